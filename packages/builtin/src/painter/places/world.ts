import type { Scenery } from '../scenery.ts'

/** A place without its people: one drawing a sheet, and the scenery with the place's own light and air. */
export interface World {
  readonly scenery: Scenery
  readonly sky: string
  readonly far: string
  readonly mid: string
  readonly stage: string
  readonly near: string
}

export type PlacePainter = (base: Scenery) => World
