import { asc, eq } from 'drizzle-orm'
import { tiers } from '../schema/index.ts'
import type { Handle } from '../tier-db.ts'

export type TierRow = typeof tiers.$inferSelect

export function listTiers(handle: Handle): TierRow[] {
  return handle.select().from(tiers).orderBy(asc(tiers.position)).all()
}

export function findTier(handle: Handle, tierId: string): TierRow | undefined {
  return handle.select().from(tiers).where(eq(tiers.id, tierId)).get()
}

/** Adds a tier where there is none of that id; what an owner changed about an existing one stays. */
export function ensureTier(handle: Handle, tier: TierRow): void {
  handle.insert(tiers).values(tier).onConflictDoNothing().run()
}
