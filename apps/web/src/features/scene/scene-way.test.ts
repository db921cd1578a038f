import { describe, expect, it } from 'vitest'
import { createScene, createStory } from '../../lib/testing/story-fixture.ts'
import { wayThrough } from './scene-way.ts'

const gate = createScene({ id: 'gate' })
const wood = createScene({ id: 'wood', parentSceneId: 'gate' })
const river = createScene({ id: 'river', parentSceneId: 'gate' })
const bridge = createScene({ id: 'bridge', parentSceneId: 'river' })
const story = createStory({ scenes: [gate, wood, river, bridge], currentSceneId: 'bridge' })

describe('wayThrough', () => {
  it('leads back to the parent and on towards where the story is', () => {
    expect(wayThrough(story, gate)).toEqual({ before: null, after: river })
    expect(wayThrough(story, river)).toEqual({ before: gate, after: bridge })
  })

  it('leads nowhere further from where the story is, and from a way that was left', () => {
    expect(wayThrough(story, bridge)).toEqual({ before: river, after: null })
    expect(wayThrough(story, wood)).toEqual({ before: gate, after: null })
  })

  it('ends for a record whose scenes lead in a circle', () => {
    const circle = [createScene({ id: 'a', parentSceneId: 'b' }), createScene({ id: 'b', parentSceneId: 'a' })]
    expect(wayThrough(createStory({ scenes: [gate, ...circle], currentSceneId: 'a' }), gate).after).toBeNull()
  })
})
