import { z } from 'zod'
import { inPieces, strictSchema, tellScene } from '../answers/scene-answer.ts'
import { events, json } from '../http/answer.ts'
import type { Answer } from '../http/answer.ts'
import type { ReceivedRequest } from '../http/received-request.ts'
import { drawPicture } from '../media/picture.ts'
import type { Provider } from './provider.ts'

/** A failure as Google writes it. */
export function googleFailure(
  code: number,
  error: { readonly status: string; readonly message: string; readonly details?: readonly unknown[] },
): Answer {
  return json(code, { error: { code, details: [], ...error } })
}

const part = z.object({
  text: z.string().optional(),
  inlineData: z.object({ mimeType: z.string(), data: z.string().min(1) }).optional(),
})
const generateBody = z.object({
  contents: z.array(z.object({ role: z.string().optional(), parts: z.array(part).min(1) })).min(1),
  systemInstruction: z.object({ parts: z.array(part) }).optional(),
  generationConfig: z
    .strictObject({
      responseModalities: z.array(z.enum(['TEXT', 'IMAGE'])).optional(),
      imageConfig: z
        .strictObject({
          aspectRatio: z.enum('1:1 2:3 3:2 3:4 4:3 4:5 5:4 9:16 16:9 21:9'.split(' ')).optional(),
          imageSize: z.enum(['1K', '2K', '4K']).optional(),
        })
        .optional(),
      responseMimeType: z.string().optional(),
      responseJsonSchema: strictSchema.optional(),
      maxOutputTokens: z.int().optional(),
    })
    .optional(),
  safetySettings: z.array(z.object({ category: z.string(), threshold: z.string() })).optional(),
})
type GenerateBody = z.infer<typeof generateBody>

const pixelsOf: Readonly<Record<string, string>> = { '1:1': '1024x1024', '3:2': '1264x848', '2:3': '848x1264' }

async function answerPicture(model: string, body: GenerateBody): Promise<Answer> {
  const parts = body.contents.flatMap((content) => content.parts)
  const prompt = parts.map(({ text }) => text ?? '').join(' ')
  const photos = parts.filter(({ inlineData }) => inlineData !== undefined).length
  const ratio = body.generationConfig?.imageConfig?.aspectRatio ?? '1:1'
  const size = pixelsOf[ratio] ?? '1024x1024'
  const [draft, picture] = await Promise.all([
    drawPicture(`draft of ${prompt}`, '256x256', 'png'),
    drawPicture(`${model} ${prompt} ${photos}`, size, 'png'),
  ])
  const inline = (bytes: Buffer) => ({ inlineData: { mimeType: 'image/png', data: bytes.toString('base64') } })
  return json(200, {
    candidates: [
      {
        content: {
          role: 'model',
          parts: [
            { text: 'I plan the picture first.', thought: true },
            { ...inline(draft), thought: true },
            { text: 'Here is your picture.' },
            { ...inline(picture), thoughtSignature: 'c2lnbmF0dXJl' },
          ],
        },
        finishReason: 'STOP',
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: 80 + photos * 560,
      candidatesTokenCount: 1120,
      thoughtsTokenCount: 60,
      promptTokensDetails: [
        { modality: 'TEXT', tokenCount: 80 },
        { modality: 'IMAGE', tokenCount: photos * 560 },
      ],
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
    },
    modelVersion: model,
    responseId: 'simulated',
  })
}

function answerScene(model: string, body: GenerateBody): Answer {
  const schema = body.generationConfig?.responseJsonSchema
  const prompt = body.contents
    .flatMap((content) => content.parts)
    .map(({ text }) => text ?? '')
    .join('\n')
  const told = schema === undefined ? 'Once upon a time.' : JSON.stringify(tellScene(schema, prompt))
  const pieces = inPieces(told)
  const usageMetadata = { promptTokenCount: 900, candidatesTokenCount: Math.ceil(told.length / 4) }
  return events(
    pieces.map((text, index) => ({
      data: {
        candidates: [
          {
            content: { role: 'model', parts: [{ text }] },
            ...(index === pieces.length - 1 ? { finishReason: 'STOP' } : {}),
          },
        ],
        usageMetadata,
        modelVersion: model,
      },
    })),
    2,
  )
}

function generate(request: ReceivedRequest, model: string, method: string): Promise<Answer> | Answer {
  const parsed = generateBody.safeParse(request.json)
  if (!parsed.success) {
    return googleFailure(400, {
      status: 'INVALID_ARGUMENT',
      message: `Invalid JSON payload received. ${z.prettifyError(parsed.error)}`,
    })
  }
  if (method === 'streamGenerateContent') return answerScene(model, parsed.data)
  return /image|banana/.test(model)
    ? answerPicture(model, parsed.data)
    : googleFailure(400, { status: 'INVALID_ARGUMENT', message: 'Only streaming is simulated.' })
}

const models = [
  'gemini-nano-banana-2.1',
  'gemini-3-pro-image',
  'gemini-3.1-flash-lite-image',
  'gemini-3.8-flash',
  'gemini-4-argon',
]

/** The Gemini API as it answers in November 2026. */
export const google: Provider = (request) => {
  if (request.query['key'] !== undefined && request.headers['x-goog-api-key'] !== undefined) {
    return googleFailure(400, { status: 'INVALID_ARGUMENT', message: 'Multiple authentication credentials received.' })
  }
  if (!request.hasRightKey) {
    return googleFailure(400, {
      status: 'INVALID_ARGUMENT',
      message: 'API key not valid. Please pass a valid API key.',
      details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
    })
  }
  if (request.method === 'GET' && request.path === '/v1beta/models') {
    return json(200, {
      models: models.map((name) => ({ name: `models/${name}`, supportedGenerationMethods: ['generateContent'] })),
    })
  }
  const called = /^\/v1beta\/models\/(?<model>[^:/]+):(?<method>\w+)$/.exec(request.path)?.groups
  const [model, method] = [called?.['model'], called?.['method']]
  if (request.method !== 'POST' || model === undefined || method === undefined) {
    return googleFailure(404, { status: 'NOT_FOUND', message: 'Requested entity was not found.' })
  }
  if (!models.includes(model)) {
    return googleFailure(404, { status: 'NOT_FOUND', message: `models/${model} is not found for API version v1beta.` })
  }
  return generate(request, model, method)
}
