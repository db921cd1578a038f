import { lighten, mix } from '../../colour.ts'
import { house } from '../../elements/house.ts'
import { graded, solid } from '../../forms.ts'
import { landmarkOf } from '../../landmark.ts'
import { page } from '../../page.ts'
import { type Material, type Palette, lamplight } from '../../palette.ts'
import { type Point, path, polygon } from '../../path.ts'
import { type Scenery, across, lightSide } from '../../scenery.ts'
import { disc, fill, sheer, stroke } from '../../shapes.ts'

export function isTownLit(palette: Palette): boolean {
  return palette.isDark || palette.time === 'golden' || palette.weather === 'snow'
}

/** A row of houses far below or far off, each with a few windows. */
export function skyline(scenery: Scenery, row: { plane: 'far' | 'back'; foot: number; isLit: boolean }): string {
  const { palette, random } = scenery
  const isFar = row.plane === 'far'
  let drawn = ''
  let x: number = page.left
  while (x < page.right) {
    const width = random.between(60, 130)
    const top = row.foot - random.between(90, 250) * (isFar ? 0.92 : 1)
    const wall = palette.colour(
      random.pick<Material>(['roseWall', 'stone', 'clayWall']),
      row.plane,
      isFar ? 0.02 : -0.02,
    )
    const roof: Point[] = random.chance(0.5)
      ? [[x + width * 0.5, top - width * 0.5]]
      : random.chance(0.4)
        ? [
            [x + width * 0.3, top - 20],
            [x + width * 0.7, top - 20],
          ]
        : []
    const outline = polygon([[x, 900], [x, top], ...roof, [x + width, top], [x + width, 900]])
    drawn += graded(scenery, outline, { top: wall, bottom: mix(wall, palette.haze, 0.5) })
    for (let index = 0; index < 7; index++) {
      const column = random.integer(0, Math.max(0, Math.floor((width - 28) / 18)))
      const [windowX, windowY] = [x + 10 + column * 18, top + 18 + random.integer(0, 6) * 24]
      if (windowX >= x + width - 14) continue
      const glass = row.isLit && random.chance(0.62) ? lamplight() : lighten(wall, -0.07)
      drawn += fill(path`M${windowX} ${windowY}h9v13h-9z`, sheer(glass, 0.9))
    }
    x += width - 4
  }
  return drawn
}

/** What stands out of the roofs. */
export function townLandmark(scenery: Scenery, distance: number): string {
  const kind = landmarkOf(scenery, ['roofs', 'clock-tower', 'dome'], {
    'clock-tower': /clock|tower|bell|time/i,
    dome: /dome|observatory|museum|theatre|opera|palace|station/i,
  })
  const x = across(scenery, distance)
  switch (kind) {
    case 'roofs':
      return ''
    case 'clock-tower':
      return clockTower(scenery, x)
    case 'dome':
      return dome(scenery, x)
  }
}

function clockTower(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const wall = palette.colour('wall', 'back')
  const roof = palette.colour('slateRoof', 'back')
  const shaded = -lightSide(scenery, x)
  const face = palette.isDark ? lamplight(0.04) : palette.colour('linen', 'back', 0.08)
  const hours = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return disc([x + Math.cos(angle) * 29, 448 + Math.sin(angle) * 29], 2.4, palette.colour('shade', 'middle'))
  })
  const spire = polygon([
    [x - 62, 380],
    [x - 26, 330],
    [x, 226],
    [x + 26, 330],
    [x + 62, 380],
  ])
  return [
    solid(scenery, path`M${x - 52} 860V380h104V860z`, wall),
    fill(path`M${x + shaded * 52} 860V380h${-shaded * 30}V860z`, sheer(lighten(wall, -0.07), 0.6)),
    solid(scenery, path`M${x - 62} 392h124v-16h-124zM${x - 58} 520h116v-14h-116z`, lighten(wall, 0.04)),
    solid(scenery, spire, roof),
    palette.isDark ? disc([x, 448], 60, sheer(face, 0.16)) : '',
    disc([x, 448], 40, lighten(roof, -0.03)),
    disc([x, 448], 35, face),
    ...hours,
    stroke(path`M${x} 448v-24M${x} 448l15 10`, palette.colour('shade', 'middle'), 4),
  ].join('')
}

function dome(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const wall = palette.colour('wall', 'back')
  const copper = palette.colour('tealLeaf', 'back', 0.02)
  const shaded = -lightSide(scenery, x)
  const columns = [-92, -56, -20, 16, 52].map((step) => fill(path`M${x + step} 640v-104h14v104z`, lighten(wall, -0.06)))
  return [
    solid(scenery, path`M${x - 124} 860V520h248V860z`, wall),
    ...columns,
    solid(scenery, path`M${x - 112} 524Q${x - 112} 380 ${x} 372T${x + 112} 524z`, copper),
    fill(
      path`M${x + shaded * 112} 524Q${x + shaded * 112} 380 ${x} 372Q${x + shaded * 58} 410 ${x + shaded * 60} 524z`,
      sheer(lighten(copper, -0.07), 0.6),
    ),
    stroke(
      path`M${x} 374V520M${x - 56} 392Q${x - 74} 440 ${x - 74} 520M${x + 56} 392Q${x + 74} 440 ${x + 74} 520`,
      sheer(lighten(copper, -0.08), 0.5),
      4,
    ),
    solid(scenery, path`M${x - 132} 534h264v-18h-264z`, lighten(wall, 0.05)),
    solid(scenery, path`M${x - 16} 374v-36h32v36z`, wall),
    fill(path`M${x - 20} 340q20 -34 40 0z`, copper),
  ].join('')
}

/** The houses next door, whose gables stand in the mist of the street. */
export function gables(scenery: Scenery, isLit: boolean): string {
  const { random } = scenery
  let drawn = ''
  let x: number = page.left
  while (x < page.right) {
    const width = random.between(130, 200)
    drawn += house(scenery, [x + width / 2, 850], {
      width,
      height: random.between(110, 180),
      plane: 'middle',
      wall: random.pick<Material>(['wall', 'clayWall', 'roseWall']),
      roof: random.pick<Material>(['roof', 'slateRoof', 'roof']),
      isLit: isLit && random.chance(0.7),
      hasDoor: false,
    })
    x += width * 0.98
  }
  return drawn
}
