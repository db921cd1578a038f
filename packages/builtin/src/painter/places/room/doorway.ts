import { type Colour, lch, lighten, mix } from '../../colour.ts'
import { beam, glow, graded, lightPool, solid } from '../../forms.ts'
import type { Point } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { disc, fill, sheer, stroke } from '../../shapes.ts'
import type { Outlook } from '../weather-beyond.ts'
import type { World } from '../world.ts'
import { type Spot, cameraAlong, line, plate } from './camera.ts'
import { outside } from './outlook.ts'
import type { Furnishing, Room } from './room.ts'
import { floorBase, floorInPerspective, roomHeight, skirting, wallInPerspective } from './shell.ts'
import { type SpatialRoom, shape } from './solids.ts'

const camera = cameraAlong(545)
/** The side walls, the end wall, and where the reader stands. */
const sides = { left: -600, right: 560 } as const
const end = 1150
const behind = -640
const door = { from: 14, to: 346, high: 652 } as const
/** How deep the next room is. */
const nextRoom = 700

/** Along a room to an open door, and into the light of the next room. */
export function alongToDoor(inside: Room, furnish: Furnishing['doorway']): World {
  const light = camera.at([(door.from + door.to) / 2, 400, end])
  const scenery: Scenery = { ...inside.scenery, light, horizonY: 640 }
  const lit: SpatialRoom = { ...inside, scenery, camera }
  const { left, right } = sides
  const { back, floor, near, beyond } = furnish(lit)
  const leftWall = { from: [left, 0, behind], to: [left, 0, end], lighter: -0.04 } as const
  const rightWall = { from: [right, 0, end], to: [right, 0, behind], lighter: -0.07 } as const
  const endWall = { from: [left, 0, end], to: [right, 0, end], lighter: 0 } as const
  return {
    scenery,
    sky:
      wallInPerspective(lit, endWall) +
      wallInPerspective(lit, leftWall) +
      wallInPerspective(lit, rightWall) +
      ceiling(lit),
    far: nextDoor(lit) + beyond + frame(lit),
    mid: back + doorLight(lit),
    stage:
      floorBase(lit, 700) +
      floorInPerspective(lit, { along: [left, right + 10], into: [behind, end] }) +
      skirting(lit, leftWall) +
      skirting(lit, rightWall) +
      skirting(lit, { ...endWall, to: [door.from - 26, 0, end] }) +
      skirting(lit, { ...endWall, from: [door.to + 26, 0, end] }) +
      lightOnFloor(lit) +
      floor +
      lightPool(scenery, [330, 80], 0.4),
    near,
  }
}

function ceiling({ scenery, dye, look }: SpatialRoom): string {
  const [lightness, chroma, hue] = look.wall
  const white = dye(Math.min(0.92, lightness + 0.04), chroma * 0.4, hue)
  const beamWood = dye(0.5, 0.07, 50)
  const { left, right } = sides
  let drawn = solid(scenery, plate(camera, [left, roomHeight, behind], [right, roomHeight, end]), white)
  for (const into of [860, 460, 60, -260]) {
    drawn +=
      fill(plate(camera, [left, roomHeight - 56, into], [right, roomHeight, into]), beamWood) +
      fill(plate(camera, [left, roomHeight - 56, into], [right, roomHeight - 56, into + 60]), lighten(beamWood, -0.06))
  }
  return drawn
}

/** The lit wall of the next room, its floor, and a window, so that there is an outside even here. */
function nextDoor({ scenery, dye }: SpatialRoom): string {
  const { palette } = scenery
  const { from, to, high } = door
  const warm: Colour = palette.isDark ? lch(0.82, 0.1, 78) : mix(dye(0.86, 0.075, 72), palette.key, 0.2)
  const back = end + nextRoom
  const clip = scenery.nextId()
  const outlook: Outlook = (right, down) => camera.at([250 + right * 190, 700 - down * 240, back])
  return (
    `<clipPath id="${clip}"><path d="${plate(camera, [from, 0, end], [to, high, end])}"/></clipPath><g clip-path="url(#${clip})">` +
    graded(scenery, plate(camera, [-700, 0, back], [1200, 1100, back]), { top: lighten(warm, -0.05), bottom: warm }) +
    fill(plate(camera, [240, 450, back], [450, 710, back]), lighten(warm, 0.08)) +
    outside(scenery, outlook) +
    stroke(line(camera, [345, 460, back], [345, 700, back]), lighten(warm, 0.08), 4) +
    fill(plate(camera, [-700, 0, end], [1200, 0, back]), lighten(mix(warm, dye(0.6, 0.08, 55), 0.5), -0.04)) +
    glow(scenery, { at: scenery.light, radii: [150, 190] }, [
      [0, sheer(palette.key, palette.isDark ? 0.42 : 0.2)],
      [1, sheer(palette.key, 0)],
    ]) +
    '</g>'
  )
}

function frame({ scenery, dye }: SpatialRoom): string {
  const { from, to, high } = door
  const wood = dye(0.86, 0.035, 78)
  const leaf = dye(0.6, 0.09, 50)
  const jamb = (at: number): string => solid(scenery, plate(camera, [at - 24, 0, end], [at + 24, high + 40, end]), wood)
  const free: Spot = [to + 190, 0, end - 250]
  const swung = shape(camera, [to + 16, 0, end - 6], [to + 16, high, end - 6], [free[0], high, free[2]], free)
  const panelOf = (low: number, top: number): string =>
    shape(
      camera,
      [to + 50, low, end - 50],
      [to + 50, top, end - 50],
      [to + 156, top, end - 204],
      [to + 156, low, end - 204],
    )
  return (
    jamb(from - 24) +
    jamb(to + 24) +
    solid(scenery, plate(camera, [from - 60, high, end], [to + 60, high + 48, end]), lighten(wood, 0.03)) +
    solid(scenery, swung, leaf) +
    fill(panelOf(70, 290), lighten(leaf, 0.05)) +
    fill(panelOf(350, 600), lighten(leaf, 0.05)) +
    disc(camera.at([to + 170, 320, end - 224]), 7, dye(0.84, 0.11, 85))
  )
}

/** What comes through the door into the room's air. */
function doorLight({ scenery }: SpatialRoom): string {
  const { light, palette, subjectX, groundY } = scenery
  return (
    glow(scenery, { at: light, radii: [340, 360] }, [
      [0, sheer(palette.key, palette.isDark ? 0.36 : 0.24)],
      [0.4, sheer(palette.key, 0.16)],
      [1, sheer(palette.key, 0)],
    ]) +
    beam(
      scenery,
      { from: [light[0], light[1] - 60], fromWidth: 66, to: [(subjectX + light[0]) / 2, groundY + 30], toWidth: 250 },
      palette.isDark ? 0.2 : 0.22,
    )
  )
}

function lightOnFloor({ scenery }: SpatialRoom): string {
  const { light, subjectX, groundY } = scenery
  const [, foot] = camera.at([door.from, 0, end])
  const to: Point = [(light[0] * 2 + subjectX) / 3, groundY + 70]
  const half = (camera.at([door.to, 0, end])[0] - camera.at([door.from, 0, end])[0]) / 2
  return beam(scenery, { from: [light[0], foot], fromWidth: half, to, toWidth: 300 }, 0.5)
}
