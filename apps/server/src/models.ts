import { builtinArtStyles, builtinModels, plannedScenesByLength } from '@talelight/builtin'
import {
  createAdapterRegistry,
  createModelRegistry,
  defaultImageModel,
  imageModels,
  textModels,
  videoModels,
} from '@talelight/core'
import type {
  AdapterRegistry,
  ImageAdapter,
  ImageModel,
  ImageModelRegistry,
  StoryLength,
  TextAdapter,
  TextModel,
  TextModelRegistry,
  VideoAdapter,
  VideoModel,
  VideoModelRegistry,
} from '@talelight/core'

export interface Adapters {
  readonly image: readonly ImageAdapter[]
  readonly text: readonly TextAdapter[]
  readonly video: readonly VideoAdapter[]
}

/** The models of this home: those that are known, those that can be had, and who serves them. */
export interface Models {
  readonly image: ImageModelRegistry
  readonly text: TextModelRegistry
  readonly video: VideoModelRegistry
  readonly adapters: AdapterRegistry
  readonly availableImage: readonly ImageModel[]
  readonly availableText: readonly TextModel[]
  readonly availableVideo: VideoModel | undefined
  readonly defaultImage: ImageModel | undefined
  readonly defaultText: TextModel | undefined
  readonly artStyles: readonly { readonly key: string; readonly displayName: string }[]
  readonly lengths: readonly { readonly length: StoryLength; readonly plannedScenes: number }[]
}

const scenesByLength: Partial<Record<StoryLength, number>> = plannedScenesByLength

const offeredLengths = (['short', 'medium', 'long', 'epic'] as const).flatMap((length) => {
  const plannedScenes = scenesByLength[length]
  return plannedScenes === undefined ? [] : [{ length, plannedScenes }]
})

/** A model can be had when an adapter of its provider was built. */
export function createModels(adapters: Adapters): Models {
  const image = createModelRegistry<ImageModel>([...imageModels, ...builtinModels.image])
  const text = createModelRegistry<TextModel>([...textModels, ...builtinModels.text])
  const video = createModelRegistry<VideoModel>([...videoModels, ...builtinModels.video])
  const served = (kind: keyof Adapters) => {
    const providers = new Set(adapters[kind].map((adapter) => adapter.providerId))
    return (model: { readonly providerId: string }) => providers.has(model.providerId)
  }
  const availableImage = image.all.filter(served('image'))
  const availableText = text.all.filter(served('text'))
  const configured = new Set(availableImage.map((model) => model.apiKeyEnv))
  return {
    image,
    text,
    video,
    adapters: createAdapterRegistry({ models: { image, text, video }, ...adapters }),
    availableImage,
    availableText,
    availableVideo: video.all.find(served('video')),
    defaultImage: defaultImageModel(createModelRegistry(availableImage), (apiKeyEnv) => configured.has(apiKeyEnv)),
    defaultText: availableText[0],
    artStyles: builtinArtStyles,
    lengths: offeredLengths,
  }
}
