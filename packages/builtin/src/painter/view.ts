import type { Place, Shot } from '../picture-brief.ts'
import { createRandom } from './random.ts'

/**
 * How the same place is looked at: from the path, with a long lens from below leaves without any path, or through an
 * opening with the land lying lower. Two woods look related only where they are seen alike.
 */
export type View = 'path' | 'lens' | 'opening'

/** Places with a land that may be nearer or lower; rooms and decks are measured out. */
const openPlaces: ReadonlySet<Place> = new Set<Place>([
  'forest',
  'meadow',
  'seaside',
  'village',
  'mountain',
  'desert',
  'garden',
])

export function viewOf(place: Place, seed: string): View {
  return openPlaces.has(place) ? createRandom(`${seed}:view`).pick<View>(['path', 'lens', 'opening']) : 'path'
}

/** How much larger than drawn the land behind the figures is, and how much lower it lies. */
export function landSeenFrom(view: View, place: Place, shot: Shot): { readonly scale: number; readonly down: number } {
  if (!openPlaces.has(place)) return { scale: 1, down: 0 }
  // Far off, a few large quiet forms say more than many small ones.
  const widening = shot === 'wide' ? 1.14 : 1
  switch (view) {
    case 'path':
      return { scale: widening, down: 0 }
    case 'lens':
      return { scale: widening * 1.24, down: 0 }
    case 'opening':
      return { scale: widening * 1.06, down: 36 }
  }
}
