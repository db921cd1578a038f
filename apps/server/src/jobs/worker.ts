import { randomUUID } from 'node:crypto'
import {
  abandonCall,
  claimGeneration,
  closeCall,
  createTierDb,
  findNextDueAt,
  findScene,
  findStory,
  findTier,
  holdsClaim,
  inTransaction,
  releaseLeases,
  updateClaimed,
} from '@talelight/db'
import type { Claim, Database, GenerationKind, GenerationRow } from '@talelight/db'
import type { Log } from '../log.ts'
import type { Budget } from '../services/budget.ts'
import type { StoryWriter } from '../services/story-writer.ts'
import type { Bell } from './bell.ts'
import type { PassCheckpoint } from './checkpoint.ts'
import { ClaimLostError } from './job.ts'
import type { Job, JobHandlers } from './job.ts'
import { interruptedCall, settleFailure } from './settle.ts'

const leaseMs = 30_000
const heartbeatMs = 10_000
const drainMs = 20_000
const concurrency = { text: 4, image: 2, video: 2 } as const satisfies Record<GenerationKind, number>
const kinds = ['text', 'image', 'video'] as const satisfies readonly GenerationKind[]

export interface WorkerOptions {
  readonly database: Database
  readonly bell: Bell
  readonly writer: StoryWriter
  readonly budget: Budget
  readonly handlers: JobHandlers
  /** Whether a request that was cut off may be sent again: it costs nothing, or next to nothing. */
  readonly mayBeSentAgain: (generation: GenerationRow) => boolean
  readonly now: () => number
  readonly log: Log
  readonly pass: PassCheckpoint
}

interface RunningJob {
  readonly kind: GenerationKind
  readonly tierId: string
  readonly claim: Claim
  readonly abort: AbortController
  readonly done: Promise<void>
}

export interface Worker {
  start(): void
  /** Claims nothing more, lets running work come to its end for a while, then cuts it off; a restart goes on with it. */
  stop(): Promise<void>
}

/** Claims work that is due and runs it. The rows are the truth: a timer or a bell only says when to look. */
export function createWorker(options: WorkerOptions): Worker {
  const { database, log, now } = options
  const owner = randomUUID()
  const running = new Map<string, RunningJob>()
  let timer: NodeJS.Timeout | undefined
  let heartbeat: NodeJS.Timeout | undefined
  let isLookDue = false
  let isStopped = true
  let stopListening = (): void => {}

  const look = (): void => {
    isLookDue = false
    if (isStopped) return
    for (const kind of kinds) {
      while (
        running
          .values()
          .filter((job) => job.kind === kind)
          .toArray().length < concurrency[kind]
      ) {
        const claimed = inTransaction(database.rows, (handle) =>
          claimGeneration(handle, { kind, owner, now: now(), leaseUntil: now() + leaseMs }),
        )
        if (claimed === undefined) break
        launch(claimed)
      }
    }
    stopCanceled()
    const nextDueAt = findNextDueAt(database.rows, now())
    clearTimeout(timer)
    if (nextDueAt !== null) timer = setTimeout(look, Math.max(10, Math.min(nextDueAt - now(), heartbeatMs)))
  }

  /** One look for any number of rings in the same turn of the event loop. */
  const lookSoon = (): void => {
    if (isLookDue) return
    isLookDue = true
    setImmediate(look)
  }

  /** Somebody may have stopped work that runs here: its claim is gone, so its request is cut off too. */
  const stopCanceled = (): void => {
    for (const job of running.values()) {
      if (!holdsClaim(database.rows, job.claim)) job.abort.abort(new ClaimLostError('Somebody stopped this work.'))
    }
  }

  const renewLeases = (): void => {
    for (const job of running.values()) {
      const db = createTierDb(database.rows, job.tierId)
      updateClaimed(db, job.claim, { availableAt: now() + leaseMs })
    }
  }

  const launch = (generation: GenerationRow): void => {
    const abort = new AbortController()
    const claim = { generationId: generation.id, owner, fence: generation.fence }
    const done = run(generation, claim, abort.signal).finally(() => {
      if (running.get(generation.id)?.claim === claim) running.delete(generation.id)
      lookSoon()
    })
    running.set(generation.id, { kind: generation.kind, tierId: generation.tierId, claim, abort, done })
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
      }
      await options.handlers[generation.kind](job)
    } catch (error) {
      if (signal.aborted || error instanceof ClaimLostError) {
        // Whether the request that was cut off will be charged is not known; the ledger says so.
        if (!isStopped) closeCall(db, { generationId: generation.id, attempt }, { state: 'unknown', settledAt: now() })
        return
      }
      settle(job, attempt, error)
    }
  }

  const settle = (job: Job, attempt: number, error: unknown): void => {
    const { id, kind, modelKey } = job.generation
    try {
      const { reason, retryInMs } = settleFailure(job, attempt, error)
      log.warn({ err: error, generationId: id, kind, modelKey, attempt, reason, retryInMs }, 'a generation failed')
    } catch (settleError) {
      if (settleError instanceof ClaimLostError) return
      log.error({ err: settleError, generationId: id }, 'a failure could not be written down')
    }
  }

  return {
    start() {
      isStopped = false
      releaseLeases(database.rows, now())
      stopListening = options.bell.listen(lookSoon)
      heartbeat = setInterval(renewLeases, heartbeatMs)
      look()
    },

    async stop() {
      isStopped = true
      stopListening()
      clearTimeout(timer)
      const drained = Promise.allSettled(running.values().map((job) => job.done))
      const deadline = setTimeout(() => {
        for (const job of running.values()) job.abort.abort(new Error('The server is going down.'))
      }, drainMs)
      await drained
      clearTimeout(deadline)
      clearInterval(heartbeat)
    },
  }
}
