import type { Blocks } from './hidden-blocks.ts'
import { type PlaneRuns, findRuns } from './plane-runs.ts'

/** Samples of one size. Each row and the whole plane end with a copy of their edge, so that neighbours always exist. */
export interface Plane {
  readonly sidePx: number
  readonly strideSamples: number
  readonly alpha: Uint8Array
  /** Premultiplied by alpha: luma alone, or both colour differences. */
  readonly channels: readonly Uint8Array[]
  readonly runs: PlaneRuns
}

/** A layer as a video codec wants it: BT.709 in limited range, with the colour at half size. */
export interface LayerPlanes {
  readonly luma: Plane
  readonly chroma: Plane
  /** Joins its own edges. */
  readonly isTorus: boolean
}

export interface StraightPixels {
  /** Straight alpha, 4 bytes a pixel. */
  readonly rgba: Uint8Array
  /** Even. */
  readonly sidePx: number
  readonly isTorus: boolean
  /** What is never seen of it. */
  readonly hidden: Blocks | null
}

const lumaOf = { red: 0.182586, green: 0.614231, blue: 0.062007 } as const
const blueOf = { red: -0.100644, green: -0.338572, blue: 0.439216 } as const
const redOf = { red: 0.439216, green: -0.398942, blue: -0.040274 } as const

export function createLayerPlanes(pixels: StraightPixels): LayerPlanes {
  return { luma: createLuma(pixels), chroma: createChroma(pixels), isTorus: pixels.isTorus }
}

function createLuma({ rgba, sidePx, isTorus, hidden }: StraightPixels): Plane {
  const stride = sidePx + 1
  const alpha = new Uint8Array(stride * stride)
  const luma = new Uint8Array(stride * stride)
  for (let y = 0, from = 0; y < sidePx; y++) {
    for (let x = 0, to = y * stride; x < sidePx; x++, from += 4, to++) {
      const opacity = rgba[from + 3] ?? 0
      if (opacity === 0) continue
      const value =
        16 + lumaOf.red * (rgba[from] ?? 0) + lumaOf.green * (rgba[from + 1] ?? 0) + lumaOf.blue * (rgba[from + 2] ?? 0)
      alpha[to] = opacity
      luma[to] = (value * opacity) / 255 + 0.5
    }
  }
  return finishPlane({ sidePx, alpha, channels: [luma], isTorus, hidden })
}

function createChroma({ rgba, sidePx, isTorus, hidden }: StraightPixels): Plane {
  const half = sidePx / 2
  const stride = half + 1
  const alpha = new Uint8Array(stride * stride)
  const blueDifference = new Uint8Array(stride * stride)
  const redDifference = new Uint8Array(stride * stride)
  const corners = [0, 4, sidePx * 4, sidePx * 4 + 4] as const
  for (let y = 0; y < half; y++) {
    for (let x = 0, to = y * stride; x < half; x++, to++) {
      let red = 0
      let green = 0
      let blue = 0
      let weight = 0
      for (const corner of corners) {
        const from = (y * 2 * sidePx + x * 2) * 4 + corner
        const opacity = rgba[from + 3] ?? 0
        red += (rgba[from] ?? 0) * opacity
        green += (rgba[from + 1] ?? 0) * opacity
        blue += (rgba[from + 2] ?? 0) * opacity
        weight += opacity
      }
      if (weight === 0) continue
      // The colours are sums that hold the alpha already: only the constant has to be multiplied by it.
      const scale = 1 / (4 * 255)
      alpha[to] = weight / 4 + 0.5
      const middle = 128 * weight
      blueDifference[to] = (middle + blueOf.red * red + blueOf.green * green + blueOf.blue * blue) * scale + 0.5
      redDifference[to] = (middle + redOf.red * red + redOf.green * green + redOf.blue * blue) * scale + 0.5
    }
  }
  return finishPlane({ sidePx: half, alpha, channels: [blueDifference, redDifference], isTorus, hidden })
}

function finishPlane(plane: {
  sidePx: number
  alpha: Uint8Array
  channels: readonly Uint8Array[]
  isTorus: boolean
  hidden: Blocks | null
}): Plane {
  const { sidePx, alpha, channels, isTorus, hidden } = plane
  const stride = sidePx + 1
  const copied = isTorus ? 0 : sidePx - 1
  for (const samples of [alpha, ...channels]) {
    for (let y = 0; y < sidePx; y++) samples[y * stride + sidePx] = samples[y * stride + copied] ?? 0
    samples.copyWithin(sidePx * stride, copied * stride, (copied + 1) * stride)
  }
  return { sidePx, strideSamples: stride, alpha, channels, runs: findRuns(alpha, sidePx, hidden) }
}
