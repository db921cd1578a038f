import { createAnthropicTextAdapter } from '../packages/core/src/anthropic/index.ts'
import { createMediaDownloader } from '../packages/core/src/download/index.ts'
import { isMediaError } from '../packages/core/src/errors/media-error.ts'
import {
  createGoogleDiscovery,
  createGoogleImageAdapter,
  createGoogleTextAdapter,
} from '../packages/core/src/google/index.ts'
import { createLocalTextAdapter } from '../packages/core/src/local/index.ts'
import {
  createOpenAiDiscovery,
  createOpenAiImageAdapter,
  createOpenAiTextAdapter,
} from '../packages/core/src/openai/index.ts'
import { imageModels, localTextModel, textModels, videoModels } from '../packages/core/src/registry/index.ts'
import type { TextAdapter } from '../packages/core/src/text-adapter.ts'
import {
  createXAiDiscovery,
  createXAiImageAdapter,
  createXAiTextAdapter,
  createXAiVideoAdapter,
} from '../packages/core/src/xai/index.ts'
import { drawPicture, simulatorKeys, simulatorLocalModel, startSimulator } from '../packages/simulator/src/index.ts'
import type { Simulator } from '../packages/simulator/src/index.ts'
import { canaryPrompt } from './bad-answers.ts'
import type { BadAnswer, Work } from './bad-answers.ts'

const photoMark = 'CANARYPHOTO'
/** Long enough for an answer that does come, also where eight are asked at once on a busy machine. */
const timeouts = { answerTimeoutMs: 1000, idleTimeoutMs: 1000 }
/** As the server gives each piece of work; a provider that sends a byte now and then is left then. */
export const callerDeadlineMs = 5000
const maxResultBytes = 5_000_000

interface BadAnswerOutcome {
  readonly reason: string
  readonly tookMs: number
  readonly findings: readonly string[]
}

/** Providers who answer badly, and adapters that ask them. */
export interface Lane extends AsyncDisposable {
  /** Has one adapter ask once, and holds what it says against what it must. */
  meet(bad: BadAnswer): Promise<BadAnswerOutcome>
}

const pictureOf = (key: string) => {
  const model = imageModels.find((candidate) => candidate.key === key)
  if (model === undefined) throw new Error(`There is no model ${key}.`)
  return model
}
const wordsOf = (key: string) => {
  const model = textModels.find((candidate) => candidate.key === key)
  if (model === undefined) throw new Error(`There is no model ${key}.`)
  return model
}

async function tell(adapter: TextAdapter, model: ReturnType<typeof localTextModel>, signal: AbortSignal) {
  const scene = adapter.streamScene(
    {
      model,
      audience: 'kids',
      idea: canaryPrompt,
      length: 'short',
      plannedScenes: 3,
      artStyle: 'gouache',
      cast: [],
      told: [],
      seed: 's',
    },
    signal,
  )
  for await (const part of scene) if (part.type === 'complete') return
}

export async function openLane(): Promise<Lane> {
  const simulator = await startSimulator()
  const photo = Buffer.concat([await drawPicture('Mia', '64x64', 'png'), Buffer.from(photoMark)])
  const secrets = ['CANARY', ...Object.values(simulatorKeys), photo.toString('base64').slice(0, 40)]
  const asks = createAsks(simulator, photo)
  return {
    async meet(bad) {
      simulator.reset()
      const isFile = bad.work === 'result file'
      simulator.script(isFile ? { provider: 'media' } : {}, bad.behaviour, { times: Number.POSITIVE_INFINITY })
      const begin = performance.now()
      const error: unknown = await asks[bad.work](AbortSignal.timeout(callerDeadlineMs)).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      const tookMs = performance.now() - begin
      const reason = reasonOf(error)
      return {
        reason,
        tookMs,
        findings: judge({ bad, reason, asked: simulator.requests.length, error, secrets }),
      }
    },
    [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose](),
  }
}

function reasonOf(error: unknown): string {
  if (error === null) return 'no error'
  if (isMediaError(error)) return error.reason
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'left' : 'no error of ours'
}

/**
 * A faulty scene is asked for twice, a local model also once without a schema, and a result that broke off is fetched
 * three times, or through four addresses. Lists cost nothing. All else is asked for once.
 */
function mayAsk(work: Work, reason: string): number {
  if (work.endsWith('models')) return Number.POSITIVE_INFINITY
  if (work === 'local words') return 4
  if (work === 'result file') return reason === 'expired' ? 1 : 4
  return work.endsWith('words') && ['broken-result', 'left'].includes(reason) ? 2 : 1
}

