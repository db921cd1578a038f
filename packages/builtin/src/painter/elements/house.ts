import { type Colour, lch, lighten } from '../colour.ts'
import { glow, solid } from '../forms.ts'
import { type Point, path, polygon, smoothPath } from '../path.ts'
import { type Material, type Plane, lamplight } from '../palette.ts'
import { type Scenery, lightSide } from '../scenery.ts'
import { fill, sheer, stroke } from '../shapes.ts'

interface HouseOptions {
  readonly width: number
  readonly height: number
  readonly plane: Plane
  readonly wall: Material
  readonly roof: Material
  readonly isLit: boolean
  readonly hasDoor: boolean
}

/** A gabled house that leans a little, as drawn houses do. */
export function house(scenery: Scenery, [x, y]: Point, options: HouseOptions): string {
  const { random, palette } = scenery
  const { width, height, plane, isLit, hasDoor } = options
  const wall = palette.colour(options.wall, plane)
  const isSnowy = palette.weather === 'snow'
  const roof = palette.colour(options.roof, plane)
  const cover = isSnowy ? palette.colour('snow', plane, 0.05) : roof
  const dark = lighten(wall, -0.07)
  const gable = width * random.between(0.5, 0.72)
  const shaded = -lightSide(scenery, x)
  let drawn = ''

  if (random.chance(0.75)) {
    const chimneyX = x + width * random.pick([-0.24, 0.22])
    const chimney = path`M${chimneyX} ${y - height - gable * 0.9}h${width * 0.13}v${gable * 0.8}h${-width * 0.13}z`
    drawn += solid(scenery, chimney, lighten(roof, -0.05))
  }
  const front = polygon([
    [x - width / 2, y + 6],
    [x - width / 2 + 2, y - height],
    [x, y - height - gable * 0.86],
    [x + width / 2 - 2, y - height],
    [x + width / 2, y + 6],
  ])
  const shade = polygon([
    [x + (shaded * width) / 2, y + 6],
    [x + shaded * (width / 2 - 2), y - height],
    [x + shaded * width * 0.3, y - height - gable * 0.34],
    [x + shaded * width * 0.3, y + 6],
  ])
  drawn += solid(scenery, front, wall) + fill(shade, sheer(dark, 0.6))

  const roofOutline: Point[] = [
    [x - width * 0.62, y - height + width * 0.08],
    [x - width * 0.03, y - height - gable - 4],
    [x + width * 0.03, y - height - gable - 4],
    [x + width * 0.62, y - height + width * 0.08],
    [x + width * 0.5, y - height + width * 0.02],
    [x, y - height - gable * 0.76],
    [x - width * 0.5, y - height + width * 0.02],
  ]
  drawn += solid(scenery, smoothPath(roofOutline, 1 / 22), cover)
  for (let index = 0; index < 9; index++) {
    const along = random()
    const side = random.sign()
    const tile = path`M${x + side * width * 0.55 * along} ${y - height - gable * (1 - along) * 0.96 + width * 0.03}l${side * width * 0.05} ${gable * 0.07}`
    drawn += stroke(tile, sheer(lighten(cover, random.between(-0.05, 0.06)), 0.8), width * 0.03)
  }

  const paneColour = isLit ? lamplight(-0.02) : lighten(palette.colour('slateRoof', plane), -0.05)
  const rows = height > width * 1.1 ? [y - height * 0.72, y - height * 0.36] : [y - height * 0.72]
  rows.forEach((rowY, row) => {
    for (const side of [-1, 1]) {
      if (hasDoor && rows.length > 1 && row === rows.length - 1 && side > 0) continue
      drawn += windowPane([x + side * width * 0.24, rowY], width * 0.17, { pane: paneColour, bars: dark })
    }
  })
  if (hasDoor) {
    const doorWidth = width * 0.2
    const doorX = x + (rows.length > 1 ? width * 0.2 : 0)
    const door = path`M${doorX - doorWidth / 2} ${y + 6}v${-height * 0.38}q${doorWidth / 2} ${-doorWidth * 0.6} ${doorWidth} 0v${height * 0.38}z`
    drawn += fill(door, palette.colour('wood', plane, -0.06))
  }
  return isLit ? drawn + lampGlow(scenery, [x, y], { width, windowY: rows[0] ?? y }) : drawn
}

function windowPane([x, y]: Point, size: number, colours: { pane: Colour; bars: Colour }): string {
  const arch = path`M${x - size / 2} ${y - size * 0.6}q${size / 2} ${-size * 0.34} ${size} 0v${size * 1.15}h${-size}z`
  const bars = path`M${x} ${y - size * 0.7}v${size * 1.2}M${x - size / 2} ${y}h${size}`
  return fill(arch, colours.pane) + stroke(bars, colours.bars, Math.max(1.5, size * 0.095))
}

/** Light that falls out of the windows onto wall and ground. */
function lampGlow(scenery: Scenery, [x, y]: Point, at: { width: number; windowY: number }): string {
  const warm = lch(0.86, 0.12, 80)
  return (
    glow(scenery, { at: [x - at.width * 0.24, at.windowY], radii: [at.width * 0.42, at.width * 0.42] }, [
      [0, sheer(warm, 0.34)],
      [1, sheer(warm, 0)],
    ]) +
    glow(scenery, { at: [x, y + 14], radii: [at.width * 0.66, 20] }, [
      [0, sheer(warm, 0.5)],
      [1, sheer(warm, 0)],
    ])
  )
}
