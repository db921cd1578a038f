import { type Point, path } from '../path.ts'
import type { Random } from '../random.ts'

/** An ellipse, or a part of one, whose outline is made of small arcs: it reads as leaves. */
export function leafOutline(
  at: Point,
  radii: Point,
  options: { random: Random; arcs: number; from?: number; to?: number },
): string {
  const { random, arcs, from = 0, to = Math.PI * 2 } = options
  const width = ((radii[0] + radii[1]) / 2) * ((to - from) / arcs)
  const isWhole = to - from > 6.2
  let written = ''
  let first: Point = at
  for (let index = 0; index <= arcs; index++) {
    const angle = from + ((to - from) * index) / arcs
    const size = 1 + random.between(-0.07, 0.07)
    const point: Point = [at[0] + Math.cos(angle) * radii[0] * size, at[1] + Math.sin(angle) * radii[1] * size]
    if (index === 0) {
      first = point
      written = path`M${point[0]} ${point[1]}`
    } else {
      const [x, y] = index === arcs && isWhole ? first : point
      written += path`A${width * 0.6} ${width * 0.56} 0 0 1 ${x} ${y}`
    }
  }
  return `${written}Z`
}
