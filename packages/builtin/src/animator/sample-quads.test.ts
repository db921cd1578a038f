import { describe, expect, it } from 'vitest'
import { joinNeighbours, sampleAt, setSample } from './sample-quads.ts'

const side = 8
const samples = Uint8Array.from({ length: side * side }, (_, index) => (index * 37) % 256)

/** The four samples that a quad holds: itself, the one below, the one to the right, and the one below that. */
function corners(quads: Int32Array, x: number, y: number): number[] {
  const quad = quads[y * side + x] ?? 0
  return [0, 8, 16, 24].map((bits) => (quad >>> bits) & 255)
}

function expected(source: Uint8Array, x: number, y: number, right: number, below: number): (number | undefined)[] {
  return [source[y * side + x], source[below * side + x], source[y * side + right], source[below * side + right]]
}

describe('joinNeighbours', () => {
  it('puts each sample beside its neighbours, and repeats the last ones at the edge', () => {
    const quads = joinNeighbours(samples, side, false)
    expect(corners(quads, 2, 5)).toEqual(expected(samples, 2, 5, 3, 6))
    expect(corners(quads, 7, 7)).toEqual(expected(samples, 7, 7, 7, 7))
  })

  it('joins the edges of a torus', () => {
    expect(corners(joinNeighbours(samples, side, true), 7, 7)).toEqual(expected(samples, 7, 7, 0, 0))
  })
})

describe('setSample', () => {
  it('changes a sample wherever it is a neighbour, and nothing else', () => {
    const quads = joinNeighbours(samples, side, false)
    setSample({ quads, sidePx: side }, 3 * side + 4, 255)
    const changed = samples.slice()
    changed[3 * side + 4] = 255
    expect(quads).toEqual(joinNeighbours(changed, side, false))
    expect(sampleAt(quads, 3 * side + 4)).toBe(255)
  })
})
