import type { Place } from '../../picture-brief.ts'
import type { Scenery } from '../scenery.ts'
import type { ViewOf } from '../view.ts'

/** A place without its people: one drawing a sheet, and the scenery with the place's own light and air. */
export interface World {
  readonly scenery: Scenery
  readonly sky: string
  readonly far: string
  readonly mid: string
  readonly stage: string
  readonly near: string
}

/** Paints a place as one of its set-ups shows it. */
export type PlacePainter<TPlace extends Place> = (base: Scenery, view: ViewOf<TPlace>) => World
