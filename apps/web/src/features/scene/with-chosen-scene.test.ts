import { describe, expect, it } from 'vitest'
import { createScene, createStory } from '../../lib/testing/story-fixture.ts'
import { withChosenScene } from './with-chosen-scene.ts'

const gate = createScene({ id: 'gate', depth: 3 })

describe('withChosenScene', () => {
  it('has a place for the coming scene at once', () => {
    const story = withChosenScene(createStory({ scenes: [gate] }), { sceneId: 'wood', parent: gate, choiceId: 'left' })
    expect(story.currentSceneId).toBe('wood')
    expect(story.scenes).toHaveLength(2)
    expect(story.scenes[1]).toMatchObject({
      id: 'wood',
      parentSceneId: 'gate',
      depth: 4,
      status: 'writing',
      image: { status: 'pending' },
      video: { status: 'none' },
    })
  })

  it('expects a clip only in a story with clips', () => {
    const story = createStory({ scenes: [gate], videoMode: true })
    const led = withChosenScene(story, { sceneId: 'wood', parent: gate, choiceId: null })
    expect(led.scenes[1]?.video.status).toBe('pending')
  })

  it('leaves a scene alone that came before the answer did, or was made long ago', () => {
    const wood = createScene({ id: 'wood', parentSceneId: 'gate' })
    const story = createStory({ scenes: [gate, wood], currentSceneId: 'gate' })
    const led = withChosenScene(story, { sceneId: 'wood', parent: gate, choiceId: 'left' })
    expect(led.scenes).toEqual([gate, wood])
    expect(led.currentSceneId).toBe('wood')
  })
})
