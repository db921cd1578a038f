import { vignetteAt } from '../painter/surface/vignette.ts'
import { clipFormat } from './clip-format.ts'
import type { Frame } from './lay-over.ts'

const whole = 4096
const { sidePx } = clipFormat

/** Lays the painter's vignette over frames. It belongs to the page, so it stays where it is while the layers move. */
export function createVignette(): (frame: Frame) => void {
  const luma = factors(sidePx)
  const chroma = factors(sidePx / 2)
  return (frame) => {
    const blueStart = luma.length
    const redStart = blueStart + chroma.length
    darken(frame.subarray(0, blueStart), luma, 16)
    darken(frame.subarray(blueStart, redStart), chroma, 128)
    darken(frame.subarray(redStart), chroma, 128)
  }
}

function factors(side: number): Uint16Array {
  return Uint16Array.from({ length: side * side }, (_, index) => {
    const x = (index % side) / side - 0.5
    const y = Math.floor(index / side) / side - 0.5
    return Math.round(vignetteAt(x, y) * whole)
  })
}

/** @param black the value that stands for no light, or for no colour. */
function darken(samples: Uint8Array, light: Uint16Array, black: number): void {
  for (let index = 0; index < samples.length; index++) {
    const left = light[index] ?? whole
    if (left < whole) samples[index] = black + ((((samples[index] ?? 0) - black) * left + whole / 2) >> 12)
  }
}
