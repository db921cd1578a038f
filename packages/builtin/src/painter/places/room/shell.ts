import { type Colour, lighten } from '../../colour.ts'
import { graded, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path } from '../../path.ts'
import { ellipse, fill, sheer, stroke } from '../../shapes.ts'
import { type Spot, line, plate } from './camera.ts'
import { type SpatialRoom, shape } from './solids.ts'

/** A wall of a room in perspective, from one end of its foot to the other. */
export interface WallRun {
  readonly from: Spot
  readonly to: Spot
  readonly lighter: number
}

/** Higher than anybody looks. */
export const roomHeight = 980

/** The paint or paper on a wall, foot to ceiling. */
export function wallInPerspective(room: SpatialRoom, run: WallRun): string {
  const { scenery, camera, dye, look } = room
  const [lightness, chroma, hue] = look.wall
  const paint = (lighter: number): Colour => dye(lightness + run.lighter + lighter, chroma, hue)
  const spot = (share: number, up: number): Spot => [
    run.from[0] + (run.to[0] - run.from[0]) * share,
    up,
    run.from[2] + (run.to[2] - run.from[2]) * share,
  ]
  const piece = ([from, to]: Point, [low, high]: Point): string => plate(camera, spot(from, low), spot(to, high))
  const length = Math.hypot(run.to[0] - run.from[0], run.to[2] - run.from[2])
  let drawn = graded(scenery, piece([0, 1], [-60, roomHeight]), { top: paint(-0.08), bottom: paint(0.03) })
  switch (look.paper) {
    case 'plain':
      break
    case 'stripes':
      for (let at = 30; at < length; at += 96) {
        drawn += fill(piece([at / length, (at + 40) / length], [0, roomHeight]), sheer(paint(0.05), 0.45))
      }
      break
    case 'dots':
      for (let at = 40; at < length; at += 104) {
        for (let row = 0; row < 9; row++) {
          const centre = spot(at / length, 90 + row * 100 + (Math.round(at / 104) % 2) * 50)
          const radius = 9 * camera.scaleAt(centre)
          drawn += ellipse(camera.at(centre), [radius * 0.8, radius], sheer(paint(0.08), 0.5))
        }
      }
      break
    case 'panels': {
      const panel = dye(lightness + run.lighter - 0.15, chroma * 1.1, hue - 14)
      drawn += fill(piece([0, 1], [0, 280]), panel)
      for (let at = 20; at < length - 60; at += 150) {
        drawn += fill(
          piece([at / length, Math.min(1, (at + 118) / length)], [50, 240]),
          sheer(lighten(panel, 0.045), 0.8),
        )
      }
      drawn += fill(piece([0, 1], [274, 294]), lighten(panel, 0.08))
      break
    }
  }
  for (let index = 0; index < 8; index++) {
    const share = scenery.random.between(0.05, 0.8)
    const up = scenery.random.between(120, roomHeight)
    drawn += stroke(
      line(camera, spot(share, up), spot(share + 0.16, up + scenery.random.between(-16, 16))),
      sheer(paint(scenery.random.between(-0.04, 0.05)), 0.3),
      scenery.random.between(16, 36),
    )
  }
  return drawn
}

/** The board along the foot of a wall. */
export function skirting({ scenery, camera, dye }: SpatialRoom, run: WallRun): string {
  const board = dye(0.84 + run.lighter, 0.03, 75)
  const raised: Spot = [run.to[0], 34, run.to[2]]
  return (
    solid(scenery, plate(camera, [run.from[0], 0, run.from[2]], raised), board) +
    fill(plate(camera, [run.from[0], 28, run.from[2]], raised), lighten(board, 0.06))
  )
}

/** Boards or tiles that run in the room's own directions, between its walls and the reader. */
export function floorInPerspective(
  { scenery, camera, dye, look }: SpatialRoom,
  range: { readonly along: readonly [number, number]; readonly into: readonly [number, number] },
): string {
  const { random } = scenery
  const [lightness, chroma, hue] = look.floor
  const paint = (lighter: number): Colour => dye(lightness + lighter, chroma, hue)
  const [left, right] = range.along
  const [near, far] = range.into
  let drawn = graded(scenery, shape(camera, [left, 0, near], [right, 0, near], [right, 0, far], [left, 0, far]), {
    top: paint(0.05),
    bottom: paint(-0.1),
  })
  const step = look.flooring === 'boards' ? 116 : 176
  for (let along = left; along < right; along += step) {
    const ends = [
      [along, 0, near],
      [along, 0, far],
    ] as const
    if (look.flooring === 'boards') {
      drawn +=
        fill(plate(camera, ends[0], [along + step, 0, far]), sheer(paint(random.between(-0.07, 0.05)), 0.5)) +
        stroke(line(camera, ...ends), sheer(paint(-0.16), 0.45), 3)
      continue
    }
    const row = Math.round((along - left) / step) % 2
    for (let into = near + row * step; into < far; into += step * 2) {
      drawn += fill(
        plate(camera, [along, 0, into], [along + step, 0, Math.min(far, into + step)]),
        sheer(paint(-0.13 + random.between(-0.01, 0.01)), 0.55),
      )
    }
  }
  return drawn
}

/** What is left of the page below a floor that runs beneath the reader. */
export function floorBase({ dye, look }: SpatialRoom, top: number): string {
  const [lightness, chroma, hue] = look.floor
  return fill(path`M${page.left} ${top}H${page.right}V${page.bottom}H${page.left}z`, dye(lightness - 0.08, chroma, hue))
}
