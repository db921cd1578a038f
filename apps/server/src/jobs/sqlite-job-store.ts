import {
  claimGeneration,
  findDueModels,
  findNextDueAt,
  hastenGenerations,
  holdsClaim,
  inTransaction,
  releaseLeases,
  renewLease,
} from '@talelight/db'
import type { Database } from '@talelight/db'
import type { JobStore } from './job-store.ts'

/** The queue in the app's own database. */
export function createSqliteJobStore({ rows }: Database): JobStore {
  return {
    findDueModels: (kind, now) => Promise.resolve(findDueModels(rows, kind, now)),
    claim: (options) => Promise.resolve(inTransaction(rows, (handle) => claimGeneration(handle, options))),
    renew: (claim, leaseUntil) => Promise.resolve(renewLease(rows, claim, leaseUntil)),
    holds: (claim) => Promise.resolve(holdsClaim(rows, claim)),
    releaseLeases(now) {
      releaseLeases(rows, now)
      return Promise.resolve()
    },
    hasten(options) {
      hastenGenerations(rows, options)
      return Promise.resolve()
    },
    findNextDueAt: (now) => Promise.resolve(findNextDueAt(rows, now)),
  }
}
