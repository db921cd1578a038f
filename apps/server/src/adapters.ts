import { createBuiltinAnimator, createBuiltinPainter, createBuiltinStoryteller } from '@talelight/builtin'
import { localTextModel } from '@talelight/core'
import type { DownloadMedia, ImageAdapter, ModelDiscovery, TextAdapter, TextModel, VideoAdapter } from '@talelight/core'
import { createAnthropicDiscovery, createAnthropicTextAdapter } from '@talelight/core/anthropic'
import { createMediaDownloader } from '@talelight/core/download'
import { createGoogleDiscovery, createGoogleImageAdapter, createGoogleTextAdapter } from '@talelight/core/google'
import { createLocalTextAdapter } from '@talelight/core/local'
import { createOpenAiDiscovery, createOpenAiImageAdapter, createOpenAiTextAdapter } from '@talelight/core/openai'
import {
  createXAiDiscovery,
  createXAiImageAdapter,
  createXAiTextAdapter,
  createXAiVideoAdapter,
} from '@talelight/core/xai'
import type { ProviderSettings } from './env.ts'

/** Everybody whom this home can ask. */
export interface Adapters {
  readonly image: readonly ImageAdapter[]
  readonly text: readonly TextAdapter[]
  readonly video: readonly VideoAdapter[]
  /** The model of the owner's own text server, where there is one. */
  readonly localModels: readonly TextModel[]
  readonly discoveries: readonly ModelDiscovery[]
  readonly downloadMedia: DownloadMedia
  close(): Promise<void>
}

/** Hosts that the owner named: they may lie at home, and results may come from them. */
function ownerHostsOf(settings: ProviderSettings): string[] {
  const { openai, xai, google, mediaHosts } = settings
  const baseUrls = [openai?.baseUrl, xai?.baseUrl, google?.baseUrl]
  return [...mediaHosts, ...baseUrls.flatMap((baseUrl) => (baseUrl === undefined ? [] : [new URL(baseUrl).host]))]
}

/**
 * Builds an adapter for each provider that has its key, and those that need none where they are wanted: by default for
 * words and pictures that nobody else would make, and for clips in a home without any key.
 *
 * @param options.storytellerPauseMs how long the built-in storyteller waits between two groups of words. Default: as it
 *   likes it.
 */
export function createAdapters(
  settings: ProviderSettings,
  options: { readonly storytellerPauseMs?: number } = {},
): Adapters {
  const { openai, xai, google, anthropic, local, builtin } = settings
  const downloadMedia = createMediaDownloader({ ownerHosts: ownerHostsOf(settings) })
  const image: ImageAdapter[] = []
  const text: TextAdapter[] = []
  const video: VideoAdapter[] = []
  const discoveries: ModelDiscovery[] = []
  const closers: (() => Promise<void>)[] = []

  if (openai !== null) {
    image.push(createOpenAiImageAdapter({ ...openai, downloadMedia }))
    text.push(createOpenAiTextAdapter(openai))
    discoveries.push(createOpenAiDiscovery(openai))
  }
  if (xai !== null) {
    image.push(createXAiImageAdapter({ ...xai, downloadMedia }))
    text.push(createXAiTextAdapter(xai))
    video.push(createXAiVideoAdapter(xai))
    discoveries.push(createXAiDiscovery(xai))
  }
  if (google !== null) {
    image.push(createGoogleImageAdapter(google))
    text.push(createGoogleTextAdapter(google))
    discoveries.push(createGoogleDiscovery(google))
  }
  if (anthropic !== null) {
    text.push(createAnthropicTextAdapter(anthropic))
    discoveries.push(createAnthropicDiscovery(anthropic))
  }
  const hasKey = [openai, xai, google, anthropic].some((provider) => provider !== null)
  if (local !== null) text.push(createLocalTextAdapter(local))

  const isWanted = (isMissing: boolean): boolean => builtin === 'always' || (builtin === 'auto' && isMissing)
  if (isWanted(text.length === 0)) {
    const { storytellerPauseMs: pauseMs } = options
    text.push(createBuiltinStoryteller(pauseMs === undefined ? {} : { pauseMs }))
  }
  if (isWanted(image.length === 0)) {
    const painter = createBuiltinPainter()
    image.push(painter)
    closers.push(() => painter.close())
  }
  if (isWanted(!hasKey)) {
    const animator = createBuiltinAnimator()
    video.push(animator)
    closers.push(() => animator.close())
  }
  return {
    image,
    text,
    video,
    localModels: local === null ? [] : [localTextModel(local.model)],
    discoveries,
    downloadMedia,
    async close() {
      await Promise.all(closers.map((close) => close()))
    },
  }
}
