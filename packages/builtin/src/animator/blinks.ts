import type { FigureBox } from '../painter/composition.ts'
import type { PaintedLayer } from '../painter/painted-layer.ts'
import { page } from '../painter/page.ts'
import { createRandom } from '../painter/random.ts'

const shutSeconds = 0.17
const firstSeconds = { from: 0.9, to: 2.6 }
const pauseSeconds = { from: 3, to: 5 }
/** Of the head's radius, from its middle: around the eyes, above the mouth. */
const eyesAbove = 0.4
const eyesBelow = 0.34
const leastChange = 6

/** When somebody shuts their eyes, in seconds from the start: every 3 to 5 s, each in a rhythm of their own. */
export function blinksOf(figure: number, seed: string, durationSeconds: number): number[] {
  const random = createRandom(`${seed}:blinks:${figure}`)
  const blinks: number[] = []
  for (
    let at = random.between(firstSeconds.from, firstSeconds.to) + figure * 0.4;
    at < durationSeconds - shutSeconds;
    at += random.between(pauseSeconds.from, pauseSeconds.to)
  ) {
    blinks.push(at)
  }
  return blinks
}

export function areShut(blinks: readonly number[], seconds: number): boolean {
  return blinks.some((at) => seconds >= at && seconds < at + shutSeconds)
}

/** Nothing but the lids: what changes around the eyes when they are shut; empty where nobody can blink. */
export function lidsOf(
  { open, shut }: { readonly open: PaintedLayer; readonly shut: PaintedLayer },
  figures: readonly FigureBox[],
  overscan: number,
): Uint8Array | null {
  const { widthPx: side, heightPx } = open
  const scale = side / (page.size + 2 * overscan)
  const rgba = new Uint8Array(open.rgba.length)
  let isEmpty = true
  const within = (value: number, end: number): number =>
    Math.max(0, Math.min(end, Math.round((value + overscan) * scale)))
  for (const { head, headRadius } of figures) {
    const [left, right] = [within(head[0] - headRadius, side), within(head[0] + headRadius, side)]
    for (
      let y = within(head[1] - headRadius * eyesAbove, heightPx);
      y < within(head[1] + headRadius * eyesBelow, heightPx);
      y++
    ) {
      for (let x = left; x < right; x++) {
        const at = (y * side + x) * 4
        const change =
          Math.abs((shut.rgba[at] ?? 0) - (open.rgba[at] ?? 0)) +
          Math.abs((shut.rgba[at + 1] ?? 0) - (open.rgba[at + 1] ?? 0)) +
          Math.abs((shut.rgba[at + 2] ?? 0) - (open.rgba[at + 2] ?? 0))
        if (change < leastChange) continue
        rgba.set(shut.rgba.subarray(at, at + 4), at)
        isEmpty = false
      }
    }
  }
  return isEmpty ? null : rgba
}
