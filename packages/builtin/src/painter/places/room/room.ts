import { type Colour, lch, mix, tint } from '../../colour.ts'
import { page } from '../../page.ts'
import type { Scenery } from '../../scenery.ts'
import { placed } from '../../shapes.ts'
import type { RoomView } from '../../view.ts'
import type { World } from '../world.ts'
import { intoCorner } from './corner.ts'
import { alongToDoor } from './doorway.ts'
import type { SpatialRoom } from './solids.ts'
import { atWindow } from './window-wall.ts'

/** A room drawn with the subject on the left; turned around it is its mirror image. */
export interface Room {
  readonly scenery: Scenery
  readonly look: RoomLook
  /** A dyed or painted thing, by the colour that it has at noon. */
  readonly dye: (lightness: number, chroma: number, hue: number) => Colour
  /** The same close by, where everything is dark. */
  readonly dark: (lighter: number, hue: number) => Colour
}

export interface Furniture {
  /** On the walls and against them. */
  readonly back: string
  /** On the floor behind the figures. */
  readonly floor: string
  readonly near: string
}

export interface RoomLook {
  /** Lightness, chroma and hue of the paint on the wall. */
  readonly wall: readonly [number, number, number]
  readonly paper: 'plain' | 'stripes' | 'dots' | 'panels'
  readonly flooring: 'boards' | 'tiles'
  /** Lightness, chroma and hue. */
  readonly floor: readonly [number, number, number]
  readonly curtainHue: number
}

/** What stands in a room, for each of its set-ups. */
export interface Furnishing {
  readonly window: (room: Room) => Furniture
  readonly corner: (room: SpatialRoom) => Furniture
  readonly doorway: (room: SpatialRoom) => Furniture & {
    /** What is to be seen in the next room, in front of its lit wall. */
    readonly beyond: string
  }
}

/** A room lives by its window when it is day, by its lamp or its lit door when it is dark outside. */
export function room(base: Scenery, view: RoomView, plan: { look: RoomLook; furnishing: Furnishing }): World {
  const { look, furnishing } = plan
  const isMirrored = base.subjectX > page.size / 2
  const { palette } = base
  const key = palette.isDark ? mix(lch(0.9, 0.1, 76), palette.key, 0.15) : palette.key
  const scenery: Scenery = {
    ...base,
    palette: { ...palette, key },
    subjectX: isMirrored ? page.size - base.subjectX : base.subjectX,
  }
  const dye: Room['dye'] = (lightness, chroma, hue) => {
    // In the dark everything is half as light: warmer under the lamp, cooler where only the next room has one.
    const seen = palette.isDark ? 0.1 + lightness * (view === 'doorway' ? 0.44 : 0.5) : lightness
    const colour = palette.tone(seen, chroma * (palette.isDark ? 1.15 : 1), hue)
    if (!palette.isDark) return tint(colour, palette.ambient, 0.16)
    return view === 'doorway' ? tint(colour, lch(0.4, 0.105, 274), 0.56) : tint(colour, lch(0.5, 0.06, 40), 0.22)
  }
  const dark: Room['dark'] = (lighter, hue) => palette.tone(palette.lightness.near + lighter, 0.05, hue)
  const world = seenFrom(view, { scenery, look, dye, dark }, furnishing)
  if (!isMirrored) return world
  const turned = (drawn: string): string => (drawn === '' ? '' : placed({ at: [page.size, 0], facing: -1 }, drawn))
  const { light } = world.scenery
  return {
    scenery: { ...world.scenery, subjectX: base.subjectX, light: [page.size - light[0], light[1]] },
    sky: turned(world.sky),
    far: turned(world.far),
    mid: turned(world.mid),
    stage: turned(world.stage),
    near: turned(world.near),
  }
}

function seenFrom(view: RoomView, inside: Room, furnishing: Furnishing): World {
  switch (view) {
    case 'window':
      return atWindow(inside, furnishing.window)
    case 'corner':
      return intoCorner(inside, furnishing.corner)
    case 'doorway':
      return alongToDoor(inside, furnishing.doorway)
  }
}
