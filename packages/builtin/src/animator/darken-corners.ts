import { vignetteAt } from '../painter/surface/vignette.ts'
import { clipFormat } from './clip-format.ts'
import type { Frame } from './lay-over.ts'

const { sidePx } = clipFormat
const lumaSamples = sidePx * sidePx
const chromaSamples = lumaSamples / 4
/** So many samples beside each other get one light, and are darkened as one number. */
const group = 4

/** Lays the painter's vignette over frames. It belongs to the page, so it stays where it is while the layers move. */
export function createVignette(): (frame: Frame) => void {
  const luma = shadeOf(sidePx)
  const chroma = shadeOf(sidePx / 2)
  return (frame) => {
    const groupsFrom = (start: number, samples: number): Uint32Array =>
      new Uint32Array(frame.buffer, frame.byteOffset + start, samples / group)
    darken(groupsFrom(0, lumaSamples), luma, 16)
    darken(groupsFrom(lumaSamples, chromaSamples), chroma, 128)
    darken(groupsFrom(lumaSamples + chromaSamples, chromaSamples), chroma, 128)
  }
}

/** The groups of a plane that lose light, and how much is left to each, of 256. */
interface Shade {
  readonly groups: Uint32Array
  readonly lights: Uint16Array
}

function shadeOf(side: number): Shade {
  const groups: number[] = []
  const lights: number[] = []
  for (let index = 0; index < (side * side) / group; index++) {
    const x = ((index * group) % side) + (group - 1) / 2
    const y = Math.floor((index * group) / side)
    const light = Math.round(vignetteAt(x / side - 0.5, y / side - 0.5) * 256)
    if (light === 256) continue
    groups.push(index)
    lights.push(light)
  }
  return { groups: Uint32Array.from(groups), lights: Uint16Array.from(lights) }
}

const every = 0x00_01_00_01
const lanes = 0x00_ff_00_ff

/** @param black the value that stands for no light, or for no colour. */
function darken(samples: Uint32Array, { groups, lights }: Shade, black: number): void {
  for (let at = 0; at < groups.length; at++) {
    const index = groups[at] ?? 0
    const light = lights[at] ?? 256
    const four = samples[index] ?? 0
    // Two samples at a time, each in 16 bits, and a half to round them.
    const rest = Math.imul(black * (256 - light) + 128, every)
    const even = (Math.imul(four & lanes, light) + rest) >>> 8
    const odd = Math.imul((four >>> 8) & lanes, light) + rest
    samples[index] = (even & lanes) | (odd & ~lanes)
  }
}
