export { createLocalTextAdapter } from './local-text-adapter.ts'
export type { LocalTextOptions } from './local-text-adapter.ts'
