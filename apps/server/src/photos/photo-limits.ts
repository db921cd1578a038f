/** What a photo may be at most and at least, before anything of it is decoded. */
export const photoLimits = {
  maxBytes: 25_000_000,
  maxPixels: 50_000_000,
  /** Of each side, and of the short one after a long one was brought down to what is kept. */
  minSidePx: 64,
} as const

/** What is kept of a photo. */
export const photoShapes = {
  photo: { maxSidePx: 2048, quality: 90 },
  thumb: { widthPx: 240, heightPx: 300, quality: 80 },
} as const
