export type { ModelFacts } from './model-facts.ts'
export { imageModelFamilies, imageModels } from './image-models.ts'
export type { ImageModel, ImagePrices } from './image-models.ts'
export { imageModelOfFamily } from './image-model-of-family.ts'
export { localTextModel, textModels } from './text-models.ts'
export type { TextModel } from './text-models.ts'
export { videoModels } from './video-models.ts'
export type { VideoModel, VideoResolution } from './video-models.ts'
export { createModelRegistry } from './model-registry.ts'
export type {
  ImageModelRegistry,
  IsConfigured,
  ModelRegistry,
  TextModelRegistry,
  VideoModelRegistry,
} from './model-registry.ts'
export { currentImageModelKey, defaultImageModel } from './default-image-model.ts'
