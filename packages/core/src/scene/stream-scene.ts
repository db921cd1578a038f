import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { computeTextCost } from '../model-cost.ts'
import type { SceneDraft, SceneRequest, SceneStreamPart } from '../text-adapter.ts'
import { createNarrationFlow } from './narration-flow.ts'
import { repairMessages, sceneMessages } from './scene-prompt.ts'
import type { SceneMessages } from './scene-prompt.ts'
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

type Picture = Pick<SceneDraft, 'imagePrompt' | 'altText' | 'title'>

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
  const shown: { picture: Picture | null; narration: string } = { picture: null, narration: '' }

  const first = yield* listen(provider, { messages, shown, signal })
  let tokens = first.tokens
  let checked = checkScene(first.json, mustEnd)
  if (checked.kind === 'faulty') {
    const repair = repairMessages(messages, { answer: first.json, issues: checked.issues })
    const second = yield* listen(provider, { messages: repair, shown, signal })
    tokens = added(tokens, second.tokens)
    checked = checkScene(second.json, mustEnd)
    if (checked.kind === 'faulty') {
      throw new ResponseShapeError(`${providerId} told no scene that can be used, asked twice.`, { billed: 'yes' })
    }
  }

  const scene = { ...checked.scene, ...shown.picture }
  if (shown.picture === null) yield pictureOf(scene)
  if (shown.narration !== scene.narration) {
    if (shown.narration !== '') yield { type: 'narration-reset' }
    yield { type: 'narration-delta', delta: scene.narration }
  }
  yield { type: 'complete', scene, cost: computeTextCost(request.model, tokens) }
}

function pictureOf({ imagePrompt, altText, title }: Picture): SceneStreamPart {
  return { type: 'image-prompt', imagePrompt, altText, title }
}

/** Passes one answer on as it comes. Once words are shown, another answer's words wait until it is whole. */
async function* listen(
  provider: { readonly providerId: string; readonly send: SendMessages },
  told: {
    readonly messages: SceneMessages
    readonly shown: { picture: Picture | null; narration: string }
    readonly signal: AbortSignal
  },
): AsyncGenerator<SceneStreamPart, Heard, undefined> {
  const { providerId } = provider
  const { shown, signal } = told
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
      const picture = shown.picture === null ? readyPicture(whole) : null
      if (picture !== null) {
        shown.picture = picture
        yield pictureOf(picture)
      }
      if (reading.type === 'grown' && reading.key === 'narration' && isFirst && shown.picture !== null) {
        const delta = flow.push(reading.text)
        shown.narration = flow.told()
        if (delta !== '') yield { type: 'narration-delta', delta }
      }
    }
  }
  signal.throwIfAborted()
  throw new OutcomeUnknownError(`${providerId} ended a scene before it was whole.`)
}

/** The picture, once all of it is settled and can be used as it is. */
function readyPicture(whole: ReadonlyMap<string, string>): Picture | null {
  const imagePrompt = whole.get('imagePrompt')?.trim() ?? ''
  const altText = whole.get('altText')?.trim() ?? ''
  const title = whole.get('title')?.trim() ?? ''
  if (imagePrompt === '' || title === '' || !whole.has('altText')) return null
  const checked = checkScene(
    JSON.stringify({ imagePrompt, altText, title, narration: '-', choices: [], isEnding: true }),
    true,
  )
  return checked.kind === 'scene' ? { imagePrompt, title: checked.scene.title, altText: checked.scene.altText } : null
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
