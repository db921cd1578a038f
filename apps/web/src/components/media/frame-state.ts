import type { FailureView, Media } from '@talelight/server'

/** What the one frame of a scene shows in the place of its picture. */
export type FrameState =
  /** A picture, while a new version may be in the making. */
  | { kind: 'picture'; urls: readonly string[]; isBeingRemade: boolean }
  | { kind: 'waiting' }
  | { kind: 'failed'; error: FailureView }
  | { kind: 'stopped' }
  /** The record is there, the file is not. */
  | { kind: 'lost' }
  /** It fell with the words that it was to be drawn from. */
  | { kind: 'wordless' }
  /** None was ever asked for here: the scene came from the old app without one, or its file was missing there. */
  | { kind: 'none' }

export const isInHand = (media: Media): boolean => media.status === 'pending' || media.status === 'generating'

/**
 * A picture that is there stays until a better one is: a retry that waits, fails or is stopped does not take it away.
 *
 * @param lostMediaId the version whose file could not be loaded.
 */
export function frameStateOf(image: Media, lostMediaId: string | null): FrameState {
  const isLost = image.mediaId !== null && image.mediaId === lostMediaId
  if (image.url !== null && !isLost) {
    // The page's own size may not be made yet; the whole file works in its place.
    const urls = image.pageUrl === null ? [image.url] : [image.pageUrl, image.url]
    return { kind: 'picture', urls, isBeingRemade: isInHand(image) }
  }
  if (isInHand(image)) return { kind: 'waiting' }
  if (image.status === 'failed' && image.error !== null) return { kind: 'failed', error: image.error }
  if (isLost) return { kind: 'lost' }
  // What fell with the words carries their failure; what a person stopped carries none.
  if (image.status === 'canceled') return { kind: image.error === null ? 'stopped' : 'wordless' }
  return { kind: 'none' }
}
