import { type Colour, lighten, tint } from '../../colour.ts'
import { graded, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import type { Palette } from '../../palette.ts'
import { type Point, path, polygon, smoothPath } from '../../path.ts'
import { type Scenery, lightSide } from '../../scenery.ts'
import { fill, sheer, stroke } from '../../shapes.ts'

/** The stone of a castle at its own lightness, lighter or darker. */
export type Stone = (lighter: number) => Colour

/** Warm by day, cool in the dark. */
export function stoneOf(palette: Palette, middle: number): Stone {
  return (lighter) => tint(palette.tone(middle + lighter, 0.07, palette.isDark ? 280 : 68), palette.ambient, 0.25)
}

/** Single stones that show in a wall: all of them would be a chequer. */
export function courses({ random }: Scenery, stone: Stone): string {
  let drawn = ''
  for (let row = 0; row < 16; row++) {
    for (let block = 0; block < 11; block++) {
      if (!random.chance(0.4)) continue
      const x = page.left + block * 112 + (row % 2) * 56
      drawn += fill(path`M${x} ${-40 + row * 50}h104v42h-104z`, sheer(stone(random.between(-0.06, 0.04)), 0.35))
    }
  }
  return drawn
}

interface Tower {
  readonly x: number
  readonly half: number
  readonly topY: number
  readonly footY: number
}

/** A round tower under a pointed roof, with a flag that points away from the light. */
export function roundTower(scenery: Scenery, tower: Tower, wall: Colour): string {
  const { palette } = scenery
  const { x, half, topY, footY } = tower
  const lit = lightSide(scenery, x)
  const roof = palette.colour(palette.weather === 'snow' ? 'snow' : 'roof', 'back')
  const tipY = topY - half * 2.3
  const cone = polygon([
    [x - half * 1.36, topY + half * 0.1],
    [x, tipY],
    [x + half * 1.36, topY + half * 0.1],
  ])
  const coneShade = polygon([
    [x - lit * half * 1.36, topY + half * 0.1],
    [x, tipY],
    [x - lit * half * 0.2, topY + half * 0.1],
  ])
  const shade = polygon([
    [x - lit * half, footY],
    [x - lit * half, topY],
    [x - lit * half * 0.3, topY],
    [x - lit * half * 0.3, footY],
  ])
  const slit = (y: number): string =>
    fill(path`M${x - 9} ${y}v-38q9 -14 18 0v38z`, palette.isDark ? palette.key : lighten(wall, -0.24))
  const pennant = smoothPath(
    [
      [x, tipY - 46],
      [x - lit * 40, tipY - 54],
      [x - lit * 92, tipY - 34],
      [x - lit * 46, tipY - 22],
      [x, tipY - 12],
    ],
    1 / 8,
  )
  return (
    stroke(path`M${x} ${tipY + 10}v-62`, palette.colour('wood', 'back', -0.1), 6) +
    solid(scenery, pennant, palette.colour('canvas', 'back')) +
    graded(scenery, path`M${x - half} ${footY}V${topY}h${half * 2}V${footY}z`, {
      top: wall,
      bottom: lighten(wall, 0.03),
    }) +
    fill(shade, sheer(lighten(wall, -0.09), 0.55)) +
    solid(scenery, cone, roof) +
    fill(coneShade, sheer(lighten(roof, -0.08), 0.7)) +
    slit(topY + half * 0.9) +
    slit(topY + half * 2.3)
  )
}

/** Stones set around an arch, a little lighter and darker in turn. */
export function archStones(arch: Arch, stone: (index: number) => Colour): string {
  const count = 15
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const wedge = polygon([
      archPoint(arch, (index + 0.06) / count, 1.02),
      archPoint(arch, (index + 0.94) / count, 1.02),
      archPoint(arch, (index + 0.94) / count, 1.17),
      archPoint(arch, (index + 0.06) / count, 1.17),
    ])
    drawn += fill(wedge, stone(index))
  }
  return drawn
}

export interface Arch {
  readonly x: number
  /** Where the bow begins. */
  readonly springY: number
  readonly radii: Point
}

/** A point of the bow, from its left foot to its right one. */
function archPoint({ x, springY, radii }: Arch, share: number, size: number): Point {
  const angle = Math.PI * (1 - share)
  return [x + Math.cos(angle) * radii[0] * size, springY - Math.sin(angle) * radii[1] * size]
}

/** The clear opening of an arch, down to a height. */
export function archOpening({ x, springY, radii: [half, rise] }: Arch, footY: number): string {
  return path`M${x - half} ${footY}V${springY}A${half} ${rise} 0 0 1 ${x + half} ${springY}V${footY}Z`
}
