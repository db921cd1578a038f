export { createGoogleImageAdapter } from './google-image-adapter.ts'
