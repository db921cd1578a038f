import { lch, lighten } from '../../colour.ts'
import { hill } from '../../elements/hill.ts'
import { house } from '../../elements/house.ts'
import { sky } from '../../elements/sky.ts'
import { glow, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path, polygon, smoothPath } from '../../path.ts'
import { type Scenery, across, noiseFor } from '../../scenery.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { barrel, planks } from './deck-fittings.ts'
import { onTheHorizon, sightOf, waves } from './sea.ts'

const deckY = 772

/** Back over the stern: the wheel, lanterns on the carved rail, the wake, and the coast that stays behind. */
export function stern(base: Scenery): World {
  const scenery: Scenery = { ...base, horizonY: 566 }
  const outline = path`M${page.left} ${deckY + 22}Q512 ${deckY - 18} ${page.right} ${deckY + 22}V${page.bottom}H${page.left}z`
  return {
    scenery,
    sky: sky(scenery),
    far: sightOf(scenery) === 'island' ? coast(scenery) : nearer(scenery, onTheHorizon(scenery)),
    mid: waves(scenery) + wake(scenery) + ensign(scenery),
    stage:
      taffrail(scenery) +
      planks(scenery, outline, deckY) +
      lantern(scenery, [across(scenery, -424), 690], 1) +
      lantern(scenery, [across(scenery, 96), 662], 0.84) +
      lightPool(scenery, [330, 80], 0.42) +
      wheel(scenery),
    near: mizzen(scenery) + barrel(scenery),
  }
}

/** What the ship has just passed is larger than what lies ahead. */
function nearer(scenery: Scenery, sight: string): string {
  const scale = 1.3
  const fixed: Point = [across(scenery, -260), scenery.horizonY + 20]
  return placed({ at: [fixed[0] * (1 - scale), fixed[1] * (1 - scale)], scale }, sight)
}

/** Hills with a harbour town at their foot. */
function coast(scenery: Scenery): string {
  const { palette, random, horizonY } = scenery
  const noise = noiseFor(scenery, 'coast')
  const middle = across(scenery, 300)
  const rise = (x: number): number =>
    horizonY + 18 - 230 * Math.exp(-(((x - middle) / 330) ** 2)) - 26 + noise(x / 90) * 26
  let drawn =
    hill(scenery, (x) => rise(x) - 70 + noise(30 + x / 140) * 60, {
      material: 'rock',
      plane: 'far',
      mist: 0.55,
      bottom: 600,
    }) + hill(scenery, rise, { material: 'tealLeaf', plane: 'back', mist: 0.35, dabs: 8, bottom: 600 })
  const houses = Array.from({ length: 11 }, () => {
    const x = middle + random.bell() * 210
    return { x, y: horizonY + 16 - random.between(0, 96) }
  })
  for (const { x, y } of houses.toSorted((one, other) => one.y - other.y)) {
    const width = random.between(32, 50)
    drawn += house(scenery, [x, y], {
      width,
      height: width * random.between(0.8, 1.3),
      plane: 'back',
      wall: random.pick(['wall', 'clayWall', 'roseWall', 'linen']),
      roof: random.pick(['roof', 'slateRoof', 'roof']),
      isLit: palette.isDark && random.chance(0.7),
      hasDoor: false,
    })
  }
  return drawn
}

/** The way that the ship has come, white on the water. */
function wake(scenery: Scenery): string {
  const { palette, horizonY, random } = scenery
  const foam = palette.colour('foam', 'middle', 0.05)
  const x = across(scenery, 40)
  const far: Point = [across(scenery, 130), horizonY + 26]
  const trail = polygon([
    [far[0] - 5, far[1]],
    [far[0] + 5, far[1]],
    [x + 190, 780],
    [x - 190, 780],
  ])
  let drawn = fill(trail, sheer(foam, 0.3))
  for (let index = 0; index < 26; index++) {
    const depth = random()
    const y = far[1] + (770 - far[1]) * depth
    const middle = far[0] + (x - far[0]) * depth
    const side = random.sign() * (0.6 + random() * 0.5)
    const half = 6 + depth * 30
    drawn += stroke(
      path`M${middle + side * 190 * depth - half} ${y}q${half} ${-4 - depth * 6} ${half * 2} 0`,
      sheer(foam, 0.75),
      2 + depth * 5,
    )
  }
  return drawn
}

function ensign(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 322)
  const out = across(scenery, 1) > page.size / 2 ? 1 : -1
  const cloth = palette.colour('canvas', 'middle', 0.04)
  const flag = smoothPath(
    [
      [x, 268],
      [x + out * 70, 250],
      [x + out * 130, 286],
      [x + out * 206, 268],
      [x + out * 196, 338],
      [x + out * 206, 398],
      [x + out * 130, 412],
      [x + out * 70, 378],
      [x, 394],
    ],
    1 / 7,
  )
  return (
    stroke(path`M${x - out * 26} 720L${x} 236`, palette.colour('wood', 'middle', -0.12), 12) +
    solid(scenery, flag, cloth) +
    fill(
      smoothPath(
        [
          [x + out * 2, 318],
          [x + out * 70, 300],
          [x + out * 130, 336],
          [x + out * 204, 318],
          [x + out * 200, 350],
          [x + out * 130, 368],
          [x + out * 70, 332],
          [x + out * 2, 350],
        ],
        1 / 7,
      ),
      lighten(palette.colour('linen', 'middle'), 0.02),
    ) +
    disc([x, 232], 11, palette.colour('gold', 'middle'))
  )
}

