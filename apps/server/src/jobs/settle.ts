import { isMediaError, OutcomeUnknownError } from '@talelight/core'
import type { Billed, Cost, FailureReason } from '@talelight/core'
import {
  closeCall,
  findOpenDependents,
  insertCallIntent,
  recoverCall,
  untilReleased,
  updateGeneration,
  updateScene,
} from '@talelight/db'
import type { GenerationKind, GenerationRow, ProviderCallRow, TierDb } from '@talelight/db'
import { isNoSpaceError } from '../storage/disk-room.ts'
import type { StoryChange } from '../services/story-writer.ts'
import { retryDelayMs } from './retry-policy.ts'
import type { Job } from './job.ts'

/** How often a full disk is looked at again. */
export const roomRetryMs = 5000

/** What a budget holds back for a request whose price nobody knows: more than any of its kind that we know costs. */
const unpricedUsd = { text: 0.05, image: 0.25, video: 1 } as const satisfies Record<GenerationKind, number>

/**
 * Writes down that a request is about to leave, together with what pages see of it.
 *
 * @throws {OverBudgetError} the tier may not spend that much more; nothing was written.
 */
export function beginCall(job: Job, estimate: Cost, also?: (change: StoryChange) => void): number {
  const reservedCostUsd = estimate.usd ?? unpricedUsd[job.generation.kind]
  const attempt = job.generation.attempt + 1
  job.write(
    {
      status: 'generating',
      phase: 'sending',
      attempt,
      startedAt: job.now(),
      errorReason: null,
      errorBilled: null,
    },
    (change) => {
      job.budget.check(change.tx, reservedCostUsd)
      insertCallIntent(change.tx, {
        generationId: job.generation.id,
        attempt,
        modelKey: job.generation.modelKey,
        estimatedCostUsd: estimate.usd,
        reservedCostUsd,
        sentAt: change.now,
      })
      also?.(change)
    },
  )
  return attempt
}

const settled = (change: StoryChange, cost: Cost) =>
  ({ state: 'settled', actualCostUsd: cost.usd, costBasis: cost.basis, settledAt: change.now }) as const

export function settleCall(
  change: StoryChange,
  call: { readonly generationId: string; readonly attempt: number },
  cost: Cost,
): void {
  closeCall(change.tx, call, settled(change, cost))
}

/** As `settleCall`, for work that has sent nothing itself and found what an earlier one had asked for. */
export function settleFoundCall(change: StoryChange, generation: GenerationRow, cost: Cost): void {
  recoverCall(change.tx, generation, settled(change, cost))
}

/** Lets those start who waited for this work. */
export function releaseDependents(
  change: StoryChange,
  generation: GenerationRow,
  source: { readonly kind: GenerationRow['kind']; readonly mediaId: string | null },
): void {
  for (const dependent of findOpenDependents(change.tx, generation.id)) {
    // Words that are told a second time come to the picture again, which may be under way, and paid for, by then.
    if (dependent.kind !== source.kind || dependent.availableAt !== untilReleased) continue
    updateGeneration(change.tx, dependent.id, { availableAt: change.now, sourceMediaId: source.mediaId })
  }
}

interface FailureFacts {
  readonly reason: FailureReason
  readonly billed: Billed
  /** Whether it makes sense for a person to ask again. */
  readonly retryable: boolean
}

/** What would fail the same way however often somebody asks. */
const hopeless: ReadonlySet<FailureReason> = new Set(['unsupported', 'model-gone', 'no-such-model'])

function failureFacts(error: unknown): FailureFacts {
  if (isMediaError(error)) {
    return { reason: error.reason, billed: error.billed, retryable: !hopeless.has(error.reason) }
  }
  if (isNoSpaceError(error)) return { reason: 'storage-full', billed: 'unknown', retryable: true }
  if (error instanceof Error && error.name === 'TimeoutError') {
    return { reason: 'timed-out', billed: 'unknown', retryable: true }
  }
  return { reason: 'internal', billed: 'unknown', retryable: true }
}

/** Work that waits for something that will not come is canceled with the reason, and what waits for it likewise. */
function cancelDependents(change: StoryChange, generation: GenerationRow, facts: FailureFacts): void {
  for (const dependent of findOpenDependents(change.tx, generation.id)) {
    // A picture whose description was known before the words broke off goes on: it was begun, and may be paid for.
    if (dependent.kind === 'image' && dependent.status === 'generating') continue
    updateGeneration(change.tx, dependent.id, {
      status: 'canceled',
      phase: 'settled',
      owner: null,
      errorReason: facts.reason,
      errorBilled: 'no',
      errorRetryable: true,
      settledAt: change.now,
    })
    emitState(change, dependent)
    cancelDependents(change, dependent, facts)
  }
}

function emitState(change: StoryChange, generation: GenerationRow): void {
  const { sceneId } = generation
  change.emit(generation.kind === 'text' ? { type: 'scene', sceneId } : { type: generation.kind, sceneId })
}

const callStates = { yes: 'wasted', no: 'rejected', unknown: 'unknown' } as const satisfies Record<
  Billed,
  ProviderCallRow['state']
>

/** Puts the work off for another try where that is safe and useful, or ends it with a reason. */
export function settleFailure(
  job: Job,
  error: unknown,
  { attempt, random }: { readonly attempt: number; readonly random: () => number },
): FailureFacts & { retryInMs: number | null } {
  const { generation } = job
  const facts = failureFacts(error)
  // A clip that is paid for waits at its provider until there is room for it.
  const isWaitingForRoom = isNoSpaceError(error) && generation.operation !== null
  const retryInMs = isWaitingForRoom
    ? roomRetryMs
    : retryDelayMs(error, { attempt, random, isUnderWay: generation.operation !== null })
  const endCall = (tx: TierDb, now: number): void =>
    closeCall(tx, { generationId: generation.id, attempt }, { state: callStates[facts.billed], settledAt: now })
  if (retryInMs !== null) {
    // The reason stays with the row, so that people read what it waits for.
    const held = { status: 'pending', phase: 'ready', errorReason: facts.reason, errorBilled: facts.billed } as const
    job.write({ ...held, owner: null, availableAt: job.now() + retryInMs }, (change) => {
      // What the provider has taken on is still under way, and its call with it.
      if (generation.operation === null) endCall(change.tx, change.now)
      emitState(change, generation)
    })
    return { ...facts, retryInMs }
  }
  job.write(
    {
      status: 'failed',
      phase: 'settled',
      owner: null,
      errorReason: facts.reason,
      errorBilled: facts.billed,
      errorRetryable: facts.retryable,
      settledAt: job.now(),
    },
    (change) => {
      endCall(change.tx, change.now)
      if (generation.kind === 'text') updateScene(change.tx, generation.sceneId, { status: 'failed' })
      cancelDependents(change, generation, facts)
      emitState(change, generation)
    },
  )
  return { ...facts, retryInMs: null }
}

/** Puts work off that was not sent, and says what it waits for. */
export function holdWork(job: Job, reason: FailureReason, waitMs: number): void {
  const held = { status: 'pending', phase: 'ready', errorReason: reason, errorBilled: 'no' } as const
  job.write({ ...held, owner: null, availableAt: job.now() + waitMs }, (change) => emitState(change, job.generation))
}

/** What to make of work that was cut off with a request on the wire. */
export function interruptedCall(): OutcomeUnknownError {
  return new OutcomeUnknownError('The server stopped while a request was on its way.')
}
