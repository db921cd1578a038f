import { z } from 'zod'
import { events, json } from '../http/answer.ts'
import type { Answer } from '../http/answer.ts'
import type { ReceivedRequest } from '../http/received-request.ts'
import { drawPicture } from '../media/picture.ts'
import { openAiFailure, openAiInvalidValue, openAiUnknownParameter } from './openai-error.ts'

const knownFields = new Set(
  'model prompt n size quality background output_format output_compression moderation stream partial_images safety_identifier user'.split(
    ' ',
  ),
)
const editFields = new Set([...knownFields, 'input_fidelity', 'image', 'image[]', 'images', 'mask'])

const imageFields = z.object({
  model: z.string(),
  prompt: z.string().min(1).max(32_000),
  n: z.coerce.number().int().min(1).max(10).default(1),
  size: z.string().default('auto'),
  quality: z.string().default('auto'),
  output_format: z.enum(['png', 'jpeg', 'webp']).default('png'),
  stream: z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]).default(false),
  partial_images: z.coerce.number().int().min(0).max(3).default(0),
  input_fidelity: z.enum(['high', 'low']).optional(),
})

const isFirstFamily = (model: string): boolean => /^gpt-image-1(\.5|-mini)?$/.test(model)
const tokensOf: Readonly<Record<string, number>> = { low: 272, medium: 1056, high: 4160, xhigh: 6240, max: 8320 }

function sizeFault(model: string, size: string): string | null {
  if (['auto', '1024x1024', '1536x1024', '1024x1536'].includes(size)) return null
  const [width = 0, height = 0] = size.split('x').map(Number)
  const isFree = !isFirstFamily(model) && width % 16 === 0 && height % 16 === 0
  const ratio = width / height
  const isFair = ratio >= 1 / 3 && ratio <= 3 && width * height >= 655_360 && width * height <= 8_294_400
  return isFree && isFair ? null : `Invalid value: '${size}'.`
}

/** `POST /images/generations` and `/images/edits`. */
export async function answerImages(request: ReceivedRequest): Promise<Answer> {
  const isEdit = request.path.endsWith('/edits')
  const isMultipart = request.contentType?.startsWith('multipart/form-data') === true
  if (isMultipart && !isEdit) {
    return openAiFailure(400, { message: 'Unsupported content type.', code: 'unsupported_content_type' })
  }
  const given: Record<string, unknown> = isMultipart
    ? Object.fromEntries(request.parts.map((part) => [part.name, part.value ?? part]))
    : z.record(z.string(), z.unknown()).catch({}).parse(request.json)
  const unknown = Object.keys(given).find((name) => !(isEdit ? editFields : knownFields).has(name))
  if (unknown !== undefined) return openAiUnknownParameter(unknown)
  const parsed = imageFields.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return openAiInvalidValue(String(issue?.path[0] ?? 'body'), 'Invalid value.')
  }
  const fields = parsed.data
  const files = request.parts.filter((part) => part.fileName !== null)
  if (isEdit && isMultipart) {
    if (files.length === 0) return openAiInvalidValue('image', 'At least one image is required.')
    if (files.length > 16) return openAiInvalidValue('image', 'Too many images.')
    const bad = files.find((file) => !/^image\/(png|jpeg|webp)$/.test(file.contentType ?? ''))
    if (bad !== undefined) {
      return openAiFailure(400, {
        message: `Invalid file: unsupported mimetype ('${bad.contentType}').`,
        code: 'unsupported_file_mimetype',
        param: 'image',
      })
    }
    const lone = files.length > 1 && files.some((file) => file.name === 'image')
    if (lone) return openAiFailure(400, { message: 'Duplicate parameter: image.', code: 'duplicate_parameter' })
  }
  if (fields.input_fidelity !== undefined) {
    const takesHigh = fields.model === 'gpt-image-1' || fields.model === 'gpt-image-1.5'
    const takesLow = takesHigh || fields.model === 'gpt-image-1-mini'
    if (!(fields.input_fidelity === 'high' ? takesHigh : takesLow)) {
      return openAiFailure(400, {
        message: `The model '${fields.model}' does not support the 'input_fidelity' parameter.`,
        code: 'invalid_input_fidelity_model',
        param: 'input_fidelity',
      })
    }
  }
  const fault = sizeFault(fields.model, fields.size)
  if (fault !== null) return openAiInvalidValue('size', fault)
  const extra = isFirstFamily(fields.model) || fields.model === 'gpt-image-2' ? [] : ['xhigh', 'max']
  if (!['auto', 'low', 'medium', 'high', ...extra].includes(fields.quality)) {
    return openAiInvalidValue('quality', 'Invalid value.')
  }
  return picturesFor(fields, { isEdit, photos: files.length })
}

async function picturesFor(
  fields: z.infer<typeof imageFields>,
  asked: { readonly isEdit: boolean; readonly photos: number },
): Promise<Answer> {
  const size = fields.size === 'auto' ? '1024x1024' : fields.size
  const quality = fields.quality === 'auto' ? 'medium' : fields.quality
  const format = fields.output_format
  const pictures = await Promise.all(
    Array.from({ length: fields.n }, (_, index) =>
      drawPicture(`${fields.model} ${asked.photos} ${fields.prompt} ${index}`, size, format),
    ),
  )
  const textTokens = Math.ceil(fields.prompt.length / 4)
  const imageTokens = asked.photos * (fields.input_fidelity === 'high' || !isFirstFamily(fields.model) ? 4161 : 272)
  const outputTokens = (tokensOf[quality] ?? 1056) * fields.n
  const usage = {
    input_tokens: textTokens + imageTokens,
    input_tokens_details: { text_tokens: textTokens, image_tokens: imageTokens },
    output_tokens: outputTokens,
    output_tokens_details: { image_tokens: outputTokens, text_tokens: 0 },
    total_tokens: textTokens + imageTokens + outputTokens,
  }
  const facts = { created_at: 1_795_500_000, background: 'opaque', output_format: format, quality, size }
  const base64 = pictures.map((bytes) => bytes.toString('base64'))
  if (!fields.stream) {
    return json(200, { ...facts, created: facts.created_at, data: base64.map((b64_json) => ({ b64_json })), usage })
  }
  const name = asked.isEdit ? 'image_edit' : 'image_generation'
  const previews = await Promise.all(
    Array.from({ length: fields.partial_images }, (_, index) =>
      drawPicture(`draft ${index} ${fields.prompt}`, '256x256', format),
    ),
  )
  return events(
    [
      ...previews.map((bytes, index) => ({
        event: `${name}.partial_image`,
        data: {
          type: `${name}.partial_image`,
          b64_json: bytes.toString('base64'),
          partial_image_index: index,
          ...facts,
        },
      })),
      {
        event: `${name}.completed`,
        data: { type: `${name}.completed`, b64_json: base64[0], ...facts, usage },
      },
    ],
    5,
  )
}
