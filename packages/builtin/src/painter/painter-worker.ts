import { parentPort } from 'node:worker_threads'
import { paintPicture } from './paint.ts'
import { type PaintOrder, type PaintReply, isPaintOrder } from './painter-messages.ts'
import { surfaceTiles } from './surface/tiles.ts'

if (parentPort === null) throw new Error('The painter paints in a thread of its own.')
const port = parentPort

// Built before the first order comes, so that the first picture is as quick as the others.
surfaceTiles()

port.on('message', (order: unknown) => {
  if (!isPaintOrder(order)) throw new TypeError('The painter was given something that is no order.')
  void paint(order)
})

async function paint({ orderId, scene }: PaintOrder): Promise<void> {
  try {
    // A copy that owns its memory can be handed over without another copy.
    const png = new Uint8Array(await paintPicture(scene.brief, scene.seed))
    reply({ orderId, status: 'painted', png }, [png.buffer])
  } catch (error) {
    reply({ orderId, status: 'failed', detail: error instanceof Error ? error.message : String(error) }, [])
  }
}

function reply(message: PaintReply, transferred: ArrayBuffer[]): void {
  port.postMessage(message, transferred)
}
