import { describe, expect, it } from 'vitest'
import { createFlicker } from './lamp-glow.ts'
import { createLayerPlanes } from './planes.ts'
import { sampleAt } from './sample-quads.ts'

const side = 96

/** A glow of one colour around (48, 48), with a solid lamp in it. */
function lampOf(red: number, green: number, blue: number) {
  const rgba = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const distance = Math.hypot(x - 48, y - 48)
      const alpha = distance < 8 ? 255 : Math.max(0, 200 - distance * 5)
      rgba.set([red, green, blue, alpha], (y * side + x) * 4)
    }
  }
  return createLayerPlanes({ rgba, sidePx: side, isTorus: false, hidden: null })
}

function alphasAt(lamp: ReturnType<typeof lampOf>, x: number, moments: readonly number[]): number[] {
  const flicker = createFlicker(lamp)
  const { luma } = lamp
  return moments.map((seconds) => {
    flicker(seconds)
    return sampleAt(luma.alpha, 48 * side + x)
  })
}

describe('createFlicker', () => {
  const moments = Array.from({ length: 96 }, (_, index) => index / 24)

  it('begins at rest and then lets the glow sink, never rise', () => {
    const lamp = lampOf(255, 190, 90)
    const rest = sampleAt(lamp.luma.alpha, 48 * side + 66)
    const seen = alphasAt(lamp, 66, moments)
    expect(seen[0]).toBe(rest)
    expect(Math.max(...seen)).toBe(rest)
    expect(Math.min(...seen)).toBeLessThan(rest * 0.9)
    expect(Math.min(...seen)).toBeGreaterThan(rest * 0.8)
  })

  it('leaves the lamp itself alone, and all that is not warm', () => {
    expect(new Set(alphasAt(lampOf(255, 190, 90), 48, moments))).toEqual(new Set([255]))
    const moonlit = lampOf(150, 180, 255)
    const before = moonlit.luma.alpha.slice()
    createFlicker(moonlit)(1.2)
    expect(moonlit.luma.alpha).toEqual(before)
  })
})
