export { imageModels } from './image-models.ts'
export type { ImageModel } from './image-models.ts'
export { textModels } from './text-models.ts'
export type { TextModel } from './text-models.ts'
export { videoModels } from './video-models.ts'
export type { VideoModel } from './video-models.ts'
export { createModelRegistry } from './model-registry.ts'
export type {
  ImageModelRegistry,
  IsConfigured,
  ModelRegistry,
  TextModelRegistry,
  VideoModelRegistry,
} from './model-registry.ts'
export { currentImageModelKey, defaultImageModel } from './default-image-model.ts'
