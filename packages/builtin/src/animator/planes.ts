import type { Blocks } from './hidden-blocks.ts'
import { type PlaneRuns, findRuns } from './plane-runs.ts'
import { type SampleQuads, joinNeighbours } from './sample-quads.ts'

interface Plane {
  readonly sidePx: number
  readonly alpha: SampleQuads
  readonly runs: PlaneRuns
}

/** Premultiplied by alpha. */
export interface LumaPlane extends Plane {
  readonly channels: readonly [luma: SampleQuads]
}

/** Premultiplied by alpha. */
export interface ChromaPlane extends Plane {
  readonly channels: readonly [blueDifference: SampleQuads, redDifference: SampleQuads]
}

/** A layer as a video codec wants it: BT.709 in limited range, with the colour at half size. */
export interface LayerPlanes {
  readonly luma: LumaPlane
  readonly chroma: ChromaPlane
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

function createLuma({ rgba, sidePx, isTorus, hidden }: StraightPixels): LumaPlane {
  const alpha = new Uint8Array(sidePx * sidePx)
  const luma = new Uint8Array(sidePx * sidePx)
  for (let to = 0, from = 0; to < alpha.length; from += 4, to++) {
    const opacity = rgba[from + 3] ?? 0
    if (opacity === 0) continue
    const value =
      16 + lumaOf.red * (rgba[from] ?? 0) + lumaOf.green * (rgba[from + 1] ?? 0) + lumaOf.blue * (rgba[from + 2] ?? 0)
    alpha[to] = opacity
    luma[to] = (value * opacity) / 255 + 0.5
  }
  const quads = (samples: Uint8Array): SampleQuads => joinNeighbours(samples, sidePx, isTorus)
  return { ...planeOf(quads(alpha), sidePx, hidden), channels: [quads(luma)] }
}

function createChroma({ rgba, sidePx, isTorus, hidden }: StraightPixels): ChromaPlane {
  const half = sidePx / 2
  const alpha = new Uint8Array(half * half)
  const blueDifference = new Uint8Array(half * half)
  const redDifference = new Uint8Array(half * half)
  const corners = [0, 4, sidePx * 4, sidePx * 4 + 4] as const
  for (let y = 0, to = 0; y < half; y++) {
    for (let x = 0; x < half; x++, to++) {
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
  const quads = (samples: Uint8Array): SampleQuads => joinNeighbours(samples, half, isTorus)
  return { ...planeOf(quads(alpha), half, hidden), channels: [quads(blueDifference), quads(redDifference)] }
}

function planeOf(alpha: SampleQuads, sidePx: number, hidden: Blocks | null): Plane {
  return { sidePx, alpha, runs: findRuns(alpha, sidePx, hidden) }
}
