import { createTierDb } from '@talelight/db'
import type { Database, TierDb, TierRow } from '@talelight/db'
import type { ImportDesk } from './import/import-desk.ts'
import type { Bell } from './jobs/bell.ts'
import type { Log } from './log.ts'
import type { Models } from './models.ts'
import type { Budget } from './services/budget.ts'
import type { Gate } from './services/gate.ts'
import type { Previews } from './services/previews.ts'
import type { Scrub } from './services/scrub.ts'
import type { StoryPages } from './services/story-pages.ts'
import { createStoryViews } from './services/story-views.ts'
import type { StoryViews } from './services/story-views.ts'
import type { StoryWriter } from './services/story-writer.ts'
import type { Trash } from './services/trash.ts'
import type { PhotoDeveloper } from './photos/photo-developer.ts'
import type { MediaStore } from './storage/media-store.ts'
import type { RemovalLog } from './storage/removal-log.ts'
import type { TierView } from './views.ts'

/** What the process is made of; built once, in `studio.ts`. */
export interface App {
  readonly database: Database
  readonly epoch: string
  readonly models: Models
  readonly mediaStore: MediaStore
  readonly removalLog: RemovalLog
  readonly developer: PhotoDeveloper
  readonly bell: Bell
  readonly writer: StoryWriter
  readonly budget: Budget
  readonly pages: StoryPages
  readonly previews: Previews
  readonly scrub: Scrub
  readonly trash: Trash
  readonly imports: ImportDesk
  readonly gate: Gate
  readonly log: Log
  readonly now: () => number
}

/** Sets or clears the cookie of a session; there is no answer to put it on in a socket. */
export type SetSession = (token: string | null) => void

/** All that a procedure may touch. It belongs to one tier, so no procedure can name another. */
export interface Context {
  readonly app: App
  readonly tier: TierRow
  readonly db: TierDb
  readonly views: StoryViews
  readonly sessionToken: string | undefined
  readonly setSession: SetSession | undefined
  /** This browser is here now: other tiers that lock behind whoever leaves them are locked to it. */
  leaveOthers(): void
  tierState(): TierView['state']
  /** Settles at once, unless the reader of this stream is far behind. */
  untilRead(signal: AbortSignal): Promise<void>
}

const atOnce = (): Promise<void> => Promise.resolve()

export function createContext(
  app: App,
  request: {
    readonly tier: TierRow
    readonly sessionToken: string | undefined
    readonly setSession?: SetSession
    readonly leaveOthers?: Context['leaveOthers']
    readonly untilRead?: Context['untilRead']
  },
): Context {
  const { tier, sessionToken, setSession, leaveOthers = () => undefined, untilRead = atOnce } = request
  return {
    app,
    tier,
    db: createTierDb(app.database.rows, tier.id),
    views: createStoryViews({ models: app.models, tier, epoch: app.epoch }),
    sessionToken,
    setSession,
    leaveOthers,
    tierState: () => app.gate.stateFor(tier, sessionToken),
    untilRead,
  }
}
