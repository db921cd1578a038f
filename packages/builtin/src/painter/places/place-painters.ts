import type { Place } from '../../picture-brief.ts'
import type { Scenery } from '../scenery.ts'
import { viewOf } from '../view.ts'
import { bedroom } from './bedroom/bedroom.ts'
import { castle } from './castle/castle.ts'
import { cave } from './cave/cave.ts'
import { classroom } from './classroom/classroom.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { garden } from './garden.ts'
import { kitchen } from './kitchen/kitchen.ts'
import { meadow } from './meadow.ts'
import { mountain } from './mountain.ts'
import { rooftops } from './rooftops/rooftops.ts'
import { seaside } from './seaside.ts'
import { ship } from './ship/ship.ts'
import { space } from './space/space.ts'
import { underwater } from './underwater/underwater.ts'
import { village } from './village.ts'
import { workshop } from './workshop/workshop.ts'
import type { PlacePainter, World } from './world.ts'

/** A place and the set-ups of another cannot come together. */
type PlacePainters<TPlace extends Place> = { readonly [TOne in TPlace]: PlacePainter<TOne> }

/** Who paints which place. */
const placePainters: PlacePainters<Place> = {
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

/** A place as one of its set-ups shows it, before there is anybody in it. */
export function paintPlace(place: Place, base: Omit<Scenery, 'view'>): World {
  return paintWith(placePainters, place, base)
}

function paintWith<TPlace extends Place>(
  painters: PlacePainters<TPlace>,
  place: TPlace,
  base: Omit<Scenery, 'view'>,
): World {
  const view = viewOf(place, base)
  return painters[place]({ ...base, view }, view)
}
