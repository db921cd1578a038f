import { type Colour, lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { path } from '../../path.ts'
import { type Scenery, lightSide } from '../../scenery.ts'
import { ellipse, fill, sheer, stroke } from '../../shapes.ts'

interface TileRow {
  readonly y: number
  readonly from: number
  readonly to: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
}

/** One row of round tiles, no two of one colour. */
export function tileRow({ palette, random }: Scenery, row: TileRow): string {
  const { y, from, to, width, height, colour } = row
  let drawn = ''
  for (let x = from; x < to; x += width) {
    const tile = lighten(colour, random.between(-0.07, 0.06) * (palette.weather === 'snow' ? 0.4 : 1))
    // A dark scallop under a light one, or the tiles vanish into each other.
    const scallop = (drop: number, round: number) =>
      path`M${x + 2} ${y - height * 0.2}h${width - 4}v${height * drop}q${2 - width / 2} ${height * round} ${4 - width} 0z`
    drawn += fill(scallop(0.6, 0.9), sheer(lighten(tile, -0.07), 0.75)) + fill(scallop(0.45, 0.8), sheer(tile, 0.95))
  }
  return drawn
}

/** A brick chimney that smokes, standing on a roof at a height. */
export function chimney(scenery: Scenery, x: number, y: number): string {
  const { palette } = scenery
  const brick = palette.colour('clayWall', 'stage', -0.12)
  const dark = palette.colour('clayWall', 'stage', -0.2)
  const courses = Array.from({ length: 7 }, (_, row) => path`M${x - 42} ${y - 118 + row * 24}h84`).join('')
  const bonds = Array.from(
    { length: 6 },
    (_, row) =>
      path`M${x - 20 + (row % 2) * 22} ${y - 118 + row * 24}v24M${x + 22 - (row % 2) * 26} ${y - 118 + row * 24}v24`,
  ).join('')
  const pots = path`M${x - 34} ${y - 192}h24v48h-24zM${x + 10} ${y - 184}h24v40h-24z`
  const snowCap =
    palette.weather === 'snow'
      ? fill(path`M${x - 60} ${y - 144}q4 -16 30 -14h60q26 -2 30 14z`, palette.colour('snow', 'stage'))
      : ''
  let smoke = ''
  for (let puff = 0; puff < 5; puff++) {
    smoke += ellipse(
      [x - 20 + puff * 15 * lightSide(scenery, x) * -1, y - 212 - puff * 44],
      [15 + puff * 9, 12 + puff * 8],
      sheer(palette.haze, 0.46 - puff * 0.08),
    )
  }
  return (
    smoke +
    solid(scenery, path`M${x - 46} ${y + 60}v-190h92v186z`, brick) +
    fill(path`M${x + (lightSide(scenery, x) > 0 ? -46 : 6)} ${y + 60}v-190h40v190z`, sheer(dark, 0.6)) +
    stroke(courses + bonds, sheer(palette.colour('clayWall', 'stage', -0.18), 0.5), 2) +
    solid(scenery, pots, palette.colour('roof', 'stage', -0.12)) +
    solid(scenery, path`M${x - 58} ${y - 146}h116v26h-116z`, palette.colour('clayWall', 'stage', -0.05)) +
    snowCap
  )
}
