import type { Sheet } from './sheet.ts'

/** How light a pixel is, from 0 to 1, as eyes weigh the channels. */
export function lumaAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) * 54 + (rgba[at + 1] ?? 0) * 183 + (rgba[at + 2] ?? 0) * 19) / 65_280
}

/** How light a colour is, from 0 to 1. */
export function lumaOf([red, green, blue]: readonly [red: number, green: number, blue: number]): number {
  return (red * 54 + green * 183 + blue * 19) / 65_280
}

/** Which colour sheets of one size show at a pixel when they lie over each other: from 0 to 255. */
export function seenColour(sheets: readonly Sheet[], at: number): [red: number, green: number, blue: number] {
  let [red, green, blue] = [0, 0, 0]
  for (const { rgba } of sheets) {
    const alpha = (rgba[at + 3] ?? 0) / 255
    red += ((rgba[at] ?? 0) - red) * alpha
    green += ((rgba[at + 1] ?? 0) - green) * alpha
    blue += ((rgba[at + 2] ?? 0) - blue) * alpha
  }
  return [red, green, blue]
}
