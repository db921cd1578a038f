import type { Cost } from './cost.ts'
import { sumCosts } from './cost.ts'
import { UnsupportedRequestError } from './errors/unsupported-request-error.ts'
import type { ImageRequest, ReferenceImage } from './image-adapter.ts'
import type { AspectRatio, ImageMediaType, MediaFile } from './media.ts'
import { estimateImageCost } from './model-cost.ts'
import type { ImageModel } from './registry/image-models.ts'
import type { Warning } from './warning.ts'

/** Somebody or something whose looks are known from photos. */
export interface NamedReference {
  /** What the prompt calls them. */
  readonly name: string
  /** The best one first. */
  readonly images: readonly MediaFile<ImageMediaType>[]
  /** Without them there is to be no picture. Default false. */
  readonly isRequired?: boolean | undefined
}

/** A picture as somebody wants it, before it is known what the model can do. */
export interface ImageWish {
  readonly model: ImageModel
  readonly prompt: string
  /** Default `1:1`. */
  readonly aspectRatio?: AspectRatio | undefined
  /** Default: the model's. */
  readonly quality?: string | undefined
  /** The most important first. */
  readonly references?: readonly NamedReference[] | undefined
  readonly seed?: string | undefined
  /** How many pictures. Default 1. */
  readonly count?: number | undefined
  /** What to do about a wish that the model cannot fulfil. Default `warn`. */
  readonly onUnsupported?: 'warn' | 'error' | undefined
}

export interface ReferenceSlot {
  /** Its place among the request's references. */
  readonly index: number
  readonly name: string
  /** What the prompt calls it, for example `Image 1`. */
  readonly tag: string
}

export interface OmittedReference {
  readonly name: string
  /** Which of their photos. */
  readonly image: number
  readonly reason: 'slot-limit' | 'references-unsupported'
}

/** What would be sent, what it leaves out, and what it would cost. Making one costs nothing. */
export interface ImagePlan {
  /** Sent once for each picture. */
  readonly request: ImageRequest
  readonly count: number
  readonly slots: readonly ReferenceSlot[]
  readonly omitted: readonly OmittedReference[]
  readonly warnings: readonly Warning[]
  /** Of all pictures together. */
  readonly estimate: Cost
}

/**
 * Fits a wish to its model. Pure: the same wish always gives the same plan.
 *
 * @throws {UnsupportedRequestError} a required reference does not fit, or anything does not and `onUnsupported` is
 *   `error`.
 */
export function planImage(wish: ImageWish): ImagePlan {
  const { model, references = [], count = 1 } = wish
  if (!Number.isInteger(count) || count < 1) {
    throw new UnsupportedRequestError(`A number of pictures is 1 or more; ${count} were asked for.`)
  }
  const warnings: Warning[] = []
  const aspectRatio = fittingShape(model, wish.aspectRatio ?? '1:1', warnings)
  const quality = fittingQuality(model, wish.quality, warnings)
  const { placed, omitted } = placeReferences(model, references, warnings)
  const slots = placed.map(({ name }, index): ReferenceSlot => ({ index, name, tag: tagOf(model, index) }))

  const missing = references.find(
    ({ name, isRequired }) => isRequired === true && !placed.some((reference) => reference.name === name),
  )
  if (missing !== undefined) {
    throw new UnsupportedRequestError(`"${model.key}" cannot be shown a reference that is required: none fits.`)
  }
  const [first] = warnings
  if (wish.onUnsupported === 'error' && first !== undefined) throw new UnsupportedRequestError(first.detail)

  const one = estimateImageCost(model, { quality, references: placed.length })
  return {
    request: {
      model,
      prompt: namedPrompt(wish.prompt, slots),
      aspectRatio,
      quality,
      references: placed,
      seed: wish.seed,
    },
    count,
    slots,
    omitted,
    warnings,
    estimate: sumCosts(Array.from({ length: count }, () => one)),
  }
}

