import type { ByteRange } from '../storage/media-store.ts'

export type RangeAnswer =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly range: ByteRange }
  | { readonly kind: 'unsatisfiable' }

/**
 * Reads a `Range` header for a file of `size` bytes. Anything that is not one range of bytes is answered whole.
 *
 * @see RFC 9110, section 14
 */
export function readByteRange(header: string | undefined, size: number): RangeAnswer {
  const match = /^bytes=(?<first>\d{0,15})-(?<last>\d{0,15})$/.exec(header?.trim() ?? '')
  const first = match?.groups?.['first'] ?? ''
  const last = match?.groups?.['last'] ?? ''
  if (first === '' && last === '') return { kind: 'whole' }
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', range: { start: size - length, end: size - 1 } }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return { kind: 'whole' }
  return start >= size ? { kind: 'unsatisfiable' } : { kind: 'part', range: { start, end } }
}
