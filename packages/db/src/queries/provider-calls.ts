import { and, eq } from 'drizzle-orm'
import { providerCalls } from '../schema/index.ts'
import { createId } from '../id.ts'
import type { TierDb } from '../tier-db.ts'

export type ProviderCallRow = typeof providerCalls.$inferSelect

/** Writes down a paid request before it leaves. */
export function insertCallIntent(
  db: TierDb,
  call: Pick<ProviderCallRow, 'generationId' | 'attempt' | 'modelKey' | 'estimatedCostUsd' | 'sentAt'>,
): void {
  const id = createId('providerCall')
  db.handle
    .insert(providerCalls)
    .values({
      ...call,
      tierId: db.tierId,
      id,
      idempotencyKey: id,
      state: 'intent',
      actualCostUsd: null,
      settledAt: null,
    })
    .run()
}

/** Writes down how a request went. A call without an intent changes nothing. */
export function updateCall(
  db: TierDb,
  call: Pick<ProviderCallRow, 'generationId' | 'attempt'>,
  change: Partial<Pick<ProviderCallRow, 'state' | 'actualCostUsd' | 'settledAt'>>,
): void {
  db.handle
    .update(providerCalls)
    .set(change)
    .where(
      and(
        eq(providerCalls.tierId, db.tierId),
        eq(providerCalls.generationId, call.generationId),
        eq(providerCalls.attempt, call.attempt),
      ),
    )
    .run()
}

export function findCallsOfGeneration(db: TierDb, generationId: string): ProviderCallRow[] {
  return db.handle
    .select()
    .from(providerCalls)
    .where(and(eq(providerCalls.tierId, db.tierId), eq(providerCalls.generationId, generationId)))
    .all()
}
