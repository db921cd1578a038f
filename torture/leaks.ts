import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { createTierDb } from '../packages/db/src/index.ts'
import { insertTestStory } from '../packages/db/src/testing/story-fixture.ts'
import { noProviders } from '../apps/server/src/env.ts'
import { createLog } from '../apps/server/src/log.ts'
import { openStudio } from '../apps/server/src/studio.ts'

export interface LeakReport {
  readonly cycles: number
  readonly readersEach: number
  /** In use after a collection, after the first cycles and at the end, in MB. */
  readonly heapMb: readonly [early: string, late: string]
  readonly findings: readonly string[]
}

const readersEach = 1000
const warmUpCycles = 5
const mostGrowthMb = 5

/**
 * Readers come, subscribe, and are cut off without a goodbye, half of them while an event is on its way. Nothing of them
 * may stay: no socket and no memory. Needs `node --expose-gc`.
 */
export async function leaks(options: { readonly cycles: number }): Promise<LeakReport> {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('This run needs node --expose-gc.')
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-leaks-'))
  const studio = await openStudio({
    dataDir,
    nsfwPin: undefined,
    providers: noProviders,
    webFolder: null,
    diskLimits: { ballastBytes: 1_000_000, minFreeBytes: 1_000_000 },
    log: createLog({ write: () => {} }),
  })
  const findings: string[] = []
  const heaps: number[] = []
  try {
    const { app, server } = studio
    const url = await server.listen({ host: '127.0.0.1', port: 0 })
    const { storyId } = insertTestStory(createTierDb(app.database.rows, 'kids'))
    for (let cycle = 0; cycle < options.cycles; cycle += 1) {
      const sockets = await Promise.all(Array.from({ length: readersEach }, () => subscribe(url, storyId)))
      for (const socket of sockets.slice(0, readersEach / 2)) socket.terminate()
      app.writer.write('kids', storyId, ({ emit }) => emit({ type: 'story' }))
      for (const socket of sockets) socket.terminate()
      while (server.websocketServer.clients.size > 0) await sleep(10)
      // What ends with its socket ends in later turns of the event loop.
      await sleep(50)
      gc()
      heaps.push(process.memoryUsage().heapUsed / 1e6)
    }
    const early = heaps[Math.min(warmUpCycles, heaps.length - 1)] ?? 0
    const late = heaps.at(-1) ?? 0
    if (late - early > mostGrowthMb) findings.push(`memory grew by ${(late - early).toFixed(1)} MB`)
    return { cycles: options.cycles, readersEach, heapMb: [early.toFixed(1), late.toFixed(1)], findings }
  } finally {
    await studio.close()
    await rm(dataDir, { recursive: true })
  }
}

async function subscribe(url: string, storyId: string): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/kids/trpc`)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  socket.on('open', () => {
    const params = { path: 'story.onEvent', input: { storyId } }
    socket.send(JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'subscription', params }))
  })
  socket.on('message', () => resolve())
  socket.on('error', reject)
  await promise
  return socket
}
