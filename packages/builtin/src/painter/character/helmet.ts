import type { CharacterKind } from '../../picture-brief.ts'
import { lch } from '../colour.ts'
import type { Point } from '../path.ts'
import { path } from '../path.ts'
import type { Figure } from './figure.ts'
import { disc, ring, sheer, stroke, white } from '../shapes.ts'

/** Robots need no air, and birds hold their breath. */
export function needsHelmet(kind: CharacterKind): boolean {
  return kind !== 'robot' && kind !== 'bird'
}

const fits: Record<CharacterKind, { radius: number; lift: number }> = {
  child: { radius: 108, lift: 8 },
  adult: { radius: 94, lift: 8 },
  old: { radius: 96, lift: 8 },
  bear: { radius: 122, lift: 8 },
  fox: { radius: 116, lift: 20 },
  rabbit: { radius: 140, lift: 46 },
  cat: { radius: 108, lift: 20 },
  dragon: { radius: 124, lift: 20 },
  robot: { radius: 108, lift: 8 },
  bird: { radius: 108, lift: 8 },
}

/** A round glass for those who breathe air under water or in space. */
function helmet(kind: CharacterKind, head: Point): string {
  const { radius, lift } = fits[kind]
  const [x, y] = [head[0], head[1] - lift]
  const glass = lch(0.97, 0.02, 215)
  return (
    ring([x, y], radius, { paint: sheer(glass, 0.85), widthPx: 5, inside: sheer(glass, 0.17) }) +
    stroke(
      path`M${x + radius * 0.5} ${y - radius * 0.62}Q${x + radius * 0.84} ${y - radius * 0.3} ${x + radius * 0.82} ${y + radius * 0.1}`,
      sheer(white, 0.75),
      9,
    ) +
    disc([x + radius * 0.3, y - radius * 0.76], 7, sheer(white, 0.8)) +
    stroke(
      path`M${x - radius * 0.42} ${y + radius * 0.9}Q${x} ${y + radius * 1.1} ${x + radius * 0.42} ${y + radius * 0.9}`,
      sheer(glass, 0.9),
      9,
    )
  )
}

/** The figure with a helmet on: it takes more room. */
export function inHelmet(figure: Figure, kind: CharacterKind): Figure {
  const { radius, lift } = fits[kind]
  const [x, y] = figure.head
  const room = radius + 4
  return {
    ...figure,
    svg: figure.svg + helmet(kind, figure.head),
    reach: {
      behind: Math.max(figure.reach.behind, room - x),
      ahead: Math.max(figure.reach.ahead, room + x),
    },
    top: Math.max(figure.top, room + lift - y),
  }
}
