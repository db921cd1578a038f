import type { DevelopedPhoto } from './develop-photo.ts'
import { type PhotoRefusal, isPhotoRefusal } from './photo-refused-error.ts'

/** What a decoder is asked for: one photo, and the next when it has answered. */
export interface DecoderOrder {
  readonly bytes: Uint8Array
}

/** What it says: once that it can begin, then one answer to each photo. */
export type DecoderReply =
  | { readonly status: 'ready' }
  | { readonly status: 'developed'; readonly developed: DevelopedPhoto }
  | { readonly status: 'refused'; readonly reason: PhotoRefusal; readonly detail: string }
  | { readonly status: 'failed'; readonly detail: string }

export function isDecoderOrder(value: unknown): value is DecoderOrder {
  return isObject(value) && value['bytes'] instanceof Uint8Array
}

/** Looks at every field: a decoder that a picture has taken over could say anything. */
export function isDecoderReply(value: unknown): value is DecoderReply {
  if (!isObject(value)) return false
  const { status, developed, reason, detail } = value
  if (status === 'ready') return true
  if (status === 'developed') {
    return isObject(developed) && isFile(developed['photo'], 'image/jpeg') && isFile(developed['thumb'], 'image/webp')
  }
  if (typeof detail !== 'string') return false
  return status === 'failed' || (status === 'refused' && isPhotoRefusal(reason))
}

function isFile(value: unknown, mediaType: string): boolean {
  return (
    isObject(value) &&
    value['bytes'] instanceof Uint8Array &&
    value['mediaType'] === mediaType &&
    Number.isSafeInteger(value['width']) &&
    Number.isSafeInteger(value['height'])
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
