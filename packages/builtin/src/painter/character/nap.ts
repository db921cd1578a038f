import { lighten } from '../colour.ts'
import { path, smoothPath } from '../path.ts'
import { fill, placed, sheer, stroke } from '../shapes.ts'
import type { Build } from './build.ts'
import type { FigureColours } from './figure-colours.ts'
import type { Figure } from './figure.ts'
import { type HairShape, type Look, isPerson } from './look.ts'

const toMiddle = 52

/** Somebody asleep: a hill of a blanket, a pillow and a head. A standing figure laid flat looks like a fallen toy. */
export function nap(look: Look, build: Build, drawn: { colours: FigureColours; head: string }): Figure {
  const { colours } = drawn
  const back = smoothPath([
    [-30, 0],
    [-70, -20],
    [-60, -62],
    [-10, -98],
    [70, -104],
    [140, -78],
    [186, -40],
    [196, 0],
  ])
  const blanket = smoothPath([
    [10, 0],
    [-6, -46],
    [14, -92],
    [76, -108],
    [146, -82],
    [192, -42],
    [204, 0],
  ])
  const folds = [0, 1, 2].map((index) =>
    stroke(
      path`M${44 + index * 46} ${-104 + index * 14}Q${30 + index * 48} -50 ${44 + index * 50} -2`,
      sheer(lighten(colours.trim, 0.12), 0.8),
      7,
    ),
  )
  const pillow = smoothPath([
    [-130, 0],
    [-140, -22],
    [-60, -30],
    [20, -22],
    [14, 0],
  ])
  const headY = -build.headRadius * 0.8 - 16
  // Drawn from the pillow on; moved so that the middle of the sleeper stands on the spot.
  const lying = [
    fill(back, isPerson(look.kind) ? colours.coat : colours.skin),
    fill(blanket, colours.trim),
    ...folds,
    stroke('M8 -4Q-4 -50 16 -92', sheer(lighten(colours.trim, -0.1), 0.8), 6),
    isPerson(look.kind) ? bootOutside(colours) : '',
    look.kind === 'fox' ? foxTail(colours) : '',
    fill(pillow, lighten(colours.trim, 0.14)),
    fallsLong(look.hairShape) ? locks(colours) : '',
    placed({ at: [-58, headY], degrees: -14 }, drawn.head),
  ]
  return {
    svg: placed({ at: [-toMiddle, 0] }, lying.join('')),
    isLying: true,
    height: 190,
    width: 360,
    reach: { behind: 218, ahead: 204 },
    top: 260,
    head: [-58 - toMiddle, headY],
    headRadius: build.headRadius,
  }
}

const fallsLong = (shape: HairShape): boolean => shape === 'long' || shape === 'tails'

/** What falls when somebody stands would hang through the pillow: the head is drawn without it, and the nap lays it down. */
export const lyingHair = (shape: HairShape): HairShape => (fallsLong(shape) ? 'bob' : shape)

/** Long hair, let down over the pillow. */
function locks({ hair }: FigureColours): string {
  const lock = smoothPath([
    [-70, -64],
    [-118, -52],
    [-150, -26],
    [-164, 2],
    [-134, 0],
    [-112, -14],
    [-60, -20],
  ])
  return fill(lock, lighten(hair, -0.05)) + stroke('M-88 -44Q-130 -30 -148 -6', sheer(lighten(hair, 0.1), 0.6), 5)
}

function bootOutside({ boots }: FigureColours): string {
  return fill(
    smoothPath([
      [180, 0],
      [184, -24],
      [206, -30],
      [222, -14],
      [220, 0],
    ]),
    boots,
  )
}

function foxTail({ skin, pale }: FigureColours): string {
  const brush = smoothPath([
    [150, -4],
    [200, -40],
    [232, -70],
    [250, -40],
    [236, -4],
  ])
  const tip = smoothPath([
    [226, -62],
    [236, -74],
    [252, -40],
    [236, -36],
  ])
  return fill(brush, skin) + fill(tip, pale)
}
