import { describe, expect, it } from 'vitest'
import type { TextModel } from '../registry/text-models.ts'
import type { SceneDraft, SceneRequest, SceneStreamPart, TextAdapter, ToldScene } from '../text-adapter.ts'

export interface TextAdapterSuite {
  readonly name: string
  readonly createAdapter: () => TextAdapter
  readonly model: TextModel
  readonly plannedScenes: number
}

/** What every text adapter promises: the picture first, then the heading, the words in pieces, one valid scene last. */
export function describeTextAdapter(suite: TextAdapterSuite): void {
  const request: SceneRequest = {
    model: suite.model,
    audience: 'kids',
    idea: 'A shy robot gardener looks for the last blue tulip',
    length: 'short',
    plannedScenes: suite.plannedScenes,
    artStyle: 'gouache',
    cast: [],
    told: [],
    seed: 'suite-1',
  }

  const tell = async (adapter: TextAdapter, told: readonly ToldScene[]): Promise<SceneStreamPart[]> => {
    const parts: SceneStreamPart[] = []
    for await (const part of adapter.streamScene({ ...request, told }, new AbortController().signal)) parts.push(part)
    return parts
  }

  const sceneOf = (parts: readonly SceneStreamPart[]): SceneDraft => {
    const last = parts.at(-1)
    if (last?.type !== 'complete') throw new Error('the stream did not end with a whole scene')
    return last.scene
  }

  describe(`${suite.name} as a text adapter`, () => {
    it('settles the picture, then the heading, before the first word and ends with the same scene', async () => {
      const parts = await tell(suite.createAdapter(), [])
      const order = parts.map((part) => part.type).filter((type) => type !== 'notice')
      expect(order.slice(0, 2)).toEqual(['image-prompt', 'heading'])
      expect(order.filter((type) => type === 'image-prompt' || type === 'heading')).toHaveLength(2)
      const scene = sceneOf(parts)
      const words = parts.flatMap((part) => (part.type === 'narration-delta' ? [part.delta] : [])).join('')
      expect(words).toBe(scene.narration)
      const { imagePrompt, title, altText } = scene
      expect(parts.find((part) => part.type === 'image-prompt')).toEqual({
        type: 'image-prompt',
        imagePrompt,
        people: [],
      })
      expect(parts.find((part) => part.type === 'heading')).toEqual({ type: 'heading', title, altText })
      expect(scene.altText.length).toBeLessThanOrEqual(125)
    })

    it('tells a whole story: choices until the planned end, none after it', async () => {
      const adapter = suite.createAdapter()
      const told: ToldScene[] = []
      for (let number = 1; number <= suite.plannedScenes; number += 1) {
        const scene = sceneOf(await tell(adapter, told))
        expect(scene.narration.trim()).not.toBe('')
        expect(scene.isEnding).toBe(number === suite.plannedScenes)
        if (scene.isEnding) expect(scene.choices).toEqual([])
        else expect(scene.choices.length).toBeGreaterThanOrEqual(2)
        expect(new Set(scene.choices).size).toBe(scene.choices.length)
        told.push({ narration: scene.narration, next: { kind: 'offered', text: scene.choices[0] ?? '' } })
      }
    })

    it('lets an abort through as it is', async () => {
      const reason = new Error('stopped by the reader')
      const drain = async () => {
        for await (const part of suite.createAdapter().streamScene(request, AbortSignal.abort(reason))) {
          expect(part.type).not.toBe('complete')
        }
      }
      await expect(drain()).rejects.toBe(reason)
    })
  })
}
