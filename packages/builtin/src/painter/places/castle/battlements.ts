import { type Colour, lch, lighten, mix } from '../../colour.ts'
import { hill } from '../../elements/hill.ts'
import { sky } from '../../elements/sky.ts'
import { tree } from '../../elements/tree.ts'
import { glow, graded, lightPool, mistBand, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path, polygon, smoothPath, star } from '../../path.ts'
import { type Scenery, across, lightSide, noiseFor } from '../../scenery.ts'
import { ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { linesFrom } from '../vanishing-lines.ts'
import type { World } from '../world.ts'
import { roundTower, stoneOf } from './masonry.ts'

/** Where the wall walk meets the parapet. */
const walkY = 776

/** Up on the wall in the open air: a parapet, a tower with its flag, and the whole country below. */
export function battlements(base: Scenery): World {
  const scenery: Scenery = { ...base, horizonY: 470, isSheltered: false }
  const { palette } = scenery
  const lightness = palette.lightness
  const farStone = mix(stoneOf(palette, lightness.back + 0.04)(0), palette.haze, 0.2)
  const stone = mix(stoneOf(palette, lightness.stage + 0.02)(0), palette.colour('stone', 'stage'), 0.4)
  return {
    scenery,
    sky: sky(scenery),
    far: landBelow(scenery),
    mid:
      farWall(scenery, farStone) +
      roundTower(scenery, { x: across(scenery, 312), half: 70, topY: 316, footY: 800 }, farStone) +
      mistBand(scenery, 730, { height: 170, strength: 0.5 }),
    stage: parapet(scenery, stone) + wallWalk(scenery, stone) + lightPool(scenery, [330, 76], 0.42),
    near: banner(scenery) + brazier(scenery),
  }
}

/** Hills, fields and a river that goes to the light: from up here the land is wide and without detail. */
function landBelow(scenery: Scenery): string {
  const { palette, random, light, horizonY } = scenery
  const ridgeNoise = noiseFor(scenery, 'ridge')
  const fieldNoise = noiseFor(scenery, 'fields')
  const fieldHeight = (x: number): number => horizonY + 44 + fieldNoise(x / 240) * 18
  let drawn =
    hill(scenery, (x) => horizonY - 34 + ridgeNoise(x / 120) * 60, { material: 'rock', plane: 'far', mist: 0.6 }) +
    hill(scenery, fieldHeight, { material: 'tealLeaf', plane: 'far', mist: 0.35, dabs: 10 }) +
    hill(scenery, (x) => horizonY + 128 + fieldNoise(40 + x / 300) * 16, {
      material: 'grass',
      plane: 'back',
      mist: 0.25,
      dabs: 12,
    })
  const bend = across(scenery, 1) > page.size / 2 ? 1 : -1
  const river = smoothPath(
    [
      [light[0] - 8, horizonY + 52],
      [light[0] + 10, horizonY + 52],
      [light[0] - bend * 60, horizonY + 100],
      [light[0] + bend * 30, horizonY + 160],
      [light[0] + bend * 170, 760],
      [light[0] + bend * 20, 760],
      [light[0] - bend * 60, horizonY + 168],
      [light[0] - bend * 110, horizonY + 104],
    ],
    1 / 6,
  )
  drawn += fill(river, mix(palette.colour('water', 'far', 0.04), palette.key, 0.35))
  const plots: readonly (readonly [distance: number, down: number, width: number, lighter: number])[] = [
    [-420, 168, 150, 0.05],
    [-250, 196, 170, -0.03],
    [420, 150, 130, 0.04],
    [-80, 170, 110, 0.03],
  ]
  for (const [distance, down, width, lighter] of plots) {
    const [x, y] = [across(scenery, distance), horizonY + down]
    const plot = polygon([
      [x - width / 2, y],
      [x + width * 0.4, y - 12],
      [x + width * 0.62, y + 22],
      [x - width * 0.5, y + 36],
    ])
    if (palette.weather !== 'snow') drawn += fill(plot, sheer(lighten(palette.colour('dune', 'back'), lighter), 0.5))
  }
  for (let index = 0; index < 5; index++) {
    drawn += tree(scenery, [random.between(page.left, page.right), horizonY + random.between(150, 226)], {
      height: random.between(34, 54),
      plane: 'back',
      material: 'foliage',
    })
  }
  return drawn
}

/** The wall goes on to the tower, a step lower. */
function farWall(scenery: Scenery, stone: Colour): string {
  const out = across(scenery, 1) > page.size / 2 ? 1 : -1
  const from = across(scenery, 256)
  let teeth = path`M${from} 800V640`
  for (let tooth = 0; tooth < 4; tooth++) teeth += path`h${-out * 34}v24h${-out * 24}v-24`
  return solid(scenery, `${teeth}${path`h${-out * 30}V800z`}`, lighten(stone, -0.05))
}

/** Battlements with a gap behind the figure, so that no edge runs through a neck. */
function parapet(scenery: Scenery, stone: Colour): string {
  const { palette, subjectX, random } = scenery
  const front = lighten(stone, -0.09)
  const cover = palette.weather === 'snow' ? palette.colour('snow', 'stage', 0.02) : lighten(stone, 0.07)
  const [period, gap, topY, sillY] = [226, 112, 664, 716]
  let drawn = solid(scenery, path`M${page.left} ${sillY}H${page.right}V${walkY + 20}H${page.left}z`, front)
  drawn += fill(path`M${page.left} ${sillY}H${page.right}v13H${page.left}z`, cover)
  const first = subjectX + gap / 2 - Math.ceil((subjectX - page.left) / period + 1) * period
  for (let x = first; x < page.right; x += period) {
    const width = period - gap
    drawn +=
      solid(scenery, path`M${x} ${sillY + 10}V${topY}h${width}V${sillY + 10}z`, front) +
      fill(path`M${x - 7} ${topY}v-12h${width + 14}v12z`, cover)
    const lit = lightSide(scenery, x + width / 2)
    const shadeX = lit > 0 ? x : x + width - 22
    drawn += fill(path`M${shadeX} ${topY}h22v${sillY - topY + 10}h-22z`, sheer(lighten(front, -0.08), 0.6))
  }
  for (let index = 0; index < 26; index++) {
    const x = random.between(page.left, page.right)
    const row = random.integer(0, 1)
    drawn += fill(
      path`M${x} ${sillY + 17 + row * 24}h58v19h-58z`,
      sheer(lighten(front, random.between(-0.05, 0.05)), 0.5),
    )
  }
  return drawn
}

function wallWalk(scenery: Scenery, stone: Colour): string {
  const { palette, random } = scenery
  const floor = palette.weather === 'snow' ? palette.colour('snow', 'stage', -0.02) : stone
  const vanishing: Point = [across(scenery, 60), scenery.horizonY]
  const lineAt = linesFrom(vanishing)
  const joint = sheer(lighten(floor, -0.11), 0.6)
  let drawn = graded(scenery, path`M${page.left} ${walkY}H${page.right}V${page.bottom}H${page.left}z`, {
    top: lighten(floor, 0.05),
    middle: [0.4, floor],
    bottom: lighten(floor, -0.13),
  })
  const rows = [walkY, 800, 836, 888, 960, page.bottom + 10]
  rows.forEach((top, row) => {
    const bottom = rows[row + 1]
    if (bottom === undefined) return
    drawn += stroke(path`M${page.left} ${top}H${page.right}`, joint, 2 + row)
    for (let slab = -9; slab < 10; slab++) {
      const foot = vanishing[0] + slab * 320 + (row % 2) * 160
      const at = (y: number): number => lineAt(foot, y)
      drawn += stroke(path`M${at(top)} ${top}L${at(bottom)} ${bottom}`, joint, 2 + row)
      const face = polygon([
        [at(top), top],
        [at(top) + 90, top],
        [at(bottom) + 110, bottom],
        [at(bottom), bottom],
      ])
      if (random.chance(0.3)) drawn += fill(face, sheer(lighten(floor, random.between(-0.05, 0.05)), 0.4))
    }
  })
  const shade = sheer(lighten(floor, -0.2), 0.4)
  return drawn + fill(path`M${page.left} ${walkY}H${page.right}v16H${page.left}z`, shade)
}

/** The castle's own colours, hung out over the page. */
function banner(scenery: Scenery): string {
  const { palette, random } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const cloth = palette.tone(palette.lightness.near + 0.1, 0.11, random.pick([20, 260, 150]))
  const fold = sheer(lighten(cloth, -0.06), 0.8)
  const hang = smoothPath(
    [
      [at(406), 34],
      [at(500), 24],
      [at(600), 14],
      [at(606), 330],
      [at(570), 500],
      [at(516), 436],
      [at(466), 396],
      [at(424), 336],
      [at(414), 180],
    ],
    1 / 9,
  )
  return (
    solid(scenery, hang, cloth) +
    stroke(path`M${at(444)} 40Q${at(436)} 190 ${at(462)} 376`, fold, 14) +
    stroke(path`M${at(548)} 30Q${at(562)} 230 ${at(548)} 440`, fold, 20) +
    placed({ at: [at(464), 150] }, fill(star(30), lighten(palette.colour('gold', 'near'), 0.2))) +
    stroke(path`M${at(378)} 34L${at(620)} 8`, palette.colour('wood', 'near', 0.03), 20) +
    ellipse([at(376), 34], [18, 18], lighten(palette.colour('gold', 'near'), 0.12))
  )
}

/** A basket of fire for the watch. */
function brazier(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, -408)
  const iron = palette.colour('iron', 'near', 0.02)
  const fire = lch(0.8, 0.16, 58)
  const isBurning = palette.isDark || palette.weather === 'snow'
  const coals = isBurning ? fire : palette.colour('shade', 'near', 0.1)
  const flames = path`M${x - 60} 868q-4 -60 24 -96q2 34 18 44q2 -66 40 -104q-4 56 20 78q10 -10 10 -34q28 46 8 112z`
  const basket = polygon([
    [x - 84, 860],
    [x + 84, 860],
    [x + 52, 962],
    [x - 52, 962],
  ])
  const legs = path`M${x - 46} 940L${x - 90} 1110M${x + 46} 940L${x + 90} 1110M${x} 950V1110`
  const bars = path`M${x - 42} 866L${x - 28} 958M${x} 866V960M${x + 42} 866L${x + 28} 958M${x - 70} 908H${x + 70}`
  return (
    (isBurning
      ? glow(scenery, { at: [x, 820], radii: [300, 260] }, [
          [0, sheer(fire, 0.5)],
          [1, sheer(fire, 0)],
        ]) +
        fill(flames, fire) +
        placed({ at: [x * 0.45, 868 * 0.45], scale: 0.55 }, fill(flames, lch(0.92, 0.12, 88)))
      : '') +
    fill(basket, sheer(coals, 0.85)) +
    stroke(bars, iron, 11) +
    stroke(path`M${x - 88} 860H${x + 88}`, iron, 22) +
    stroke(legs, iron, 18)
  )
}
