import { eq, lt } from 'drizzle-orm'
import { sessions } from '../schema/index.ts'
import type { Handle } from '../tier-db.ts'

export type SessionRow = typeof sessions.$inferSelect

export function insertSession(handle: Handle, session: SessionRow): void {
  handle.insert(sessions).values(session).run()
}

export function findSession(handle: Handle, tokenHash: string): SessionRow | undefined {
  return handle.select().from(sessions).where(eq(sessions.tokenHash, tokenHash)).get()
}

export function touchSession(handle: Handle, tokenHash: string, lastSeenAt: number): void {
  handle.update(sessions).set({ lastSeenAt }).where(eq(sessions.tokenHash, tokenHash)).run()
}

export function deleteSession(handle: Handle, tokenHash: string): void {
  handle.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run()
}

export function deleteSessionsOlderThan(handle: Handle, createdAt: number): void {
  handle.delete(sessions).where(lt(sessions.createdAt, createdAt)).run()
}
