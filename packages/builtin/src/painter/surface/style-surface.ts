import type { ArtStyle } from '../../picture-brief.ts'
import type { LayerName } from '../painted-layer.ts'

/** What a style does to the flat shapes. */
export interface StyleSurface {
  /** Strength of the brush strokes and of the paper's fibre. */
  readonly brush: number
  readonly fibre: number
  readonly grain: number
  /** How far edges wander, in page units. */
  readonly edge: Record<LayerName, number>
  /** The chalky lit edge on whatever faces the light. */
  readonly wrapsLight: boolean
  readonly finish: 'none' | 'paper-shadow' | 'ink' | 'woodcut'
}

const brushedEdge = { sky: 0, far: 3, mid: 3, stage: 2.6, subject: 1.5, near: 3, weather: 0 }
const cutEdge = { sky: 0, far: 1, mid: 1, stage: 1, subject: 0.8, near: 1.2, weather: 0 }
const carvedEdge = { sky: 0, far: 1.6, mid: 1.6, stage: 1.6, subject: 1, near: 1.6, weather: 0 }

export const styleSurfaces: Record<ArtStyle, StyleSurface> = {
  gouache: { brush: 0.18, fibre: 0, grain: 0.12, edge: brushedEdge, wrapsLight: true, finish: 'none' },
  'cut-paper': { brush: 0, fibre: 0.13, grain: 0.06, edge: cutEdge, wrapsLight: false, finish: 'paper-shadow' },
  'pen-and-ink': { brush: 0.14, fibre: 0, grain: 0.14, edge: brushedEdge, wrapsLight: false, finish: 'ink' },
  woodcut: { brush: 0.1, fibre: 0, grain: 0.06, edge: carvedEdge, wrapsLight: false, finish: 'woodcut' },
}
