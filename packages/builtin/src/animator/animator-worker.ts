import { parentPort } from 'node:worker_threads'
import { type ClipOrder, type ClipReply, isClipOrder } from './clip-messages.ts'
import { encodeClip } from './encode-clip.ts'
import { renderClip } from './render-clip.ts'

if (parentPort === null) throw new Error('The animator works in a thread of its own.')
const port = parentPort

port.on('message', (order: unknown) => {
  if (!isClipOrder(order)) throw new TypeError('The animator was given something that is no order.')
  void make(order)
})

async function make(order: ClipOrder): Promise<void> {
  const { clipId } = order
  try {
    const frames = await renderClip(order)
    const mp4 = await encodeClip(frames, (encoded) =>
      reply({ clipId, status: 'rendering', progress: encoded / frames.frameCount }, []),
    )
    reply({ clipId, status: 'rendered', mp4 }, [mp4.buffer])
  } catch (error) {
    reply({ clipId, status: 'failed', detail: error instanceof Error ? error.message : String(error) }, [])
  }
}

function reply(message: ClipReply, transferred: ArrayBuffer[]): void {
  port.postMessage(message, transferred)
}
