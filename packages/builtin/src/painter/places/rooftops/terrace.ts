import { lch, lighten } from '../../colour.ts'
import { sky } from '../../elements/sky.ts'
import { glow, graded, lightPool, mistBand, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { lamplight } from '../../palette.ts'
import { type Point, path, polygon, smoothPath } from '../../path.ts'
import { type Scenery, across, lightSide } from '../../scenery.ts'
import { dab, disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { linesFrom } from '../vanishing-lines.ts'
import type { World } from '../world.ts'
import { isTownLit, skyline, townLandmark } from './town.ts'

const floorY = 770
const wallY = 690

/** A flat roof with a low wall, a water tank on stilts, pots that somebody waters, and leaves over it all. */
export function terrace(base: Scenery): World {
  const scenery: Scenery = { ...base, horizonY: 620 }
  const isLit = isTownLit(scenery.palette)
  return {
    scenery,
    sky: sky(scenery),
    far:
      skyline(scenery, { plane: 'far', foot: 690, isLit }) +
      townLandmark(scenery, 140) +
      skyline(scenery, { plane: 'back', foot: 770, isLit }),
    mid: mistBand(scenery, 720, { height: 220, strength: 0.5 }) + waterTank(scenery),
    stage: lowWall(scenery) + paving(scenery) + pots(scenery),
    near: pergola(scenery, isLit) + nearPot(scenery),
  }
}

/** A tank of staves under a pointed lid, as they stand over old towns. */
function waterTank(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 348)
  const wood = palette.colour('wood', 'middle')
  const shaded = -lightSide(scenery, x)
  const lid = palette.colour(palette.weather === 'snow' ? 'snow' : 'slateRoof', 'middle')
  const legs = path`M${x - 74} 520L${x - 92} 760M${x + 74} 520L${x + 92} 760M${x - 30} 520V760M${x + 30} 520V760`
  const braces = path`M${x - 80} 600L${x + 86} 690M${x + 80} 600L${x - 86} 690`
  const staves = path`M${x - 54} 376V516M${x - 18} 372V520M${x + 18} 372V520M${x + 54} 376V516`
  return (
    stroke(legs, lighten(wood, -0.08), 11) +
    stroke(braces, lighten(wood, -0.06), 6) +
    solid(scenery, path`M${x - 94} 372h188l-4 150h-180z`, wood) +
    fill(path`M${x + shaded * 94} 372l${-shaded * 4} 150h${-shaded * 48}V372z`, sheer(lighten(wood, -0.09), 0.6)) +
    stroke(staves, sheer(lighten(wood, -0.07), 0.8), 4) +
    stroke(path`M${x - 92} 412h184M${x - 91} 486h182`, palette.colour('iron', 'middle', -0.1), 7) +
    solid(scenery, path`M${x - 112} 524h224v-12h-224z`, lighten(wood, -0.1)) +
    solid(
      scenery,
      polygon([
        [x - 112, 376],
        [x, 292],
        [x + 112, 376],
      ]),
      lid,
    ) +
    disc([x, 290], 8, lighten(lid, -0.05))
  )
}

function lowWall(scenery: Scenery): string {
  const { palette, random } = scenery
  const plaster = palette.colour('clayWall', 'stage', -0.1)
  const coping =
    palette.weather === 'snow' ? palette.colour('snow', 'stage', 0.03) : palette.colour('stone', 'stage', 0.02)
  let drawn = solid(scenery, path`M${page.left} ${wallY}H${page.right}V${floorY + 20}H${page.left}z`, plaster)
  for (let index = 0; index < 18; index++) {
    drawn += fill(
      path`M${random.between(page.left, page.right)} ${wallY + 24 + random.integer(0, 2) * 20}h44v15h-44z`,
      sheer(lighten(plaster, random.between(-0.06, 0.05)), 0.55),
    )
  }
  return (
    drawn +
    solid(scenery, path`M${page.left} ${wallY - 6}H${page.right}v22H${page.left}z`, coping) +
    fill(path`M${page.left} ${wallY + 16}H${page.right}v8H${page.left}z`, sheer(lighten(plaster, -0.14), 0.6))
  )
}

/** Square slabs in two clays. */
function paving(scenery: Scenery): string {
  const { palette, random } = scenery
  const slab =
    palette.weather === 'snow' ? palette.colour('snow', 'stage', -0.02) : palette.colour('sand', 'stage', -0.06)
  const other = palette.weather === 'snow' ? lighten(slab, -0.03) : palette.colour('clayWall', 'stage', -0.04)
  const vanishing: Point = [across(scenery, 70), 600]
  const at = linesFrom(vanishing)
  let drawn = graded(scenery, path`M${page.left} ${floorY}H${page.right}V${page.bottom}H${page.left}z`, {
    top: lighten(slab, 0.04),
    middle: [0.4, slab],
    bottom: lighten(slab, -0.13),
  })
  const rows = [floorY, 790, 818, 856, 906, 972, page.bottom]
  rows.forEach((top, row) => {
    const bottom = rows[row + 1]
    if (bottom === undefined) return
    for (let tile = -14; tile < 14; tile++) {
      if ((tile + row) % 2 !== 0) continue
      const [left, right] = [vanishing[0] + tile * 190, vanishing[0] + (tile + 1) * 190]
      const square = polygon([
        [at(left, top), top],
        [at(right, top), top],
        [at(right, bottom), bottom],
        [at(left, bottom), bottom],
      ])
      drawn += fill(square, sheer(lighten(other, random.between(-0.04, 0.03) - row * 0.012), 0.5))
    }
  })
  return (
    drawn +
    fill(path`M${page.left} ${floorY}H${page.right}v14H${page.left}z`, sheer(lighten(other, -0.2), 0.4)) +
    lightPool(scenery, [330, 78], 0.4)
  )
}

/** Pots along the wall, away from where somebody stands. */
function pots(scenery: Scenery): string {
  const { palette, random } = scenery
  const clay = palette.colour('roof', 'stage', -0.02)
  const leaf = palette.colour(palette.weather === 'snow' ? 'snow' : 'foliage', 'stage', -0.08)
  const pot = (distance: number, scale: number, kind: 'ball' | 'spikes' | 'flowers'): string => {
    let plant = ''
    switch (kind) {
      case 'ball':
        plant =
          stroke('M0 -60V-110', palette.colour('bark', 'stage'), 9) +
          disc([0, -142], 46, leaf) +
          ellipse([-12, -156], [24, 18], sheer(lighten(leaf, 0.06), 0.8))
        break
      case 'spikes':
        for (let index = 0; index < 7; index++) {
          const lean = (index - 3) * 20
          plant += stroke(
            path`M0 -58Q${lean * 0.3} -110 ${lean} ${-140 + Math.abs(lean) * 0.5}`,
            lighten(leaf, random.between(-0.04, 0.04)),
            10,
          )
        }
        break
      case 'flowers':
        for (let index = 0; index < 8; index++) {
          const at: Point = [random.between(-38, 38), -74 - random.between(0, 46)]
          plant +=
            disc([at[0], at[1] + 10], 15, leaf) +
            disc(at, 10, palette.colour(index % 2 === 0 ? 'blossom' : 'gold', 'stage', 0.02))
        }
        break
    }
    return placed(
      { at: [across(scenery, distance), floorY + 34 * scale], scale },
      ellipse([0, 2], [58, 9], sheer(palette.colour('shade', 'near'), 0.3)) +
        plant +
        solid(scenery, 'M-34 0l-10 -54h88l-10 54z', clay) +
        fill('M-50 -66h100v16h-100z', lighten(clay, 0.06)),
    )
  }
  return (
    pot(-450, 1.1, 'ball') +
    pot(-356, 0.8, 'flowers') +
    pot(196, 0.8, 'spikes') +
    pot(290, 0.95, 'flowers') +
    pot(474, 1.15, 'spikes')
  )
}

/** Beams with a vine over the page, and lamps that hang from them. */
function pergola(scenery: Scenery, isLit: boolean): string {
  const { palette, random } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const wood = palette.colour('wood', 'near', 0.02)
  const leafCount = palette.weather === 'snow' ? 0 : 130
  let drawn =
    solid(
      scenery,
      polygon([
        [at(458), page.top],
        [at(508), page.top],
        [at(508), page.bottom],
        [at(458), page.bottom],
      ]),
      wood,
    ) +
    fill(
      polygon([
        [at(458), page.top],
        [at(470), page.top],
        [at(470), page.bottom],
        [at(458), page.bottom],
      ]),
      sheer(lighten(wood, 0.05), 0.8),
    ) +
    stroke(path`M${at(620)} 22L${at(-620)} -26`, wood, 44) +
    stroke(path`M${at(470)} 190L${at(340)} 20`, wood, 24)
  const leaf = palette.colour(palette.mood === 'cosy' ? 'autumn' : 'foliage', 'near', 0.03)
  for (let index = 0; index < leafCount; index++) {
    const distance = 560 - random() ** 1.5 * 900
    const hang = Math.max(0, distance - 60) * 0.2
    const at2: Point = [at(distance), -10 + random() * (46 + hang)]
    drawn += dab(
      at2,
      { rx: random.between(14, 24), ry: random.between(8, 13), degrees: random.between(-70, 70) },
      lighten(leaf, random.between(-0.02, 0.09)),
    )
  }
  for (const [distance, length] of [
    [300, 120],
    [120, 66],
    [-330, 34],
  ] as const) {
    const [x, y] = [at(distance), length]
    drawn +=
      stroke(path`M${x} ${page.top}V${y}`, palette.colour('shade', 'near', 0.06), 3.4) +
      (isLit
        ? glow(scenery, { at: [x, y + 26], radii: [90, 90] }, [
            [0, sheer(lamplight(0.02), 0.4)],
            [1, sheer(lamplight(0.02), 0)],
          ])
        : '') +
      fill(path`M${x - 14} ${y}h28v-8h-28z`, palette.colour('shade', 'near')) +
      ellipse([x, y + 24], [24, 27], lch(0.88, 0.12, 80)) +
      stroke(path`M${x - 22} ${y + 16}q22 8 44 0M${x - 22} ${y + 34}q22 8 44 0`, sheer(lch(0.72, 0.13, 65), 0.6), 3)
  }
  return drawn
}

function nearPot(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, -446)
  const clay = palette.colour('roof', 'near', 0.05)
  const leaf = palette.colour('tealLeaf', 'near', 0.05)
  const blade = (lean: number, height: number): string =>
    fill(
      smoothPath(
        [
          [x - 12, 960],
          [x + lean * 0.4 - 20, 960 - height * 0.6],
          [x + lean, 960 - height],
          [x + lean * 0.5 + 18, 960 - height * 0.55],
          [x + 12, 960],
        ],
        1 / 7,
      ),
      lighten(leaf, lean > 0 ? 0.03 : -0.01),
    )
  return (
    [
      [-120, 130],
      [120, 120],
      [-70, 210],
      [70, 200],
      [6, 240],
    ]
      .map(([lean = 0, height = 0]) => blade(lean, height))
      .join('') +
    solid(scenery, path`M${x - 78} 1110l-20 -140h196l-20 140z`, clay) +
    solid(scenery, path`M${x - 112} 946h224v34h-224z`, lighten(clay, 0.05))
  )
}
