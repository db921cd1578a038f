/** The page an address asks for, brought to the nearest page there is. */
export function nearestPage(asked: number | undefined, pageCount: number): number {
  if (asked === undefined || Number.isNaN(asked)) return 1
  return Math.min(Math.max(Math.trunc(asked), 1), Math.max(pageCount, 1))
}
