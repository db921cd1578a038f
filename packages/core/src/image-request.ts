import { UnsupportedRequestError } from './errors/unsupported-request-error.ts'
import type { ImageRequest } from './image-adapter.ts'
import type { Warning } from './warning.ts'

/**
 * Holds a request against its model's row, before anything is sent.
 *
 * @throws {UnsupportedRequestError} the model cannot do what was asked.
 */
export function assertImageRequest(request: ImageRequest): void {
  const { model, quality, references } = request
  providerShape(request)
  if (quality !== undefined && !model.qualities.includes(quality)) {
    const known = model.qualities.length === 0 ? 'it has none to choose' : `it knows ${model.qualities.join(', ')}`
    throw new UnsupportedRequestError(`"${model.key}" does not know the quality "${quality}": ${known}.`)
  }
  if (references.length > model.maxReferences) {
    throw new UnsupportedRequestError(
      `"${model.key}" takes up to ${model.maxReferences} reference photos; ${references.length} were given.`,
    )
  }
}

/** @returns the provider's word for the shape that was asked for. */
export function providerShape({ model, aspectRatio }: ImageRequest): string {
  const shape = model.shapes[aspectRatio]
  if (shape !== undefined) return shape
  const known = Object.keys(model.shapes).join(', ')
  throw new UnsupportedRequestError(`"${model.key}" does not draw ${aspectRatio}; it draws ${known}.`)
}

/** The quality to ask for; `undefined` for a model that has none. */
export function qualityOf({ model, quality }: ImageRequest): string | undefined {
  return quality ?? model.defaultQuality ?? undefined
}

/** None of the providers lets a seed decide the picture. */
export function warnAboutSeed({ model, seed }: ImageRequest): Warning[] {
  if (seed === undefined) return []
  return [{ kind: 'ignored-setting', setting: 'seed', detail: `"${model.key}" takes no seed.` }]
}
