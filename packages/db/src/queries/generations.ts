import { and, asc, desc, eq, gt, inArray, isNull, lte, min, ne, sql } from 'drizzle-orm'
import { generations, scenes, stories } from '../schema/index.ts'
import type { Handle, TierDb } from '../tier-db.ts'

export type GenerationRow = typeof generations.$inferSelect
export type GenerationKind = GenerationRow['kind']

/** A row with this `availableAt` waits for somebody else to release it. */
export const untilReleased = Number.MAX_SAFE_INTEGER

const isOpen = inArray(generations.status, ['pending', 'generating'])

/** Adds a piece of work on which nothing has been done yet. */
export function insertGeneration(
  db: TierDb,
  row: Pick<
    GenerationRow,
    'id' | 'sceneId' | 'kind' | 'modelKey' | 'dependsOnId' | 'sourceMediaId' | 'seed' | 'availableAt' | 'createdAt'
  >,
): void {
  db.handle
    .insert(generations)
    .values({
      ...row,
      tierId: db.tierId,
      status: 'pending',
      phase: 'ready',
      mediaId: null,
      attempt: 0,
      owner: null,
      fence: 0,
      operation: null,
      progress: null,
      errorReason: null,
      errorBilled: null,
      errorRetryable: null,
      startedAt: null,
      settledAt: null,
    })
    .run()
}

/** All generations of these scenes, what was asked last first: in the order of their rows, because a clock can be set back. */
export function findGenerationsOfScenes(db: TierDb, sceneIds: readonly string[]): GenerationRow[] {
  return db.handle
    .select()
    .from(generations)
    .where(and(eq(generations.tierId, db.tierId), inArray(generations.sceneId, [...sceneIds])))
    .orderBy(desc(sql`${generations}.rowid`))
    .all()
}

export function findLatestGeneration(db: TierDb, sceneId: string, kind: GenerationKind): GenerationRow | undefined {
  return findGenerationsOfScenes(db, [sceneId]).find((row) => row.kind === kind)
}

/** Work that waits for this one and has not ended. */
export function findOpenDependents(db: TierDb, generationId: string): GenerationRow[] {
  return db.handle
    .select()
    .from(generations)
    .where(and(eq(generations.tierId, db.tierId), eq(generations.dependsOnId, generationId), isOpen))
    .all()
}

/** Everything of a story that has not ended. */
export function findOpenGenerationsOfStory(db: TierDb, storyId: string): GenerationRow[] {
  return db.handle
    .select({ generation: generations })
    .from(generations)
    .innerJoin(scenes, and(eq(scenes.tierId, generations.tierId), eq(scenes.id, generations.sceneId)))
    .where(and(eq(generations.tierId, db.tierId), eq(scenes.storyId, storyId), isOpen))
    .all()
    .map((row) => row.generation)
}

/** A piece of work that has not ended, with what it belongs to. */
export interface OpenWork {
  readonly generation: GenerationRow
  readonly storyId: string
  readonly storyTitle: string
  readonly depth: number
}

/** What has not ended in the stories of a tier that are not in the trash, the earliest first. */
export function findOpenWork(db: TierDb, limit: number): OpenWork[] {
  return db.handle
    .select({ generation: generations, storyId: stories.id, storyTitle: stories.title, depth: scenes.depth })
    .from(generations)
    .innerJoin(scenes, and(eq(scenes.tierId, generations.tierId), eq(scenes.id, generations.sceneId)))
    .innerJoin(stories, and(eq(stories.tierId, scenes.tierId), eq(stories.id, scenes.storyId)))
    .where(and(eq(generations.tierId, db.tierId), isOpen, isNull(stories.deletedAt)))
    .orderBy(asc(generations.createdAt), asc(generations.id))
    .limit(limit)
    .all()
}

export type GenerationChange = Partial<
  Pick<
    GenerationRow,
    | 'status'
    | 'phase'
    | 'sourceMediaId'
    | 'mediaId'
    | 'attempt'
    | 'availableAt'
    | 'owner'
    | 'operation'
    | 'progress'
    | 'errorReason'
    | 'errorBilled'
    | 'errorRetryable'
    | 'startedAt'
    | 'settledAt'
  >
>

