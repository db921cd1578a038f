import { describe, expect, it } from 'vitest'
import { type Blocks, findOpaqueBlocks, joinBlocks, shrinkBlocks } from './hidden-blocks.ts'
import { findRuns } from './plane-runs.ts'
import { joinNeighbours } from './sample-quads.ts'

const side = 160

/** A layer that is opaque from a row downward. */
function groundFrom(row: number): Uint8Array {
  return new Uint8Array(side * side * 4).fill(255, row * side * 4)
}

function markedRows({ perRow, marks }: { perRow: number; marks: Uint8Array }): number[] {
  return Array.from({ length: perRow }, (_, row) => row).filter((row) =>
    marks.subarray(row * perRow, (row + 1) * perRow).every((mark) => mark === 1),
  )
}

describe('findOpaqueBlocks', () => {
  it('counts a square only if all of it covers', () => {
    expect(markedRows(findOpaqueBlocks(groundFrom(64), side))).toEqual([4, 5, 6, 7, 8, 9])
    expect(markedRows(findOpaqueBlocks(groundFrom(65), side))).toEqual([5, 6, 7, 8, 9])
  })
})

describe('shrinkBlocks', () => {
  it('leaves what stays covered after a movement, and nothing bare at the outer edge', () => {
    expect(markedRows(shrinkBlocks(findOpaqueBlocks(groundFrom(64), side), 10))).toEqual([6, 7, 8, 9])
    expect(markedRows(shrinkBlocks(findOpaqueBlocks(groundFrom(64), side), 40))).toEqual([8, 9])
  })
})

describe('findRuns', () => {
  const alpha = new Uint8Array(side * side).fill(255)
  const runsOf = (samples: Uint8Array, hidden: Blocks | null) =>
    findRuns(joinNeighbours(samples, side, false), side, hidden)

  it('sees nothing in the squares that other layers hide', () => {
    const hidden = joinBlocks([findOpaqueBlocks(groundFrom(64), side)])
    const { firstOfRow } = runsOf(alpha, hidden)
    expect([firstOfRow[63], firstOfRow[64], firstOfRow[side]]).toEqual([63, 64, 64])
  })

  it('tells what covers from what does not', () => {
    const spotted = alpha.slice()
    spotted[40] = 100
    spotted.fill(0, 80, side)
    spotted.fill(0, side + 80, side * 2)
    const { starts, ends, isOpaque, firstOfRow } = runsOf(spotted, null)
    const firstRow = Array.from({ length: firstOfRow[1] ?? 0 }, (_, run) => [starts[run], ends[run], isOpaque[run]])
    expect(firstRow).toEqual([
      [0, 39, 1],
      [39, 41, 0],
      [41, 79, 1],
      [79, 80, 0],
    ])
  })
})
