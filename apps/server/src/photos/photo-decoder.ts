import { fork } from 'node:child_process'
import { type DecoderOrder, type DecoderReply, isDecoderReply } from './decoder-messages.ts'
import type { DevelopedPhoto } from './develop-photo.ts'
import { PhotoRefusedError } from './photo-refused-error.ts'

/** Generous: a busy machine is no fault of the photo. */
const startTimeoutMs = 30_000
const maxHeapMb = 256
const keptLogLength = 2000
/** Damaged files leave a little memory behind in libraries of C: measured, some 50 KB each. */
const maxPhotos = 100

/** A process of its own that opens one photo at a time, and may die of it. */
export interface PhotoDecoder {
  readonly isAlive: boolean
  /** It has opened so many photos that another one should open the next. */
  readonly isWorn: boolean
  /**
   * Not before the one before is done.
   *
   * @throws {PhotoRefusedError} the photo cannot be kept, or the process did not survive it.
   */
  develop(bytes: Uint8Array): Promise<DevelopedPhoto>
  /** Kills the process; done when it is gone. */
  end(): Promise<void>
}

type Heard = DecoderReply | { readonly status: 'ended'; readonly how: string } | { readonly status: 'silent' }

export function startPhotoDecoder(options: {
  readonly timeoutMs: number
  /** Told when the process ended unasked, even with nothing in hand, or had to be killed. */
  readonly onLost: (how: string) => void
}): PhotoDecoder {
  const child = fork(new URL('./photo-decoder-process.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${maxHeapMb}`],
    // No secret of the server is anywhere near a stranger's picture. libvips is to use memory, never a temporary file, and
    // glibc is to give memory back: half as much is held after some thousand photos.
    env: { VIPS_DISC_THRESHOLD: '16g', MALLOC_ARENA_MAX: '2' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let isReady = false
  let isAlive = true
  let isToEnd = false
  let photos = 0
  let listener: ((heard: Heard) => void) | undefined
  let log = ''

  const { promise: ended, resolve } = Promise.withResolvers<string>()
  const setEnded = (how: string): void => {
    isAlive = false
    if (!isToEnd) options.onLost(how)
    resolve(how)
    listener?.({ status: 'ended', how })
  }
  child.once('exit', (code, signal) => setEnded(signal ?? `exit code ${code}`))
  child.on('error', (error) => {
    // Where it was never born there is no exit; every other error is followed by one.
    if (child.pid === undefined) setEnded(error.message)
  })
  child.on('message', (reply: unknown) => {
    if (isDecoderReply(reply)) listener?.(reply)
  })
  child.stderr?.on('data', (piece: Buffer) => (log = (log + piece.toString()).slice(-keptLogLength)))

  const end = async (): Promise<void> => {
    isAlive = false
    isToEnd = true
    // Who waits for the end has to live to see it.
    child.ref()
    child.kill('SIGKILL')
    await ended
  }

  const hear = async (withinMs: number): Promise<Heard> => {
    if (!isAlive) return { status: 'ended', how: await ended }
    const heard = Promise.withResolvers<Heard>()
    listener = heard.resolve
    const timer = setTimeout(() => heard.resolve({ status: 'silent' }), withinMs)
    try {
      return await heard.promise
    } finally {
      clearTimeout(timer)
      listener = undefined
    }
  }

  const untilReady = async (): Promise<void> => {
    if (isReady) return
    const heard = await hear(startTimeoutMs)
    if (heard.status !== 'ready') {
      const how = heard.status === 'ended' ? heard.how : 'it never said that it is ready'
      await end()
      throw new Error(`The photo decoder could not be started (${how}). ${log}`.trim())
    }
    isReady = true
    // From here on it knows photos: what it might say about them goes into no log.
    child.stderr?.destroy()
  }

  const develop = async (bytes: Uint8Array): Promise<DevelopedPhoto> => {
    await untilReady()
    photos += 1
    const order: DecoderOrder = { bytes }
    // Where it cannot be sent, the process is gone, and that is heard below.
    child.send(order, () => undefined)
    const heard = await hear(options.timeoutMs)
    switch (heard.status) {
      case 'developed':
        return heard.developed
      case 'refused':
        throw new PhotoRefusedError(heard.reason, { cause: heard.detail === '' ? undefined : new Error(heard.detail) })
      case 'silent':
        await end()
        options.onLost(`killed after ${options.timeoutMs} ms`)
        throw new PhotoRefusedError('timed-out')
      case 'ended':
        throw new PhotoRefusedError('broken', { cause: new Error(`The photo decoder ended with ${heard.how}.`) })
      case 'failed':
        throw new Error(`The photo decoder failed: ${heard.detail}`)
      case 'ready':
        await end()
        throw new Error('The photo decoder said twice that it is ready.')
    }
  }

  return {
    get isAlive() {
      return isAlive
    },
    get isWorn() {
      return photos >= maxPhotos
    },
    async develop(bytes) {
      child.ref()
      child.channel?.ref()
      try {
        return await develop(bytes)
      } finally {
        // An idle decoder must not keep the server alive.
        child.unref()
        child.channel?.unref()
      }
    },
    end,
  }
}
