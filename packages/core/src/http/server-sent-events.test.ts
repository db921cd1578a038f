import { describe, expect, it } from 'vitest'
import { readServerSentEvents } from './server-sent-events.ts'

/** Sends the text byte by byte, which is the hardest way to read it. */
async function read(text: string): Promise<unknown[]> {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const byte of new TextEncoder().encode(text)) controller.enqueue(new Uint8Array([byte]))
      controller.close()
    },
  })
  const events: unknown[] = []
  for await (const event of readServerSentEvents(body)) events.push(event)
  return events
}

describe('readServerSentEvents', () => {
  it('reads names, several lines of data and every line ending', async () => {
    expect(await read('event: a\ndata: 1\ndata: 2\n\ndata:é\r\n\r\ndata: x\r\r')).toEqual([
      { event: 'a', data: '1\n2' },
      { event: null, data: 'é' },
      { event: null, data: 'x' },
    ])
  })

  it('skips comments and events without data, and keeps a last one without its empty line', async () => {
    expect(await read(': ping\n\nevent: nothing\n\nid: 7\ndata: last')).toEqual([{ event: null, data: 'last' }])
  })
})
