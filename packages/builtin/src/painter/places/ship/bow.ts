import { lch, lighten, mix } from '../../colour.ts'
import { sky } from '../../elements/sky.ts'
import { glow, graded, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path, polygon, smoothPath, taper } from '../../path.ts'
import { type Scenery, across } from '../../scenery.ts'
import { ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { planks, ropeCoil } from './deck-fittings.ts'
import { onTheHorizon, waves } from './sea.ts'

/** Ahead: the sides of the ship run together, the bowsprit points at the light, the sea is open. */
export function bow(base: Scenery): World {
  const scenery: Scenery = { ...base, horizonY: 424 }
  const stem: Point = [across(scenery, 116), 690]
  const outline = path`M${page.left} 850Q${stem[0] - 330} 722 ${stem[0]} ${stem[1]}Q${stem[0] + 330} 722 ${page.right} 850V${page.bottom}H${page.left}z`
  return {
    scenery,
    sky: sky(scenery),
    far: onTheHorizon(scenery),
    mid: waves(scenery) + bowWave(scenery, stem) + jib(scenery),
    stage:
      bowsprit(scenery, stem) +
      bulwark(scenery, stem) +
      planks(scenery, outline, 740) +
      capstan(scenery) +
      lightPool(scenery, [330, 80], 0.42),
    near: shrouds(scenery) + ropeCoil(scenery),
  }
}

/** What the ship throws aside. */
function bowWave({ palette }: Scenery, [x, y]: Point): string {
  const foam = palette.colour('foam', 'middle', 0.06)
  const curl = (side: 1 | -1): string =>
    fill(
      smoothPath([
        [x + side * 10, y - 30],
        [x + side * 90, y - 62],
        [x + side * 210, y - 50],
        [x + side * 330, y - 20],
        [x + side * 220, y - 22],
        [x + side * 120, y + 10],
      ]),
      sheer(foam, 0.8),
    )
  return curl(-1) + curl(1)
}

/** A three-cornered sail with the light in it, on the side where nobody's face is. */
function jib(scenery: Scenery): string {
  const { palette } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const cloth = mix(palette.colour('linen', 'back', palette.isDark ? 0.14 : 0.02), palette.key, 0.28)
  const sail = smoothPath(
    [
      [at(214), 420],
      [at(330), 180],
      [at(452), page.top],
      [at(640), page.top],
      [at(640), 520],
      [at(540), 530],
      [at(360), 470],
    ],
    1 / 14,
  )
  const seams = path`M${at(318)} 220Q${at(440)} 250 ${at(640)} 220M${at(270)} 320Q${at(420)} 352 ${at(640)} 316M${at(386)} 90Q${at(500)} 120 ${at(640)} 96`
  return (
    stroke(path`M${at(206)} 434L${at(460)} ${page.top}`, palette.colour('wood', 'middle', -0.16), 5) +
    graded(scenery, sail, { top: lighten(cloth, 0.05), bottom: lighten(cloth, -0.07) }) +
    stroke(seams, sheer(lighten(cloth, -0.07), 0.7), 4)
  )
}

/** It goes away from the reader, so it is short, thick at its foot and thin at its end. */
function bowsprit(scenery: Scenery, [x, y]: Point): string {
  const { palette } = scenery
  const tip: Point = [across(scenery, 206), 436]
  const wood = palette.colour('wood', 'stage', -0.17)
  const spar = taper([[x, y + 16], [(x + tip[0]) / 2 - (tip[0] - x) * 0.1, (y + tip[1]) / 2], tip], [46, 30, 15])
  const nets = path`M${x - 96} ${y - 50}L${tip[0]} ${tip[1]}M${x + 120} ${y - 50}L${tip[0]} ${tip[1]}`
  const lamp = lch(0.88, 0.13, 80)
  return (
    stroke(nets, sheer(palette.colour('wood', 'stage', -0.22), 0.7), 3.6) +
    solid(scenery, spar, wood) +
    stroke(
      path`M${x + 8} ${y}Q${(x + tip[0]) / 2 + 4} ${(y + tip[1]) / 2} ${tip[0] + 3} ${tip[1] + 10}`,
      sheer(lighten(wood, 0.08), 0.7),
      6,
    ) +
    (palette.isDark
      ? glow(scenery, { at: [tip[0], tip[1] + 26], radii: [70, 70] }, [
          [0, sheer(lamp, 0.6)],
          [1, sheer(lamp, 0)],
        ])
      : '') +
    fill(path`M${tip[0] - 10} ${tip[1] + 14}h20l4 26h-28z`, palette.isDark ? lamp : palette.colour('gold', 'stage'))
  )
}

/** The sides of the ship, which meet at the stem. */
function bulwark(scenery: Scenery, [x, y]: Point): string {
  const { palette } = scenery
  const wood = palette.colour('wood', 'stage', -0.08)
  const cap = palette.weather === 'snow' ? palette.colour('snow', 'stage') : lighten(wood, -0.07)
  const topY = y - 58
  const side = (edge: number): string => {
    const out = edge > x ? 1 : -1
    const foot = path`M${edge} 862Q${x + out * 330} 734 ${x} ${y + 12}V${topY}Q${x + out * 330} ${topY + 2} ${edge} 606z`
    const rail = path`M${edge} 606Q${x + out * 330} ${topY + 2} ${x} ${topY}v-18Q${x + out * 330} ${topY - 18} ${edge} 568z`
    const seams = path`M${edge} 690Q${x + out * 330} ${topY + 42} ${x} ${topY + 22}M${edge} 776Q${x + out * 330} ${topY + 76} ${x} ${topY + 42}`
    const posts = [0.3, 0.52, 0.74, 0.92].map((share) => {
      const postX = x + (edge - x) * share
      const low = y + 12 + (850 - y) * share ** 1.5
      return stroke(path`M${postX} ${low}V${low - 66 - 150 * share ** 1.6}`, lighten(wood, -0.06), 9 + share * 10)
    })
    return (
      solid(scenery, foot, wood) +
      stroke(seams, sheer(lighten(wood, -0.08), 0.7), 4) +
      posts.join('') +
      solid(scenery, rail, cap)
    )
  }
  return side(page.left) + side(page.right)
}

/** What the anchor is wound up with. */
function capstan(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 320)
  const wood = palette.colour('wood', 'stage', -0.13)
  const iron = palette.colour('iron', 'stage', -0.2)
  const drum = smoothPath(
    [
      [-58, 0],
      [-40, -60],
      [-46, -110],
      [46, -110],
      [40, -60],
      [58, 0],
      [0, 12],
    ],
    1 / 8,
  )
  return placed(
    { at: [x, 800] },
    ellipse([0, 4], [104, 17], sheer(palette.colour('shade', 'near'), 0.32)) +
      stroke('M-46 -122L-128 -106M46 -122L128 -112', lighten(wood, 0.05), 13) +
      solid(scenery, drum, wood) +
      stroke('M-20 -104Q-14 -50 -26 4M20 -104Q14 -50 26 4', sheer(lighten(wood, -0.07), 0.8), 4) +
      stroke('M-44 -44Q0 -34 44 -44M-48 -26Q0 -14 48 -26', palette.colour('sand', 'stage', -0.08), 11) +
      solid(scenery, 'M-62 -136q62 -22 124 0v26q-62 18 -124 0z', lighten(wood, 0.04)) +
      ellipse([0, -138], [60, 12], lighten(wood, 0.1)) +
      ellipse([0, -138], [16, 5], iron),
  )
}

