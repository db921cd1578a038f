/** Reads the type of a file from its first bytes, for the suites; `null` for anything they do not expect. */
export function sniffMediaType(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.byteLength))
  if (head.subarray(1, 4).toString('latin1') === 'PNG') return 'image/png'
  if (head[0] === 0xff && head[1] === 0xd8) return 'image/jpeg'
  if (head.subarray(8, 12).toString('latin1') === 'WEBP') return 'image/webp'
  if (head.subarray(4, 8).toString('latin1') === 'ftyp') return 'video/mp4'
  return null
}
