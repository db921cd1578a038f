import { lighten } from '../../colour.ts'
import { beam, glow, lightPool, solid } from '../../forms.ts'
import type { Point } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { disc, fill, sheer, stroke } from '../../shapes.ts'
import type { Outlook } from '../weather-beyond.ts'
import type { World } from '../world.ts'
import { type Spot, cameraToCorner, line, plate } from './camera.ts'
import { lampshine } from './lamp.ts'
import { hidesSun, outside } from './outlook.ts'
import type { Furnishing, Room } from './room.ts'
import { type WallRun, floorInPerspective, roomHeight, skirting, wallInPerspective } from './shell.ts'
import { type SpatialRoom, shape } from './solids.ts'

const camera = cameraToCorner({ x: 640, ahead: 1892, degrees: 25 })
const firstWall: WallRun = { from: [1300, 0, 0], to: [0, 0, 0], lighter: 0 }
/** The light does not fall on the wall that it comes through. */
const secondWall: WallRun = { from: [0, 0, 0], to: [0, 0, 1050], lighter: -0.06 }
/** The window, in the second wall. */
const pane = { low: 350, high: 760, from: 250, to: 600 } as const

/** Two walls that meet: a long quiet one behind the figures, and one with a window that comes toward the reader. */
export function intoCorner(inside: Room, furnish: Furnishing['corner']): World {
  const { palette } = inside.scenery
  const scenery: Scenery = {
    ...inside.scenery,
    light: palette.isDark ? [668, 236] : camera.at([0, 600, (pane.from + pane.to) / 2]),
    horizonY: 690,
  }
  const lit: SpatialRoom = { ...inside, scenery, camera }
  const { back, floor, near } = furnish(lit)
  return {
    scenery,
    sky: wallInPerspective(lit, firstWall) + wallInPerspective(lit, secondWall) + ceiling(lit) + edge(lit),
    far: window(lit),
    mid: back + (palette.isDark ? lampshine(lit) : daylightBeam(lit)),
    stage:
      floorInPerspective(lit, { along: [0, 1740], into: [0, 1740] }) +
      skirting(lit, firstWall) +
      skirting(lit, secondWall) +
      (palette.isDark ? '' : windowOnFloor(lit)) +
      floor +
      lightPool(scenery, [330, 80], 0.38),
    near,
  }
}

/** Where the walls meet: the shade that gathers there. */
function edge({ scenery }: SpatialRoom): string {
  const shade = scenery.palette.tone(0.2, 0.04, 280)
  const [x] = camera.at([0, 0, 0])
  return (
    glow(scenery, { at: [x, 380], radii: [90, 520] }, [
      [0, sheer(shade, 0.2)],
      [1, sheer(shade, 0)],
    ]) + stroke(line(camera, [0, 0, 0], [0, roomHeight, 0]), sheer(shade, 0.28), 4)
  )
}

function ceiling({ scenery, dye, look }: SpatialRoom): string {
  const [lightness, chroma, hue] = look.wall
  const white = dye(Math.min(0.93, lightness + 0.08), chroma * 0.4, hue)
  const up = roomHeight
  return (
    solid(
      scenery,
      shape(camera, [1300, up, 0], [0, up, 0], [0, up, 1050], [0, up + 700, 1050], [1300, up + 700, 0]),
      white,
    ) + stroke(line(camera, [1300, up, 0], [0, up, 0], [0, up, 1050]), lighten(white, -0.1), 9)
  )
}

function window(inside: SpatialRoom): string {
  const { scenery, dye, look } = inside
  const { low, high, from, to } = pane
  const frame = dye(0.9, 0.025, 80)
  const cloth = dye(0.66, 0.12, look.curtainHue)
  const outlook: Outlook = (right, down) => camera.at([0, high - (high - low) * down, from + (to - from) * right])
  const middle = (from + to) / 2
  const bar = (low + high) / 2 + 24
  const drape = (at: number, out: 1 | -1): string => {
    const hang = (right: number): Spot => [0, 0, at + out * right]
    const spots: readonly (readonly [right: number, up: number])[] = [
      [-58, high + 40],
      [62, high + 40],
      [70, 560],
      [60, 460],
      [78, low - 74],
      [10, low - 74],
      [22, 470],
      [-20, 610],
    ]
    return (
      solid(scenery, shape(camera, ...spots.map(([right, up]): Spot => [0, up, hang(right)[2]])), cloth) +
      stroke(
        line(camera, [0, high + 20, at + out * 30], [0, low - 50, at + out * 46]),
        sheer(lighten(cloth, -0.08), 0.8),
        7,
      )
    )
  }
  return (
    (scenery.palette.isDark
      ? ''
      : glow(scenery, { at: scenery.light, radii: [360, 380] }, [
          [0, sheer(scenery.palette.key, 0.5)],
          [0.45, sheer(scenery.palette.key, 0.2)],
          [1, sheer(scenery.palette.key, 0)],
        ])) +
    solid(scenery, plate(camera, [0, low - 22, from - 22], [0, high + 22, to + 22]), frame) +
    outside(scenery, outlook) +
    fill(plate(camera, [0, low, middle - 7], [0, high, middle + 7]), frame) +
    fill(plate(camera, [0, bar - 7, from], [0, bar + 7, to]), frame) +
    solid(
      scenery,
      shape(
        camera,
        [0, low - 22, from - 46],
        [40, low - 34, from - 46],
        [40, low - 34, to + 46],
        [0, low - 22, to + 46],
      ),
      lighten(frame, 0.03),
    ) +
    stroke(line(camera, [0, high + 52, from - 96], [0, high + 52, to + 96]), dye(0.44, 0.07, 50), 10) +
    disc(camera.at([0, high + 52, from - 96]), 9, dye(0.5, 0.08, 55)) +
    drape(from, -1) +
    drape(to, 1)
  )
}

function daylightBeam({ scenery }: SpatialRoom): string {
  const { light, subjectX, groundY, palette } = scenery
  const to: Point = [subjectX + 150, groundY + 20]
  return beam(
    scenery,
    { from: [light[0] - 10, light[1] - 40], fromWidth: 60, to, toWidth: 190 },
    (hidesSun(scenery) ? 0.1 : 0.18) + palette.glow * 0.1,
  )
}

/** The panes once more, as the sun lays them on the floor. */
function windowOnFloor({ scenery }: SpatialRoom): string {
  const { palette } = scenery
  if (hidesSun(scenery)) return ''
  const pool = sheer(palette.key, 0.16 + palette.glow * 0.16)
  const { from, to } = pane
  const middle = (from + to) / 2
  return [
    [from, middle - 12],
    [middle + 12, to],
  ]
    .map(([start = 0, end = 0]) =>
      fill(shape(camera, [330, 0, start + 160], [330, 0, end + 160], [640, 0, end + 230], [640, 0, start + 230]), pool),
    )
    .join('')
}
