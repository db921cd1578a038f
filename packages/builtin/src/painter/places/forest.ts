import { lch, lighten } from '../colour.ts'
import { bush } from '../elements/bush.ts'
import { fern } from '../elements/fern.ts'
import { grass } from '../elements/grass.ts'
import { ground, trail } from '../elements/ground.ts'
import { hill } from '../elements/hill.ts'
import { leafCanopy } from '../elements/leaf-canopy.ts'
import { pine } from '../elements/pine.ts'
import { sky } from '../elements/sky.ts'
import { beam, glow, lightPool, mistBand, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { path, smoothPath, taper } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, lightSide, noiseFor } from '../scenery.ts'
import { disc, ellipse, fill, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

type Wood = 'leafy' | 'birch' | 'pines'

/** Pale trunks in haze, darker ones before them, leaves that open around the light, and one huge tree close by. */
export function forest(scenery: Scenery): World {
  const { light, groundY, subjectX } = scenery
  const wood = landmarkOf<Wood>(scenery, ['leafy', 'birch', 'pines'], {
    birch: /birch|silver|white tree/i,
    pines: /pine|fir|spruce|winter|snow/i,
  })
  return {
    scenery,
    sky: sky(scenery, 2),
    far: farWood(scenery),
    mid:
      middleWood(scenery, wood) +
      beam(scenery, { from: [light[0], -60], fromWidth: 40, to: [subjectX - 60, groundY], toWidth: 130 }, 0.34) +
      beam(
        scenery,
        { from: [light[0] + 60, -60], fromWidth: 16, to: [subjectX + 190, groundY - 10], toWidth: 60 },
        0.26,
      ) +
      beam(
        scenery,
        { from: [light[0] - 70, -60], fromWidth: 20, to: [subjectX - 290, groundY - 30], toWidth: 60 },
        0.2,
      ),
    stage: forestFloor(scenery),
    near: wood === 'pines' ? bigPines(scenery) : bigTree(scenery, wood),
  }
}

function farWood(scenery: Scenery): string {
  const { palette, random, light } = scenery
  const noise = noiseFor(scenery, 'far')
  let drawn =
    hill(scenery, (x) => 430 + noise(x / 170) * 60, { material: 'tealLeaf', plane: 'far', mist: 0.5 }) +
    glow(scenery, { at: [light[0], light[1] + 90], radii: [330, 330] }, [
      [0, sheer(palette.key, 0.8)],
      [0.4, sheer(palette.key, 0.3)],
      [1, sheer(palette.key, 0)],
    ])
  for (let index = 0; index < 15; index++) {
    const x = page.left + index * 84 + random.between(-24, 24)
    const trunk = taper(
      [
        [x, 680],
        [x + random.between(-8, 8), 340],
        [x + random.between(-14, 14), -90],
      ],
      [random.between(20, 34), 20, 13],
    )
    drawn += solid(scenery, trunk, palette.colour('bark', 'far', 0.06))
  }
  const opening = (x: number) => 150 - 110 * Math.exp(-(((x - light[0]) / 190) ** 2))
  return (
    drawn +
    mistBand(scenery, 600, { height: 200, strength: 0.5 }) +
    leafCanopy(scenery, opening, { plane: 'far', material: 'tealLeaf', lighter: 0.03, bunch: 76 })
  )
}

function middleWood(scenery: Scenery, wood: Wood): string {
  const { random, light } = scenery
  const far = noiseFor(scenery, 'far')
  const close = noiseFor(scenery, 'middle')
  let drawn = hill(scenery, (x) => 640 + close(x / 200) * 24, { material: 'moss', plane: 'back', mist: 0.25 })
  for (let index = 0; index < 8; index++) {
    const x = page.left + 60 + index * 150 + random.between(-44, 44)
    // The light stays free: a trunk before it would put it out.
    if (Math.abs(x - light[0]) < 90) continue
    drawn +=
      wood === 'pines'
        ? pine(scenery, [x, 740], { height: random.between(420, 640), plane: 'back' })
        : middleTrunk(scenery, x, wood)
  }
  if (wood === 'pines') return drawn + undergrowth(scenery)
  const opening = (width: number, x: number) => Math.exp(-(((x - light[0]) / width) ** 2))
  drawn +=
    leafCanopy(scenery, (x) => 170 - 190 * opening(230, x) + far(x / 70) * 26, {
      plane: 'back',
      material: 'foliage',
      lighter: 0.02,
      bunch: 62,
    }) +
    leafCanopy(scenery, (x) => 96 - 190 * opening(330, x) + close(x / 60) * 24, {
      plane: 'middle',
      material: 'moss',
      lighter: 0,
      bunch: 66,
    })
  return drawn + undergrowth(scenery)
}

function undergrowth(scenery: Scenery): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < 6; index++) {
    drawn += bush(scenery, [anyX(scenery), 742], {
      width: random.between(120, 220),
      height: random.between(50, 90),
      plane: 'middle',
      material: random.pick(['foliage', 'tealLeaf']),
    })
  }
  return drawn
}

function middleTrunk(scenery: Scenery, x: number, wood: Wood): string {
  const { random, palette } = scenery
  const isBirch = wood === 'birch'
  const bark = isBirch ? palette.colour('linen', 'back') : palette.colour('bark', 'back')
  const width = random.between(40, 62)
  const lean = random.between(-16, 16)
  const side = lightSide(scenery, x)
  const body = taper(
    [
      [x, 735],
      [x + lean * 0.4, 560],
      [x + lean, 300],
      [x + lean * 1.6, -90],
    ],
    [width * 1.7, width, width * 0.84, width * 0.7],
  )
  const litStripe = taper(
    [
      [x + side * width * 0.24, 720],
      [x + lean + side * width * 0.2, 300],
      [x + lean * 1.6 + side * width * 0.16, -90],
    ],
    [width * 0.2, width * 0.2, width * 0.16],
  )
  const scars = isBirch ? birchScars(scenery, { x, lean, width }) : ''
  return solid(scenery, body, bark) + fill(litStripe, sheer(lighten(bark, 0.08), 0.8)) + scars
}

