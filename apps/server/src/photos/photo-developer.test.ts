import { spawn } from 'node:child_process'
import { randomFillSync } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import sharp, { type Color, type Sharp } from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type PhotoDeveloper, createPhotoDeveloper } from './photo-developer.ts'
import { PhotoRefusedError } from './photo-refused-error.ts'
import { inspectDeveloped } from './testing/inspect-developed.ts'
import {
  type CorpusFile,
  createPhotoCorpus,
  patternHeight,
  patternQuarters,
  patternWidth,
} from './testing/photo-corpus.ts'

const seed = Date.now() % 1_000_000
const corpus = await createPhotoCorpus(seed)
const groups = [...new Set(corpus.map(({ group }) => group))]

const opened: PhotoDeveloper[] = []
const open = (options: Parameters<typeof createPhotoDeveloper>[0] = {}): PhotoDeveloper => {
  const developer = createPhotoDeveloper(options)
  opened.push(developer)
  return developer
}
const refusalOf = (developing: Promise<unknown>): Promise<unknown> =>
  developing.then(
    () => 'accepted',
    (error: unknown) => (error instanceof PhotoRefusedError ? error.reason : error),
  )

const flat = (width: number, height: number, background: Color = '#a08060'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })
const small = await flat(300, 400).jpeg().toBuffer()

/** Noise: takes a decoder some hundred milliseconds. */
const slow = await sharp(randomFillSync(Buffer.alloc(2500 * 2500 * 3)), {
  raw: { width: 2500, height: 2500, channels: 3 },
})
  .png({ compressionLevel: 1 })
  .toBuffer()

async function pixelsAt(
  bytes: Uint8Array,
  places: readonly (readonly [x: number, y: number])[],
): Promise<(readonly [number, number, number])[]> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
  return places.map(([x, y]) => {
    const at = (y * info.width + x) * info.channels
    return [data[at]!, data[at + 1]!, data[at + 2]!]
  })
}

const isNear = (one: readonly number[], other: readonly number[], tolerance: number): boolean =>
  one.every((value, index) => Math.abs(value - other[index]!) <= tolerance)

/** The four quarters are in their places. */
async function isUpright(bytes: Uint8Array): Promise<boolean> {
  const [left, right] = [patternWidth / 4, (patternWidth * 3) / 4]
  const [top, bottom] = [patternHeight / 4, (patternHeight * 3) / 4]
  const seen = await pixelsAt(bytes, [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ])
  return seen.every((colour, index) => isNear(colour, patternQuarters[index]!, 40))
}

/** What is wrong with how a file was dealt with. */
async function judge(developer: PhotoDeveloper, file: CorpusFile): Promise<string[]> {
  try {
    const developed = await developer.develop(file.bytes)
    const findings = inspectDeveloped(developed)
    if (!['upright', 'accepted', 'either'].includes(file.expected)) findings.push('accepted')
    if (file.expected === 'upright') {
      const { width, height, bytes } = developed.photo
      if (width !== patternWidth || height !== patternHeight || !(await isUpright(bytes))) findings.push('not upright')
    }
    return findings
  } catch (error) {
    if (!(error instanceof PhotoRefusedError)) return [`untyped: ${String(error)}`]
    return error.reason === file.expected || file.expected === 'either' ? [] : [error.reason]
  }
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((developer) => developer.close()))
})

const lostOfShared: string[] = []
/** For all tests that do it no harm. */
const shared = createPhotoDeveloper({ onDecoderLost: (how) => lostOfShared.push(how) })
afterAll(() => shared.close())

describe('a corpus of photos', () => {
  it('has more than three hundred files', () => {
    expect(corpus.length).toBeGreaterThan(300)
  })

  it.each(groups)('%s: each is refused with a reason, or upright and bare of everything else', async (group) => {
    const files = corpus.filter((file) => file.group === group)
    const findings = await Promise.all(files.map(async (file) => [file.name, await judge(shared, file)] as const))
    expect(
      findings.filter(([, found]) => found.length > 0),
      `seed ${seed}`,
    ).toEqual([])
    expect(lostOfShared).toEqual([])
  })
})

