import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  abandonCall,
  closeCall,
  createTierDb,
  findCallsOfGeneration,
  findScene,
  findStory,
  findTier,
  updateClaimed,
} from '@talelight/db'
import type { Claim, Database, GenerationKind, GenerationRow } from '@talelight/db'
import type { Log } from '../log.ts'
import type { Budget } from '../services/budget.ts'
import type { StoryWriter } from '../services/story-writer.ts'
import { isNoSpaceError } from '../storage/disk-room.ts'
import type { DiskRoom } from '../storage/disk-room.ts'
import type { Bell } from './bell.ts'
import type { PassCheckpoint } from './checkpoint.ts'
import type { Clock } from './clock.ts'
import { createCircuit } from './circuit.ts'
import { ClaimLostError } from './job.ts'
import type { Job, JobHandlers } from './job.ts'
import type { JobStore } from './job-store.ts'
import { maxHoldMs } from './retry-policy.ts'
import { holdWork, interruptedCall, roomRetryMs, settleFailure } from './settle.ts'

const leaseMs = 30_000
const heartbeatMs = 10_000
const drainMs = 20_000
/** Clocks are corrected by less than this all the time. */
const clockToleranceMs = 1000
/** After the store itself failed, for example for want of room. */
const storeRetryMs = 1000
/** How many requests of a kind one provider is sent at a time. */
const requestsAtOnce = { text: 6, image: 5, video: 3 } as const satisfies Record<GenerationKind, number>
/**
 * Work during which the server died this often is ended: it may be what it died of. Fewer would also end innocent work
 * in a house whose server is killed again and again for another reason.
 */
const livesOfWork = 10
const kinds = ['text', 'image', 'video'] as const satisfies readonly GenerationKind[]

export interface WorkerOptions {
  readonly database: Database
  readonly store: JobStore
  readonly bell: Bell
  readonly writer: StoryWriter
  readonly budget: Budget
  readonly disk: DiskRoom
  readonly handlers: JobHandlers
  /** Who makes what this model makes; its requests at one time are limited. */
  readonly providerOf: (kind: GenerationKind, modelKey: string) => string
  /** Whether a request that was cut off may be sent again: it costs nothing, or next to nothing. */
  readonly mayBeSentAgain: (generation: GenerationRow) => boolean
  readonly clock: Clock
  /** From 0 to 1, for delays that must not fall together. */
  readonly random: () => number
  readonly log: Log
  readonly pass: PassCheckpoint
}

interface RunningJob {
  readonly kind: GenerationKind
  readonly providerId: string
  readonly claim: Claim
  readonly abort: AbortController
  readonly done: Promise<void>
}

export interface Worker {
  start(): Promise<void>
  /** Claims nothing more, lets running work come to its end for a while, then cuts it off; a restart goes on with it. */
  stop(): Promise<void>
}

