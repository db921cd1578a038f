import { crc32 } from 'node:zlib'

/** Pieces of the three formats, written by hand: what a camera, a messenger or a stranger puts around the pixels. */

const uint16 = (value: number): Buffer => Buffer.from([(value >> 8) & 0xff, value & 0xff])
const uint32 = (value: number): Buffer => Buffer.from([value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value])
const uint32LittleEndian = (value: number): Buffer => Buffer.from(uint32(value).toReversed())
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Two markers and everything in between that the writer of a JPEG may say. */
export const jpegSegment = (marker: number, ...content: (Buffer | string)[]): Buffer => {
  const bytes = Buffer.concat(content.map((piece) => (typeof piece === 'string' ? latin1(piece) : piece)))
  return Buffer.concat([Buffer.from([0xff, marker]), uint16(bytes.byteLength + 2), bytes])
}

export const addJpegSegments = (jpeg: Buffer, ...segments: Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const pngHeaderEnd = 33

export const pngChunk = (type: string, content: Buffer | string): Buffer => {
  const body = Buffer.concat([latin1(type), typeof content === 'string' ? latin1(content) : content])
  return Buffer.concat([uint32(body.byteLength - 4), body, uint32(crc32(body))])
}

/** Chunks between the header and the pixels. */
export const addPngChunks = (png: Buffer, ...chunks: Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, pngHeaderEnd), ...chunks, png.subarray(pngHeaderEnd)])

export const pngHeader = (options: {
  readonly width: number
  readonly height: number
  readonly bitDepth: number
  readonly colourType: number
  readonly isInterlaced?: boolean
}): Buffer => {
  const { width, height, bitDepth, colourType, isInterlaced = false } = options
  const rest = Buffer.from([bitDepth, colourType, 0, 0, isInterlaced ? 1 : 0])
  return Buffer.concat([pngSignature, pngChunk('IHDR', Buffer.concat([uint32(width), uint32(height), rest]))])
}

export const riffChunk = (type: string, content: Buffer): Buffer =>
  Buffer.concat([latin1(type), uint32LittleEndian(content.byteLength), content, Buffer.alloc(content.byteLength % 2)])

export const webpFile = (...chunks: Buffer[]): Buffer => riffChunk('RIFF', Buffer.concat([latin1('WEBP'), ...chunks]))

/** The chunks of a WebP, each with its header. */
export const webpChunks = (webp: Buffer): Buffer[] => {
  const chunks: Buffer[] = []
  for (let at = 12; at + 8 <= webp.byteLength;) {
    const length = webp.readUInt32LE(at + 4)
    const end = at + 8 + length + (length % 2)
    chunks.push(webp.subarray(at, end))
    at = end
  }
  return chunks
}

/** An extended header: which other chunks there are, and how large the canvas is. */
export const webpHeader = (width: number, height: number, flags: number): Buffer =>
  riffChunk(
    'VP8X',
    Buffer.concat([
      Buffer.from([flags, 0, 0, 0]),
      uint32LittleEndian(width - 1).subarray(0, 3),
      uint32LittleEndian(height - 1).subarray(0, 3),
    ]),
  )

/** ISO media: HEIC, AVIF and movies begin with it. */
export const brandBox = (brand: string, ...compatible: string[]): Buffer => {
  const body = latin1(`ftyp${brand}\0\0\0\0${compatible.join('')}`)
  return Buffer.concat([uint32(body.byteLength + 4), body])
}

/** EXIF in either byte order: an orientation, a description, where it was taken, and a small picture of its own. */
export function exifBlock(options: {
  readonly orientation: number
  readonly text: string
  readonly isLittleEndian?: boolean
  readonly thumbnail?: Buffer
}): Buffer {
  const { orientation, text, isLittleEndian = false, thumbnail = Buffer.alloc(0) } = options
  const order = (bytes: Buffer): Buffer => (isLittleEndian ? Buffer.from(bytes.toReversed()) : bytes)
  const short = (value: number): Buffer => order(uint16(value))
  const long = (value: number): Buffer => order(uint32(value))
  const ascii = latin1(`${text}\0`)
  const rationals = Buffer.concat([52, 1, 30, 1, 58, 1].map(long))
  const entry = (head: readonly [tag: number, type: number, count: number], value: Buffer): Buffer =>
    Buffer.concat([short(head[0]), short(head[1]), long(head[2]), value])

  const gpsAt = 8 + 2 + 3 * 12 + 4
  const thumbnailAt = gpsAt + 2 + 3 * 12 + 4
  const dataAt = thumbnailAt + 2 + 2 * 12 + 4
  const northAt = dataAt + ascii.byteLength
  const pictureAt = northAt + rationals.byteLength
  return Buffer.concat([
    latin1(isLittleEndian ? 'II' : 'MM'),
    short(42),
    long(8),
    short(3),
    entry([0x010e, 2, ascii.byteLength], long(dataAt)),
    entry([0x0112, 3, 1], Buffer.concat([short(orientation), short(0)])),
    entry([0x8825, 4, 1], long(gpsAt)),
    long(thumbnail.byteLength === 0 ? 0 : thumbnailAt),
    short(3),
    entry([0x0001, 2, 2], latin1('N\0\0\0')),
    entry([0x0002, 5, 3], long(northAt)),
    entry([0x001b, 2, ascii.byteLength], long(dataAt)),
    long(0),
    short(2),
    entry([0x0201, 4, 1], long(pictureAt)),
    entry([0x0202, 4, 1], long(thumbnail.byteLength)),
    long(0),
    ascii,
    rationals,
    thumbnail,
  ])
}
