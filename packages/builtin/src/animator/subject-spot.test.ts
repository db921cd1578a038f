import { describe, expect, it } from 'vitest'
import type { PaintedLayer } from '../painter/painted-layer.ts'
import { findSubject } from './subject-spot.ts'

const side = 288
const overscan = 64

/** A figure as a box of page units, on a sheet that is four times coarser than the page and its overscan. */
function subjectLayer(box: { left: number; right: number; top: number; bottom: number }): PaintedLayer {
  const rgba = new Uint8Array(side * side * 4)
  const toPx = (unit: number) => (unit + overscan) / 4
  for (let y = toPx(box.top); y < toPx(box.bottom); y++) {
    for (let x = toPx(box.left); x < toPx(box.right); x++) rgba[(y * side + x) * 4 + 3] = 255
  }
  return { name: 'subject', parallax: 0.66, rgba, widthPx: side, heightPx: side, drift: null }
}

describe('findSubject', () => {
  it('finds the middle of the figures and their feet', () => {
    const spot = findSubject([subjectLayer({ left: 600, right: 760, top: 400, bottom: 840 })], overscan)
    expect(Math.abs(spot.x - 680)).toBeLessThan(16)
    expect(Math.abs(spot.y - 620)).toBeLessThan(16)
    expect(Math.abs(spot.feetY - 840)).toBeLessThan(24)
  })

  it('looks at the middle of a page without figures', () => {
    const nobody = { x: 512, y: 512, feetY: 1024 }
    expect(findSubject([], overscan)).toEqual(nobody)
    expect(findSubject([subjectLayer({ left: 0, right: 0, top: 0, bottom: 0 })], overscan)).toEqual(nobody)
  })
})
