import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { events, streams } from '../schema/index.ts'
import type { EventPayload } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type EventRow = typeof events.$inferSelect

/** Appends an event to a story's stream, in the transaction that made the change. */
export function appendEvent(
  db: TierDb,
  event: { readonly storyId: string; readonly payload: EventPayload; readonly createdAt: number },
): void {
  const { seq } = db.handle
    .insert(streams)
    .values({ tierId: db.tierId, storyId: event.storyId, seq: 1 })
    .onConflictDoUpdate({ target: [streams.tierId, streams.storyId], set: { seq: sql`${streams.seq} + 1` } })
    .returning({ seq: streams.seq })
    .get()
  db.handle
    .insert(events)
    .values({ ...event, tierId: db.tierId, seq })
    .run()
}

/** The number of the story's last event; 0 before the first. */
export function findLastSeq(db: TierDb, storyId: string): number {
  const row = db.handle
    .select({ seq: streams.seq })
    .from(streams)
    .where(and(eq(streams.tierId, db.tierId), eq(streams.storyId, storyId)))
    .get()
  return row?.seq ?? 0
}

export function findEventsAfter(
  db: TierDb,
  storyId: string,
  range: { readonly seq: number; readonly limit: number },
): EventRow[] {
  return db.handle
    .select()
    .from(events)
    .where(and(eq(events.tierId, db.tierId), eq(events.storyId, storyId), gt(events.seq, range.seq)))
    .orderBy(asc(events.seq))
    .limit(range.limit)
    .all()
}
