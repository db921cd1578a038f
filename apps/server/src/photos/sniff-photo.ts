import { sniffImageType } from '@talelight/core'

export type PhotoKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'gif'
  | 'tiff'
  | 'bmp'
  | 'svg'
  | 'pdf'
  | 'movie'
  | 'unknown'

const imageKinds = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' } as const

/** Camera raw files are TIFF at heart, and so are they here. */
const signatures: readonly (readonly [pattern: RegExp, kind: PhotoKind])[] = [
  [/^GIF8[79]a/, 'gif'],
  [/^(?:II[*+]\0|MM\0[*+])/, 'tiff'],
  [/^BM[^]{4}\0\0\0\0/, 'bmp'],
  [/^(?:ï»¿)?\s*<(?:[^]*<)?svg[\s>]/i, 'svg'],
  [/^[^]{0,16}%PDF-/, 'pdf'],
  [/^[^]{4}(?:moov|mdat|wide|free|skip)/, 'movie'],
  [/^(?:RIFF[^]{4}AVI |[^]Eß£)/, 'movie'],
]

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'mif2', 'msf1'])
const avifBrands = new Set(['avif', 'avis'])

/** The brands of an ISO media file, the major one first; none where it is no such file. */
function readBrands(bytes: Uint8Array, head: string): string[] {
  if (head.slice(4, 8) !== 'ftyp') return []
  const boxLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const compatible = head.slice(16, boxLength).match(/[^]{4}/g) ?? []
  return [head.slice(8, 12), ...compatible]
}

/** What a file is by its first bytes, whatever its name or its sender says. */
export function sniffPhoto(bytes: Uint8Array): PhotoKind {
  const imageType = sniffImageType(bytes)
  if (imageType !== null) return imageKinds[imageType]
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1')
  const brands = readBrands(bytes, head)
  if (brands.length > 0) {
    // An AVIF names the brands that it shares with HEIC too.
    if (brands.some((brand) => avifBrands.has(brand))) return 'avif'
    return brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'movie'
  }
  return signatures.find(([pattern]) => pattern.test(head))?.[1] ?? 'unknown'
}
