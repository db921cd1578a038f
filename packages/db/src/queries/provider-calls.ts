import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import { generations, providerCalls, scenes } from '../schema/index.ts'
import { createId } from '../id.ts'
import type { TierDb } from '../tier-db.ts'
import type { GenerationRow } from './generations.ts'

export type ProviderCallRow = typeof providerCalls.$inferSelect

/** Writes down a paid request before it leaves. */
export function insertCallIntent(
  db: TierDb,
  call: Pick<
    ProviderCallRow,
    'generationId' | 'attempt' | 'modelKey' | 'estimatedCostUsd' | 'reservedCostUsd' | 'sentAt'
  >,
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
      costBasis: 'unknown',
      settledAt: null,
    })
    .run()
}

/** Writes down how a request went. One whose end is written already, or that was never begun, stays as it is. */
export function closeCall(
  db: TierDb,
  call: Pick<ProviderCallRow, 'generationId' | 'attempt'>,
  end: Pick<ProviderCallRow, 'state' | 'settledAt'> & Partial<Pick<ProviderCallRow, 'actualCostUsd' | 'costBasis'>>,
): void {
  db.handle
    .update(providerCalls)
    .set(end)
    .where(
      and(
        eq(providerCalls.tierId, db.tierId),
        eq(providerCalls.generationId, call.generationId),
        eq(providerCalls.attempt, call.attempt),
        inArray(providerCalls.state, ['intent', 'accepted']),
      ),
    )
    .run()
}

/**
 * Writes down that what an earlier piece of work had asked for, and had given up, is there after all: found by a later
 * one that took over its operation.
 */
export function recoverCall(
  db: TierDb,
  finder: Pick<GenerationRow, 'sceneId' | 'id'>,
  end: Pick<ProviderCallRow, 'state' | 'settledAt' | 'actualCostUsd' | 'costBasis'>,
): void {
  const operation = db.handle
    .select({ operation: generations.operation })
    .from(generations)
    .where(and(eq(generations.tierId, db.tierId), eq(generations.id, finder.id)))
  const askers = db.handle
    .select({ id: generations.id })
    .from(generations)
    .where(
      and(
        eq(generations.tierId, db.tierId),
        eq(generations.sceneId, finder.sceneId),
        eq(generations.operation, operation),
      ),
    )
  db.handle
    .update(providerCalls)
    .set(end)
    .where(
      and(
        eq(providerCalls.tierId, db.tierId),
        inArray(providerCalls.generationId, askers),
        inArray(providerCalls.state, ['wasted', 'unknown']),
      ),
    )
    .run()
}

/**
 * Closes the call of work that nobody waits for any more. What the provider took on is made and charged all the same;
 * of what was on the wire nobody knows.
 */
export function abandonCall(
  db: TierDb,
  generation: Pick<GenerationRow, 'id' | 'attempt' | 'phase'>,
  now: number,
): void {
  const call = { generationId: generation.id, attempt: generation.attempt }
  if (generation.phase === 'sending') closeCall(db, call, { state: 'unknown', settledAt: now })
  else closeCall(db, call, { state: 'wasted', settledAt: now })
}

export function findCallsOfGeneration(db: TierDb, generationId: string): ProviderCallRow[] {
  return db.handle
    .select()
    .from(providerCalls)
    .where(and(eq(providerCalls.tierId, db.tierId), eq(providerCalls.generationId, generationId)))
    .all()
}

/** All requests that were sent for a story, each with its scene. */
export function findCallsOfStory(db: TierDb, storyId: string): (ProviderCallRow & { readonly sceneId: string })[] {
  return db.handle
    .select({ call: providerCalls, sceneId: scenes.id })
    .from(scenes)
    .innerJoin(generations, and(eq(generations.tierId, scenes.tierId), eq(generations.sceneId, scenes.id)))
    .innerJoin(
      providerCalls,
      and(eq(providerCalls.tierId, generations.tierId), eq(providerCalls.generationId, generations.id)),
    )
    .where(and(eq(scenes.tierId, db.tierId), eq(scenes.storyId, storyId)))
    .all()
    .map(({ call, sceneId }) => ({ ...call, sceneId }))
}

/**
 * What a tier's requests since an instant came to, in US dollars: the actual cost where it is known, what was reserved
 * for it where it is not, and nothing for what a provider turned down free of charge.
 */
export function sumSpent(db: TierDb, since: number): number {
  const free: ProviderCallRow['state'] = 'rejected'
  const { state, actualCostUsd, reservedCostUsd } = providerCalls
  const costUsd = sql`case when ${state} = ${free} then 0 else coalesce(${actualCostUsd}, ${reservedCostUsd}) end`
  const row = db.handle
    .select({ usd: sql<number>`coalesce(sum(${costUsd}), 0)` })
    .from(providerCalls)
    .where(and(eq(providerCalls.tierId, db.tierId), gte(providerCalls.sentAt, since)))
    .get()
  return row?.usd ?? 0
}