describe('createPhotoDeveloper', () => {
  it.each([
    [3000, 1500, 2048, 1024],
    [1500, 3000, 1024, 2048],
    [300, 400, 300, 400],
    [4096, 200, 2048, 100],
  ])('keeps %d × %d as %d × %d, with a thumb of one size', async (width, height, keptWidth, keptHeight) => {
    const { photo, thumb } = await shared.develop(await flat(width, height).png().toBuffer())
    expect([photo.mediaType, photo.width, photo.height]).toEqual(['image/jpeg', keptWidth, keptHeight])
    expect([thumb.mediaType, thumb.width, thumb.height]).toEqual(['image/webp', 240, 300])
    expect(await sharp(photo.bytes).metadata()).toMatchObject({
      format: 'jpeg',
      width: keptWidth,
      height: keptHeight,
      space: 'srgb',
      chromaSubsampling: '4:4:4',
    })
  })

  it('lays transparency on white and brings other colour spaces to sRGB', async () => {
    const colourOf = async (bytes: Buffer): Promise<readonly number[]> =>
      (await pixelsAt((await shared.develop(bytes)).photo.bytes, [[50, 50]]))[0]!
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const nothing = sharp({ create: { width: 100, height: 100, channels: 4, background: clear } })
    expect(await colourOf(await nothing.png().toBuffer())).toEqual([255, 255, 255])
    expect(await colourOf(await nothing.webp().toBuffer())).toEqual([255, 255, 255])

    const colour = [200, 80, 60] as const
    const known = flat(100, 100, { r: colour[0], g: colour[1], b: colour[2] })
    for (const bytes of [
      await known.clone().withIccProfile('p3').jpeg({ quality: 100 }).toBuffer(),
      await known.clone().withIccProfile('p3').png().toBuffer(),
      await known.clone().toColourspace('rgb16').png().toBuffer(),
      await known.clone().webp({ lossless: true }).toBuffer(),
    ]) {
      expect(isNear(await colourOf(bytes), colour, 6)).toBe(true)
    }
    // Ink cannot show every colour, so it may be off by more.
    expect(isNear(await colourOf(await known.clone().toColourspace('cmyk').jpeg().toBuffer()), colour, 30)).toBe(true)
    expect(isNear(await colourOf(await known.clone().greyscale().jpeg().toBuffer()), [115, 115, 115], 15)).toBe(true)
  })

  it('says what to do instead', async () => {
    const sentenceOf = (name: string): Promise<string> => {
      const file = corpus.find((each) => each.name === name)
      return shared.develop(file!.bytes).then(
        () => '',
        (error: unknown) => (error instanceof PhotoRefusedError ? error.message : ''),
      )
    }
    expect(await sentenceOf('HEIC of brand heic')).toBe(
      "This photo is in Apple's HEIC format, which cannot be read here. Save it as JPEG first: on an iPhone choose Settings, Camera, Formats, Most Compatible.",
    )
    expect(await sentenceOf('a GIF')).toMatch(/^This is a GIF, .* JPEG, PNG or WebP\.$/)
    expect(await sentenceOf('a program')).toMatch(/^This file is no photo .* JPEG, PNG or WebP\.$/)
    expect(await sentenceOf('25 MB and one byte')).toMatch(/larger than 25 MB/)
    expect(await sentenceOf('jpeg that says 65500 × 65500')).toMatch(/more than 50 million pixels/)
    expect(await sentenceOf('jpeg of 1 × 1')).toMatch(/at least 64 pixels wide and 64 pixels high/)
  })

  it('develops twenty photos at once, two at a time, and in the end none is mixed up', async () => {
    const widths = Array.from({ length: 20 }, (_, index) => 200 + index)
    const photos = await Promise.all(widths.map((width) => flat(width, 300).jpeg().toBuffer()))
    const developed = await Promise.all(photos.map((bytes) => shared.develop(bytes)))
    expect(developed.map(({ photo }) => photo.width)).toEqual(widths)
  })

  it.each(['/nowhere/node', '/bin/false'])('is no fault of the photo that no decoder starts (%s)', async (execPath) => {
    const developer = open()
    const realPath = process.execPath
    process.execPath = execPath
    const refusal = await refusalOf(developer.develop(small)).finally(() => (process.execPath = realPath))
    expect(refusal).toBeInstanceOf(Error)
    expect(String(refusal)).toMatch(/could not be started/)
    expect(await refusalOf(developer.develop(small))).toBe('accepted')
  })

  it('gives up a photo that takes too long', async () => {
    const lost: string[] = []
    const developer = open({ timeoutMs: 20, onDecoderLost: (how) => lost.push(how) })
    expect(await refusalOf(developer.develop(slow))).toBe('timed-out')
    expect(lost).toEqual(['killed after 20 ms'])
  })

  it('fails what is in hand and in line when it is closed, and everything after', async () => {
    const lost: string[] = []
    const developer = open({ onDecoderLost: (how) => lost.push(how) })
    const developing = [slow, slow, small].map((bytes) => refusalOf(developer.develop(bytes)))
    await developer.close()
    for (const error of [...(await Promise.all(developing)), await refusalOf(developer.develop(small))]) {
      expect(String(error)).toBe('Error: Photos are not developed any more: the server is stopping.')
    }
    expect(lost).toEqual([])
    await developer.close()
  })
})

const processesOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .map(Number)
    .filter((child) => child > 0)
const decoders = (): number[] =>
  processesOf(process.pid).filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('photo-decoder'))
const isAlive = (pid: number): boolean => {
  try {
    // One that nobody has buried yet is dead all the same.
    return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

describe.runIf(process.platform === 'linux')('the decoders', () => {
  beforeAll(() => shared.close())

  it('start with the first photo, are two at most, are used again, and are ended with the developer', async () => {
    const developer = open()
    expect(decoders()).toEqual([])
    await developer.develop(small)
    const first = decoders()
    expect(first).toHaveLength(1)
    await developer.develop(small)
    expect(decoders()).toEqual(first)
    const developing = Array.from({ length: 3 }, () => developer.develop(slow))
    await developing[0]
    expect(decoders()).toHaveLength(2)
    await Promise.all(developing)
    expect(decoders()).toHaveLength(2)
    await developer.close()
    expect(decoders()).toEqual([])
  })

  it('end when there is nothing to do for a while', async () => {
    const developer = open({ idleMs: 100 })
    await Promise.all([developer.develop(small), developer.develop(small)])
    await vi.waitFor(() => expect(decoders()).toEqual([]))
    expect(await refusalOf(developer.develop(small))).toBe('accepted')
  })

  it.each(['SIGKILL', 'SIGSEGV', 'SIGABRT'] as const)(
    'take one photo with them when they die of %s',
    async (signal) => {
      const lost: string[] = []
      const developer = open({ onDecoderLost: (how) => lost.push(how) })
      await developer.develop(small)
      const [decoder] = decoders()
      const developing = refusalOf(developer.develop(slow))
      const beside = refusalOf(developer.develop(small))
      process.kill(decoder!, signal)
      expect(await developing).toBe('broken')
      expect(await beside).toBe('accepted')
      expect(await refusalOf(developer.develop(small))).toBe('accepted')
      expect(lost).toEqual([signal])
    },
  )

  it('are replaced when they die with nothing in hand', async () => {
    const lost: string[] = []
    const developer = open({ onDecoderLost: (how) => lost.push(how) })
    await developer.develop(small)
    process.kill(decoders()[0]!, 'SIGKILL')
    await vi.waitFor(() => expect(lost).toEqual(['SIGKILL']))
    expect(await refusalOf(developer.develop(small))).toBe('accepted')
  })

  it('are killed when they hang', async () => {
    const developer = open({ timeoutMs: 1000 })
    await developer.develop(small)
    const [decoder] = decoders()
    process.kill(decoder!, 'SIGSTOP')
    expect(await refusalOf(developer.develop(small))).toBe('timed-out')
    expect(isAlive(decoder!)).toBe(false)
    expect(await refusalOf(developer.develop(small))).toBe('accepted')
  })

  it('know nothing of the settings of the server, and finish what they have when everything is told to stop', async () => {
    const developer = open()
    await developer.develop(small)
    const [decoder] = decoders()
    const names = readFileSync(`/proc/${decoder}/environ`, 'utf8')
      .split('\0')
      .filter((line) => line !== '')
      .map((line) => line.split('=')[0])
    expect(new Set(names)).toEqual(
      new Set(['MALLOC_ARENA_MAX', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'VIPS_DISC_THRESHOLD']),
    )
    const developing = refusalOf(developer.develop(slow))
    process.kill(decoder!, 'SIGTERM')
    process.kill(decoder!, 'SIGINT')
    expect(await developing).toBe('accepted')
  })

  it('neither keep a server alive nor outlive one that is killed', async () => {
    const program = `
      const { createPhotoDeveloper } = await import(${JSON.stringify(new URL('photo-developer.ts', import.meta.url).href)})
      await createPhotoDeveloper().develop(Buffer.from('${small.toString('base64')}', 'base64'))
      process.stdout.write('developed')`
    const idle = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
    expect(await once(idle, 'exit')).toEqual([0, null])

    const busy = spawn(process.execPath, ['--input-type=module', '-e', `${program}\nsetInterval(() => {}, 1000)`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    await once(busy.stdout, 'data')
    const [decoder] = processesOf(busy.pid!)
    expect(isAlive(decoder!)).toBe(true)
    busy.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(decoder!)).toBe(false))
  })
})
