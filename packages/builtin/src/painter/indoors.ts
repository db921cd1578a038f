import type { Place } from '../picture-brief.ts'

/** Where there is a roof or a rock over everybody, but for those set-ups that step outside (`Scenery.isSheltered`). */
export const indoorPlaces: ReadonlySet<Place> = new Set<Place>([
  'cave',
  'castle',
  'kitchen',
  'bedroom',
  'classroom',
  'workshop',
])
