import { z } from 'zod'
import { json } from '../http/answer.ts'
import type { Answer } from '../http/answer.ts'
import type { ReceivedRequest } from '../http/received-request.ts'
import { shootClip } from '../media/clip.ts'
import { drawPicture } from '../media/picture.ts'
import { answerChat, answerResponses } from './openai-text.ts'
import type { House, Provider } from './provider.ts'

const ticksAUsd = 10_000_000_000

/** A failure as xAI usually writes it. */
export function xAiFailure(
  status: number,
  body: { readonly code: string; readonly error: string; readonly usage?: { readonly cost_in_usd_ticks: number } },
): Answer {
  return json(status, body, { 'x-request-id': 'xai_simulated' })
}

const ratios = '1:1 3:4 4:3 9:16 16:9 2:3 3:2 9:19.5 19.5:9 9:20 20:9 1:2 2:1 21:9 5:2 auto'.split(' ')
const pixelsOf: Readonly<Record<string, string>> = { '1:1': '1024x1024', '3:2': '1216x832', '2:3': '832x1216' }

const imageBody = z.strictObject({
  model: z.string(),
  prompt: z.string().min(1),
  n: z.int().min(1).max(10).default(1),
  aspect_ratio: z.enum(ratios).default('auto'),
  resolution: z.enum(['1k', '1.5k', '2k']).default('1k'),
  quality: z.enum(['low', 'medium', 'auto']).optional(),
  response_format: z.enum(['url', 'b64_json']).default('url'),
  user: z.string().optional(),
})
const source = z.object({
  type: z.literal('image_url').optional(),
  url: z.string().regex(/^(https?:|data:image\/(png|jpeg|webp);base64,)/),
})
const editBody = imageBody.extend({ image: source.optional(), images: z.array(source).min(1).max(5).optional() })

async function answerPictures(body: z.infer<typeof imageBody>, house: House, photos: number): Promise<Answer> {
  const isFirst = body.model === 'grok-imagine-image'
  const perPicture = isFirst ? 0.02 : body.quality === 'medium' ? 0.06 : 0.04
  const data = await Promise.all(
    Array.from({ length: body.n }, async (_, index) => {
      const bytes = await drawPicture(
        `${body.model} ${photos} ${body.prompt} ${index}`,
        pixelsOf[body.aspect_ratio] ?? '1024x1024',
        'jpeg',
      )
      const given =
        body.response_format === 'url'
          ? { url: house.offer({ bytes, mediaType: 'image/jpeg' }) }
          : { b64_json: bytes.toString('base64') }
      return { ...given, mime_type: 'image/jpeg', revised_prompt: '', respect_moderation: true }
    }),
  )
  const usd = perPicture * body.n + photos * (isFirst ? 0.002 : 0.01)
  return json(200, { model: body.model, data, usage: { cost_in_usd_ticks: Math.round(usd * ticksAUsd) } })
}

const invalid = (issue: string): Answer =>
  xAiFailure(400, { code: 'invalid-argument', error: `Invalid request: ${issue}` })

async function answerGeneration(request: ReceivedRequest, house: House): Promise<Answer> {
  if (request.contentType?.startsWith('application/json') !== true)
    return xAiFailure(415, { code: 'unsupported-media-type', error: 'Expected JSON.' })
  const given = z.record(z.string(), z.unknown()).catch({}).parse(request.json)
  // A photo on this path is ignored in silence, and the picture is charged all the same.
  for (const name of ['image', 'images', 'image_url']) {
    if (!(name in given)) continue
    request.ignored.push(name)
    Reflect.deleteProperty(given, name)
  }
  const parsed = imageBody.safeParse(given)
  return parsed.success ? answerPictures(parsed.data, house, 0) : invalid(z.prettifyError(parsed.error))
}

