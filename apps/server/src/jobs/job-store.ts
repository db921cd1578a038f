import type { Claim, GenerationKind, GenerationRow } from '@talelight/db'

/**
 * Who may work on what, and when: the queue as the worker sees it. What work writes goes through the story's writer,
 * fenced by the claim, so that rows and events are committed together.
 *
 * Any implementation must pass `job-store.testsuite.ts`.
 */
export interface JobStore {
  /** The models for which work of this kind is due. */
  findDueModels(kind: GenerationKind, now: number): Promise<string[]>
  /**
   * Takes the piece of work of this kind that has been due longest, in any tier, and holds it until `leaseUntil`. Two
   * claims never get the same one, and every claim has a higher fence than the one before it.
   */
  claim(options: {
    readonly kind: GenerationKind
    readonly modelKeys: readonly string[]
    readonly owner: string
    readonly now: number
    readonly leaseUntil: number
  }): Promise<GenerationRow | undefined>
  /** Puts the end of a lease off. `false` when the claim is lost. */
  renew(claim: Claim, leaseUntil: number): Promise<boolean>
  /** Whether the claim still stands: it falls when somebody stops the work or takes it over. */
  holds(claim: Claim): Promise<boolean>
  /** Lets go of everything that processes before this one held. Only where one process owns the store. */
  releaseLeases(now: number): Promise<void>
  /**
   * Makes due now what nobody holds and what waits beyond an instant; what waits for somebody goes on waiting. For
   * clocks that were wrong.
   */
  hasten(options: { readonly beyond: number; readonly now: number }): Promise<void>
  /** When the next piece of work is due, among those that wait for time alone; `null` for none. */
  findNextDueAt(now: number): Promise<number | null>
}