/** The dark marks in white bark. */
function birchScars(scenery: Scenery, trunk: { x: number; lean: number; width: number }): string {
  const { random, palette } = scenery
  const dark = palette.colour('shade', 'back')
  let drawn = ''
  for (let index = 0; index < 9; index++) {
    const y = random.between(80, 680)
    const side = random.sign()
    const x = trunk.x + trunk.lean * ((735 - y) / 435) + side * trunk.width * random.between(0.05, 0.34)
    drawn += stroke(
      path`M${x} ${y}q${-side * 7} 3 ${-side * random.between(9, 20)} 0`,
      sheer(dark, 0.75),
      random.between(3, 6),
    )
  }
  return drawn
}

function forestFloor(scenery: Scenery): string {
  const { palette, random, groundY, subjectX } = scenery
  const floor = ground(scenery, 'moss')
  let drawn = floor.drawn + trail(scenery) + floor.fringe + lightPool(scenery, [330, 84], 0.42)
  for (let index = 0; index < 26; index++) {
    drawn += ellipse(
      [anyX(scenery), groundY + random.between(-60, 150)],
      [random.between(12, 46), random.between(3, 9)],
      sheer(palette.key, 0.16),
    )
  }
  for (let index = 0; index < 14; index++) {
    const x = anyX(scenery)
    if (isNearSubject(scenery, x, 150)) continue
    drawn += random.chance(0.4)
      ? fern(scenery, [x, groundY - 40 + random.between(-30, 60)], {
          height: random.between(60, 100),
          plane: 'stage',
          lighter: -0.14,
        })
      : grass(scenery, [x, groundY - 30 + random.between(-40, 90)], {
          height: random.between(26, 44),
          blades: 6,
          plane: 'stage',
          lighter: -0.06,
        })
  }
  for (let index = 0; index < 5; index++) {
    const x = subjectX + random.sign() * random.between(170, 330)
    drawn += toadstool(scenery, [x, groundY + random.between(0, 60)], random.between(16, 30))
  }
  return drawn
}

function toadstool({ palette }: Scenery, [x, y]: readonly [number, number], height: number): string {
  const spot = sheer(lch(0.9, 0.03, 80), 0.9)
  const cap = smoothPath([
    [x - height * 0.7, y - height * 0.9],
    [x - height * 0.4, y - height * 1.5],
    [x + height * 0.4, y - height * 1.5],
    [x + height * 0.7, y - height * 0.9],
    [x, y - height * 0.78],
  ])
  return (
    stroke(path`M${x} ${y}v${-height}`, palette.colour('wall', 'stage', 0.06), height * 0.34) +
    fill(cap, lch(Math.max(0.4, palette.lightness.stage - 0.1), 0.13, 30)) +
    disc([x - height * 0.2, y - height * 1.2], height * 0.1, spot) +
    disc([x + height * 0.22, y - height * 1.16], height * 0.08, spot)
  )
}

function bigPines(scenery: Scenery): string {
  const { random } = scenery
  const x = across(scenery, 430)
  const out = x > page.size / 2 ? 1 : -1
  let drawn =
    pine(scenery, [x, 1100], { height: 1010, plane: 'near' }) +
    pine(scenery, [x + out * 120, 1110], { height: 640, plane: 'near' })
  for (let index = 0; index < 6; index++) {
    const fernX = index < 3 ? random.between(-40, 240) : random.between(790, 1070)
    drawn += fern(scenery, [fernX, 1060], { height: random.between(150, 250), plane: 'near', lighter: 0.03 })
  }
  return drawn
}

function bigTree(scenery: Scenery, wood: Wood): string {
  const { palette, random } = scenery
  const x = across(scenery, 418)
  const out = x > page.size / 2 ? 1 : -1
  const bark = wood === 'birch' ? palette.colour('linen', 'near', 0.08) : palette.colour('bark', 'near', 0.02)
  const body = taper(
    [
      [x + out * 40, 1130],
      [x + 10, 820],
      [x, 420],
      [x - out * 14, -90],
    ],
    [250, 130, 112, 120],
  )
  const grooves = path`M${x - 24} 860q-8 -160 4 -320M${x + 20} 760q6 -180 -4 -380M${x} 420q-8 -120 2 -240M${x - 40} 1090q6 -90 12 -180`
  const bough = taper(
    [
      [x, 330],
      [x - out * 130, 230],
      [x - out * 260, 210],
    ],
    [60, 36, 10],
  )
  const twig = taper(
    [
      [x - out * 130, 232],
      [x - out * 176, 180],
      [x - out * 196, 128],
    ],
    [20, 12, 4],
  )
  const frame = (at: number) => -90 + ((at - page.size / 2) / (page.size / 2)) ** 2 * 200
  let drawn =
    solid(scenery, body, bark) +
    stroke(grooves, sheer(lighten(bark, 0.06), 0.8), 7) +
    fill(bough, bark) +
    fill(twig, bark) +
    leafCanopy(scenery, frame, { plane: 'near', material: 'foliage', lighter: 0.05, bunch: 74 })
  for (let index = 0; index < 6; index++) {
    const fernX = index < 3 ? random.between(-40, 240) : random.between(790, 1070)
    drawn += fern(scenery, [fernX, 1060], { height: random.between(150, 250), plane: 'near', lighter: 0.03 })
  }
  return drawn
}