/** Claims work that is due and runs it. The rows are the truth: a timer or a bell only says when to look. */
export function createWorker(options: WorkerOptions): Worker {
  const { database, store, log, clock } = options
  const { now } = clock
  const owner = randomUUID()
  const circuit = createCircuit()
  const running = new Map<string, RunningJob>()
  let callOffLook = (): void => {}
  let callOffHeartbeat = (): void => {}
  let looking: Promise<void> | null = null
  let isLookDue = false
  let isStopped = true
  let renewedAt = now()
  let lastLookedAt = now()
  let stopListening = (): void => {}

  const hasRoom = (kind: GenerationKind, modelKey: string): boolean => {
    const providerId = options.providerOf(kind, modelKey)
    const sent = running.values().filter((job) => job.kind === kind && job.providerId === providerId)
    return sent.toArray().length < requestsAtOnce[kind]
  }

  const claimDue = async (kind: GenerationKind, lookedAt: number): Promise<void> => {
    const due = await store.findDueModels(kind, lookedAt)
    for (;;) {
      const modelKeys = due.filter((modelKey) => hasRoom(kind, modelKey))
      if (isStopped || modelKeys.length === 0) return
      const claimed = await store.claim({ kind, modelKeys, owner, now: now(), leaseUntil: now() + leaseMs })
      if (claimed === undefined) return
      launch(claimed)
    }
  }

  const look = async (): Promise<void> => {
    callOffLook()
    // One instant for the whole look: what falls due after it is due next.
    const lookedAt = now()
    try {
      await followClock(lookedAt)
      for (const kind of kinds) await claimDue(kind, lookedAt)
      await stopCanceled()
      const nextDueAt = await store.findNextDueAt(lookedAt)
      if (nextDueAt !== null) lookIn(Math.max(10, Math.min(nextDueAt - now(), heartbeatMs)))
    } catch (error) {
      log.error({ err: error }, 'the queue could not be read')
      if (isNoSpaceError(error)) options.disk.release()
      lookIn(storeRetryMs)
    }
  }

  /**
   * A clock that is set forward, or that slept with the machine, has no lease run out that is held here; one that is set
   * back puts nothing off.
   */
  const followClock = async (lookedAt: number): Promise<void> => {
    if (lookedAt > renewedAt + 2 * heartbeatMs) await renewLeases()
    if (lookedAt < lastLookedAt - clockToleranceMs) await store.hasten({ beyond: lookedAt, now: lookedAt })
    lastLookedAt = lookedAt
  }

  const lookIn = (delayMs: number): void => {
    if (!isStopped) callOffLook = clock.after(delayMs, lookSoon)
  }

  /** One look at a time, and one for any number of rings in the same turn of the event loop. */
  const lookSoon = (): void => {
    if (isLookDue || isStopped) return
    isLookDue = true
    looking ??= lookWhileDue()
  }

  const lookWhileDue = async (): Promise<void> => {
    while (isLookDue) {
      await nextTurn()
      isLookDue = false
      if (!isStopped) await look()
    }
    // At once: a ring that came between the last question and a later end would be heard by nobody.
    looking = null
  }

  /** Somebody may have stopped work that runs here: its claim is gone, so its request is cut off too. */
  const stopCanceled = async (): Promise<void> => {
    for (const job of running.values()) {
      if (!(await store.holds(job.claim))) job.abort.abort(new ClaimLostError('Somebody stopped this work.'))
    }
  }

  const renewLeases = async (): Promise<void> => {
    renewedAt = now()
    for (const job of running.values()) {
      await store.renew(job.claim, renewedAt + leaseMs).catch((error: unknown) => {
        log.error({ err: error, generationId: job.claim.generationId }, 'a lease could not be renewed')
      })
    }
  }

  const beat = (): void => {
    callOffHeartbeat = clock.after(heartbeatMs, beat)
    void renewLeases()
  }

  const launch = (generation: GenerationRow): void => {
    const abort = new AbortController()
    const claim = { generationId: generation.id, owner, fence: generation.fence }
    const done = run(generation, claim, abort.signal)
      .catch((error: unknown) => log.error({ err: error, generationId: generation.id }, 'work could not be begun'))
      .finally(() => {
        if (running.get(generation.id)?.claim === claim) running.delete(generation.id)
        lookSoon()
      })
    const { kind } = generation
    const providerId = options.providerOf(kind, generation.modelKey)
    running.set(generation.id, { kind, providerId, claim, abort, done })
  }

  const run = async (generation: GenerationRow, claim: Claim, signal: AbortSignal): Promise<void> => {
    await Promise.resolve()
    const db = createTierDb(database.rows, generation.tierId)
    const scene = findScene(db, generation.sceneId)
    const story = scene === undefined ? undefined : findStory(db, scene.storyId)
    const tier = findTier(database.rows, generation.tierId)
    if (scene === undefined || story === undefined || tier === undefined) {
      // The story lies in the trash: nobody waits for this. Taking it back out lets people ask again.
      const stopped = { status: 'canceled', phase: 'settled', owner: null, settledAt: now() } as const
      if (updateClaimed(db, claim, stopped)) abandonCall(db, generation, now())
      return
    }
    options.pass(`${generation.kind}: claimed`)
    let attempt = generation.attempt
    const job: Job = {
      generation,
      scene,
      story,
      tier,
      signal,
      now,
      pass: options.pass,
      budget: options.budget,
      attempt: () => attempt,
      write(change, also) {
        options.writer.write(tier.id, story.id, (storyChange) => {
          if (!updateClaimed(storyChange.tx, claim, change)) throw new ClaimLostError('The claim is lost.')
          also?.(storyChange)
        })
        attempt = change.attempt ?? attempt
      },
    }
    try {
      if (generation.phase === 'sending') {
        closeCall(db, { generationId: generation.id, attempt }, { state: 'unknown', settledAt: now() })
        if (!options.mayBeSentAgain(generation)) throw interruptedCall()
        const cutOff = findCallsOfGeneration(db, generation.id).filter((call) => call.state === 'unknown')
        if (cutOff.length >= livesOfWork) throw interruptedCall()
      }
      if (generation.operation === null) {
        if (!(await options.disk.hasRoom())) return holdWork(job, 'storage-full', roomRetryMs)
        keepReserve()
        const waitMs = circuit.admit(generation.modelKey, now())
        if (waitMs > 0) return holdWork(job, 'unreachable', waitMs)
      }
      await options.handlers[generation.kind](job)
      if (attempt > generation.attempt) circuit.record(generation.modelKey, null, now())
    } catch (error) {
      if (signal.aborted || error instanceof ClaimLostError) {
        // Whether the request that was cut off will be charged is not known; the ledger says so.
        if (!isStopped) closeCall(db, { generationId: generation.id, attempt }, { state: 'unknown', settledAt: now() })
        return
      }
      settle(job, attempt, error)
    }
  }

  const keepReserve = (): void => {
    options.disk.restore().catch((error: unknown) => log.warn({ err: error }, 'the reserve could not be made'))
  }

  const settle = (job: Job, attempt: number, error: unknown): void => {
    const { id, kind, modelKey } = job.generation
    try {
      const { reason, retryInMs } = settleFailure(job, error, { attempt, random: options.random })
      if (attempt > job.generation.attempt) circuit.record(modelKey, reason, now())
      log.warn({ err: error, generationId: id, kind, modelKey, attempt, reason, retryInMs }, 'a generation failed')
    } catch (settleError) {
      if (settleError instanceof ClaimLostError) return
      log.error({ err: settleError, generationId: id }, 'a failure could not be written down')
    }
  }

  return {
    async start() {
      await store.releaseLeases(now())
      await store.hasten({ beyond: now() + maxHoldMs, now: now() })
      isStopped = false
      stopListening = options.bell.listen(lookSoon)
      keepReserve()
      beat()
      lookSoon()
    },

    async stop() {
      isStopped = true
      stopListening()
      callOffLook()
      await looking
      const drained = Promise.allSettled(running.values().map((job) => job.done))
      const callOffDeadline = clock.after(drainMs, () => {
        for (const job of running.values()) job.abort.abort(new Error('The server is going down.'))
      })
      await drained
      callOffDeadline()
      callOffHeartbeat()
    },
  }
}
