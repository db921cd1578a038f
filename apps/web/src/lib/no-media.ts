import type { Media } from '@talelight/server'

/** What a scene has of a kind for which nothing was ever asked. */
export const noMedia: Media = {
  status: 'none',
  mediaId: null,
  url: null,
  pageUrl: null,
  mediaType: null,
  width: null,
  height: null,
  durationSeconds: null,
  modelKey: null,
  modelName: null,
  progress: null,
  references: [],
  isOfOlderPicture: false,
  costUsd: null,
  costBasis: null,
  hold: null,
  startedAt: null,
  usualSeconds: null,
  error: null,
}
