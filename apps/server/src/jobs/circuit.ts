import type { FailureReason } from '@talelight/core'

const windowMs = 30_000
const failuresToOpen = 5
const firstOpenMs = 30_000
const longestOpenMs = 600_000
/** While one request tries whether a provider is back, others ask again this soon. */
const probeWaitMs = 5000
/** A probe that was stopped tells nothing; another may try after this long. */
const probeDeadlineMs = 60_000

type State =
  | { readonly kind: 'closed'; readonly failedAt: readonly number[] }
  | { readonly kind: 'open'; readonly until: number; readonly openMs: number; readonly probeUntil: number | null }

/** What says that nobody works at the provider, as opposed to an answer that does not please. */
const awayReasons: ReadonlySet<FailureReason> = new Set(['unreachable', 'overloaded', 'timed-out', 'outcome-unknown'])

/** Keeps requests from a model whose provider is down, so that work waits for it instead of failing piece by piece. */
export interface Circuit {
  /** How long a request must wait, in milliseconds; 0 when it may leave now. */
  admit(modelKey: string, now: number): number
  /** Takes in how a request went: `null` for a good answer. */
  record(modelKey: string, reason: FailureReason | null, now: number): void
}

/** Five failures within 30 seconds open it, for 30 seconds at first; one probe at a time then decides. */
export function createCircuit(): Circuit {
  const states = new Map<string, State>()
  return {
    admit(modelKey, now) {
      const state = states.get(modelKey)
      if (state === undefined || state.kind === 'closed') return 0
      if (now < state.until) return state.until - now
      if (state.probeUntil !== null && now < state.probeUntil) return probeWaitMs
      states.set(modelKey, { ...state, probeUntil: now + probeDeadlineMs })
      return 0
    },
    record(modelKey, reason, now) {
      const state = states.get(modelKey)
      if (reason === null || !awayReasons.has(reason)) {
        states.delete(modelKey)
        return
      }
      if (state?.kind === 'open') {
        // What was sent before it opened says nothing new; what was sent as a probe does.
        if (state.probeUntil === null) return
        const openMs = Math.min(longestOpenMs, state.openMs * 2)
        states.set(modelKey, { kind: 'open', until: now + openMs, openMs, probeUntil: null })
        return
      }
      const failedAt = [...(state?.failedAt ?? []), now].filter((at) => at > now - windowMs)
      states.set(
        modelKey,
        failedAt.length < failuresToOpen
          ? { kind: 'closed', failedAt }
          : { kind: 'open', until: now + firstOpenMs, openMs: firstOpenMs, probeUntil: null },
      )
    },
  }
}