/** The carved end of the ship: panels between gilded mouldings. */
function taffrail(scenery: Scenery): string {
  const { palette } = scenery
  const paint = palette.colour('slateRoof', 'stage', -0.06)
  const gold = palette.weather === 'snow' ? palette.colour('snow', 'stage') : palette.colour('gold', 'stage', -0.1)
  const topAt = (x: number): number => 712 - 34 * (1 - ((x - 512) / 592) ** 2)
  const top = path`M${page.left} 712Q512 644 ${page.right} 712`
  let panels = ''
  for (let index = 0; index < 8; index++) {
    const x = page.left + 30 + index * 148
    const y = topAt(x + 60) + 34
    panels += fill(path`M${x} ${y + 50}v-36q58 -30 116 0v36z`, sheer(lighten(paint, -0.07), 0.9))
  }
  return (
    solid(scenery, `${top}${path`V${deckY + 40}H${page.left}z`}`, paint) +
    panels +
    stroke(top, gold, 20) +
    stroke(path`M${page.left} 716Q512 648 ${page.right} 716`, sheer(lighten(gold, -0.12), 0.8), 5)
  )
}

/** A great lantern on the rail; it burns when it gets dark. */
function lantern(scenery: Scenery, at: Point, scale: number): string {
  const { palette } = scenery
  const iron = palette.colour('gold', 'stage', -0.22)
  const lamp = lch(0.88, 0.13, 80)
  const glass = palette.isDark ? lamp : palette.colour('linen', 'stage', 0.04)
  return placed(
    { at, scale },
    (palette.isDark
      ? glow(scenery, { at: [0, -70], radii: [170, 170] }, [
          [0, sheer(lamp, 0.55)],
          [0.4, sheer(lamp, 0.2)],
          [1, sheer(lamp, 0)],
        ])
      : '') +
      stroke('M0 10V-30', iron, 13) +
      solid(scenery, 'M-26 -32h52l12 -70h-76z', glass) +
      stroke('M0 -32V-102M-26 -32L-38 -102M26 -32L38 -102', iron, 5) +
      fill('M-32 -24h64v-12h-64zM-46 -100q46 -46 92 0z', iron) +
      disc([0, -128], 8, iron),
  )
}

function wheel(scenery: Scenery): string {
  const { palette } = scenery
  const wood = palette.colour('wood', 'stage', -0.14)
  const rim = lighten(wood, 0.05)
  const spokes = Array.from({ length: 8 }, (_, index) =>
    placed(
      { at: [0, -150], degrees: index * 45 + 11 },
      stroke('M0 0V-104', rim, 9) + stroke('M0 -104V-128', lighten(wood, 0.1), 14),
    ),
  )
  return placed(
    { at: [across(scenery, 232), 812] },
    ellipse([0, 4], [120, 16], sheer(palette.colour('shade', 'near'), 0.32)) +
      solid(
        scenery,
        polygon([
          [-34, -170],
          [34, -170],
          [46, 2],
          [-46, 2],
        ]),
        lighten(wood, -0.04),
      ) +
      fill('M-60 -6h120v14h-120z', lighten(wood, 0.03)) +
      spokes.join('') +
      ring([0, -150], 88, { paint: wood, widthPx: 17 }) +
      ring([0, -150], 88, { paint: sheer(rim, 0.9), widthPx: 4 }) +
      disc([0, -150], 24, wood) +
      disc([0, -150], 12, palette.colour('gold', 'stage', -0.08)),
  )
}

/** The last sail of the ship hangs into the page, dark against the sky, on its boom. */
function mizzen(scenery: Scenery): string {
  const { palette } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const wood = palette.colour('wood', 'near', 0)
  const cloth = palette.colour('canvas', 'near', 0.05)
  const seam = sheer(lighten(cloth, -0.05), 0.9)
  const sail = smoothPath(
    [
      [at(250), page.top],
      [at(640), page.top],
      [at(640), 520],
      [at(520), 452],
      [at(404), 330],
      [at(318), 150],
    ],
    1 / 12,
  )
  return (
    solid(scenery, sail, cloth) +
    stroke(
      path`M${at(356)} ${page.top}Q${at(420)} 190 ${at(500)} 430M${at(470)} ${page.top}Q${at(530)} 200 ${at(590)} 480`,
      seam,
      9,
    ) +
    stroke(path`M${at(290)} 76Q${at(470)} 96 ${at(640)} 60M${at(350)} 226Q${at(500)} 236 ${at(640)} 196`, seam, 6) +
    stroke(
      path`M${at(246)} ${page.top}L${at(318)} 150L${at(404)} 330L${at(520)} 452L${at(640)} 520`,
      lighten(cloth, 0.08),
      11,
    ) +
    stroke(path`M${at(430)} 372L${at(640)} 560`, wood, 24) +
    stroke(path`M${at(492)} 440L${at(470)} 800`, palette.colour('sand', 'near', 0.03), 8) +
    ellipse([at(490), 450], [20, 27], lighten(wood, 0.07))
  )
}
