import type { DevelopedPhoto } from './develop-photo.ts'
import { type PhotoDecoder, startPhotoDecoder } from './photo-decoder.ts'
import { photoLimits } from './photo-limits.ts'
import { PhotoRefusedError } from './photo-refused-error.ts'
import { type PhotoKind, sniffPhoto } from './sniff-photo.ts'

const defaultTimeoutMs = 10_000
const defaultIdleMs = 60_000
const maxAtOnce = 2

const namesOfOthers = {
  avif: 'an AVIF picture',
  gif: 'a GIF',
  tiff: 'a TIFF or camera raw file',
  bmp: 'a BMP picture',
  svg: 'an SVG drawing',
  pdf: 'a PDF',
  movie: 'a movie',
  unknown: undefined,
} as const satisfies Partial<Record<PhotoKind, string | undefined>>

/** Makes of a stranger's file a photo that can be kept. Nothing of it touches the disk. */
export interface PhotoDeveloper {
  /**
   * Two at once; the others wait in line, with their bytes in memory. The bytes must not change meanwhile.
   *
   * @throws {PhotoRefusedError} it cannot be kept; the message says what to do instead.
   * @throws {Error} the fault is ours: no decoder could be started, or this was closed.
   */
  develop(bytes: Uint8Array): Promise<DevelopedPhoto>
  /** Gives up what is in hand and in line. Done when no decoder is left. */
  close(): Promise<void>
}

function refuseWhatIsNoPhoto(bytes: Uint8Array): void {
  if (bytes.byteLength > photoLimits.maxBytes) throw new PhotoRefusedError('too-large')
  const kind = sniffPhoto(bytes)
  if (kind === 'jpeg' || kind === 'png' || kind === 'webp') return
  if (kind === 'heic') throw new PhotoRefusedError('heic')
  const found = namesOfOthers[kind]
  throw new PhotoRefusedError('not-a-photo', found === undefined ? {} : { found })
}

/**
 * Opens photos in processes of their own, one photo in each: a decoder that crashes or hangs takes one photo with it,
 * and the server not at all.
 *
 * @param options.timeoutMs a photo that takes longer is given up. Default: 10 s.
 * @param options.idleMs a decoder with nothing to do is ended after it. Default: 60 s.
 * @param options.onDecoderLost told when one ended unasked or had to be killed, for the log; knows nothing of the photo.
 */
export function createPhotoDeveloper(
  options: {
    readonly timeoutMs?: number
    readonly idleMs?: number
    readonly onDecoderLost?: (how: string) => void
  } = {},
): PhotoDeveloper {
  const { timeoutMs = defaultTimeoutMs, idleMs = defaultIdleMs, onDecoderLost = () => undefined } = options
  const decoders = new Set<PhotoDecoder>()
  const idle = new Map<PhotoDecoder, NodeJS.Timeout>()
  const line: PromiseWithResolvers<void>[] = []
  let inHand = 0
  let isClosed = false

  const closed = (): Error => new Error('Photos are not developed any more: the server is stopping.')

  const takeTurn = async (): Promise<void> => {
    if (inHand >= maxAtOnce) {
      const turn = Promise.withResolvers<void>()
      line.push(turn)
      // Who leaves hands the place over: nobody gets in between.
      return turn.promise
    }
    inHand += 1
  }

  const leave = (): void => {
    const next = line.shift()
    if (next === undefined) inHand -= 1
    else next.resolve()
  }

  const takeDecoder = (): PhotoDecoder => {
    // The one that worked last: the other one gets its rest when there is little to do.
    const rested = [...idle.keys()].findLast((decoder) => decoder.isAlive)
    if (rested !== undefined) {
      clearTimeout(idle.get(rested))
      idle.delete(rested)
      return rested
    }
    const started = startPhotoDecoder({ timeoutMs, onLost: onDecoderLost })
    decoders.add(started)
    return started
  }

  const end = async (decoder: PhotoDecoder): Promise<void> => {
    clearTimeout(idle.get(decoder))
    idle.delete(decoder)
    await decoder.end()
    decoders.delete(decoder)
  }

  const putBack = (decoder: PhotoDecoder): void => {
    if (!decoder.isAlive) decoders.delete(decoder)
    else if (decoder.isWorn) void end(decoder)
    else if (!isClosed) idle.set(decoder, setTimeout(() => void end(decoder), idleMs).unref())
  }

  return {
    async develop(bytes) {
      if (isClosed) throw closed()
      refuseWhatIsNoPhoto(bytes)
      await takeTurn()
      try {
        if (isClosed) throw closed()
        const decoder = takeDecoder()
        try {
          return await decoder.develop(bytes)
        } catch (error) {
          throw isClosed ? closed() : error
        } finally {
          putBack(decoder)
        }
      } finally {
        leave()
      }
    },

    async close() {
      isClosed = true
      for (const turn of line.splice(0)) turn.reject(closed())
      await Promise.all([...decoders].map(end))
    },
  }
}
