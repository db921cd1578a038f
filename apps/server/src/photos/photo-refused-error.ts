import { photoLimits } from './photo-limits.ts'

const { maxBytes, maxPixels, minSidePx } = photoLimits

const sentences = {
  heic: "This photo is in Apple's HEIC format, which cannot be read here. Save it as JPEG first: on an iPhone choose Settings, Camera, Formats, Most Compatible.",
  'not-a-photo': 'This file is no photo that can be read here. Choose a photo that is saved as JPEG, PNG or WebP.',
  'too-large': `This photo is larger than ${maxBytes / 1e6} MB. Make it smaller, or save it again as JPEG, and add that copy.`,
  'too-many-pixels': `This photo has more than ${maxPixels / 1e6} million pixels, too many to open safely. Make it smaller and add that copy.`,
  'too-small': `This photo is too small, or too narrow, to show anybody. Choose one that is at least ${minSidePx} pixels wide and ${minSidePx} pixels high.`,
  broken:
    'This photo is damaged and cannot be opened. Open it on your device, save it again as JPEG, and add that copy.',
  'timed-out': 'This photo took too long to open. Make it smaller, or save it again as JPEG, and add that copy.',
} as const

export type PhotoRefusal = keyof typeof sentences

export const isPhotoRefusal = (word: unknown): word is PhotoRefusal => typeof word === 'string' && word in sentences

/** A photo that cannot be kept. Its message is shown to people as it is. */
export class PhotoRefusedError extends Error {
  override readonly name = 'PhotoRefusedError'
  readonly reason: PhotoRefusal

  /** @param options.found what it is instead, where that is known: `a GIF`. */
  constructor(reason: PhotoRefusal, options: { readonly found?: string; readonly cause?: unknown } = {}) {
    const { found, cause } = options
    super(
      found === undefined
        ? sentences[reason]
        : `This is ${found}, which cannot be added here. Choose a photo that is saved as JPEG, PNG or WebP.`,
      { cause },
    )
    this.reason = reason
  }
}
