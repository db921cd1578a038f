import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { computeTextCost } from '../model-cost.ts'
import type { CastMember, SceneDraft, SceneRequest, SceneStreamPart } from '../text-adapter.ts'
import { createNarrationFlow } from './narration-flow.ts'
import { repairMessages, sceneMessages } from './scene-prompt.ts'
import type { SceneMessages } from './scene-prompt.ts'
import { peopleIn } from './scene-cast.ts'
import { createSceneReader } from './scene-reader.ts'
import { checkScene } from './scene-schema.ts'

export interface TokenCount {
  readonly input: number
  readonly output: number
}

/** What a provider's stream comes to, whatever its dialect. The end comes last, once. */
export type TextPart =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'end'
      readonly finish: 'complete' | 'cut' | 'refused'
      readonly tokens: TokenCount | null
    }

/** Sends messages to a model, asks for the scene's schema, and streams the answer. */
export type SendMessages = (messages: SceneMessages, signal: AbortSignal) => AsyncIterable<TextPart>

interface Heard {
  readonly json: string
  readonly tokens: TokenCount | null
}

type Heading = Pick<SceneDraft, 'title' | 'altText'>

/** What was passed on already. */
interface Shown {
  imagePrompt: string | null
  heading: Heading | null
  narration: string
}

/**
 * Tells one scene with any model: streams it, checks it, and asks once more where it is faulty. What was shown stays:
 * a second answer mends what was wrong with the first and replaces its words only where those were.
 */
export async function* streamScene(
  provider: { readonly providerId: string; readonly send: SendMessages },
  request: SceneRequest,
  signal: AbortSignal,
): AsyncGenerator<SceneStreamPart, void, undefined> {
  signal.throwIfAborted()
  const { providerId } = provider
  const mustEnd = request.told.length + 1 >= request.plannedScenes
  const messages = sceneMessages(request)
  const { cast } = request
  const shown: Shown = { imagePrompt: null, heading: null, narration: '' }

  const first = yield* listen(provider, { messages, cast, shown, signal })
  let tokens = first.tokens
  let checked = checkScene(first.json, { mustEnd, cast })
  if (checked.kind === 'faulty') {
    const repair = repairMessages(messages, { answer: first.json, issues: checked.issues })
    const second = yield* listen(provider, { messages: repair, cast, shown, signal })
    tokens = added(tokens, second.tokens)
    checked = checkScene(second.json, { mustEnd, cast })
    if (checked.kind === 'faulty') {
      throw new ResponseShapeError(`${providerId} told no scene that can be used, asked twice.`, { billed: 'yes' })
    }
  }

  const imagePrompt = shown.imagePrompt ?? checked.scene.imagePrompt
  const scene = { ...checked.scene, imagePrompt, ...shown.heading }
  if (shown.imagePrompt === null) yield { type: 'image-prompt', imagePrompt, people: peopleIn(cast, '', imagePrompt) }
  if (shown.heading === null) yield { type: 'heading', title: scene.title, altText: scene.altText }
  if (shown.narration !== scene.narration) {
    if (shown.narration !== '') yield { type: 'narration-reset' }
    yield { type: 'narration-delta', delta: scene.narration }
  }
  yield { type: 'complete', scene, cost: computeTextCost(request.model, tokens) }
}

/** Passes one answer on as it comes. Once words are shown, another answer's words wait until it is whole. */
async function* listen(
  provider: { readonly providerId: string; readonly send: SendMessages },
  told: {
    readonly messages: SceneMessages
    readonly cast: readonly CastMember[]
    readonly shown: Shown
    readonly signal: AbortSignal
  },
): AsyncGenerator<SceneStreamPart, Heard, undefined> {
  const { providerId } = provider
  const { cast, shown, signal } = told
  const reader = createSceneReader()
  const flow = createNarrationFlow()
  const isFirst = shown.narration === ''
  const whole = new Map<string, string>()
  for await (const part of provider.send(told.messages, signal)) {
    signal.throwIfAborted()
    if (part.type === 'end') {
      if (part.finish === 'refused') throw refusal(providerId)
      if (part.finish === 'cut') throw cut(providerId)
      return { json: reader.json(), tokens: part.tokens }
    }
    for (const reading of reader.push(part.text)) {
      if (reading.type === 'whole') whole.set(reading.key, reading.text)
      yield* showReady(whole, cast, shown)
      if (reading.type === 'grown' && reading.key === 'narration' && isFirst && shown.heading !== null) {
        const delta = flow.push(reading.text)
        shown.narration = flow.told()
        if (delta !== '') yield { type: 'narration-delta', delta }
      }
    }
  }
  signal.throwIfAborted()
  throw new OutcomeUnknownError(`${providerId} ended a scene before it was whole.`)
}

/** Passes on what comes before the words, each part once. The heading never comes first, whatever the keys' order. */
function* showReady(
  whole: ReadonlyMap<string, string>,
  cast: readonly CastMember[],
  shown: Shown,
): Generator<SceneStreamPart, void, undefined> {
  if (shown.imagePrompt === null) {
    const imagePrompt = whole.get('imagePrompt')?.trim() ?? ''
    if (imagePrompt === '') return
    shown.imagePrompt = imagePrompt
    yield { type: 'image-prompt', imagePrompt, people: peopleIn(cast, whole.get('people') ?? '', imagePrompt) }
  }
  if (shown.heading === null) {
    const heading = readyHeading(whole)
    if (heading === null) return
    shown.heading = heading
    yield { type: 'heading', ...heading }
  }
}

/** The heading, once all of it is settled and can be used as it is. */
function readyHeading(whole: ReadonlyMap<string, string>): Heading | null {
  const title = whole.get('title')?.trim() ?? ''
  const altText = whole.get('altText')
  if (title === '' || altText === undefined) return null
  const checked = checkScene(
    JSON.stringify({ imagePrompt: '-', altText, title, narration: '-', choices: [], isEnding: true }),
    { mustEnd: true, cast: [] },
  )
  return checked.kind === 'scene' ? { title: checked.scene.title, altText: checked.scene.altText } : null
}

function refusal(providerId: string): ProviderError {
  return new ProviderError(`${providerId} declined to tell this.`, {
    providerId,
    reason: 'content-policy',
    refusedPart: 'words',
    billed: 'unknown',
  })
}

function cut(providerId: string): ProviderError {
  return new ProviderError(`${providerId} was cut off before the end of a scene.`, {
    providerId,
    reason: 'cut-short',
    billed: 'yes',
  })
}

function added(one: TokenCount | null, other: TokenCount | null): TokenCount | null {
  if (one === null || other === null) return null
  return { input: one.input + other.input, output: one.output + other.output }
}
