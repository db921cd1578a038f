import { sumCosts, unknownCost } from '../cost.ts'
import type { Cost } from '../cost.ts'
import type { Billed } from '../errors/failure-reason.ts'
import { isMediaError, MediaError } from '../errors/media-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import type { ImageAdapter, ImageResult } from '../image-adapter.ts'
import type { ImageMediaType, MediaFile } from '../media.ts'
import type { ImagePlan } from '../plan-image.ts'
import type { Warning } from '../warning.ts'
import type { Clock } from './clock.ts'
import { costOfFailure } from './cost-of-failure.ts'
import { startJob } from './job.ts'
import type { Job, JobHandle } from './job.ts'
import { retryDelay } from './retry-delay.ts'

/** One request and what came of it. */
export interface Attempt {
  /** Which of the pictures, from 0. */
  readonly picture: number
  /** From 1. */
  readonly attempt: number
  readonly durationMs: number
  readonly billed: Billed
  readonly cost: Cost
  /** `null` for the one that worked. */
  readonly error: MediaError | null
}

export interface FinishedPicture {
  readonly picture: number
  readonly image: MediaFile<ImageMediaType>
  readonly cost: Cost
}

export type ImageEvent =
  | { readonly type: 'started'; readonly picture: number; readonly attempt: number }
  | { readonly type: 'preview'; readonly picture: number; readonly image: MediaFile<ImageMediaType> }
  | ({ readonly type: 'finished' } & FinishedPicture)
  | { readonly type: 'retrying'; readonly picture: number; readonly error: MediaError; readonly inMs: number }
  | { readonly type: 'failed'; readonly picture: number; readonly error: MediaError }

interface Account {
  readonly plan: ImagePlan
  readonly attempts: readonly Attempt[]
  /** Of every attempt together, the failed ones too. */
  readonly cost: Cost
  /** What was changed or ignored of what was asked for. */
  readonly warnings: readonly Warning[]
  /** What was paid for is never thrown away, whatever became of the rest. */
  readonly pictures: readonly FinishedPicture[]
}

export type ImageOutcome = Account &
  (
    | {
        readonly status: 'complete'
        /** Those that failed while others came. */
        readonly missing: readonly { readonly picture: number; readonly error: MediaError }[]
      }
    | { readonly status: 'refused'; readonly error: ProviderError }
    | { readonly status: 'failed'; readonly error: MediaError }
    | { readonly status: 'canceled' }
  )

export type ImageJob = Job<ImageEvent, ImageOutcome>

export interface ImageJobOptions {
  readonly plan: ImagePlan
  readonly adapter: ImageAdapter
  readonly clock: Clock
  readonly random: () => number
  readonly maxAttempts: number
  readonly hasPreviews: boolean
  readonly signal: AbortSignal | undefined
}

type Ending =
  | { readonly kind: 'finished'; readonly picture: FinishedPicture; readonly warnings: readonly Warning[] }
  | { readonly kind: 'failed'; readonly picture: number; readonly error: MediaError }
  | { readonly kind: 'canceled' }

/** Draws the pictures of a plan, each with a request of its own, so that one that fails takes no other with it. */
export function drawPictures(options: ImageJobOptions): ImageJob {
  const { plan, signal } = options
  return startJob<ImageEvent, ImageOutcome>(signal, async (handle) => {
    const attempts: Attempt[] = []
    const endings = await Promise.all(
      Array.from({ length: plan.count }, (_, picture) => drawOne(options, handle, { picture, attempts })),
    )
    return outcomeOf(plan, endings, attempts)
  })
}

async function drawOne(
  options: ImageJobOptions,
  handle: JobHandle<ImageEvent>,
  book: { readonly picture: number; readonly attempts: Attempt[] },
): Promise<Ending> {
  const { plan, adapter, clock, random, maxAttempts } = options
  const { picture, attempts } = book
  const { emit, signal } = handle
  for (let attempt = 1; ; attempt += 1) {
    const begun = clock.now()
    const note = (made: Pick<Attempt, 'billed' | 'cost' | 'error'>): void => {
      attempts.push({ picture, attempt, durationMs: clock.now() - begun, ...made })
    }
    if (signal.aborted) return { kind: 'canceled' }
    let result: ImageResult
    try {
      emit({ type: 'started', picture, attempt })
      const onPreview = options.hasPreviews
        ? (image: MediaFile<ImageMediaType>) => emit({ type: 'preview', picture, image })
        : undefined
      result = await adapter.generateImage(plan.request, signal, onPreview)
    } catch (error) {
      if (signal.aborted) {
        note({ billed: 'unknown', cost: unknownCost, error: null })
        return { kind: 'canceled' }
      }
      const failure = toMediaError(error)
      note({ billed: failure.billed, cost: costOfFailure(failure), error: failure })
      const inMs = retryDelay(failure, { attempt, maxAttempts, random })
      if (inMs === null) {
        emit({ type: 'failed', picture, error: failure })
        return { kind: 'failed', picture, error: failure }
      }
      emit({ type: 'retrying', picture, error: failure, inMs })
      const hasSlept = await clock.sleep(inMs, signal).then(
        () => true,
        () => false,
      )
      if (!hasSlept) return { kind: 'canceled' }
      continue
    }
    note({ billed: 'yes', cost: result.cost, error: null })
    const finished = { picture, image: result.image, cost: result.cost }
    emit({ type: 'finished', ...finished })
    return { kind: 'finished', picture: finished, warnings: result.warnings }
  }
}

/** A mistake in an adapter fails its own picture, and takes no other with it that was paid for. */
function toMediaError(error: unknown): MediaError {
  if (isMediaError(error)) return error
  return new MediaError('The adapter failed in a way that it does not know itself.', {
    reason: 'internal',
    isRetryable: false,
    billed: 'unknown',
    cause: error,
  })
}

function outcomeOf(plan: ImagePlan, endings: readonly Ending[], attempts: readonly Attempt[]): ImageOutcome {
  const finished = endings.flatMap((ending) => (ending.kind === 'finished' ? [ending] : []))
  const missing = endings.flatMap((ending) =>
    ending.kind === 'failed' ? [{ picture: ending.picture, error: ending.error }] : [],
  )
  const account: Account = {
    plan,
    attempts,
    cost: sumCosts(attempts.map(({ cost }) => cost)),
    warnings: [...plan.warnings, ...(finished[0]?.warnings ?? [])],
    pictures: finished.map(({ picture }) => picture),
  }
  if (endings.some(({ kind }) => kind === 'canceled')) return { ...account, status: 'canceled' }
  const [first] = missing
  if (finished.length > 0 || first === undefined) return { ...account, status: 'complete', missing }
  const { error } = first
  return error instanceof ProviderError && error.reason === 'content-policy'
    ? { ...account, status: 'refused', error }
    : { ...account, status: 'failed', error }
}
