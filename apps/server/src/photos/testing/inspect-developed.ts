import type { DevelopedPhoto } from '../develop-photo.ts'
import { photoLimits, photoShapes } from '../photo-limits.ts'

/** Begins each secret of the corpus. */
export const canaryPrefix = 'CANARY-'

/** What a JPEG of ours is made of, and nothing else: JFIF, tables, one baseline frame, its scans. */
const allowedMarkers = new Set([0xe0, 0xdb, 0xc0, 0xc4, 0xda])
const jfif = Buffer.from('JFIF\0', 'latin1')

/** What should not be in a developed photo: an unknown block, a byte after its end, a wrong size, a canary. */
export function inspectDeveloped({ photo, thumb }: DevelopedPhoto): string[] {
  const jpeg = Buffer.from(photo.bytes)
  const webp = Buffer.from(thumb.bytes)
  const findings = [...inspectJpeg(jpeg, photo), ...inspectWebp(webp)]
  for (const [name, bytes] of [
    ['photo', jpeg],
    ['thumb', webp],
  ] as const) {
    if ([canaryPrefix, '<script', '<html'].some((word) => bytes.includes(word))) findings.push(`${name}: canary`)
  }
  const { width, height } = photo
  if (Math.max(width, height) > photoShapes.photo.maxSidePx) findings.push(`photo: ${width} × ${height} is too large`)
  if (Math.min(width, height) < photoLimits.minSidePx) findings.push(`photo: ${width} × ${height} is too small`)
  return findings
}

function inspectJpeg(jpeg: Buffer, said: { readonly width: number; readonly height: number }): string[] {
  if (jpeg.readUInt16BE(0) !== 0xffd8) return ['photo: no JPEG']
  const findings: string[] = []
  let at = 2
  while (at + 4 <= jpeg.byteLength && jpeg[at + 1] !== 0xd9) {
    const marker = jpeg.readUInt16BE(at) - 0xff00
    const length = jpeg.readUInt16BE(at + 2)
    if (!allowedMarkers.has(marker)) findings.push(`photo: block ${marker.toString(16)} of ${length} bytes`)
    if (marker === 0xe0 && (length !== 16 || !jpeg.subarray(at + 4, at + 9).equals(jfif))) findings.push('photo: APP0')
    if (marker === 0xc0 && (jpeg.readUInt16BE(at + 5) !== said.height || jpeg.readUInt16BE(at + 7) !== said.width)) {
      findings.push('photo: not the size that is said')
    }
    at += 2 + length
    if (marker !== 0xda) continue
    // Within a scan, only an escaped byte may follow a 255.
    while (at < jpeg.byteLength && !(jpeg[at] === 0xff && jpeg[at + 1] !== 0)) at += 1
  }
  if (at + 2 !== jpeg.byteLength) findings.push(`photo: ${jpeg.byteLength - at - 2} bytes after its end`)
  return findings
}

function inspectWebp(webp: Buffer): string[] {
  const { widthPx, heightPx } = photoShapes.thumb
  const isOneFrame =
    webp.toString('latin1', 0, 4) === 'RIFF' &&
    webp.toString('latin1', 8, 16) === 'WEBPVP8 ' &&
    webp.readUInt32LE(4) === webp.byteLength - 8 &&
    webp.readUInt32LE(16) + (webp.readUInt32LE(16) % 2) === webp.byteLength - 20
  if (!isOneFrame) return ['thumb: more than one frame without anything beside it']
  const isOfSize = webp.readUInt16LE(26) === widthPx && webp.readUInt16LE(28) === heightPx
  return isOfSize ? [] : ['thumb: not the size that is said']
}
