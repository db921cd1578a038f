import { ResponseShapeError } from '../errors/response-shape-error.ts'

/**
 * Decodes base64 from an answer; a `data:` prefix is allowed.
 *
 * @throws {ResponseShapeError} it is empty or no base64.
 */
export function decodeBase64(text: string, providerId: string): Uint8Array {
  const base64 = text.startsWith('data:') ? text.slice(text.indexOf(',') + 1) : text
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const bytes = Buffer.from(base64, 'base64')
  // Node skips what is no base64, so a file with such characters comes out too short.
  if (bytes.byteLength === 0 || bytes.byteLength !== Math.floor(((base64.length - padding) * 3) / 4)) {
    throw new ResponseShapeError(`${providerId} sent a file whose base64 is broken.`)
  }
  return bytes
}

/** A file as a `data:` address. */
export function toDataUrl(file: { readonly bytes: Uint8Array; readonly mediaType: string }): string {
  return `data:${file.mediaType};base64,${encodeBase64(file.bytes)}`
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
