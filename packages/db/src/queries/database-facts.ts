import { randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { databaseFacts } from '../schema/index.ts'
import type { Handle } from '../tier-db.ts'

/** When something that is done from time to time was last done; `null` for never. */
export function findLastDoneAt(handle: Handle, what: 'scrub'): number | null {
  const row = handle
    .select()
    .from(databaseFacts)
    .where(eq(databaseFacts.key, `last-${what}`))
    .get()
  return row === undefined ? null : Number(row.value)
}

export function keepLastDoneAt(handle: Handle, what: 'scrub', at: number): void {
  const value = String(at)
  handle
    .insert(databaseFacts)
    .values({ key: `last-${what}`, value })
    .onConflictDoUpdate({ target: databaseFacts.key, set: { value } })
    .run()
}

/** A number that names this database, so that an event's id from another one is recognised. Made once. */
export function ensureEpoch(handle: Handle): string {
  handle
    .insert(databaseFacts)
    .values({ key: 'epoch', value: String(randomInt(1, 2 ** 47)) })
    .onConflictDoNothing()
    .run()
  const row = handle.select().from(databaseFacts).where(eq(databaseFacts.key, 'epoch')).get()
  if (row === undefined) throw new Error('The epoch was written and is not there.')
  return row.value
}
