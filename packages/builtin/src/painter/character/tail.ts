import { lighten } from '../colour.ts'
import { ellipse, fill, placed, stroke } from '../shapes.ts'
import { outline, path, polygon, smoothPath, taper } from '../path.ts'
import type { FigureColours } from './figure-colours.ts'
import type { Look } from './look.ts'
import type { TorsoFrame } from './torso.ts'

/** How far a tail reaches behind the feet. */
export function tailReach({ hem }: TorsoFrame, look: Look): number {
  switch (look.kind) {
    case 'fox':
      return hem * 0.7 + 116
    case 'cat':
      return hem * 0.7 + 106
    case 'dragon':
      return 242
    case 'child':
    case 'adult':
    case 'old':
    case 'bear':
    case 'rabbit':
    case 'robot':
    case 'bird':
      return 0
  }
}

/** Tails, and the wings of dragons: what an animal has behind its back. */
export function tail({ neckY, hemY, hem }: TorsoFrame, look: Look, colours: FigureColours): string {
  const { skin, pale, coat } = colours
  switch (look.kind) {
    case 'fox': {
      const brush = smoothPath([
        [10, 6],
        [-30, 20],
        [-82, 2],
        [-112, -52],
        [-104, -104],
        [-78, -70],
        [-50, -44],
        [0, -30],
      ])
      const tip = smoothPath([
        [-112, -54],
        [-104, -106],
        [-78, -70],
        [-84, -46],
        [-97, -54],
      ])
      return placed({ at: [-hem * 0.7, hemY - 8] }, fill(brush, skin) + fill(tip, pale))
    }
    case 'cat':
      return stroke(path`M${-hem * 0.7} ${hemY - 6}q-60 10 -66 -50q-2 -40 -34 -46`, skin, 17)
    case 'rabbit':
      return ellipse([-hem - 4, hemY - 26], [22, 21], pale)
    case 'bear':
      return ellipse([-hem + 2, hemY - 26], [18, 16], lighten(skin, -0.05))
    case 'dragon': {
      const spine = taper(
        [
          [-40, hemY - 30],
          [-110, hemY + 10],
          [-170, hemY + 22],
          [-206, hemY - 14],
        ],
        [64, 44, 24, 10],
      )
      const barb = polygon([
        [-196, hemY - 10],
        [-238, hemY - 18],
        [-214, hemY - 54],
        [-190, hemY - 34],
      ])
      return fill(spine, skin) + fill(barb, coat) + wing(neckY, colours)
    }
    case 'child':
    case 'adult':
    case 'old':
    case 'robot':
    case 'bird':
      return ''
  }
}

function wing(neckY: number, { coat }: FigureColours): string {
  const sail = outline(
    1,
    [
      [0, 0],
      [-30, -64],
      [-92, -96],
      [-150, -88],
      [-128, -52],
      [-134, -16],
      [-96, -14],
      [-84, 22],
      [-46, 14],
      [-10, 34],
    ],
    1 / 9,
  )
  const fingers = 'M-4 6Q-60 -40 -146 -86M-8 12Q-60 -10 -130 -16M-8 18Q-50 14 -82 20'
  return placed(
    { at: [-30, neckY + 50], degrees: -8 },
    fill(sail, lighten(coat, -0.02)) + stroke(fingers, lighten(coat, -0.14), 4),
  )
}
