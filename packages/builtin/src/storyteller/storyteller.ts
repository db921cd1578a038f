import { setTimeout as sleep } from 'node:timers/promises'
import type { Audience, SceneDraft, SceneRequest, TextAdapter } from '@talelight/core'
import { writePicturePrompt } from '../picture-prompt.ts'
import type { Shelf } from './content/content-types.ts'
import { grownUpsShelf } from './content/grown-ups/grown-ups-shelf.ts'
import { kidsShelf } from './content/kids/kids-shelf.ts'
import { beatsOf } from './tale/beats.ts'
import { noticeSentences } from './tale/notices.ts'
import { altTextOf, briefOf, peopleShown } from './tale/scene-picture.ts'
import { settleTale } from './tale/tale.ts'
import type { Tale } from './tale/tale.ts'
import { createMemory, tellTaleScene } from './tale/tell-scene.ts'
import type { Deed, TaleScene } from './tale/tell-scene.ts'

const shelves: Readonly<Record<Audience, Shelf>> = { kids: kidsShelf, 'grown-ups': grownUpsShelf }
const defaultPauseMs = 70
const wordsAtOnce = /(?:\S+\s*){1,3}/g

/**
 * The storyteller that needs no key and no network. A scene follows from the idea, the seed and the way that led to
 * it, and from nothing else: the story is told again from its first scene each time, which takes a few milliseconds.
 *
 * @param options.pauseMs how long to wait between two groups of words.
 */
export function createBuiltinStoryteller(options: { readonly pauseMs?: number } = {}): TextAdapter {
  const pauseMs = options.pauseMs ?? defaultPauseMs
  return {
    providerId: 'builtin',
    async *streamScene(request, signal) {
      signal.throwIfAborted()
      const { tale, scene, people, draft } = tellDraft(request)
      if (request.told.length === 0) {
        for (const kind of tale.idea.notices) yield { type: 'notice', notice: noticeSentences[kind] }
      }
      const { imagePrompt, altText, title } = draft
      yield { type: 'image-prompt', imagePrompt, people }
      yield { type: 'heading', title, altText }
      for (const delta of scene.narration.match(wordsAtOnce) ?? []) {
        if (pauseMs > 0) await pause(pauseMs, signal)
        yield { type: 'narration-delta', delta }
      }
      yield { type: 'complete', scene: draft, cost: { basis: 'computed', usd: 0 } }
    },
  }
}

async function pause(pauseMs: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(pauseMs, undefined, { signal })
  } catch {
    signal.throwIfAborted()
  }
}

interface Draft {
  readonly tale: Tale
  readonly scene: { readonly narration: string }
  /** Those of the saved cast who are in the picture. */
  readonly people: string[]
  readonly draft: SceneDraft
}

function tellDraft(request: SceneRequest): Draft {
  const tale = settleTale(request, shelves[request.audience])
  const { scene, path } = replay(tale, request)
  const narration = scene.paragraphs.join('\n\n')
  const isEnding = scene.beat === 'end' || scene.beat === 'brief-end'
  const brief = briefOf(tale, scene, {
    share: request.told.length / Math.max(1, request.plannedScenes),
    artStyle: request.artStyle,
    isForKids: request.audience === 'kids',
    path,
  })
  return {
    tale,
    scene: { narration },
    people: peopleShown(tale, scene).flatMap(({ savedName }) => (savedName === null ? [] : [savedName])),
    draft: {
      title: tale.title,
      imagePrompt: writePicturePrompt(brief),
      altText: altTextOf(tale, scene),
      narration,
      choices: isEnding ? [] : scene.options.map(({ text }) => text),
      isEnding,
      looks: [],
    },
  }
}

/** Tells every scene from the first to the one that is asked for. */
function replay(tale: Tale, request: SceneRequest): { scene: TaleScene; path: string } {
  const beats = beatsOf(request.plannedScenes)
  const memory = createMemory(tale)
  let path = `${request.seed}|${request.idea}`
  let before: TaleScene | null = null
  let deed: Deed | null = null
  for (let index = 0; ; index += 1) {
    const beat = beats[index] ?? 'end'
    const scene: TaleScene = tellTaleScene({ tale, audience: request.audience, memory, beat, path, before, deed })
    const told = request.told[index]
    if (told === undefined) return { scene, path }
    const { kind, text } = told.next
    const option = kind === 'offered' ? scene.options.find((one) => one.text === text) : undefined
    deed = option === undefined ? { kind: 'typed', text } : { kind: 'offered', option }
    path = `${path}>${text}`
    before = scene
  }
}
