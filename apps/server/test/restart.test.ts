import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hear, sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'

describe('a stop in the middle', () => {
  it('loses nothing: the scene is told to its end and gets picture and clip after the restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'talelight-restart-'))
    try {
      const before = await startTestServer({ dataDir })
      const { storyId, sceneId } = await before
        .client('kids')
        .story.start.mutate({ prompt: 'a train that reads maps', videoMode: true })
      await hear(before.client('kids'), { storyId }, (heard) => heard.some(({ data }) => data.type === 'scene-text'))
      await before.stop()

      await using after = await startTestServer({ dataDir })
      const story = await untilSettled(after.client('kids'), storyId, sceneId)
      const scene = sceneOf(story, sceneId)
      expect(scene).toMatchObject({ status: 'complete', image: { status: 'complete' }, video: { status: 'complete' } })
      expect(scene.choices.length).toBeGreaterThan(1)
      const words = scene.narration.split(/\s+/)
      expect(words.length).toBeGreaterThan(40)
    } finally {
      await rm(dataDir, { recursive: true })
    }
  })

  it('keeps a second server off the same data folder', async () => {
    await using server = await startTestServer()
    await expect(startTestServer({ dataDir: server.dataDir })).rejects.toThrow(/Another Talelight is running/)
  })
})
