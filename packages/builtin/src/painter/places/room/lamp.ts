import { lch } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon } from '../../path.ts'
import { ellipse, sheer, stroke } from '../../shapes.ts'
import type { Room } from './room.ts'

/** The lamp where the light of the room is, and what it does to the wall. */
export function lampshine({ scenery, dye }: Room): string {
  const { key } = scenery.palette
  const [x, y] = scenery.light
  const shade = polygon([
    [x - 26, y - 66],
    [x + 26, y - 66],
    [x + 82, y],
    [x - 82, y],
  ])
  return (
    glow(scenery, { at: [x, y + 40], radii: [560, 500] }, [
      [0, sheer(key, 0.5)],
      [0.35, sheer(key, 0.22)],
      [1, sheer(key, 0)],
    ]) +
    stroke(path`M${x} ${page.top}V${y - 60}`, dye(0.3, 0.03, 40), 5) +
    solid(scenery, shade, dye(0.72, 0.13, 62)) +
    ellipse([x, y], [82, 13], lch(0.93, 0.1, 84)) +
    glow(scenery, { at: [x, y + 8], radii: [130, 90] }, [
      [0, sheer(lch(0.95, 0.09, 84), 0.9)],
      [1, sheer(lch(0.9, 0.12, 78), 0)],
    ])
  )
}
