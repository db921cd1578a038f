import { lighten } from './colour.ts'
import { foregroundGrass } from './elements/grass.ts'
import { fern } from './elements/fern.ts'
import { leafCanopy } from './elements/leaf-canopy.ts'
import { solid } from './forms.ts'
import { page } from './page.ts'
import type { Material } from './palette.ts'
import { type Point, path, smoothPath, taper } from './path.ts'
import { type Scenery, across, noiseFor } from './scenery.ts'
import { dab, fill, sheer, stroke } from './shapes.ts'

/** What hangs over the page: a bough with its leaves on the side of the light, plants low before the figures. */
export function overhang(scenery: Scenery): string {
  const { palette, random } = scenery
  const material = leavesOf(scenery)
  const rootX = across(scenery, 600)
  const toward = rootX > page.size / 2 ? -1 : 1
  const bark = palette.colour('bark', 'near', 0.02)
  const bough = taper(
    [
      [rootX, 250],
      [rootX + toward * 210, 120],
      [rootX + toward * 430, 62],
      [rootX + toward * 610, 66],
    ],
    [86, 54, 30, 8],
  )
  const twig = taper(
    [
      [rootX + toward * 230, 118],
      [rootX + toward * 320, 176],
      [rootX + toward * 372, 246],
    ],
    [24, 14, 5],
  )
  const noise = noiseFor(scenery, 'overhang')
  const heightAt = (x: number): number => {
    const along = Math.max(0, 1 - Math.abs(x - rootX) / 820)
    return -96 + along * 300 + noise(x / 80) * 44 * along
  }
  let drawn =
    solid(scenery, bough, bark) +
    fill(twig, bark) +
    stroke(
      path`M${rootX + toward * 40} 226Q${rootX + toward * 220} 116 ${rootX + toward * 420} 62`,
      sheer(lighten(bark, 0.07), 0.7),
      8,
    ) +
    leafCanopy(scenery, heightAt, { plane: 'near', material, lighter: 0.05, bunch: 70 })
  for (let index = 0; index < 14; index++) {
    const at: Point = [rootX + toward * (336 + random.between(-70, 70)), 236 + random.between(-46, 50)]
    drawn += dab(
      at,
      { rx: random.between(16, 26), ry: random.between(8, 12), degrees: random.between(-70, 70) },
      palette.colour(material, 'near', random.between(0.02, 0.1)),
    )
  }
  const low = [-40, 60, 170, 880, 985, 1080]
  if (scenery.place === 'desert') return drawn
  if (scenery.place !== 'forest') return drawn + foregroundGrass(scenery)
  return (
    drawn +
    low
      .map((x) => fern(scenery, [x, 1074], { height: random.between(120, 190), plane: 'near', lighter: 0.03 }))
      .join('')
  )
}

/** What the page is looked out of: a hollow trunk, a hedge, a gate of rock, bent over the side of the light. */
export function opening(scenery: Scenery): string {
  const { palette, random } = scenery
  const material = edgeOf(scenery)
  const noise = noiseFor(scenery, 'opening')
  const isLeafy = material === 'foliage' || material === 'tealLeaf'
  const isRight = across(scenery, 1) > page.size / 2
  const put = (x: number): number => (isRight ? x : page.size - x)
  const rough = (at: number): number => noise(at) * (isLeafy ? 18 : 24)
  // Up the side of the light, over the top, and out of the page before it gets to the figures.
  const corners: readonly Point[] = [
    [842, 1150],
    [888, 1010],
    [920, 860],
    [934, 700],
    [936, 560],
    [926, 430],
    [900, 310],
    [852, 206],
    [776, 124],
    [676, 76],
    [560, 50],
    [440, 36],
    [320, 14],
    [190, -24],
    [60, -74],
    [-130, -130],
  ]
  const edge = corners.map(([x, y], index): Point => [put(x + rough(index * 0.9)), y + rough(30 + index * 0.9)])
  const colour = palette.colour(material, 'near', 0.02)
  const far: Point = [put(1160), -140]
  const frame = solid(scenery, smoothPath([...edge, [put(500), -160], far, [put(1170), 1160]], 1 / 7), colour)
  let drawn = frame
  for (const [index, [x, y]] of edge.entries()) {
    if (y > page.size + 20) continue
    const next = edge[index + 1] ?? [x, y]
    for (let share = 0; share < 1; share += 0.34) {
      const at: Point = [
        x + (next[0] - x) * share + random.between(-9, 9),
        y + (next[1] - y) * share + random.between(-9, 9),
      ]
      const degrees = random.between(-80, 80)
      const lighter = random.between(0, 0.09)
      drawn += isLeafy
        ? dab(
            at,
            { rx: random.between(17, 30), ry: random.between(9, 15), degrees },
            palette.colour(material, 'near', lighter),
          )
        : dab(
            at,
            { rx: random.between(14, 34), ry: random.between(6, 13), degrees },
            sheer(lighten(colour, lighter), 0.6),
          )
    }
  }
  return drawn
}

function leavesOf({ place, palette }: Scenery): Material {
  if (place === 'seaside' || place === 'mountain') return 'tealLeaf'
  return palette.mood === 'cosy' && place !== 'desert' ? 'autumn' : 'foliage'
}

function edgeOf({ place }: Scenery): Material {
  if (place === 'forest') return 'bark'
  if (place === 'seaside' || place === 'mountain') return 'rock'
  if (place === 'desert') return 'dune'
  return place === 'village' ? 'foliage' : 'tealLeaf'
}
