import type { LayerFrame } from '../painter/painted-layer.ts'

/** What every clip is made of. */
export const clipFormat = {
  sidePx: 720,
  framesPerSecond: 24,
  /** A player can only jump to a key frame. */
  keyFrameInterval: 48,
  bitsPerSecond: 3_000_000,
} as const

export function frameCountOf(durationSeconds: number): number {
  return Math.round(durationSeconds * clipFormat.framesPerSecond)
}

/**
 * How layers are painted for a clip: a little finer than its frames, since the camera closes in, and even in pixels with
 * and without the overscan, since colour has half the size. Paper grain belongs to each layer and moves with it: still
 * grain over moving layers looks like a dirty window.
 */
export const layerFrame = { overscanPx: 64, scale: 0.75, grain: 0.5 } as const satisfies LayerFrame
