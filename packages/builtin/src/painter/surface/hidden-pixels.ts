import type { Sheet } from './sheet.ts'

/**
 * Goes from the front sheet to the back one and marks for each the pixels that are covered by the sheets before it: 1
 * where nobody will see what is done there.
 *
 * @param moves whether the sheets will be moved against each other, so that what is covered now may come out.
 */
export function fromTheFront(
  sheets: readonly Sheet[],
  moves: boolean,
  visit: (sheet: Sheet, isHidden: Uint8Array) => void,
): void {
  const [first] = sheets
  if (first === undefined) return
  const isHidden = new Uint8Array(first.sidePx * first.sidePx)
  for (const sheet of sheets.toReversed()) {
    visit(sheet, isHidden)
    // What hangs into the page or falls on it covers little, and weather has a size of its own.
    if (moves || sheet.name === 'near' || sheet.name === 'weather') continue
    const { rgba } = sheet
    for (let pixel = 0; pixel < isHidden.length; pixel++) if (rgba[pixel * 4 + 3] === 255) isHidden[pixel] = 1
  }
}
