import type { Blocks } from './hidden-blocks.ts'
import type { SampleQuads } from './sample-quads.ts'

/**
 * Where a plane holds anything, row by row. A run covers cells, not samples: the cell x of row y lies between the
 * samples x and x + 1 of the rows y and y + 1, which are the four that a point inside it is mixed from.
 */
export interface PlaneRuns {
  /** The first run of each row; one more entry closes the last row. */
  readonly firstOfRow: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where every sample of the run covers what is behind it. */
  readonly isOpaque: Uint8Array
}

const empty = 0
const translucent = 1
const opaque = 2
/** Shorter runs cost more to start than they save. */
const shortestRun = 8

/**
 * @param hidden squares that are left out like empty ones.
 */
export function findRuns(alpha: SampleQuads, side: number, hidden: Blocks | null): PlaneRuns {
  const firstOfRow = new Int32Array(side + 1)
  const starts: number[] = []
  const ends: number[] = []
  const isOpaque: number[] = []
  const kinds = new Uint8Array(side)
  for (let y = 0; y < side; y++) {
    firstOfRow[y] = starts.length
    classifyRow(alpha, y, kinds)
    if (hidden !== null) hideRow(hidden, y, kinds)
    eachRun(kinds, (start, end, kind) => {
      if (kind !== translucent && end - start < shortestRun) kinds.fill(translucent, start, end)
    })
    eachRun(kinds, (start, end, kind) => {
      if (kind === empty) return
      starts.push(start)
      ends.push(end)
      isOpaque.push(kind === opaque ? 1 : 0)
    })
  }
  firstOfRow[side] = starts.length
  return {
    firstOfRow,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    isOpaque: Uint8Array.from(isOpaque),
  }
}

function classifyRow(alpha: SampleQuads, y: number, kinds: Uint8Array): void {
  const row = y * kinds.length
  for (let x = 0; x < kinds.length; x++) {
    const quad = alpha[row + x] ?? 0
    if (quad === 0) kinds[x] = empty
    else kinds[x] = quad === -1 ? opaque : translucent
  }
}

function hideRow({ perRow, marks }: Blocks, y: number, kinds: Uint8Array): void {
  const block = kinds.length / perRow
  const row = Math.floor(y / block) * perRow
  for (let column = 0; column < perRow; column++) {
    if (marks[row + column] === 1) kinds.fill(empty, column * block, (column + 1) * block)
  }
}

function eachRun(kinds: Uint8Array, visit: (start: number, end: number, kind: number) => void): void {
  for (let start = 0; start < kinds.length;) {
    const kind = kinds[start] ?? empty
    let end = start + 1
    while (end < kinds.length && kinds[end] === kind) end++
    visit(start, end, kind)
    start = end
  }
}
