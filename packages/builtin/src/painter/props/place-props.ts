import { lch } from '../colour.ts'
import { glow } from '../forms.ts'
import { page } from '../page.ts'
import type { Point } from '../path.ts'
import { createRandom } from '../random.ts'
import type { Scenery } from '../scenery.ts'
import { ellipse, placed, sheer } from '../shapes.ts'
import { type PropBrush, propDrawings } from './prop-drawings.ts'
import { propsIn } from './prop-lexicon.ts'

const maxProps = 2
const gapPx = 26

/** The room that the figures take, in page units. */
export interface CastSpan {
  readonly left: number
  readonly right: number
  readonly scale: number
}

/** Draws the props that a brief names beside the figures, on the ground, where there is room for them. */
export function placeProps(scenery: Scenery, words: readonly string[], cast: CastSpan): string {
  const random = createRandom(`${scenery.seed}:props`)
  const brush = brushFor(scenery)
  let { left, right } = cast
  let drawn = ''
  for (const kind of propsIn(words).slice(0, maxProps)) {
    const { halfWidth, draw } = propDrawings[kind]
    // Small things are drawn larger than life, or nobody would find them.
    const scale = cast.scale * (halfWidth < 56 ? 1.25 : 0.95)
    const half = halfWidth * scale + gapPx
    const roomLeft = left - half
    const roomRight = right + half
    const fitsLeft = roomLeft - half > 0
    const fitsRight = roomRight + half < page.size
    if (!fitsLeft && !fitsRight) continue
    // On the wider side, so that the page stays balanced.
    const isRight = fitsRight && (!fitsLeft || page.size - right > left)
    const x = isRight ? roomRight : roomLeft
    if (isRight) right = x + half
    else left = x - half
    const y = scenery.groundY - 14 + random.between(-10, 18)
    drawn +=
      ellipse([x, y + 1], [halfWidth * scale * 0.96, 10 * scale], sheer({ l: 0.2, a: 0.02, b: -0.06 }, 0.26)) +
      placed({ at: [x, y], scale, facing: isRight ? -1 : 1 }, draw(brush))
  }
  return drawn
}

function brushFor(scenery: Scenery): PropBrush {
  const { palette } = scenery
  return {
    colour: (lightness, chroma, hue) => palette.onFigure(lch(lightness, chroma, hue)),
    glow: (at: Point, radius) =>
      palette.isDark
        ? glow(scenery, { at, radii: [radius, radius] }, [
            [0, sheer(lch(0.9, 0.12, 80), 0.5)],
            [0.4, sheer(lch(0.86, 0.12, 75), 0.2)],
            [1, sheer(lch(0.8, 0.12, 68), 0)],
          ])
        : '',
  }
}
