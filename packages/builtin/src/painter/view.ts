import type { Place, Shot } from '../picture-brief.ts'
import { createRandom } from './random.ts'

/**
 * How a land is looked at: from the path, with a long lens from below leaves without any path, or through an opening
 * with the land lying lower. Two woods look related only where they are seen alike.
 */
export type LandView = 'path' | 'lens' | 'opening'

/** From where a room is looked at: at its window, into a corner, or along it to a door. */
export type RoomView = 'window' | 'corner' | 'doorway'

/** The camera set-ups of each place. */
interface Views {
  readonly forest: LandView
  readonly meadow: LandView
  readonly seaside: LandView
  readonly village: LandView
  readonly mountain: LandView
  readonly desert: LandView
  readonly garden: LandView
  readonly castle: 'hall' | 'gateway' | 'battlements'
  readonly cave: 'pool' | 'mouth' | 'gallery'
  readonly rooftops: 'slope' | 'dormer' | 'terrace'
  readonly ship: 'deck' | 'bow' | 'stern'
  readonly space: 'craters' | 'station' | 'asteroid'
  readonly underwater: 'reef' | 'kelp' | 'drop-off'
  readonly kitchen: RoomView
  readonly bedroom: RoomView
  readonly classroom: RoomView
  readonly workshop: RoomView
}

export type ViewOf<TPlace extends Place> = Views[TPlace]
export type View = ViewOf<Place>

type ListOf<TView> = readonly [TView, ...TView[]]

const landViews: ListOf<LandView> = ['path', 'lens', 'opening']
const roomViews: ListOf<RoomView> = ['window', 'corner', 'doorway']

const views: { readonly [TPlace in Place]: ListOf<ViewOf<TPlace>> } = {
  forest: landViews,
  meadow: landViews,
  seaside: landViews,
  village: landViews,
  mountain: landViews,
  desert: landViews,
  garden: landViews,
  castle: ['hall', 'gateway', 'battlements'],
  cave: ['pool', 'mouth', 'gallery'],
  rooftops: ['slope', 'dormer', 'terrace'],
  ship: ['deck', 'bow', 'stern'],
  space: ['craters', 'station', 'asteroid'],
  underwater: ['reef', 'kelp', 'drop-off'],
  kitchen: roomViews,
  bedroom: roomViews,
  classroom: roomViews,
  workshop: roomViews,
}

const roomWords: { readonly [TView in RoomView]: RegExp } = {
  window: /window/i,
  corner: /corner/i,
  doorway: /\bdoor/i,
}

/** Words of a setting that only some set-ups can keep: a throne is not to be seen from the battlements. */
const wordsOfViews: { readonly [TPlace in Place]?: { readonly [TView in ViewOf<TPlace>]?: RegExp } } = {
  castle: {
    hall: /hall|librar|book|study|archive|museum|shelves|throne|king|queen|crown|court\b|ball ?room|banquet/i,
    gateway: /gate|draw ?bridge|courtyard|moat|portcullis/i,
    battlements: /battlement|rampart|parapet|tower|turret|wall walk|\bthe keep\b/i,
  },
  cave: {
    pool: /\bpool|\bpond|\blake|grotto/i,
    mouth: /mouth|entrance|behind the waterfall|looking out|way out/i,
    gallery: /gallery|\bmines?\b|deep|tunnel|underground|burrow|chamber|glow/i,
  },
  rooftops: {
    slope: /tile|slope|chimney|\bridge/i,
    dormer: /dormer|attic|window|washing|laundry/i,
    terrace: /terrace|flat roof|roof garden|balcony|pigeon|tank/i,
  },
  ship: {
    deck: /mast|sail\b|sails/i,
    bow: /\bbow\b|prow|bowsprit|figurehead/i,
    stern: /stern|wheel|helm|rudder|captain|harbou?r|coast/i,
  },
  space: {
    craters: /crater|moon\b|rocket|landing/i,
    station: /station|porthole|cabin|space ?ship|starship|cockpit|bridge|window|capsule/i,
    asteroid: /asteroid|comet|belt|meteor/i,
  },
  underwater: {
    reef: /reef|coral/i,
    kelp: /kelp|sea ?weed|forest/i,
    'drop-off': /whale|trench|abyss|\bdrop|cliff|canyon|\bedge/i,
  },
  kitchen: roomWords,
  bedroom: roomWords,
  classroom: roomWords,
  workshop: roomWords,
}

/** Whether a land is looked at that may be nearer or lower; rooms, decks and caves are measured out. */
export function isLandView(view: View): view is LandView {
  const lands: readonly View[] = landViews
  return lands.includes(view)
}

/** From where a picture looks at a place: as the setting's words want it, else as the seed does. */
export function viewOf<TPlace extends Place>(place: TPlace, scene: { seed: string; setting: string }): ViewOf<TPlace> {
  const all: ListOf<ViewOf<TPlace>> = views[place]
  const words = wordsOfViews[place]
  const [named, ...others] = all.filter((view) => words?.[view]?.test(scene.setting))
  return createRandom(`${scene.seed}:view`).pick(named === undefined ? all : [named, ...others])
}

/** How much larger than drawn the land behind the figures is, and how much lower it lies. */
export function landSeenFrom(view: View, shot: Shot): { readonly scale: number; readonly down: number } {
  if (!isLandView(view)) return { scale: 1, down: 0 }
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
