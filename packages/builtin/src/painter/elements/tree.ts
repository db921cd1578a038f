import { lighten, mix } from '../colour.ts'
import { solid } from '../forms.ts'
import { type Point, path, taper } from '../path.ts'
import type { Material, Plane } from '../palette.ts'
import { type Scenery, lightSide } from '../scenery.ts'
import { dab, fill, sheer, stroke } from '../shapes.ts'
import { leafOutline } from './leaf-outline.ts'

/** Where the masses of a crown sit, and how large each is; the dark ones at the bottom come first. */
const lobes = [
  [-0.55, 0.34, 0.62],
  [0.55, 0.3, 0.62],
  [0, 0.42, 0.66],
  [-0.34, -0.2, 0.68],
  [0.4, -0.16, 0.66],
  [0.02, -0.56, 0.62],
] as const

/** A leaf tree: trunk, two boughs, dark lobes below, light ones above, and dabs on the side of the light. */
export function tree(
  scenery: Scenery,
  [x, y]: Point,
  options: { height: number; plane: Plane; material?: Material },
): string {
  const { random, palette } = scenery
  const { height, plane, material = 'foliage' } = options
  const leaf = palette.colour(material, plane, random.between(-0.025, 0.025))
  const dark = palette.colour(material, plane, -0.075)
  const light = mix(lighten(leaf, 0.06), palette.key, 0.16)
  const bark = palette.colour('bark', plane)
  const crown = height * 0.3
  const crownY = y - height * 0.66
  const side = lightSide(scenery, x)

  const trunk = taper(
    [
      [x - 2, y + 6],
      [x + random.between(-6, 6), y - height * 0.3],
      [x + random.between(-8, 8), y - height * 0.62],
    ],
    [height * 0.095, height * 0.052, height * 0.03],
  )
  const boughs =
    path`M${x} ${y - height * 0.3}Q${x + crown * 0.2} ${y - height * 0.42} ${x + crown * 0.6} ${y - height * 0.5}` +
    path`M${x} ${y - height * 0.36}Q${x - crown * 0.2} ${y - height * 0.46} ${x - crown * 0.55} ${y - height * 0.52}`
  let drawn = solid(scenery, trunk, bark) + stroke(boughs, bark, height * 0.024)

  lobes.forEach(([lobeX, lobeY, share], index) => {
    const at: Point = [x + lobeX * crown * random.between(0.94, 1.08), crownY + lobeY * crown]
    const size = crown * share * random.between(0.94, 1.08)
    const isLow = index < 3
    const colour = isLow ? mix(dark, leaf, index * 0.18) : leaf
    const arcs = Math.max(7, Math.round(size / 6.5))
    const outline = leafOutline(at, [size, size * 0.9], { random, arcs })
    drawn += isLow ? solid(scenery, outline, colour) : fill(outline, colour)
    if (height <= 90) return
    drawn += fill(
      leafOutline([at[0] + side * size * 0.24, at[1] - size * 0.26], [size * 0.6, size * 0.5], {
        random,
        arcs: Math.max(6, Math.round(size / 8)),
      }),
      sheer(mix(colour, light, isLow ? 0.3 : 0.62), 0.8),
    )
    const leafSize = height / 260
    for (let leafIndex = 0; leafIndex < Math.round(size / 5); leafIndex++) {
      const angle = random() * 6.28
      const reach = Math.sqrt(random()) * size * 0.92
      const isLit = ((Math.cos(angle) * side - Math.sin(angle)) * reach) / size > 0.1
      drawn += dab(
        [at[0] + Math.cos(angle) * reach, at[1] + Math.sin(angle) * reach * 0.9],
        {
          rx: random.between(2.6, 5) * leafSize,
          ry: random.between(5, 9) * leafSize,
          degrees: random.between(-60, 60),
        },
        sheer(isLit ? light : dark, random.between(0.4, 0.8)),
      )
    }
  })
  return drawn
}
