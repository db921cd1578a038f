import { eq, sql } from 'drizzle-orm'
import { gates } from '../schema/index.ts'
import type { Handle } from '../tier-db.ts'

export type GateRow = typeof gates.$inferSelect

export function findGate(handle: Handle, tierId: string): GateRow | undefined {
  return handle.select().from(gates).where(eq(gates.tierId, tierId)).get()
}

/** Counts one wrong PIN and returns how many there were in a row. */
export function countFailedTry(handle: Handle, tierId: string): number {
  const row = handle
    .insert(gates)
    .values({ tierId, failedTries: 1, blockedUntil: null })
    .onConflictDoUpdate({ target: gates.tierId, set: { failedTries: sql`${gates.failedTries} + 1` } })
    .returning({ failedTries: gates.failedTries })
    .get()
  return row.failedTries
}

export function blockGate(handle: Handle, tierId: string, blockedUntil: number): void {
  handle.update(gates).set({ blockedUntil }).where(eq(gates.tierId, tierId)).run()
}

export function forgetFailedTries(handle: Handle, tierId: string): void {
  handle.delete(gates).where(eq(gates.tierId, tierId)).run()
}
