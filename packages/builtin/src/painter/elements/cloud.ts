import { lighten } from '../colour.ts'
import { solid } from '../forms.ts'
import { type Point, path, smoothPath } from '../path.ts'
import type { Scenery } from '../scenery.ts'
import { type Paint, fill, sheer, stroke } from '../shapes.ts'

/** A heap of arcs on a flat foot. */
export function cloud(scenery: Scenery, [x, y]: Point, look: { width: number; paint: Paint }): string {
  const { random } = scenery
  const { width, paint } = look
  const opacity = paint.opacity ?? 1
  const heaps = random.integer(4, 6)
  const shares = Array.from(
    { length: heaps },
    (_, index) => 0.5 + Math.sin((Math.PI * (index + 0.5)) / heaps) * 0.9 + random() * 0.35,
  )
  const sum = shares.reduce((total, share) => total + share, 0)
  let outline = path`M${x - width / 2} ${y}`
  let along = x - width / 2
  shares.forEach((share, index) => {
    const heap = (width * share) / sum
    along += heap
    const done = (index + 1) / heaps
    const top = index === heaps - 1 ? y : y - width * 0.11 * Math.sin(Math.PI * done) * random.between(0.6, 1.2)
    outline += path`A${heap * 0.56} ${heap * 0.54} 0 0 1 ${along} ${top}`
  })
  outline += path`Q${x} ${y + width * 0.05} ${x - width / 2} ${y}Z`

  const shade: Point[] = [
    [x - width * 0.46, y - 1],
    [x - width * 0.2, y - width * 0.05],
    [x + width * 0.1, y - width * 0.02],
    [x + width * 0.3, y - width * 0.06],
    [x + width * 0.47, y - 1],
    [x, y + width * 0.024],
  ]
  let drawn = solid(scenery, outline, paint) + fill(smoothPath(shade), sheer(lighten(paint, -0.035), 0.6 * opacity))
  for (let index = 0; index < heaps * 2; index++) {
    const across = random.between(-0.36, 0.36)
    drawn += stroke(
      path`M${x + across * width} ${y - width * random.between(0.04, 0.16) * (1 - Math.abs(across))}q${width * 0.05} ${-width * 0.02} ${width * 0.1} 0`,
      sheer(lighten(paint, 0.025), 0.5 * opacity),
      width * 0.016,
    )
  }
  return drawn
}
