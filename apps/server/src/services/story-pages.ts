import { findEventsAfter, findScene, findStory } from '@talelight/db'
import type { EventRow, SceneRow } from '@talelight/db'
import type { Context } from '../context.ts'
import type { Bell } from '../jobs/bell.ts'
import type { StoryEvent } from '../views.ts'

const pageSize = 100

/** A stretch of a story's events, as pages see them. */
interface StoryPage {
  readonly entries: readonly { readonly seq: number; readonly event: StoryEvent }[]
  /** Of the last event that was read, seen by pages or not. */
  readonly lastSeq: number
  readonly isLast: boolean
}

export interface StoryPages {
  /** What comes after an event; `null` for a story that is gone. */
  after(ctx: Context, storyId: string, seq: number): StoryPage | null
}

/**
 * Reads a page once for everybody who asks for the same one. All who listen to a story wake in one turn of the event
 * loop and stand at the same event; in that turn nothing is committed without a ring, so what was read is still true.
 */
export function createStoryPages(bell: Bell): StoryPages {
  const pages = new Map<string, StoryPage | null>()
  bell.listen(() => pages.clear())
  return {
    after(ctx, storyId, seq) {
      const key = `${ctx.tier.id}/${storyId}/${seq}`
      const known = pages.get(key)
      if (known !== undefined) return known
      const page = findStory(ctx.db, storyId) === undefined ? null : readPage(ctx, storyId, seq)
      if (pages.size === 0) setImmediate(() => pages.clear())
      pages.set(key, page)
      return page
    },
  }
}

function readPage(ctx: Context, storyId: string, seq: number): StoryPage {
  const rows = findEventsAfter(ctx.db, storyId, { seq, limit: pageSize })
  return { entries: viewEvents(ctx, rows), lastSeq: rows.at(-1)?.seq ?? seq, isLast: rows.length < pageSize }
}

/**
 * A page of events as what pages need of them. Events hold ids; the state is looked up here and now, so of several
 * about one thing the last one says it all, and words that follow one another become one piece.
 */
function viewEvents(ctx: Context, rows: readonly EventRow[]): { seq: number; event: StoryEvent }[] {
  const scenes = new Map<string, SceneRow | undefined>()
  const sceneOf = (sceneId: string): SceneRow | undefined => {
    if (!scenes.has(sceneId)) scenes.set(sceneId, findScene(ctx.db, sceneId))
    return scenes.get(sceneId)
  }
  const lastOf = new Map<string, number>()
  for (const { seq, payload } of rows) {
    if (payload.type === 'scene-text') continue
    lastOf.set('sceneId' in payload ? `${payload.type}/${payload.sceneId}` : payload.type, seq)
  }
  const result: { seq: number; event: StoryEvent }[] = []
  for (const { seq, storyId, payload } of rows) {
    if (payload.type === 'scene-text') {
      const scene = sceneOf(payload.sceneId)
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
    const row = sceneOf(payload.sceneId)
    const scene = row === undefined ? undefined : ctx.views.scenes(ctx.db, [row])[0]
    if (scene === undefined) continue
    const sceneId = scene.id
    if (payload.type === 'scene') result.push({ seq, event: { type: 'scene', scene } })
    else if (payload.type === 'image') result.push({ seq, event: { type: 'image', sceneId, image: scene.image } })
    else result.push({ seq, event: { type: 'video', sceneId, video: scene.video } })
  }
  return result
}
