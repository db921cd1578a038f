import type { Sheet } from './sheet.ts'

/** How light a pixel is, from 0 to 1, as eyes weigh the channels. */
export function lumaAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) * 54 + (rgba[at + 1] ?? 0) * 183 + (rgba[at + 2] ?? 0) * 19) / 65_280
}

/** How light sheets of one size look at a pixel when they lie over each other. */
export function seenLuma(sheets: readonly Sheet[], at: number): number {
  let seen = 0
  for (const { rgba } of sheets) {
    const alpha = (rgba[at + 3] ?? 0) / 255
    seen = seen * (1 - alpha) + lumaAt(rgba, at) * alpha
  }
  return seen
}
