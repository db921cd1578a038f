/** A grid of squares over a layer, row by row: 1 where a square has the property in question. */
export interface Blocks {
  readonly perRow: number
  readonly marks: Uint8Array
}

const blockPx = 16

/** The squares in which every pixel covers what is behind it. The side is whole in squares. */
export function findOpaqueBlocks(rgba: Uint8Array, sidePx: number): Blocks {
  const perRow = sidePx / blockPx
  const marks = new Uint8Array(perRow * perRow).fill(1)
  for (let y = 0, at = 3; y < sidePx; y++) {
    const row = Math.floor(y / blockPx) * perRow
    for (let x = 0; x < sidePx; x++, at += 4) {
      if (rgba[at] !== 255) marks[row + Math.floor(x / blockPx)] = 0
    }
  }
  return { perRow, marks }
}

/**
 * Takes a rim off: what is left stays covered although the layers move against each other by so many pixels. Nothing is
 * taken off at the edges of the grid, which are never in the frame.
 */
export function shrinkBlocks({ perRow, marks }: Blocks, byPx: number): Blocks {
  // One square more, since neither movement nor interpolation ends at its edge.
  const reach = Math.ceil(byPx / blockPx) + 1
  const isWhole = (line: Uint8Array, at: number): boolean =>
    line.subarray(Math.max(0, at - reach), at + reach + 1).every((mark) => mark === 1)
  const shrinkRows = (grid: Uint8Array): Uint8Array =>
    grid.map((_, index) => {
      const row = Math.floor(index / perRow) * perRow
      return isWhole(grid.subarray(row, row + perRow), index - row) ? 1 : 0
    })
  const transpose = (grid: Uint8Array): Uint8Array =>
    grid.map((_, index) => grid[(index % perRow) * perRow + Math.floor(index / perRow)] ?? 0)
  return { perRow, marks: transpose(shrinkRows(transpose(shrinkRows(marks)))) }
}

/** The squares that have the property in any of the grids. */
export function joinBlocks(grids: readonly Blocks[]): Blocks | null {
  const [first] = grids
  if (first === undefined) return null
  return {
    perRow: first.perRow,
    marks: first.marks.map((_, index) => (grids.some(({ marks }) => marks[index] === 1) ? 1 : 0)),
  }
}
