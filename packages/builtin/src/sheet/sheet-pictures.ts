import sharp from 'sharp'
import { type PictureBrief, artStyles, moods, places, shots, times, weathers } from '../picture-brief.ts'
import { paintPicture } from '../painter/paint.ts'
import { anyBrief } from '../testing/any-brief.ts'

export interface SheetPicture {
  readonly label: string
  readonly webp: Buffer
}

const thumbnailPx = 256
const columns = 10

/** Pictures that between them show every place, time, weather, style, mood and shot, with casts at random. */
export async function paintSheet(count: number, seed: string): Promise<SheetPicture[]> {
  const pictures: SheetPicture[] = []
  for (let index = 0; index < count; index += 1) {
    const brief = briefAt(index, seed)
    const png = await paintPicture(brief, `${seed}-${index}`)
    pictures.push({ label: labelOf(brief), webp: await sharp(png).webp({ quality: 86 }).toBuffer() })
  }
  return pictures
}

function briefAt(index: number, seed: string): PictureBrief {
  // Steps without a common divisor, so that the rows do not repeat each other.
  const at = <T>(list: readonly T[], step: number): T => {
    const one = list[(index * step + Math.floor(index / list.length)) % list.length]
    if (one === undefined) throw new Error('An empty list has nothing to pick.')
    return one
  }
  return {
    ...anyBrief(`sheet ${seed} ${index}`),
    place: at(places, 1),
    time: at(times, 2),
    weather: at(weathers, 3),
    mood: at(moods, 5),
    style: at(artStyles, 1),
    shot: at(shots, 1),
  }
}

export function labelOf({ place, time, weather, mood, style, shot, characters }: PictureBrief): string {
  const who = characters.map(({ kind, pose, holds }) => `${kind} ${pose}${holds === null ? '' : ` ${holds}`}`)
  return `${place} · ${time} · ${weather} · ${mood} · ${style} · ${shot} · ${who.join(', ')}`
}

/** All pictures on one page, numbered from left to right by their place alone. */
export async function contactSheet(pictures: readonly SheetPicture[]): Promise<Buffer> {
  const wide = Math.min(columns, pictures.length)
  const high = Math.ceil(pictures.length / columns)
  const thumbnails = await Promise.all(
    pictures.map(async ({ webp }, index) => ({
      input: await sharp(webp).resize(thumbnailPx).toBuffer(),
      left: (index % columns) * thumbnailPx,
      top: Math.floor(index / columns) * thumbnailPx,
    })),
  )
  return sharp({
    create: { width: wide * thumbnailPx, height: high * thumbnailPx, channels: 3, background: '#222' },
  })
    .composite(thumbnails)
    .webp({ quality: 82 })
    .toBuffer()
}