/** Ropes to climb, close by: they narrow toward a mast top over the page. */
function shrouds(scenery: Scenery): string {
  const { palette } = scenery
  const rope = palette.colour('wood', 'near', 0)
  const at = (distance: number): number => across(scenery, distance)
  const lines: readonly (readonly [top: number, foot: number])[] = [
    [540, 356],
    [556, 426],
    [572, 496],
    [588, 566],
  ]
  const share = (y: number): number => (y - page.top) / (980 - page.top)
  let drawn = lines.map(([top, foot]) => stroke(path`M${at(top)} ${page.top}L${at(foot)} 980`, rope, 11)).join('')
  for (let y = 60; y < 960; y += 74) {
    const from = 540 + (356 - 540) * share(y)
    drawn += stroke(path`M${at(from)} ${y}Q${at((from + 590) / 2)} ${y + 14} ${at(588)} ${y - 4}`, rope, 7)
  }
  const rail = polygon([
    [at(300), 1000],
    [at(620), 930],
    [at(620), page.bottom],
    [at(260), page.bottom],
  ])
  const blocks = lines.map(([, foot]) => ellipse([at(foot), 984], [17, 22], lighten(rope, 0.06)))
  return (
    drawn +
    solid(scenery, rail, palette.colour('wood', 'near', 0.03)) +
    stroke(path`M${at(302)} 1004L${at(620)} 934`, palette.colour('wood', 'near', 0.09), 13) +
    blocks.join('')
  )
}
