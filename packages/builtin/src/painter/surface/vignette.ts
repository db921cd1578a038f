/**
 * How much light is left at a spot of the page, given from the middle in parts of the page (-0.5 to 0.5): corners
 * darken, so that the eye stays inside. It belongs to the page, not to a sheet: lay it on last.
 */
export function vignetteAt(x: number, y: number): number {
  return 1 - Math.max(0, x * x + y * y - 0.16) * 0.55
}
