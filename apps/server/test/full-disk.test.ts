import { execFileSync } from 'node:child_process'
import { appendFileSync, closeSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answering, json, simulatorLocalModel, startSimulator } from '@talelight/simulator'
import { describe, expect, it } from 'vitest'
import { hear, sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

/** A disk of its own, small enough to be filled; `null` where this machine lets nobody have one. */
function mountSmallDisk() {
  const folder = mkdtempSync(join(tmpdir(), 'talelight-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmdirSync(folder)
    return null
  }
  const filler = join(folder, 'filler')
  return {
    dataDir: join(folder, 'data'),
    /** Writes until there is no room for one more byte. */
    fill() {
      const file = openSync(filler, 'a')
      for (let pieceBytes = 1_000_000; pieceBytes >= 1; pieceBytes = Math.floor(pieceBytes / 10)) {
        const piece = Buffer.alloc(pieceBytes)
        try {
          while (writeSync(file, piece) === pieceBytes);
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
        }
      }
      closeSync(file)
    },
    isFull() {
      try {
        appendFileSync(filler, 'x')
        return false
      } catch {
        return true
      }
    },
    free: () => rmSync(filler),
    [Symbol.dispose]() {
      execFileSync('umount', [folder])
      rmdirSync(folder)
    },
  }
}

const probe = mountSmallDisk()
probe?.[Symbol.dispose]()

describe.skipIf(probe === null)('a disk that is full', () => {
  it(
    'holds new work and says so, lets people delete, and goes on when there is room',
    { timeout: 60_000 },
    async () => {
      using disk = mountSmallDisk()!
      await using simulator = await startSimulator({ looksUntilDone: 1 })
      const providers = settingsFor(simulator, ['XAI'], {
        LOCAL_LLM_BASE_URL: simulator.baseUrls.local,
        LOCAL_LLM_MODEL: simulatorLocalModel,
      })
      const diskLimits = { ballastBytes: 3_000_000, minFreeBytes: 6_000_000 }
      await using server = await startTestServer({ dataDir: disk.dataDir, providers, diskLimits })
      const client = server.client('kids')
      const wish = { prompt: 'a lamp that grows', videoMode: true }

      const clipsAreUnderWay = { method: 'GET', path: /videos\/.+/ }
      simulator.script(clipsAreUnderWay, answering(json(200, { status: 'pending', progress: 50 })), { times: 1000 })
      const early = await client.story.start.mutate(wish)
      await hear(client, early, (heard) =>
        heard.some(({ data }) => data.type === 'video' && data.video.progress === 0.5),
      )

      disk.fill()
      expect(disk.isFull()).toBe(true)
      const late = await client.story.start.mutate(wish)
      const held = await hear(client, late, (heard) =>
        heard.some(({ data }) => data.type === 'scene' && data.scene.hold !== null),
      )
      const scene = held.flatMap(({ data }) => (data.type === 'scene' ? data.scene : [])).at(-1)
      expect(scene?.hold).toBe('The shelf is full. Ask a grown-up to make some room. Your place is kept.')
      await client.gallery.remove.mutate({ storyId: late.storyId })

      // The clip is done at its provider while there is no room for it, nor any reserve.
      disk.fill()
      const starts = simulator.requests.filter(({ path }) => path === '/v1/videos/generations').length
      simulator.reset()
      // It is noticed in one of two ways: that the clip is asked after, or that this could not even be written down.
      const isNoticed = () =>
        simulator.requests.some(({ method }) => method === 'GET') ||
        server.logLines.some((line) => line.includes('disk is full'))
      await expect.poll(isNoticed, { timeout: 10_000 }).toBe(true)
      expect((await client.video.status.query({ sceneId: early.sceneId })).status).not.toBe('failed')
      disk.free()

      const kept = sceneOf(await untilSettled(client, early.storyId, early.sceneId), early.sceneId)
      expect(kept).toMatchObject({ image: { status: 'complete' }, video: { status: 'complete', costUsd: 0.562 } })
      expect(starts + simulator.requests.filter(({ path }) => path === '/v1/videos/generations').length).toBe(1)
      const next = await client.story.start.mutate(wish)
      const whole = sceneOf(await untilSettled(client, next.storyId, next.sceneId), next.sceneId)
      expect(whole).toMatchObject({ hold: null, video: { status: 'complete' } })
    },
  )
})
