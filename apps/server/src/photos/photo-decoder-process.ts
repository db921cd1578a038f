import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { type DecoderReply, isDecoderOrder } from './decoder-messages.ts'
import { developPhoto } from './develop-photo.ts'
import { PhotoRefusedError } from './photo-refused-error.ts'

sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)

/** Where this is no Linux, or one that forbids it, things stay as they are. */
function tryToSet(file: string, value: string): void {
  try {
    writeFileSync(file, value)
  } catch {
    // Both are a second line of defence.
  }
}
// When memory runs out, this process goes and not the server.
tryToSet('/proc/self/oom_score_adj', '1000')
// A core dump would lay the photo on the disk; without any memory in it, it does not.
tryToSet('/proc/self/coredump_filter', '0')

// A server that is told to stop finishes what it has in hand, and ends this process itself.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
// Without a server there is nobody to answer to; and an exit would wait for a picture that may never end.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

process.on('message', (order: unknown) => {
  if (!isDecoderOrder(order)) throw new TypeError('The photo decoder was given something that is no order.')
  void develop(order.bytes)
})
reply({ status: 'ready' })

async function develop(bytes: Uint8Array): Promise<void> {
  try {
    reply({ status: 'developed', developed: await developPhoto(bytes) })
  } catch (error) {
    if (error instanceof PhotoRefusedError) {
      reply({
        status: 'refused',
        reason: error.reason,
        detail: error.cause instanceof Error ? error.cause.message : '',
      })
    } else {
      reply({ status: 'failed', detail: error instanceof Error ? error.message : String(error) })
    }
  }
}

function reply(message: DecoderReply): void {
  process.send?.(message)
}
