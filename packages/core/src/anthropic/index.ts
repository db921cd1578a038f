export { createAnthropicTextAdapter } from './anthropic-text-adapter.ts'
export { createAnthropicDiscovery } from './anthropic-discovery.ts'
