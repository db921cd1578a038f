import type { LayerFrame, LayerName } from '../painted-layer.ts'
import { page } from '../page.ts'
import { tileMask } from './tiles.ts'

/** A layer as pixels, while it is worked on. Always square. */
export interface Sheet {
  readonly name: LayerName
  /** Straight alpha, 4 bytes a pixel. */
  rgba: Uint8Array
  readonly sidePx: number
  /** Page units beyond each edge, and pixels a page unit. */
  readonly overscan: number
  readonly scale: number
}

export function sheetSidePx(frame: LayerFrame): number {
  return Math.round((page.size + 2 * frame.overscanPx) * frame.scale)
}

/** The same bytes, a pixel in one number: red in its lowest byte, alpha in its highest. */
export function pixelsOf({ rgba }: { readonly rgba: Uint8Array }): Int32Array {
  return new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)
}

/** From page units to pixels of a sheet. */
export function toSheetPx(sheet: Sheet, value: number): number {
  return (value + sheet.overscan) * sheet.scale
}

/**
 * For each column or row of a sheet the matching one of a tile: the tile lies on the page, not on the pixels, so that a
 * still picture and a clip of another size show the same strokes.
 */
export function tileLine(sheet: Sheet, offset: number): Int32Array {
  return Int32Array.from(
    { length: sheet.sidePx },
    (_, index) => (Math.floor(index / sheet.scale - sheet.overscan) + offset) & tileMask,
  )
}

/** The rows that hold anything, first included, last excluded. */
export function filledRows(sheet: Sheet): readonly [first: number, end: number] {
  const { sidePx } = sheet
  const pixels = pixelsOf(sheet)
  let first = 0
  while (first < pixels.length && pixels[first] === 0) first++
  let last = pixels.length - 1
  while (last > first && pixels[last] === 0) last--
  return first === pixels.length ? [0, 0] : [Math.floor(first / sidePx), Math.floor(last / sidePx) + 1]
}

const blockBits = 4
/** Side of the squares in which a sheet's empty parts are skipped. */
export const blockPx = 1 << blockBits

/**
 * Which squares of a sheet hold anything, or lie beside one that does: most sheets are mostly empty, and an edge wanders
 * a few pixels at most.
 */
export function filledBlocks(sheet: Sheet): { readonly perRow: number; readonly isFilled: Uint8Array } {
  const { sidePx } = sheet
  const perRow = Math.ceil(sidePx / blockPx)
  const pixels = pixelsOf(sheet)
  const own = new Uint8Array(perRow * perRow)
  for (let y = 0, pixel = 0; y < sidePx; y++) {
    const blockRow = (y >> blockBits) * perRow
    for (let x = 0; x < sidePx; x++, pixel++) {
      if (pixels[pixel] !== 0) own[blockRow + (x >> blockBits)] = 1
    }
  }
  const isFilled = new Uint8Array(own.length)
  for (let row = 0; row < perRow; row++) {
    for (let column = 0; column < perRow; column++) {
      if (own[row * perRow + column] === 0) continue
      for (let down = Math.max(0, row - 1); down <= Math.min(perRow - 1, row + 1); down++) {
        for (let right = Math.max(0, column - 1); right <= Math.min(perRow - 1, column + 1); right++) {
          isFilled[down * perRow + right] = 1
        }
      }
    }
  }
  return { perRow, isFilled }
}