function judge(met: {
  readonly bad: BadAnswer
  readonly reason: string
  readonly asked: number
  readonly error: unknown
  readonly secrets: readonly string[]
}): string[] {
  const { bad, reason, asked, error, secrets } = met
  const findings: string[] = []
  const find = (what: string): void => void findings.push(`${bad.work}, ${bad.what}: ${what}`)
  if (!bad.reasons.includes(reason)) find(`${reason} in place of ${bad.reasons.join(' or ')} (${String(error)})`)
  if (asked > mayAsk(bad.work, reason)) find(`was asked ${asked} times`)
  if (error instanceof Error) {
    const told = [error.stack, String(error.cause), JSON.stringify(Object.entries(error))].join('\n')
    for (const secret of secrets) if (told.includes(secret)) find(`tells ${secret}`)
  }
  return findings
}

function createAsks(simulator: Simulator, photo: Uint8Array): Record<Work, (signal: AbortSignal) => Promise<unknown>> {
  const { baseUrls, mediaOrigin } = simulator
  const optionsOf = (id: keyof typeof simulatorKeys) => ({
    apiKey: simulatorKeys[id],
    baseUrl: baseUrls[id],
    ...timeouts,
  })
  const downloadMedia = createMediaDownloader({
    ownerHosts: [new URL(mediaOrigin).host],
    ...timeouts,
    totalTimeoutMs: 4000,
    retryDelayMs: 20,
  })
  const picture = (key: string) => ({
    model: pictureOf(key),
    prompt: canaryPrompt,
    aspectRatio: '1:1' as const,
    quality: undefined,
    references: [{ bytes: photo, mediaType: 'image/png' as const, name: 'Mia' }],
    seed: undefined,
  })
  const clip = createXAiVideoAdapter(optionsOf('xai'))
  const openAi = createOpenAiImageAdapter({ ...optionsOf('openai'), downloadMedia })
  return {
    'OpenAI picture': (signal) => openAi.generateImage(picture('gpt-image-1'), signal),
    'OpenAI preview': (signal) => openAi.generateImage(picture('gpt-image-1'), signal, () => undefined),
    'xAI picture': (signal) =>
      createXAiImageAdapter({ ...optionsOf('xai'), downloadMedia }).generateImage(picture('grok-imagine'), signal),
    'Google picture': (signal) =>
      createGoogleImageAdapter(optionsOf('google')).generateImage(picture('gemini'), signal),
    'clip start': (signal) =>
      clip.startVideo(
        {
          model: videoModels[0],
          prompt: canaryPrompt,
          startFrame: { bytes: photo, mediaType: 'image/png' },
          durationSeconds: 8,
          aspectRatio: '1:1',
          resolution: '720p',
        },
        signal,
      ),
    'clip status': async (signal) => {
      const status = await clip.getVideoStatus({ provider: 'xai', requestId: 'clip-1', estimatedCostUsd: 0.5 }, signal)
      if (status.status === 'failed') throw status.error
    },
    'OpenAI words': (signal) => tell(createOpenAiTextAdapter(optionsOf('openai')), wordsOf('gpt-6.1-terra'), signal),
    'xAI words': (signal) => tell(createXAiTextAdapter(optionsOf('xai')), wordsOf('grok-4.7'), signal),
    'Google words': (signal) => tell(createGoogleTextAdapter(optionsOf('google')), wordsOf('gemini-3.8-flash'), signal),
    'Anthropic words': (signal) =>
      tell(createAnthropicTextAdapter(optionsOf('anthropic')), wordsOf('claude-sonnet-5-5'), signal),
    'local words': (signal) =>
      tell(
        createLocalTextAdapter({ baseUrl: baseUrls.local, ...timeouts }),
        localTextModel(simulatorLocalModel),
        signal,
      ),
    'OpenAI models': (signal) => createOpenAiDiscovery(optionsOf('openai')).listModels(signal),
    'xAI models': (signal) => createXAiDiscovery(optionsOf('xai')).listModels(signal),
    'Google models': (signal) => createGoogleDiscovery(optionsOf('google')).listModels(signal),
    'result file': (signal) =>
      downloadMedia(simulator.offer({ bytes: Buffer.alloc(100), mediaType: 'video/mp4' }), {
        providerId: 'xai',
        maxBytes: maxResultBytes,
        signal,
      }),
  }
}
