import { type Point, coordinate, polygon, smoothPath } from '../../path.ts'
import { placed } from '../../shapes.ts'

/** A place in a room: along its first wall, up from the floor, along its second wall or into its depth. */
export type Spot = readonly [along: number, up: number, into: number]

/**
 * Draws a room as an eye sees it. Lengths are those that they have on the page where the figures stand, so that a table
 * is as high as its drawing says beside somebody.
 */
export interface Camera {
  readonly at: (spot: Spot) => Point
  /** How large a thing is drawn there: 1 where the figures stand. */
  readonly scaleAt: (spot: Spot) => number
  readonly eye: Spot
}

/** How high the eye is over the floor, and where that height is on the page. */
const eyeHeight = 416
const eyeY = 430
/** How far the eye is from the figures. */
const figureDistance = 1100

/** Ahead of the eye, to its right and up, in the room's lengths. */
function projected(vanishingX: number, { right, up, ahead }: { right: number; up: number; ahead: number }): Point {
  // What is beside or behind the eye is not on the page; its drawing still needs finite numbers.
  const depth = Math.max(0.3, ahead / figureDistance)
  return [vanishingX + right / depth, eyeY + (eyeHeight - up) / depth]
}

/** Straight along a room: the second number counts from the figures into the depth. */
export function cameraAlong(vanishingX: number): Camera {
  return {
    at: ([right, up, into]) => projected(vanishingX, { right: right, up: up, ahead: figureDistance + into }),
    scaleAt: ([, , into]) => figureDistance / Math.max(330, figureDistance + into),
    eye: [0, eyeHeight, -figureDistance],
  }
}

/** Into a corner, from which one wall runs to the left and the other to the right and toward the eye. */
export function cameraToCorner(corner: { x: number; ahead: number; degrees: number }): Camera {
  const turn = (corner.degrees * Math.PI) / 180
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)]
  const middleX = 512
  const cornerRight = ((corner.x - middleX) * corner.ahead) / figureDistance
  const aheadOf = ([along, , into]: Spot): number => corner.ahead - along * sine - into * cosine
  return {
    at: (spot) =>
      projected(middleX, { right: cornerRight - spot[0] * cosine + spot[2] * sine, up: spot[1], ahead: aheadOf(spot) }),
    scaleAt: (spot) => figureDistance / Math.max(330, aheadOf(spot)),
    eye: [cornerRight * cosine + corner.ahead * sine, eyeHeight, corner.ahead * cosine - cornerRight * sine],
  }
}

/** A flat piece that lies along two of the room's directions, by two of its opposite corners. */
export function plate(camera: Camera, from: Spot, to: Spot): string {
  const corners: readonly Spot[] =
    from[1] === to[1]
      ? [from, [to[0], from[1], from[2]], to, [from[0], from[1], to[2]]]
      : [from, [to[0], from[1], to[2]], to, [from[0], to[1], from[2]]]
  return polygon(corners.map(camera.at))
}

/** A round piece on a wall that runs along the first direction, or along the second. */
export function round(
  camera: Camera,
  [along, up, into]: Spot,
  { radius, wall }: { radius: number; wall: 'first' | 'second' },
): string {
  return smoothPath(
    Array.from({ length: 12 }, (_, index) => {
      const angle = (index / 12) * Math.PI * 2
      const [side, rise] = [Math.cos(angle) * radius, Math.sin(angle) * radius]
      return camera.at(wall === 'first' ? [along + side, up + rise, into] : [along, up + rise, into + side])
    }),
  )
}

/** A line through spots of a room. */
export function line(camera: Camera, ...spots: readonly Spot[]): string {
  return `M${spots.map((spot) => camera.at(spot).map(coordinate).join(' ')).join('L')}`
}

/** Stands what was drawn around the origin at a spot, as large as it looks from there. */
export function standing(camera: Camera, spot: Spot, drawn: string): string {
  return placed({ at: camera.at(spot), scale: camera.scaleAt(spot) }, drawn)
}