/** Changes a row that nobody has claimed, or takes it away from whoever has: the fence moves, so their writes miss. */
export function updateGeneration(db: TierDb, generationId: string, change: GenerationChange): void {
  db.handle
    .update(generations)
    .set({ ...change, fence: sql`${generations.fence} + 1` })
    .where(and(eq(generations.tierId, db.tierId), eq(generations.id, generationId)))
    .run()
}

/** The right to write a generation. */
export interface Claim {
  readonly generationId: string
  readonly owner: string
  readonly fence: number
}

/** The models for which work of this kind is due, in any tier. */
export function findDueModels(handle: Handle, kind: GenerationKind, now: number): string[] {
  return handle
    .selectDistinct({ modelKey: generations.modelKey })
    .from(generations)
    .where(and(isOpen, eq(generations.kind, kind), lte(generations.availableAt, now)))
    .all()
    .map((row) => row.modelKey)
}

/**
 * Takes the next piece of work of this kind and these models that is due, in any tier, and holds it until `leaseUntil`.
 *
 * Run it in a transaction that has the write lock.
 */
export function claimGeneration(
  handle: Handle,
  options: {
    readonly kind: GenerationKind
    readonly modelKeys: readonly string[]
    readonly owner: string
    readonly now: number
    readonly leaseUntil: number
  },
): GenerationRow | undefined {
  const due = handle
    .select({ tierId: generations.tierId, id: generations.id })
    .from(generations)
    .where(
      and(
        isOpen,
        eq(generations.kind, options.kind),
        inArray(generations.modelKey, [...options.modelKeys]),
        lte(generations.availableAt, options.now),
      ),
    )
    .orderBy(asc(generations.availableAt), asc(generations.id))
    .limit(1)
    .get()
  if (due === undefined) return undefined
  return handle
    .update(generations)
    .set({ owner: options.owner, availableAt: options.leaseUntil, fence: sql`${generations.fence} + 1` })
    .where(and(eq(generations.tierId, due.tierId), eq(generations.id, due.id)))
    .returning()
    .get()
}

/** Writes a claimed row. `false` means that the claim is lost: stop and write nothing. */
export function updateClaimed(db: TierDb, claim: Claim, change: GenerationChange): boolean {
  const { changes } = db.handle
    .update(generations)
    .set({ owner: claim.owner, ...change })
    .where(and(eq(generations.tierId, db.tierId), isClaimed(claim)))
    .run()
  return changes === 1
}

const isClaimed = (claim: Claim) =>
  and(eq(generations.id, claim.generationId), eq(generations.owner, claim.owner), eq(generations.fence, claim.fence))

/** Whether the claim still stands; it falls when somebody stops the work. */
export function holdsClaim(handle: Handle, claim: Claim): boolean {
  const row = handle.select({ id: generations.id }).from(generations).where(isClaimed(claim)).get()
  return row !== undefined
}

/** Puts the end of a lease off. `false` means that the claim is lost. */
export function renewLease(handle: Handle, claim: Claim, leaseUntil: number): boolean {
  return handle.update(generations).set({ availableAt: leaseUntil }).where(isClaimed(claim)).run().changes === 1
}

/** Lets go of everything that a process before this one held. Safe where one process owns the database. */
export function releaseLeases(handle: Handle, now: number): number {
  return handle
    .update(generations)
    .set({ owner: null, availableAt: now, fence: sql`${generations.fence} + 1` })
    .where(and(isOpen, sql`${generations.owner} is not null`))
    .run().changes
}

/** Makes due now what nobody holds and what waits beyond an instant, unless it waits for somebody. */
export function hastenGenerations(handle: Handle, options: { readonly beyond: number; readonly now: number }): number {
  return handle
    .update(generations)
    .set({ availableAt: options.now })
    .where(
      and(
        isOpen,
        isNull(generations.owner),
        gt(generations.availableAt, options.beyond),
        ne(generations.availableAt, untilReleased),
      ),
    )
    .run().changes
}

/** When the next piece of work is due, among those that wait for time alone. */
export function findNextDueAt(handle: Handle, now: number): number | null {
  const row = handle
    .select({ availableAt: min(generations.availableAt) })
    .from(generations)
    .where(and(isOpen, gt(generations.availableAt, now), ne(generations.availableAt, untilReleased)))
    .get()
  return row?.availableAt ?? null
}
