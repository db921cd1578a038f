import type { GenerationChange, GenerationKind, GenerationRow, SceneRow, StoryRow, TierRow } from '@talelight/db'
import type { Budget } from '../services/budget.ts'
import type { StoryChange } from '../services/story-writer.ts'
import type { PassCheckpoint } from './checkpoint.ts'

/** One claimed piece of work, with everything that it is about. */
export interface Job {
  readonly generation: GenerationRow
  readonly scene: SceneRow
  readonly story: StoryRow
  readonly tier: TierRow
  /** Aborted when somebody stops this work or the server goes down. */
  readonly signal: AbortSignal
  readonly now: () => number
  readonly pass: PassCheckpoint
  readonly budget: Budget
  /** The number of the request that was sent last. */
  readonly attempt: () => number
  /**
   * Changes the generation and whatever belongs to the same instant, in one transaction, as long as the claim holds.
   *
   * @throws {ClaimLostError} somebody else owns the work by now; nothing was written.
   */
  write(generation: GenerationChange, also?: (change: StoryChange) => void): void
}

/** Each kind of work has exactly one handler, or the program does not compile. */
export type JobHandlers = { readonly [TKind in GenerationKind]: (job: Job) => Promise<void> }

/** Somebody stopped or took over this work. Whoever catches it stops too and writes nothing. */
export class ClaimLostError extends Error {
  override readonly name = 'ClaimLostError'
}
