export { createMediaDownloader } from './media-downloader.ts'
export type { MediaDownloaderOptions, Resolve } from './media-downloader.ts'
