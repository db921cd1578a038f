export { createGoogleImageAdapter } from './google-image-adapter.ts'
export { createGoogleTextAdapter } from './google-text-adapter.ts'
export { createGoogleDiscovery } from './google-discovery.ts'
