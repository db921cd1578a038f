import { findLastSeq, findScenesOfStory, findStory } from '@talelight/db'
import { tracked } from '@trpc/server'
import type { Context } from '../context.ts'
import { noSuchStory, tierLocked } from '../errors.ts'
import type { StoryEvent } from '../views.ts'

type Cursor = { readonly kind: 'absent' } | { readonly kind: 'stale' } | { readonly kind: 'at'; readonly seq: number }

/** Reads `epoch-seq`. An id of another database, of the future, or of no form of ours is stale. */
function readCursor(lastEventId: string | undefined, current: { epoch: string; seq: number }): Cursor {
  if (lastEventId === undefined || lastEventId === '') return { kind: 'absent' }
  const match = /^(?<epoch>\d{1,20})-(?<seq>\d{1,15})$/.exec(lastEventId)
  const seq = Number(match?.groups?.['seq'])
  if (match?.groups?.['epoch'] !== current.epoch || seq > current.seq) return { kind: 'stale' }
  return { kind: 'at', seq }
}

/**
 * A story's events from a cursor on, for as long as somebody listens. Without a cursor it begins with the whole state;
 * with a stale one it says `reset` and goes on from now.
 *
 * @throws {RequestError} the tier was locked, or the story was put into the trash.
 */
export async function* followStory(
  ctx: Context,
  options: {
    readonly storyId: string
    readonly lastEventId: string | undefined
    readonly signal: AbortSignal | undefined
  },
) {
  const { storyId } = options
  const { epoch, bell, pages, previews } = ctx.app
  const signal = options.signal ?? new AbortController().signal
  const eventAt = (seq: number, event: StoryEvent) => tracked(`${epoch}-${seq}`, event)

  const story = findStory(ctx.db, storyId)
  if (story === undefined) throw noSuchStory()
  const now = findLastSeq(ctx.db, storyId)
  const cursor = readCursor(options.lastEventId, { epoch, seq: now })
  let seq = cursor.kind === 'at' ? cursor.seq : now
  if (cursor.kind === 'stale') yield eventAt(seq, { type: 'reset' })
  if (cursor.kind === 'absent') {
    yield eventAt(seq, { type: 'story', story: ctx.views.head(story) })
    for (const scene of ctx.views.scenes(ctx.db, findScenesOfStory(ctx.db, storyId))) {
      yield eventAt(seq, { type: 'scene', scene })
    }
  }

  let shownPreview = 0
  for await (const _ of bell.rings({ tierId: ctx.tier.id, storyId }, signal)) {
    for (;;) {
      await ctx.untilRead(signal)
      if (ctx.tierState() !== 'open') throw tierLocked()
      const page = pages.after(ctx, storyId, seq)
      if (page === null) throw noSuchStory()
      for (const entry of page.entries) yield eventAt(entry.seq, entry.event)
      seq = page.lastSeq
      if (page.isLast) break
    }
    for (const { number, sceneId, dataUrl } of previews.of(ctx.tier.id, storyId)) {
      if (number <= shownPreview) continue
      shownPreview = number
      yield eventAt(seq, { type: 'image-preview', sceneId, dataUrl })
    }
  }
}
