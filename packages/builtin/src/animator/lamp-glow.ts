import type { ChromaPlane, LayerPlanes, LumaPlane } from './planes.ts'
import { sampleAt, setSample } from './sample-quads.ts'

type AnyPlane = LumaPlane | ChromaPlane

/** The part of a plane that glows. */
interface Glow {
  readonly plane: AnyPlane
  readonly indexes: Int32Array
  /** What its alpha and each of its channels hold when the lamp is at rest. */
  readonly rests: readonly Uint8Array[]
}

/** How far the glow sinks at most. It never exceeds its rest, or what is premultiplied would overflow. */
const depth = 0.16
const least = 6
const most = 250
/** A glow goes on in all directions at least so far; the soft edge of a solid thing does not. */
const reach = 3
/** How much less blue than neutral a warm light is. */
const warmth = 14

/**
 * Finds the glow of lamps in a layer and lets it flicker, by changing the planes before each frame. At the first frame
 * it is at its rest.
 */
export function createFlicker(planes: LayerPlanes): (seconds: number) => void {
  const isGlow = (x: number, y: number): boolean => isWarm(planes.chroma, x, y) && isSoft(planes.chroma, x, y)
  const glow = [collect(planes.chroma, isGlow), collect(planes.luma, (x, y) => isGlow(x >> 1, y >> 1))]
  return (seconds) => {
    const gain = 1 - depth * unrest(seconds)
    for (const part of glow) shine(part, gain)
  }
}

/** From 0 to 1, as uneven as a flame. */
function unrest(seconds: number): number {
  const turn = 2 * Math.PI * seconds
  return 0.5 - (Math.cos(turn * 0.43) * 0.5 + Math.cos(turn * 1.13) * 0.3 + Math.cos(turn * 2.21) * 0.2) / 2
}

function isWarm({ alpha, channels: [blueDifference], sidePx }: ChromaPlane, x: number, y: number): boolean {
  const index = y * sidePx + x
  const opacity = sampleAt(alpha, index)
  if (opacity < least || opacity > most) return false
  return (sampleAt(blueDifference, index) * 255) / opacity < 128 - warmth
}

function isSoft({ alpha, sidePx }: ChromaPlane, x: number, y: number): boolean {
  if (x < reach || y < reach || x >= sidePx - reach || y >= sidePx - reach) return false
  const index = y * sidePx + x
  return [-reach, reach, -reach * sidePx, reach * sidePx].every((offset) => {
    const opacity = sampleAt(alpha, index + offset)
    return opacity > 0 && opacity <= most
  })
}

function collect(plane: AnyPlane, isPart: (x: number, y: number) => boolean): Glow {
  const found: number[] = []
  for (let y = 0; y < plane.sidePx; y++) {
    for (let x = 0; x < plane.sidePx; x++) if (isPart(x, y)) found.push(y * plane.sidePx + x)
  }
  const indexes = Int32Array.from(found)
  const rests = [plane.alpha, ...plane.channels].map((samples) =>
    Uint8Array.from(indexes, (index) => sampleAt(samples, index)),
  )
  return { plane, indexes, rests }
}

function shine({ plane, indexes, rests }: Glow, gain: number): void {
  for (const [channel, samples] of [plane.alpha, ...plane.channels].entries()) {
    const rest = rests[channel]
    if (rest === undefined) continue
    const grid = { quads: samples, sidePx: plane.sidePx }
    for (let at = 0; at < indexes.length; at++) setSample(grid, indexes[at] ?? 0, Math.round((rest[at] ?? 0) * gain))
  }
}
