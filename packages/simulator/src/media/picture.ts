import { createHash } from 'node:crypto'
import sharp from 'sharp'

export type PictureFormat = 'png' | 'jpeg' | 'webp'

const pictures = new Map<string, Promise<Buffer>>()

/** A real picture of the asked size whose colours and shapes follow from the words. */
export function drawPicture(words: string, size: string, format: PictureFormat): Promise<Buffer> {
  const [width = 1024, height = 1024] = size.split('x').map(Number)
  const key = `${format} ${width}x${height} ${words}`
  const known = pictures.get(key)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(words).digest()
  const hue = (index: number) => Math.round(((hash[index] ?? 0) / 256) * 360)
  const at = (index: number, of: number) => Math.round(((hash[index] ?? 0) / 256) * of)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue(0)} 55% 62%)"/><stop offset="1" stop-color="hsl(${hue(1)} 50% 38%)"/></linearGradient></defs>
    <rect width="${width}" height="${height}" fill="url(#sky)"/>
    <circle cx="${at(2, width)}" cy="${at(3, height / 2)}" r="${width / 12}" fill="hsl(${hue(4)} 80% 78%)"/>
    <path d="M0 ${height * 0.7} Q${at(5, width)} ${height * 0.5} ${width} ${height * 0.75} V${height} H0Z" fill="hsl(${hue(6)} 35% 28%)"/>
  </svg>`
  const drawn = sharp(Buffer.from(svg)).toFormat(format).toBuffer()
  pictures.set(key, drawn)
  return drawn
}
