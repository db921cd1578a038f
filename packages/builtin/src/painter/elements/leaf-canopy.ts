import { lighten } from '../colour.ts'
import { solid } from '../forms.ts'
import { page } from '../page.ts'
import { path } from '../path.ts'
import type { Material, Plane } from '../palette.ts'
import type { Scenery } from '../scenery.ts'
import { dab, sheer } from '../shapes.ts'

interface CanopyOptions {
  readonly plane: Plane
  readonly material: Material
  readonly lighter: number
  /** The width of one bunch of leaves. */
  readonly bunch: number
}

/** Leaves that hang into the page from above, down to a line. */
export function leafCanopy(scenery: Scenery, edgeAt: (x: number) => number, options: CanopyOptions): string {
  const { random, palette } = scenery
  const { bunch } = options
  const colour = palette.colour(options.material, options.plane, options.lighter)
  const bunches: { x: number; y: number; width: number }[] = []
  let x = page.left - 20
  let y = edgeAt(x)
  let outline = path`M${x} -100L${x} ${y}`
  while (x < page.right + 20) {
    const width = bunch * random.between(0.6, 1.3)
    x += width
    const nextY = edgeAt(x) + random.between(-0.2, 0.2) * bunch
    outline += path`A${width * 0.62} ${width * 0.56} 0 0 0 ${x} ${nextY}`
    bunches.push({ x: x - width / 2, y: (y + nextY) / 2 + width * 0.2, width })
    y = nextY
  }
  let drawn = solid(scenery, `${outline}${path`L${page.right + 30} -100Z`}`, colour)
  for (const { x: bunchX, y: bunchY, width } of bunches) {
    if (bunchY < -50) continue
    for (let index = 0; index < 4; index++) {
      const length = bunch * random.between(0.16, 0.3)
      drawn += dab(
        [bunchX + random.between(-0.5, 0.5) * width, bunchY + random.between(-0.9, 0.35) * width],
        { rx: length, ry: length * 0.5, degrees: random.between(-70, 70) },
        sheer(lighten(colour, random.between(-0.03, 0.055)), 0.95),
      )
    }
    for (let index = 0; index < 3; index++) {
      const length = bunch * random.between(0.2, 0.34)
      const leafY = bunchY - random.between(0.3, 2.2) * width
      if (leafY < -60) continue
      drawn += dab(
        [bunchX + random.between(-0.6, 0.6) * width, leafY],
        { rx: length, ry: length * 0.55, degrees: random.between(-70, 70) },
        sheer(lighten(colour, random.between(-0.04, 0.02)), 0.8),
      )
    }
  }
  return drawn
}
