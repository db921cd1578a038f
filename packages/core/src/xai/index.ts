export { createXAiImageAdapter } from './xai-image-adapter.ts'
export type { XAiImageOptions } from './xai-image-adapter.ts'
export { createXAiVideoAdapter } from './xai-video-adapter.ts'
