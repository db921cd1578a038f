import type { Place } from '../../picture-brief.ts'
import { bedroom } from './bedroom.ts'
import { castle } from './castle.ts'
import { cave } from './cave.ts'
import { classroom } from './classroom.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { garden } from './garden.ts'
import { kitchen } from './kitchen.ts'
import { meadow } from './meadow.ts'
import { mountain } from './mountain.ts'
import { rooftops } from './rooftops.ts'
import { seaside } from './seaside.ts'
import { ship } from './ship.ts'
import { space } from './space.ts'
import { underwater } from './underwater.ts'
import { village } from './village.ts'
import { workshop } from './workshop.ts'
import type { PlacePainter } from './world.ts'

/** Who paints which place. */
export const placePainters: Record<Place, PlacePainter> = {
  forest,
  meadow,
  seaside,
  rooftops,
  village,
  mountain,
  desert,
  castle,
  garden,
  ship,
  cave,
  space,
  underwater,
  kitchen,
  bedroom,
  classroom,
  workshop,
}
