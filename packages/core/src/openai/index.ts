export { createOpenAiImageAdapter } from './openai-image-adapter.ts'
export type { OpenAiImageOptions } from './openai-image-adapter.ts'
export { createOpenAiTextAdapter } from './openai-text-adapter.ts'
export { createOpenAiDiscovery } from './openai-discovery.ts'
