import { page } from './page.ts'
import type { Random } from './random.ts'

export type Point = readonly [x: number, y: number]

/** A number as it stands in a path: tenths are enough, short, and the same on every machine. */
export function coordinate(value: number): string {
  // The rasteriser drops a path that holds a NaN without a word, so that nobody would notice but the reader.
  if (!Number.isFinite(value)) throw new RangeError(`A drawing asked for the coordinate ${value}.`)
  return String(Math.round(value * 10) / 10)
}

/** A path written by hand; the numbers in it are checked and rounded, texts are other paths. */
export function path(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return parts.reduce((written, part, index) => {
    const value = values[index - 1]
    return `${written}${typeof value === 'number' ? coordinate(value) : (value ?? '')}${part}`
  })
}

function spot([x, y]: Point): string {
  return `${coordinate(x)} ${coordinate(y)}`
}

/** A curve through all points. More tension is rounder. */
export function smoothPath(points: readonly Point[], tension = 1 / 6): string {
  return `${curve(points, { isClosed: true, tension })}Z`
}

export function openPath(points: readonly Point[], tension = 1 / 6): string {
  return curve(points, { isClosed: false, tension })
}

function curve(points: readonly Point[], options: { isClosed: boolean; tension: number }): string {
  const { isClosed, tension } = options
  const count = points.length
  const at = (index: number): Point =>
    points[isClosed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0]
  let written = `M${spot(at(0))}`
  for (let index = 0; index < (isClosed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    written += `C${spot([from[0] + (to[0] - before[0]) * tension, from[1] + (to[1] - before[1]) * tension])} `
    written += `${spot([to[0] - (after[0] - from[0]) * tension, to[1] - (after[1] - from[1]) * tension])} ${spot(to)}`
  }
  return written
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(spot).join('L')}Z`
}

/** An outline given in units of a size, for things that come in many sizes. */
export function outline(size: number, points: readonly Point[], tension?: number): string {
  return smoothPath(
    points.map(([x, y]): Point => [x * size, y * size]),
    tension,
  )
}

/** An ellipse that nobody drew with compasses. */
export function blob(at: Point, radii: Point, options: { random: Random; corners?: number; wobble?: number }): string {
  const { random, corners = 9, wobble = 0.16 } = options
  const turn = random() * 6.28
  return smoothPath(
    Array.from({ length: corners }, (_, index): Point => {
      const angle = turn + (index / corners) * Math.PI * 2
      const size = 1 + wobble * random.bell()
      return [at[0] + Math.cos(angle) * radii[0] * size, at[1] + Math.sin(angle) * radii[1] * size]
    }),
  )
}

/** The points of a skyline over the whole width. */
export function ridge(heightAt: (x: number) => number, step: number): Point[] {
  const points: Point[] = []
  for (let x: number = page.left; x <= page.right + step; x += step) points.push([x, heightAt(x)])
  return points
}

/** Everything from a skyline down. */
export function below(skyline: readonly Point[], bottom: number = page.bottom): string {
  return `${openPath(skyline)}${downFrom(skyline, bottom)}`
}

/** The same with sharp corners. */
export function belowSharp(skyline: readonly Point[], bottom: number = page.bottom): string {
  return `M${skyline.map(spot).join('L')}${downFrom(skyline, bottom)}`
}

function downFrom(skyline: readonly Point[], bottom: number): string {
  return `L${spot([skyline.at(-1)?.[0] ?? 0, bottom])}L${spot([skyline[0]?.[0] ?? 0, bottom])}Z`
}

/** A limb along points, as thick at each as its width says. */
export function taper(points: readonly Point[], widths: readonly number[]): string {
  const left: Point[] = []
  const right: Point[] = []
  points.forEach(([x, y], index) => {
    const [fromX, fromY] = points[Math.max(0, index - 1)] ?? [x, y]
    const [toX, toY] = points[Math.min(points.length - 1, index + 1)] ?? [x, y]
    const length = Math.hypot(toX - fromX, toY - fromY) || 1
    const half = (widths[index] ?? 1) / 2 / length
    left.push([x - (toY - fromY) * half, y + (toX - fromX) * half])
    right.unshift([x + (toY - fromY) * half, y - (toX - fromX) * half])
  })
  return smoothPath([...left, ...right], 1 / 7)
}

export function star(radius: number): string {
  return smoothPath(
    Array.from({ length: 10 }, (_, index): Point => {
      const angle = -Math.PI / 2 + (index * Math.PI) / 5
      const reach = index % 2 === 1 ? radius * 0.48 : radius
      return [Math.cos(angle) * reach, Math.sin(angle) * reach]
    }),
    1 / 14,
  )
}