async function answerEdit(request: ReceivedRequest, house: House): Promise<Answer> {
  if (request.contentType?.startsWith('application/json') !== true)
    return xAiFailure(415, { code: 'unsupported-media-type', error: 'Expected JSON.' })
  const parsed = editBody.safeParse(request.json)
  if (!parsed.success) return invalid(z.prettifyError(parsed.error))
  const { image, images } = parsed.data
  if ((image === undefined) === (images === undefined)) return invalid('exactly one of image and images must be given')
  return answerPictures(parsed.data, house, images?.length ?? 1)
}

const clipBody = z.strictObject({
  model: z.string(),
  prompt: z.string().optional(),
  duration: z.int().min(1).max(15).default(8),
  aspect_ratio: z.enum('16:9 9:16 1:1 4:3 3:4 3:2 2:3 21:9 5:2'.split(' ')).default('16:9'),
  resolution: z.enum(['480p', '720p', '1080p']).default('480p'),
  image: z.object({ url: z.string().regex(/^(https:|data:image\/(png|jpeg|webp);base64,)/) }).optional(),
})

interface Clip {
  readonly body: z.infer<typeof clipBody>
  looks: number
}

/** xAI as it answers in November 2026. Clips are done after a few looks. */
export function createXAi(options: { readonly looksUntilDone: number }): Provider {
  const clips = new Map<string, Clip>()

  const start = (request: ReceivedRequest): Answer => {
    const parsed = clipBody.safeParse(request.json)
    if (!parsed.success) return invalid(z.prettifyError(parsed.error))
    const id = crypto.randomUUID()
    clips.set(id, { body: parsed.data, looks: 0 })
    return json(200, { request_id: id })
  }

  const look = async (id: string, house: House): Promise<Answer> => {
    const clip = clips.get(id)
    if (clip === undefined)
      return xAiFailure(404, { code: 'not-found', error: 'The requested resource was not found.' })
    clip.looks += 1
    if (clip.looks === 1) return { status: 202, body: '' }
    if (clip.looks <= options.looksUntilDone) {
      return json(202, { status: 'pending', progress: Math.round((clip.looks / (options.looksUntilDone + 1)) * 100) })
    }
    const url = house.offer({ bytes: await shootClip(), mediaType: 'video/mp4' })
    const { duration, resolution, model } = clip.body
    const usd = duration * (resolution === '480p' ? 0.05 : 0.07) + 0.002
    return json(200, {
      status: 'done',
      progress: 100,
      model,
      video: { url, duration, respect_moderation: true },
      usage: { cost_in_usd_ticks: Math.round(usd * ticksAUsd) },
    })
  }

  return (request, house) => {
    if (!request.hasRightKey)
      return xAiFailure(400, { code: 'invalid-argument', error: 'Incorrect API key provided: xa***.' })
    const clipId = /^\/v1\/videos\/(?<id>[^/]+)$/.exec(request.path)?.groups?.['id']
    if (request.method === 'GET' && clipId !== undefined) return look(clipId, house)
    switch (`${request.method} ${request.path}`) {
      case 'POST /v1/images/generations':
        return answerGeneration(request, house)
      case 'POST /v1/images/edits':
        return answerEdit(request, house)
      case 'POST /v1/videos/generations':
        return start(request)
      case 'POST /v1/responses':
        return answerResponses(request)
      case 'POST /v1/chat/completions':
        return answerChat(request)
      case 'GET /v1/image-generation-models':
        return json(200, {
          models: [
            { id: 'grok-imagine-image', aliases: [] },
            { id: 'grok-imagine-image-2.0', aliases: ['grok-imagine-image-quality'] },
          ],
        })
      case 'GET /v1/video-generation-models':
        return json(200, {
          models: [
            { id: 'grok-imagine-video', aliases: [] },
            { id: 'grok-imagine-video-1.5', aliases: [] },
          ],
        })
      case 'GET /v1/models':
        return json(200, { object: 'list', data: ['grok-4.3', 'grok-4.7'].map((id) => ({ id, object: 'model' })) })
      case 'GET /v1/api-key':
        return json(200, { name: 'simulated', api_key_blocked: false, api_key_disabled: false, team_blocked: false })
      default:
        return xAiFailure(404, { code: 'not-found', error: 'The requested resource was not found.' })
    }
  }
}
