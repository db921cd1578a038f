import { type Colour, lighten, mix } from '../../colour.ts'
import { sky } from '../../elements/sky.ts'
import { glow, graded, lightPool, mistBand, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { lamplight } from '../../palette.ts'
import { type Point, path, polygon } from '../../path.ts'
import { type Scenery, across, lightSide } from '../../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { linesFrom } from '../vanishing-lines.ts'
import type { World } from '../world.ts'
import { chimney, tileRow } from './tiles.ts'
import { isTownLit, skyline, townLandmark } from './town.ts'

const walkY = 766

/** A walk of lead beside a steep roof: an attic window with its shutters open, a washing line over the street. */
export function dormer(base: Scenery): World {
  const scenery: Scenery = { ...base, horizonY: 640 }
  const isLit = isTownLit(scenery.palette)
  return {
    scenery,
    sky: sky(scenery, 4),
    far: skyline(scenery, { plane: 'far', foot: 700, isLit }) + townLandmark(scenery, 60),
    mid:
      skyline(scenery, { plane: 'back', foot: 800, isLit }) +
      mistBand(scenery, 740, { height: 240, strength: 0.55 }) +
      washing(scenery),
    stage: steepRoof(scenery) + atticWindow(scenery, isLit) + leadWalk(scenery),
    near: chimneyPots(scenery),
  }
}

/** Clothes in the wind, none of them over the head of whoever stands there. */
function washing(scenery: Scenery): string {
  const { palette, random } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const heightAt = (distance: number): number => {
    const share = (distance + 600) / 990
    return 60 + 190 * share + Math.sin(Math.PI * share) * 62
  }
  const rope = palette.colour('shade', 'middle')
  const spots = Array.from({ length: 12 }, (_, index) => -600 + index * 90)
  const line = `M${spots.map((distance) => path`${at(distance)} ${heightAt(distance)}`).join('L')}`
  const shirt = 'M-34 0h22q12 12 24 0h22l26 40l-20 16l-16 -14v68h-48v-68l-16 14l-20 -16z'
  const trousers = 'M-30 0h60l6 104h-28l-8 -62l-8 62h-28z'
  const sheet = 'M-52 0h104v92q-30 -12 -52 0t-52 2z'
  const sock = 'M-9 0h18v40q0 16 22 18q4 14 -12 14q-28 0 -28 -24z'
  const clothes: readonly (readonly [distance: number, shape: string, hue: number | null])[] = [
    [-470, sock, 25],
    [-420, sock, 25],
    [-340, shirt, 200],
    [-16, sheet, null],
    [110, trousers, 255],
    [204, shirt, 30],
    [276, sock, 140],
    [312, sock, 140],
  ]
  // It is tied to a pole on the attic's gable.
  const pole = path`M${at(390)} 450V${heightAt(390) - 16}`
  let drawn = stroke(pole, palette.colour('wood', 'middle', -0.08), 10) + stroke(line, rope, 3.4)
  for (const [distance, shape, hue] of clothes) {
    const cloth =
      hue === null
        ? palette.colour('linen', 'middle', 0.08)
        : mix(palette.tone(palette.lightness.middle + 0.1, 0.1, hue), palette.haze, 0.12)
    const spot: Point = [at(distance), heightAt(distance)]
    drawn +=
      placed({ at: spot, degrees: random.between(-6, 6) }, solid(scenery, shape, cloth)) +
      stroke(
        path`M${spot[0] - 14} ${spot[1] - 6}v13M${spot[0] + 14} ${spot[1] - 6}v13`,
        palette.colour('wood', 'middle'),
        4,
      )
  }
  return drawn
}

/** The side of the house, steep and slated, up out of the page. */
function steepRoof(scenery: Scenery): string {
  const { palette } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const slate = palette.colour(palette.weather === 'snow' ? 'snow' : 'slateRoof', 'stage', -0.08)
  const slope = polygon([
    [at(196), walkY + 30],
    [at(330), 486],
    [at(640), 452],
    [at(640), walkY + 30],
  ])
  const clip = scenery.nextId()
  let tiles = ''
  for (let row = 0; row < 8; row++) {
    const y = 490 + row * 40
    const [from, to] = [Math.min(at(180), at(640)), Math.max(at(180), at(640))]
    tiles += tileRow(scenery, { y, from: from + (row % 2) * 25, to, width: 50, height: 34, colour: slate })
  }
  const ridge = path`M${at(326)} 488L${at(640)} 454`
  return (
    chimney(scenery, at(470), 610) +
    solid(scenery, slope, slate) +
    `<clipPath id="${clip}"><path d="${slope}"/></clipPath><g clip-path="url(#${clip})">${tiles}</g>` +
    stroke(ridge, lighten(slate, 0.05), 20) +
    stroke(path`M${at(190)} ${walkY + 30}L${at(330)} 486`, lighten(slate, -0.07), 15)
  )
}

function atticWindow(scenery: Scenery, isLit: boolean): string {
  const { palette, random } = scenery
  const x = across(scenery, 386)
  const wall = palette.colour('wall', 'stage', -0.05)
  const roof = palette.colour(palette.weather === 'snow' ? 'snow' : 'roof', 'stage', -0.06)
  const glass = isLit ? lamplight(0.02) : lighten(palette.colour('slateRoof', 'stage'), -0.06)
  const shutter = palette.colour('tealLeaf', 'stage', -0.14)
  const shaded = -lightSide(scenery, x)
  const gable = polygon([
    [x - 112, 560],
    [x, 438],
    [x + 112, 560],
    [x + 112, walkY + 20],
    [x - 112, walkY + 20],
  ])
  const cover = polygon([
    [x - 146, 588],
    [x - 8, 420],
    [x + 8, 420],
    [x + 146, 588],
    [x + 120, 590],
    [x, 456],
    [x - 120, 590],
  ])
  const pane = path`M${x - 46} 690V586q46 -34 92 0V690z`
  const wing = (side: -1 | 1): string =>
    solid(scenery, path`M${x + side * 48} 690V584l${side * 46} -8v122z`, shutter) +
    stroke(
      path`M${x + side * 56} 604l${side * 30} -4M${x + side * 56} 628l${side * 30} -2M${x + side * 56} 652l${side * 30} 0M${x + side * 56} 676l${side * 30} 2`,
      sheer(lighten(shutter, -0.07), 0.8),
      4,
    )
  let flowers = ''
  for (let index = 0; index < 9; index++) {
    const at: Point = [x - 52 + index * 13, 694 + random.between(-14, 4)]
    flowers +=
      palette.weather === 'snow'
        ? ''
        : disc([at[0], at[1] + 6], 10, palette.colour('foliage', 'stage', -0.1)) +
          disc(at, 7, palette.colour(index % 2 === 0 ? 'blossom' : 'gold', 'stage'))
  }
  return (
    solid(scenery, gable, wall) +
    fill(
      path`M${x + shaded * 112} ${walkY + 20}V560l${-shaded * 34} -36V${walkY + 20}z`,
      sheer(lighten(wall, -0.08), 0.6),
    ) +
    solid(scenery, cover, roof) +
    disc([x, 520], 15, lighten(wall, -0.14)) +
    (isLit
      ? glow(scenery, { at: [x, 640], radii: [150, 150] }, [
          [0, sheer(lamplight(), 0.5)],
          [1, sheer(lamplight(), 0)],
        ])
      : '') +
    fill(pane, glass) +
    stroke(path`M${x} 570V690M${x - 46} 630h92`, lighten(wall, 0.06), 6) +
    stroke(pane, lighten(wall, 0.06), 7) +
    wing(-1) +
    wing(1) +
    flowers +
    solid(scenery, path`M${x - 64} 700h128l-6 30h-116z`, palette.colour('wood', 'stage', -0.1))
  )
}

/** Sheets of lead with raised seams, that somebody can walk on. */
function leadWalk(scenery: Scenery): string {
  const { palette, random } = scenery
  const lead =
    palette.weather === 'snow' ? palette.colour('snow', 'stage', -0.02) : palette.colour('stone', 'stage', -0.07)
  const vanishing: Point = [across(scenery, 90), 560]
  const seamAt = linesFrom(vanishing)
  let drawn = graded(scenery, path`M${page.left} ${walkY}H${page.right}V${page.bottom}H${page.left}z`, {
    top: lighten(lead, 0.04),
    middle: [0.4, lead],
    bottom: lighten(lead, -0.14),
  })
  for (let seam = -9; seam <= 9; seam++) {
    const foot = vanishing[0] + seam * 300
    const sheetColour: Colour = lighten(lead, random.between(-0.05, 0.04))
    const strip = polygon([
      [seamAt(foot, walkY), walkY],
      [seamAt(foot + 300, walkY), walkY],
      [seamAt(foot + 300, page.bottom), page.bottom],
      [seamAt(foot, page.bottom), page.bottom],
    ])
    const line = path`M${seamAt(foot, walkY)} ${walkY}L${seamAt(foot, page.bottom)} ${page.bottom}`
    drawn +=
      fill(strip, sheer(sheetColour, 0.5)) +
      stroke(line, sheer(lighten(lead, -0.12), 0.6), 7) +
      stroke(line, sheer(lighten(lead, 0.07), 0.7), 3)
  }
  const gutter = palette.colour('iron', 'stage', -0.16)
  const cover = palette.weather === 'snow' ? palette.colour('snow', 'stage', 0.03) : lighten(gutter, 0.08)
  return (
    drawn +
    solid(scenery, path`M${page.left} ${walkY - 16}H${page.right}v26H${page.left}z`, gutter) +
    fill(path`M${page.left} ${walkY - 16}H${page.right}v8H${page.left}z`, cover) +
    lightPool(scenery, [320, 74], 0.4)
  )
}

/** Pots of a chimney close by, and the cat's way along the ridge. */
function chimneyPots(scenery: Scenery): string {
  const { palette } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const brick = palette.colour('clayWall', 'near', 0.03)
  const pot = palette.colour('roof', 'near', 0.05)
  const isSnowy = palette.weather === 'snow'
  let courses = ''
  for (let row = 0; row < 5; row++) {
    const y = 950 + row * 36
    courses += path`M${at(-620)} ${y}L${at(-346)} ${y}`
    for (let bond = 0; bond < 4; bond++) courses += path`M${at(-590 + bond * 70 + (row % 2) * 34)} ${y}v36`
  }
  return (
    solid(scenery, path`M${at(-566)} 900L${at(-556)} 760H${at(-494)}L${at(-484)} 900z`, pot) +
    solid(scenery, path`M${at(-452)} 900L${at(-444)} 806H${at(-396)}L${at(-388)} 900z`, pot) +
    ellipse([at(-525), 762], [34, 9], lighten(pot, -0.06)) +
    ellipse([at(-420), 808], [27, 8], lighten(pot, -0.06)) +
    solid(
      scenery,
      polygon([
        [at(-620), 930],
        [at(-346), 930],
        [at(-346), page.bottom],
        [at(-620), page.bottom],
      ]),
      brick,
    ) +
    stroke(courses, sheer(lighten(brick, -0.05), 0.8), 4) +
    solid(
      scenery,
      polygon([
        [at(-620), 892],
        [at(-326), 892],
        [at(-326), 934],
        [at(-620), 934],
      ]),
      isSnowy ? palette.colour('snow', 'stage', -0.1) : lighten(brick, 0.05),
    )
  )
}
