import { builtinArtStyles, builtinModels, plannedScenesByLength } from '@talelight/builtin'
import {
  createAdapterRegistry,
  createModelRegistry,
  defaultImageModel,
  imageModelOfFamily,
  imageModels,
  textModels,
  videoModels,
} from '@talelight/core'
import type {
  AdapterRegistry,
  DiscoveredModel,
  ImageModel,
  ImageModelRegistry,
  ModelFacts,
  StoryLength,
  TextModel,
  TextModelRegistry,
  VideoModel,
  VideoModelRegistry,
} from '@talelight/core'
import type { Adapters } from './adapters.ts'

interface ArtStyle {
  readonly key: string
  readonly displayName: string
}

interface OfferedLength {
  readonly length: StoryLength
  readonly plannedScenes: number
}

/** A model of a provider that is configured here, and whether the provider still serves it. */
interface OfferedModel<TModel extends ModelFacts> {
  readonly model: TModel
  /** Why it cannot be had, in a sentence; `null` where it can. */
  readonly goneBecause: string | null
}

/** The models of this home: those that are known, those that can be had today, and who serves them. */
export interface Models {
  readonly image: ImageModelRegistry
  readonly text: TextModelRegistry
  readonly video: VideoModelRegistry
  readonly adapters: AdapterRegistry
  /** What is shown to people, gone models among them. */
  offeredImage(): readonly OfferedModel<ImageModel>[]
  availableImage(): readonly ImageModel[]
  availableText(): readonly TextModel[]
  availableVideo(): VideoModel | undefined
  defaultImage(): ImageModel | undefined
  defaultText(): TextModel | undefined
  artStylesOf(model: ImageModel | undefined): readonly ArtStyle[]
  readonly artStyles: readonly ArtStyle[]
  lengthsOf(model: TextModel | undefined): readonly OfferedLength[]
  /** Takes in what a provider says that it serves. */
  learn(providerId: string, listed: readonly DiscoveredModel[]): void
}

/** Beyond the styles of the built-in painter, for models that draw whatever words can name. */
const furtherArtStyles: readonly ArtStyle[] = [
  { key: 'watercolour', displayName: 'Watercolour' },
  { key: 'comic', displayName: 'Comic' },
  { key: 'oil-painting', displayName: 'Oil painting' },
  { key: 'clay-figures', displayName: 'Clay figures' },
]

const scenesOfAnyTeller: Readonly<Record<StoryLength, number>> = { short: 3, medium: 5, long: 10, epic: 25 }
const lengths = ['short', 'medium', 'long', 'epic'] as const satisfies readonly StoryLength[]

/** Dated copies and previews of a model are the same model to a reader. */
const isSnapshot = (providerModelId: string): boolean => /-\d{4}-\d{2}-\d{2}$|-preview\b|-latest$/.test(providerModelId)

/** A model can be had when an adapter of its provider was built and the provider has not been heard to drop it. */
export function createModels(adapters: Adapters): Models {
  const listedBy = new Map<string, ReadonlySet<string>>()
  const discovered = new Map<string, ImageModel>()
  const known: readonly ImageModel[] = [...imageModels, ...builtinModels.image]

  // A story may name a model that was only ever heard of: its family says what it can do.
  const image = createModelRegistry<ImageModel>(known, imageModelOfFamily)
  const text = createModelRegistry<TextModel>([...textModels, ...adapters.localModels, ...builtinModels.text])
  const video = createModelRegistry<VideoModel>([...videoModels, ...builtinModels.video])

  const isServed = (kind: 'image' | 'text' | 'video') => {
    const providers = new Set(adapters[kind].map((adapter) => adapter.providerId))
    return ({ providerId }: ModelFacts) => providers.has(providerId)
  }
  const rowsOf = { image: known, text: text.all, video: video.all }
  /** A list that names none of a provider's models of this kind is a list of something else, and says nothing. */
  const isGone = (kind: keyof typeof rowsOf, { providerId, providerModelId }: ModelFacts): boolean => {
    const listed = listedBy.get(providerId)
    if (listed === undefined || listed.has(providerModelId)) return false
    return rowsOf[kind].some((row) => row.providerId === providerId && listed.has(row.providerModelId))
  }
  const goneBecause = (model: ImageModel): string | null => {
    if (!isGone('image', model)) return null
    const successor = model.successor === null ? undefined : image.find(model.successor)
    const further = successor === undefined || isGone('image', successor) ? '' : ` ${successor.displayName} follows it.`
    return `${model.provider} no longer offers it.${further}`
  }

  const offeredImage = () =>
    [...known, ...discovered.values()]
      .filter(isServed('image'))
      .map((model) => ({ model, goneBecause: goneBecause(model) }))
      // What can be had stands before what is only remembered.
      .toSorted((one, other) => Number(one.goneBecause !== null) - Number(other.goneBecause !== null))
  const availableImage = () =>
    offeredImage().flatMap(({ model, goneBecause: reason }) => (reason === null ? [model] : []))
  const availableText = () => text.all.filter(isServed('text')).filter((model) => !isGone('text', model))

  return {
    image,
    text,
    video,
    adapters: createAdapterRegistry({ models: { image, text, video }, ...adapters }),
    offeredImage,
    availableImage,
    availableText,
    availableVideo: () => video.all.filter(isServed('video')).find((model) => !isGone('video', model)),
    defaultImage: () => defaultImageModel(createModelRegistry(availableImage()), () => true),
    defaultText: () => availableText()[0],
    artStylesOf: (model) => {
      const all = [...builtinArtStyles, ...furtherArtStyles]
      return all.filter((style) => model?.artStyles?.includes(style.key) ?? true)
    },
    artStyles: [...builtinArtStyles, ...furtherArtStyles],
    lengthsOf(model) {
      const isBuiltin = builtinModels.text.some(({ key }) => key === model?.key)
      const scenes = isBuiltin ? plannedScenesByLength : scenesOfAnyTeller
      return lengths.map((length) => ({ length, plannedScenes: scenes[length] }))
    },
    learn(providerId, listed) {
      listedBy.set(providerId, new Set(listed.map(({ providerModelId }) => providerModelId)))
      const knownIds = new Set(known.map(({ providerModelId }) => providerModelId))
      for (const { providerModelId, isAlias } of listed) {
        const model = imageModelOfFamily(providerModelId)
        const isOwn = model?.providerId === providerId && !knownIds.has(providerModelId)
        if (!isOwn || isAlias || isSnapshot(providerModelId)) continue
        discovered.set(model.key, model)
      }
    },
  }
}
