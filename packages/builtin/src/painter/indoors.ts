import type { Place } from '../picture-brief.ts'

/** Where there is a roof or a rock over everybody: nothing falls, blows or settles there. */
export const indoorPlaces: ReadonlySet<Place> = new Set<Place>([
  'cave',
  'castle',
  'kitchen',
  'bedroom',
  'classroom',
  'workshop',
])
