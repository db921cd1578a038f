import type { Face } from '../../picture-brief.ts'
import { type Colour, lighten } from '../colour.ts'
import { path } from '../path.ts'
import { disc, ellipse, fill, sheer, stroke, white } from '../shapes.ts'
import type { FigureColours } from './figure-colours.ts'

/** Shut for the blink of an eye, whatever the face. */
export type Eyes = 'open' | 'shut'

/** A head in its own space: its middle at 0, 0, drawn facing right. */
export interface HeadFrame {
  readonly radius: number
  /** The features sit to the facing side: that alone turns a doll into somebody. */
  readonly turn: number
  /** The size of a feature against a child's head. */
  readonly unit: number
  readonly face: Face
  readonly eyes: Eyes
  readonly eyeGap: number
  readonly brow: Colour
  readonly colours: FigureColours
}

export function headFrame(
  radius: number,
  options: { face: Face; eyes: Eyes; eyeGap: number; brow: Colour; colours: FigureColours },
): HeadFrame {
  return { radius, turn: radius * 0.17, unit: radius / 62, ...options }
}

/** Dot eyes, low and wide, with brows. `apart` is from the middle of the face to an eye. */
export function eyes(frame: HeadFrame, at: { apart: number; y: number; scale?: number }): string {
  const { face, turn, unit, colours } = frame
  const size = unit * (at.scale ?? 1)
  const gap = at.apart * frame.eyeGap
  const spots = [turn - gap, turn + gap]
  const lids = (): string =>
    spots
      .map((x) =>
        stroke(path`M${x - 8 * size} ${at.y}q${8 * size} ${8 * size} ${16 * size} 0`, colours.ink, 3.6 * unit),
      )
      .join('')
  if (face === 'sleepy') return lids()
  if (frame.eyes === 'shut') return lids() + brows(frame, gap, { y: at.y, size })
  return spots.map((x) => eye(frame, x, { y: at.y, size })).join('') + brows(frame, gap, { y: at.y, size })
}

function eye({ face, unit, colours }: HeadFrame, x: number, at: { y: number; size: number }): string {
  const { y, size } = at
  if (face === 'laugh') {
    return stroke(path`M${x - 8 * size} ${y + 3}q${8 * size} ${-10 * size} ${16 * size} 0`, colours.ink, 4 * unit)
  }
  const open = size * (face === 'surprised' ? 1.25 : 1)
  const { skin } = colours
  // Dark eyes drown in dark skin or fur unless something lighter lies around them.
  const around = skin.l < 0.62 ? ellipse([x, y], [8.4 * open, 9.8 * open], lighten(skin, 0.13)) : ''
  return (
    around +
    ellipse([x, y], [5.8 * open, 7.4 * open], colours.ink) +
    disc([x + 1.9 * size, y - 2.7 * size], 2.2 * size, sheer(white, 0.95))
  )
}

function brows({ face, turn, unit, brow }: HeadFrame, gap: number, at: { y: number; size: number }): string {
  const { size } = at
  const y = at.y - (face === 'surprised' ? 22 : 16) * size
  // How far the outer and the inner end stand from the level: inner ends up is sad, down is brave.
  const [outer, inner] =
    face === 'sad' ? [4, -4] : face === 'brave' ? [-1.4, 2.6] : face === 'surprised' ? [0, 0] : [1, 0]
  const left = path`M${turn - gap - 9 * size} ${y + outer}Q${turn - gap} ${y - 4 * size} ${turn - gap + 9 * size} ${y + inner}`
  const right = path`M${turn + gap - 9 * size} ${y + inner}Q${turn + gap} ${y - 4 * size} ${turn + gap + 9 * size} ${y + outer}`
  return stroke(left + right, sheer(brow, 0.85), 3.2 * unit)
}

export function mouth(frame: HeadFrame, at: { y: number; scale?: number }): string {
  const { face, unit, colours } = frame
  const size = unit * (at.scale ?? 1)
  const x = frame.turn * 1.25
  const { y } = at
  switch (face) {
    case 'surprised':
      return ellipse([x, y + 3], [6 * size, 7.5 * size], lighten(colours.ink, 0.05))
    case 'sad':
      return stroke(path`M${x - 9 * size} ${y + 5}q${9 * size} ${-9 * size} ${18 * size} 0`, colours.ink, 3.4 * unit)
    case 'laugh':
      return (
        fill(
          path`M${x - 14 * size} ${y - 3}h${28 * size}q${-2 * size} ${20 * size} ${-14 * size} ${20 * size}t${-14 * size} ${-20 * size}z`,
          lighten(colours.ink, 0.06),
        ) + ellipse([x, y + 12 * size], [7 * size, 4.4 * size], colours.blush)
      )
    case 'brave':
      return stroke(path`M${x - 8 * size} ${y + 2}q${10 * size} 4 ${17 * size} -2`, colours.ink, 3.4 * unit)
    case 'sleepy':
      return stroke(path`M${x - 5 * size} ${y + 1}q${5 * size} ${4 * size} ${10 * size} 0`, colours.ink, 3.2 * unit)
    case 'happy':
      return stroke(path`M${x - 11 * size} ${y - 1}q${11 * size} ${11 * size} ${22 * size} -1`, colours.ink, 3.5 * unit)
  }
}

export function cheeks(frame: HeadFrame, at: { apart: number; y: number; size: number }): string {
  const { turn, radius, colours } = frame
  const radii = [at.size * radius, at.size * radius * 0.72] as const
  const paint = sheer(colours.blush, 0.4)
  return ellipse([turn - at.apart, at.y], radii, paint) + ellipse([turn + at.apart, at.y], radii, paint)
}
