import { findEventsAfter, findLastSeq, findScene, findScenesOfStory, findStory } from '@talelight/db'
import type { EventRow } from '@talelight/db'
import { tracked } from '@trpc/server'
import type { Context } from '../context.ts'
import { noSuchStory, tierLocked } from '../errors.ts'
import type { StoryEvent } from '../views.ts'

const pageSize = 100

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
 * A page of events as what pages need of them. Events hold ids; the state is looked up here and now, so of several
 * about one thing the last one says it all, and words that follow one another become one piece.
 */
function readPage(ctx: Context, page: readonly EventRow[]): { seq: number; event: StoryEvent }[] {
  const lastOf = new Map<string, number>()
  for (const { seq, payload } of page) {
    if (payload.type === 'scene-text') continue
    lastOf.set('sceneId' in payload ? `${payload.type}/${payload.sceneId}` : payload.type, seq)
  }
  const result: { seq: number; event: StoryEvent }[] = []
  for (const { seq, storyId, payload } of page) {
    if (payload.type === 'scene-text') {
      const scene = findScene(ctx.db, payload.sceneId)
      const delta = scene?.narration.slice(payload.from, payload.to) ?? ''
      const last = result.at(-1)
      const isNext =
        last?.event.type === 'scene-text' &&
        last.event.sceneId === payload.sceneId &&
        last.event.offset + last.event.delta.length === payload.from
      if (isNext && last.event.type === 'scene-text') {
        result[result.length - 1] = { seq, event: { ...last.event, delta: last.event.delta + delta } }
      } else {
        result.push({ seq, event: { type: 'scene-text', sceneId: payload.sceneId, offset: payload.from, delta } })
      }
      continue
    }
    if (lastOf.get('sceneId' in payload ? `${payload.type}/${payload.sceneId}` : payload.type) !== seq) continue
    if (payload.type === 'story') {
      const story = findStory(ctx.db, storyId)
      if (story !== undefined) result.push({ seq, event: { type: 'story', story: ctx.views.head(story) } })
      continue
    }
    const row = findScene(ctx.db, payload.sceneId)
    const scene = row === undefined ? undefined : ctx.views.scenes(ctx.db, [row])[0]
    if (scene === undefined) continue
    const sceneId = scene.id
    if (payload.type === 'scene') result.push({ seq, event: { type: 'scene', scene } })
    else if (payload.type === 'image') result.push({ seq, event: { type: 'image', sceneId, image: scene.image } })
    else result.push({ seq, event: { type: 'video', sceneId, video: scene.video } })
  }
  return result
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
  const { epoch, bell, previews } = ctx.app
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
      if (findStory(ctx.db, storyId) === undefined) throw noSuchStory()
      const page = findEventsAfter(ctx.db, storyId, { seq, limit: pageSize })
      for (const entry of readPage(ctx, page)) yield eventAt(entry.seq, entry.event)
      seq = page.at(-1)?.seq ?? seq
      if (page.length < pageSize) break
    }
    for (const { number, sceneId, dataUrl } of previews.of(ctx.tier.id, storyId)) {
      if (number <= shownPreview) continue
      shownPreview = number
      yield eventAt(seq, { type: 'image-preview', sceneId, dataUrl })
    }
  }
}
