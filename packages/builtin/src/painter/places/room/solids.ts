import { type Colour, lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { polygon } from '../../path.ts'
import { fill, sheer } from '../../shapes.ts'
import { type Camera, type Spot, plate } from './camera.ts'
import type { Room } from './room.ts'

/** A room with an eye in it. */
export interface SpatialRoom extends Room {
  readonly camera: Camera
}

/** The room that a thing takes, between two of its opposite corners. */
export type Box = readonly [from: Spot, to: Spot]

export function between(from: Spot, to: Spot): Box {
  return [from, to]
}

/** A box as the eye sees it: its top if the eye is above, and the two sides that face the eye. */
export function cuboid({ scenery, camera }: SpatialRoom, [from, to]: Box, colour: Colour): string {
  const { eye } = camera
  const [along, into] = [eye[0] > to[0] ? to[0] : from[0], eye[2] > to[2] ? to[2] : from[2]]
  const side = plate(camera, [along, from[1], from[2]], [along, to[1], to[2]])
  const front = plate(camera, [from[0], from[1], into], [to[0], to[1], into])
  const top = plate(camera, [from[0], to[1], from[2]], [to[0], to[1], to[2]])
  return (
    solid(scenery, side, lighten(colour, -0.055)) +
    solid(scenery, front, colour) +
    (to[1] < eye[1] ? solid(scenery, top, lighten(colour, 0.07)) : '')
  )
}

/** Four legs and a top. */
export function table(room: SpatialRoom, [from, to]: Box, colour: Colour): string {
  const thick = 22
  const leg = 20
  const [near, far] = room.camera.eye[2] > to[2] ? [to[2] - leg, from[2]] : [from[2], to[2] - leg]
  let drawn = ''
  for (const into of [far, near]) {
    for (const along of [from[0], to[0] - leg]) {
      drawn += cuboid(
        room,
        between([along, from[1], into], [along + leg, to[1] - thick, into + leg]),
        lighten(colour, -0.06),
      )
    }
  }
  return drawn + cuboid(room, between([from[0], to[1] - thick, from[2]], to), colour)
}

/** The dark under furniture, without which it floats. */
export function underShade({ scenery, camera }: SpatialRoom, from: Spot, to: Spot): string {
  const shade = sheer(scenery.palette.tone(0.2, 0.04, 280), 0.3)
  return fill(plate(camera, [from[0] - 14, 0, from[2] - 14], [to[0] + 14, 0, to[2] + 14]), shade)
}

/** A flat shape between any spots of a room. */
export function shape(camera: Camera, ...spots: readonly Spot[]): string {
  return polygon(spots.map(camera.at))
}
