import { describe, expect, it } from 'vitest'
import { clipFormat } from './clip-format.ts'
import { type Placement, createFrame, layOver } from './lay-over.ts'
import { createLayerPlanes } from './planes.ts'

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const { sidePx } = clipFormat
const atRest: Placement = { left: 0, top: 0, stepX: 1, stepY: 1, bend: null }

function paint(side: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
  const rgba = new Uint8Array(side * side * 4)
  for (let pixel = 0; pixel < side * side; pixel++) {
    rgba.set(colourAt(pixel % side, Math.floor(pixel / side)), pixel * 4)
  }
  return rgba
}

function layerOf(side: number, colourAt: (x: number, y: number) => Colour, isTorus = false) {
  return createLayerPlanes({ rgba: paint(side, colourAt), sidePx: side, isTorus, hidden: null })
}

/** Luma and both colour differences of a pixel. */
function at(frame: Uint8Array, x: number, y: number): number[] {
  const chroma = sidePx * sidePx + (y >> 1) * (sidePx / 2) + (x >> 1)
  return [y * sidePx + x, chroma, chroma + (sidePx * sidePx) / 4].map((index) => frame[index] ?? -1)
}

const white: Colour = [255, 255, 255, 255]
const black: Colour = [0, 0, 0, 255]
const clear: Colour = [0, 0, 0, 0]

describe('layOver', () => {
  it.each<[string, Colour, number[]]>([
    ['white', white, [235, 128, 128]],
    ['black', black, [16, 128, 128]],
    ['red', [255, 0, 0, 255], [63, 102, 240]],
    ['green', [0, 255, 0, 255], [173, 42, 26]],
    ['blue', [0, 0, 255, 255], [32, 240, 118]],
  ])('writes %s as BT.709 in limited range', (_, colour, expected) => {
    const frame = createFrame()
    layOver(
      frame,
      layerOf(sidePx, () => colour),
      atRest,
    )
    for (const spot of [0, 359, sidePx - 1]) expect(at(frame, spot, spot)).toEqual(expected)
  })

  it('mixes what is half clear with what is behind it, and leaves what is clear alone', () => {
    const frame = createFrame()
    layOver(
      frame,
      layerOf(sidePx, () => black),
      atRest,
    )
    layOver(
      frame,
      layerOf(sidePx, (x) => (x < 360 ? [255, 255, 255, 128] : clear)),
      atRest,
    )
    expect(at(frame, 100, 100)[0]).toBeCloseTo(126, -0.5)
    expect(at(frame, 500, 100)).toEqual([16, 128, 128])
  })

  it('lays strips of columns beside each other as if they were one', () => {
    const layer = layerOf(sidePx, (x, y) => [x % 256, y % 256, (x * y) % 256, (x + y) % 256])
    const placement = { ...atRest, left: 3.4, top: -7.2, stepX: 0.98, stepY: 1.01 }
    const [whole, inStrips] = [createFrame(), createFrame()]
    layOver(whole, layer, placement)
    for (const [first, end] of [
      [0, 202],
      [202, 202],
      [202, 560],
      [560, sidePx],
    ] as const) {
      layOver(inStrips, layer, { ...placement, columns: { first, end } })
    }
    expect(Buffer.from(inStrips).equals(Buffer.from(whole))).toBe(true)
  })

  it('moves by parts of a pixel, brightness and colour together', () => {
    const frame = createFrame()
    layOver(
      frame,
      layerOf(sidePx, () => black),
      atRest,
    )
    const box = layerOf(sidePx, (x) => (x >= 200 && x < 240 ? [255, 0, 0, 255] : clear))
    layOver(frame, box, { ...atRest, left: -20.5 })
    expect(at(frame, 230, 300)).toEqual([63, 102, 240])
    expect(at(frame, 220, 300)[0]).toBeCloseTo((16 + 63) / 2, -0.5)
    expect(at(frame, 216, 300)).toEqual([16, 128, 128])
    expect(at(frame, 262, 300)).toEqual([16, 128, 128])
  })

  it('keeps the frame as it is where a layer does not reach', () => {
    const frame = createFrame().fill(77)
    layOver(
      frame,
      layerOf(400, () => white),
      { ...atRest, left: -100, top: -100 },
    )
    expect(at(frame, 300, 300)).toEqual([235, 128, 128])
    expect([at(frame, 90, 300), at(frame, 300, 510), at(frame, 700, 300)]).toEqual([
      [77, 77, 77],
      [77, 77, 77],
      [77, 77, 77],
    ])
  })

  it('bends rows by as much as each is told', () => {
    const frame = createFrame().fill(16)
    const bend = Float32Array.from({ length: sidePx }, (_, row) => (row < 360 ? 0 : -30))
    layOver(
      frame,
      layerOf(sidePx, (x) => (x < 100 ? white : clear)),
      { ...atRest, bend },
    )
    expect([at(frame, 110, 300)[0], at(frame, 110, 400)[0]]).toEqual([16, 235])
  })

  it('lays a torus on without a seam, however far it has drifted', () => {
    const side = 768
    const drawn = (shiftX: number, shiftY: number) => {
      const frame = createFrame().fill(16)
      const wave = (x: number, y: number): Colour => {
        const light = 128 + 60 * Math.sin((2 * Math.PI * x) / 12) + 60 * Math.sin((2 * Math.PI * y) / 16)
        return [light, light, light, 255]
      }
      layOver(frame, layerOf(side, wave, true), { left: shiftX, top: shiftY, stepX: 1.0667, stepY: 1.0667, bend: null })
      return frame
    }
    const start = drawn(0, 0)
    // The pattern repeats after these distances, so wherever the seam is, the frame is the same.
    for (const [x, y] of [
      [12, 16],
      [-12 * 31, -16 * 29],
      [12 * 97, 16 * 71],
    ] as const) {
      const moved = drawn(x, y)
      expect(moved.every((value, index) => Math.abs(value - (start[index] ?? 0)) <= 1)).toBe(true)
    }
  })
})
