import { lighten } from '../../colour.ts'
import { glow } from '../../forms.ts'
import { landmarkOf } from '../../landmark.ts'
import { type Point, path, polygon } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { disc, fill, placed, sheer, stroke } from '../../shapes.ts'

export type Growth = 'crystals' | 'mushrooms'

export function growthOf(scenery: Scenery): Growth {
  return landmarkOf<Growth>(scenery, ['crystals', 'mushrooms'], {
    crystals: /crystal|gem|diamond|jewel|mine/i,
    mushrooms: /mushroom|toadstool|moss|burrow|root|underground/i,
  })
}

interface Sprout {
  readonly at: Point
  readonly height: number
  readonly hue: number
}

/** What gives light in the dark. */
export function grow(scenery: Scenery, growth: Growth, sprout: Sprout): string {
  return growth === 'crystals' ? crystals(scenery, sprout) : mushrooms(scenery, sprout)
}

function mushrooms(scenery: Scenery, { at: [x, y], height, hue }: Sprout): string {
  const colour = scenery.palette.tone(0.78, 0.12, hue)
  const stalk = scenery.palette.tone(0.86, 0.04, hue)
  const one = (footX: number, size: number) => {
    const top = y - height * size
    const half = height * 0.34 * size
    return (
      stroke(
        path`M${footX} ${y + 4}Q${footX + half * 0.2} ${(y + top) / 2} ${footX} ${top}`,
        stalk,
        height * 0.12 * size,
      ) +
      fill(
        path`M${footX - half} ${top + half * 0.3}Q${footX - half * 0.8} ${top - half * 0.9} ${footX} ${top - half * 0.9}T${footX + half} ${top + half * 0.3}Q${footX} ${top + half * 0.04} ${footX - half} ${top + half * 0.3}z`,
        colour,
      ) +
      disc([footX - half * 0.4, top - half * 0.2], half * 0.13, sheer(lighten(colour, 0.14), 0.9)) +
      disc([footX + half * 0.3, top - half * 0.4], half * 0.16, sheer(lighten(colour, 0.14), 0.9))
    )
  }
  return (
    glow(scenery, { at: [x, y - height * 0.5], radii: [height * 1.3, height * 1.3] }, [
      [0, sheer(colour, 0.5)],
      [1, sheer(colour, 0)],
    ]) +
    one(x + height * 0.36, 0.62) +
    one(x - height * 0.34, 0.74) +
    one(x, 1)
  )
}

function crystals(scenery: Scenery, { at: [x, y], height, hue }: Sprout): string {
  const colour = scenery.palette.tone(0.78, 0.12, hue)
  const shard = (size: number) => {
    const half = height * 0.14 * size
    const top = -height * size
    const shoulder = top * 0.7
    return (
      fill(
        polygon([
          [-half * 0.86, 6],
          [-half, shoulder],
          [0, top],
          [half, shoulder],
          [half * 0.86, 6],
        ]),
        colour,
      ) +
      fill(
        polygon([
          [0, 6],
          [half * 0.14, shoulder * 0.92],
          [0, top],
          [half, shoulder],
          [half * 0.86, 6],
        ]),
        sheer(lighten(colour, 0.12), 0.8),
      ) +
      fill(
        polygon([
          [-half * 0.86, 6],
          [-half, shoulder],
          [-half * 0.36, shoulder * 0.88],
          [-half * 0.3, 6],
        ]),
        sheer(lighten(colour, -0.12), 0.7),
      )
    )
  }
  const cluster = (
    [
      [-26, 0.66],
      [24, 0.74],
      [-8, 1],
      [10, 0.85],
    ] as const
  ).map(([degrees, size]) => placed({ at: [x, y], degrees }, shard(size)))
  return (
    glow(scenery, { at: [x, y - height * 0.4], radii: [height * 1.3, height * 1.3] }, [
      [0, sheer(colour, 0.55)],
      [1, sheer(colour, 0)],
    ]) + cluster.join('')
  )
}
