import { type PictureScene, isPictureScene } from '../painter/scene-in-picture.ts'

/** What a clip is made from: a scene, which can be painted again in layers, or a picture of another model, which is flat. */
type ClipSource =
  | { readonly kind: 'scene'; readonly scene: PictureScene }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array }

/** What the animator's thread is asked for. */
export interface ClipOrder {
  readonly clipId: string
  readonly source: ClipSource
  readonly durationSeconds: number
}

/** What it answers: how far it is, then an MP4, or why there is none. */
export type ClipReply =
  | { readonly clipId: string; readonly status: 'rendering'; /** From 0 to 1. */ readonly progress: number }
  | { readonly clipId: string; readonly status: 'rendered'; readonly mp4: Uint8Array }
  | { readonly clipId: string; readonly status: 'failed'; readonly detail: string }

export function isClipOrder(value: unknown): value is ClipOrder {
  return (
    isNamed(value) &&
    'source' in value &&
    isClipSource(value.source) &&
    'durationSeconds' in value &&
    typeof value.durationSeconds === 'number'
  )
}

export function isClipReply(value: unknown): value is ClipReply {
  if (!isNamed(value) || !('status' in value)) return false
  switch (value.status) {
    case 'rendering':
      return 'progress' in value && typeof value.progress === 'number'
    case 'rendered':
      return 'mp4' in value && value.mp4 instanceof Uint8Array
    case 'failed':
      return 'detail' in value && typeof value.detail === 'string'
    default:
      return false
  }
}

function isClipSource(value: unknown): value is ClipSource {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return value.kind === 'scene'
    ? 'scene' in value && isPictureScene(value.scene)
    : value.kind === 'picture' && 'bytes' in value && value.bytes instanceof Uint8Array
}

function isNamed(value: unknown): value is { readonly clipId: string } {
  return typeof value === 'object' && value !== null && 'clipId' in value && typeof value.clipId === 'string'
}
