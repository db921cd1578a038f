import { type PictureScene, isPictureScene } from './scene-in-picture.ts'

/** What the painter's thread is asked for. */
export interface PaintOrder {
  readonly orderId: number
  readonly scene: PictureScene
}

/** What it answers: a PNG, or why there is none. */
export type PaintReply =
  | { readonly orderId: number; readonly status: 'painted'; readonly png: Uint8Array }
  | { readonly orderId: number; readonly status: 'failed'; readonly detail: string }

export function isPaintOrder(value: unknown): value is PaintOrder {
  return isNumbered(value) && 'scene' in value && isPictureScene(value.scene)
}

export function isPaintReply(value: unknown): value is PaintReply {
  if (!isNumbered(value) || !('status' in value)) return false
  return value.status === 'painted'
    ? 'png' in value && value.png instanceof Uint8Array
    : value.status === 'failed' && 'detail' in value && typeof value.detail === 'string'
}

function isNumbered(value: unknown): value is { readonly orderId: number } {
  return typeof value === 'object' && value !== null && 'orderId' in value && typeof value.orderId === 'number'
}