const widthToHeight = (ratio: string): number => {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

const isAspectRatio = (text: string): text is AspectRatio => /^\d+(?:\.\d+)?:\d+(?:\.\d+)?$/.test(text)

/** The shape that was asked for, or the nearest that the model draws. */
function fittingShape(model: ImageModel, asked: AspectRatio, warnings: Warning[]): AspectRatio {
  if (model.shapes[asked] !== undefined) return asked
  const distance = (ratio: string): number => Math.abs(Math.log(widthToHeight(ratio) / widthToHeight(asked)))
  const [nearest = asked] = Object.keys(model.shapes)
    .filter(isAspectRatio)
    .toSorted((one, other) => distance(one) - distance(other))
  warnings.push({
    kind: 'adjusted-setting',
    setting: 'aspectRatio',
    detail: `"${model.key}" does not draw ${asked}; the nearest that it draws is ${nearest}.`,
  })
  return nearest
}

function fittingQuality(model: ImageModel, asked: string | undefined, warnings: Warning[]): string | undefined {
  if (asked === undefined || model.qualities.includes(asked)) return asked
  warnings.push({
    kind: 'ignored-setting',
    setting: 'quality',
    detail:
      model.defaultQuality === null
        ? `"${model.key}" has no qualities to choose from.`
        : `"${model.key}" does not know the quality "${asked}"; it draws at "${model.defaultQuality}".`,
  })
  return undefined
}

/** Everybody's first photo finds a place before anybody's second. */
function placeReferences(
  model: ImageModel,
  references: readonly NamedReference[],
  warnings: Warning[],
): { readonly placed: readonly ReferenceImage[]; readonly omitted: readonly OmittedReference[] } {
  const mostImages = Math.max(0, ...references.map(({ images }) => images.length))
  // Whoever must be in the picture is placed before those who may.
  const inOrder = [...references.entries()].toSorted(
    ([, one], [, other]) => Number(other.isRequired ?? false) - Number(one.isRequired ?? false),
  )
  const rounds = Array.from({ length: mostImages }, (_, image) =>
    inOrder.flatMap(([entry, { name, images }]) => {
      const file = images[image]
      return file === undefined ? [] : [{ entry, name, image, file }]
    }),
  ).flat()
  const chosen = rounds.slice(0, model.maxReferences)
  const reason = model.supportsReferences ? 'slot-limit' : 'references-unsupported'
  const omitted = rounds.slice(model.maxReferences).map(({ name, image }) => ({ name, image, reason }) as const)
  if (omitted.length > 0) {
    warnings.push({
      kind: model.supportsReferences ? 'adjusted-setting' : 'ignored-setting',
      setting: 'references',
      detail: model.supportsReferences
        ? `"${model.key}" takes ${model.maxReferences} reference photos; ${omitted.length} of ${rounds.length} are left out.`
        : `"${model.key}" takes no reference photos.`,
    })
  }
  // In the request, the photos of one person stand together.
  const placed = [...references.keys()].flatMap((entry) =>
    chosen.filter((one) => one.entry === entry).map(({ file, name }) => ({ ...file, name })),
  )
  return { placed, omitted }
}

function tagOf({ referenceTag }: ImageModel, index: number): string {
  return referenceTag === 'Image 1' ? `Image ${index + 1}` : `<IMAGE_${index}>`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Says in words who is to be seen in which photo: their order alone is too weak a hint. */
function namedPrompt(prompt: string, slots: readonly ReferenceSlot[]): string {
  if (slots.length === 0) return prompt
  const people = [...Map.groupBy(slots, ({ name }) => name)].map(([name, shown]) => {
    const tags = listed(shown.map(({ tag }) => tag))
    if (shown.length === 1) return `${tags} is ${name}.`
    return `${tags.startsWith('Image ') ? `Images ${tags.replaceAll('Image ', '')}` : tags} are ${name}.`
  })
  return `${people.join(' ')} Keep their faces, hair and clothes as they are there.\n\n${prompt}`
}
