import { crc32 } from 'node:zlib'
import {
  type BriefCharacter,
  type PictureBrief,
  artStyles,
  characterKinds,
  faces,
  heldThings,
  moods,
  places,
  poses,
  shots,
  times,
  weathers,
} from '../picture-brief.ts'

/** What a picture was painted from. */
export interface PictureScene {
  readonly brief: PictureBrief
  readonly seed: string
}

const keyword = 'talelight:scene'
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Signature and the IHDR chunk, which must come first. */
const headBytes = 33
const maxSceneBytes = 65_536

/** Adds a scene to a PNG as international text. */
export function embedScene(png: Uint8Array, scene: PictureScene): Uint8Array {
  const type = Buffer.from('iTXt', 'latin1')
  // No compression, no language, no translated keyword.
  const body = Buffer.concat([
    Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'),
    Buffer.from(JSON.stringify(scene), 'utf8'),
  ])
  const chunk = Buffer.alloc(12 + body.length)
  chunk.writeUInt32BE(body.length, 0)
  type.copy(chunk, 4)
  body.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(Buffer.concat([type, body])), 8 + body.length)
  return Buffer.concat([png.subarray(0, headBytes), chunk, png.subarray(headBytes)])
}

/** The scene that a picture of the built-in painter carries; `null` for every other picture and for damaged bytes. */
export function readSceneOfPicture(png: Uint8Array): PictureScene | null {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  if (!bytes.subarray(0, signature.length).equals(signature)) return null
  const text = sceneText(bytes)
  if (text === null) return null
  try {
    const scene: unknown = JSON.parse(text)
    return isPictureScene(scene) ? scene : null
  } catch {
    return null
  }
}

function sceneText(bytes: Buffer): string | null {
  const start = Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1')
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (body.length < length || at + 12 + length > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT' || type === 'IEND') return null
    if (type === 'iTXt' && length <= maxSceneBytes && body.subarray(0, start.length).equals(start)) {
      const isWhole = crc32(bytes.subarray(at + 4, at + 8 + length)) === bytes.readUInt32BE(at + 8 + length)
      return isWhole ? body.toString('utf8', start.length) : null
    }
    at += 12 + length
  }
  return null
}

/** Whether a value from outside is a scene that can be painted. */
export function isPictureScene(value: unknown): value is PictureScene {
  return isRecord(value) && typeof value['seed'] === 'string' && isPictureBrief(value['brief'])
}

function isPictureBrief(value: unknown): value is PictureBrief {
  if (!isRecord(value)) return false
  const { characters, props } = value
  return (
    isOneOf(places, value['place']) &&
    typeof value['setting'] === 'string' &&
    isOneOf(times, value['time']) &&
    isOneOf(weathers, value['weather']) &&
    isOneOf(moods, value['mood']) &&
    isOneOf(shots, value['shot']) &&
    isOneOf(artStyles, value['style']) &&
    Array.isArray(characters) &&
    characters.length <= 3 &&
    characters.every(isBriefCharacter) &&
    Array.isArray(props) &&
    props.every((prop) => typeof prop === 'string')
  )
}

function isBriefCharacter(value: unknown): value is BriefCharacter {
  return (
    isRecord(value) &&
    typeof value['name'] === 'string' &&
    isOneOf(characterKinds, value['kind']) &&
    isOneOf(poses, value['pose']) &&
    isOneOf(faces, value['face']) &&
    (value['holds'] === null || isOneOf(heldThings, value['holds'])) &&
    (value['description'] === undefined || typeof value['description'] === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isOneOf<T extends string>(words: readonly T[], value: unknown): value is T {
  return words.some((word) => word === value)
}
