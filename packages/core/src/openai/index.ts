export { createOpenAiImageAdapter } from './openai-image-adapter.ts'
export type { OpenAiImageOptions } from './openai-image-adapter.ts'
