import type { Eyes } from './character/face.ts'

export type LayerName = 'sky' | 'far' | 'mid' | 'stage' | 'subject' | 'near' | 'weather'

/** One sheet of a picture, painted and lit, with its own brush strokes on it. */
export interface PaintedLayer {
  readonly name: LayerName
  /** How far it moves with the camera; 0 is infinitely far. */
  readonly parallax: number
  /** Straight alpha, 4 bytes a pixel, rows from the top. The first layer is opaque. */
  readonly rgba: Uint8Array
  /** The page and its overscan; only the weather layer is exactly one page, without overscan. */
  readonly widthPx: number
  readonly heightPx: number
  /**
   * Only of the weather layer: how far it moves in a frame of 1/24 s, in page units. It is painted as a torus: shifted
   * by any distance and wrapped at its edges it shows no cut. `sway` asks for a slow side-to-side on top.
   */
  readonly drift: { readonly xPx: number; readonly yPx: number; readonly sway: boolean } | null
}

/** How layers are put on paper. The page is 1024 units wide and high. */
export interface LayerFrame {
  /** Page units that are painted beyond each edge, at most 80. */
  readonly overscanPx: number
  /** Pixels a page unit. */
  readonly scale: number
  /** Paper grain on each layer, from 0 to 1. */
  readonly grain: number
  /** Open, unless it is said that everybody blinks. */
  readonly eyes?: Eyes
}
