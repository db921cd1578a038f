import { describe, expect, it } from 'vitest'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { localTextModel } from '../registry/text-models.ts'
import type { SceneStreamPart } from '../text-adapter.ts'
import { streamScene } from './stream-scene.ts'
import type { TextPart } from './stream-scene.ts'

const draft = {
  imagePrompt: 'A lamp on a sill.',
  altText: 'A lamp.',
  title: 'The Lamp',
  narration: 'The lamp was lit.',
  choices: ['Go on', 'Go back', 'Wait'],
  isEnding: false,
}

const end: TextPart = { type: 'end', finish: 'complete', tokens: null }
const lettersOf = (json: string): TextPart[] => Array.from(json, (text) => ({ type: 'text', text }))
const answered = (scene: object): TextPart[] => [...lettersOf(JSON.stringify(scene)), end]

/** Tells a scene from these answers, one a request, and keeps what came until it ended or failed. */
async function tell(...answers: readonly (readonly TextPart[])[]) {
  const left = [...answers]
  const provider = {
    providerId: 'local',
    async *send() {
      yield* left.shift() ?? []
    },
  }
  const request = {
    model: localTextModel('any'),
    audience: 'kids',
    idea: 'A lamp',
    length: 'short',
    plannedScenes: 3,
    artStyle: 'gouache',
    cast: [],
    told: [],
    seed: 's',
  } as const
  const parts: SceneStreamPart[] = []
  let failure: unknown = null
  try {
    for await (const part of streamScene(provider, request, new AbortController().signal)) parts.push(part)
  } catch (error) {
    failure = error
  }
  return { parts, failure }
}

/** The types of the parts, the pieces of words as one. */
const orderOf = (parts: readonly SceneStreamPart[]): string[] =>
  parts.map(({ type }) => type).filter((type, index, types) => type !== types[index - 1])

const heading = { type: 'heading', title: draft.title, altText: draft.altText }

describe('a streamed scene', () => {
  it('asks for its picture at the closing quote of the prompt, before there is a title', async () => {
    const { parts, failure } = await tell(lettersOf('{"imagePrompt":" A lamp on a sill. "'))
    expect(parts).toEqual([{ type: 'image-prompt', imagePrompt: 'A lamp on a sill.', people: [] }])
    expect(failure).toBeInstanceOf(OutcomeUnknownError)
    expect((await tell(lettersOf('{"imagePrompt":"A lamp on a sill.'))).parts).toEqual([])
  })

  it('has its heading as soon as title and alt text are whole', async () => {
    const { parts } = await tell(lettersOf('{"imagePrompt":"A lamp on a sill.","title":"The Lamp","altText":"A lamp."'))
    expect(parts.slice(1)).toEqual([heading])
    const without = await tell(
      lettersOf('{"imagePrompt":"A lamp on a sill.","title":"The Lamp","narration":"The lamp"'),
    )
    expect(orderOf(without.parts)).toEqual(['image-prompt'])
  })

  it.each([
    [['imagePrompt', 'altText', 'title', 'narration']],
    [['title', 'altText', 'imagePrompt', 'narration']],
    [['title', 'imagePrompt', 'narration', 'altText']],
    [['narration', 'title', 'altText', 'imagePrompt']],
  ] as const)('comes in one order when its keys come as %j', async (keys) => {
    const { choices, isEnding } = draft
    const sent = { ...Object.fromEntries(keys.map((key) => [key, draft[key]])), choices, isEnding }
    const { parts } = await tell(answered(sent))
    expect(orderOf(parts)).toEqual(['image-prompt', 'heading', 'narration-delta', 'complete'])
    expect(parts.at(-1)).toMatchObject({ scene: draft })
  })

  it('keeps the picture that was asked for when only its heading has to be mended', async () => {
    const other = { ...draft, imagePrompt: 'Another lamp.' }
    const { parts } = await tell(answered({ ...draft, title: 'x'.repeat(121) }), answered(other))
    expect(orderOf(parts)).toEqual(['image-prompt', 'heading', 'narration-delta', 'complete'])
    expect(parts.slice(0, 2)).toEqual([{ type: 'image-prompt', imagePrompt: draft.imagePrompt, people: [] }, heading])
    expect(parts.at(-1)).toMatchObject({ scene: draft })
  })

  it('has picture and heading once, also when its words are told anew', async () => {
    const other = { imagePrompt: 'Another lamp.', title: 'Another', altText: 'Another.', narration: 'It went out.' }
    const { parts } = await tell(answered({ ...draft, choices: [] }), answered({ ...draft, ...other }))
    const order = ['image-prompt', 'heading', 'narration-delta', 'narration-reset', 'narration-delta', 'complete']
    expect(orderOf(parts)).toEqual(order)
    expect(parts.at(-1)).toMatchObject({ scene: { ...draft, narration: other.narration } })
  })
})
