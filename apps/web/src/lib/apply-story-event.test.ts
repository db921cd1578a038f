import type { Media, Scene, Story } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { applyStoryEvent } from './apply-story-event.ts'
import { noMedia } from './no-media.ts'
import { createScene, createStory } from './testing/story-fixture.ts'

const scene = createScene({ id: 'gate', status: 'writing', narration: 'The gate ' })
const story = createStory({ scenes: [scene] })

function apply(event: Parameters<typeof applyStoryEvent>[1]): Story {
  const applied = applyStoryEvent(story, event)
  if (applied.kind === 'gap') throw new Error('The event was not applied.')
  return applied.story
}

const narrationAfter = (offset: number, delta: string) =>
  apply({ type: 'scene-text', sceneId: 'gate', offset, delta }).scenes[0]?.narration

describe('applyStoryEvent', () => {
  it('adds words where they belong', () => {
    expect(narrationAfter(9, 'stood open.')).toBe('The gate stood open.')
  })

  it('takes words that come twice once, and has nothing to show anew', () => {
    expect(apply({ type: 'scene-text', sceneId: 'gate', offset: 4, delta: 'gate ' })).toBe(story)
  })

  it('completes words of which it holds the beginning', () => {
    expect(narrationAfter(4, 'gate stood')).toBe('The gate stood')
  })

  it('lets a new telling replace the old one from where they differ', () => {
    expect(narrationAfter(0, 'A door')).toBe('A door')
  })

  it('keeps what it holds when the words of an event are gone', () => {
    expect(narrationAfter(2, '')).toBe('The gate ')
  })

  it('asks for the story again when words are missing in between', () => {
    const event = { type: 'scene-text', sceneId: 'gate', offset: 40, delta: 'open.' } as const
    expect(applyStoryEvent(story, event)).toEqual({ kind: 'gap' })
  })

  it('asks for the story again after a reset and for a scene that it does not know', () => {
    expect(applyStoryEvent(story, { type: 'reset' })).toEqual({ kind: 'gap' })
    expect(applyStoryEvent(story, { type: 'image', sceneId: 'lost', image: noMedia })).toEqual({ kind: 'gap' })
  })

  it('takes in a new scene and replaces a known one', () => {
    const next: Scene = createScene({ id: 'wood', depth: 2 })
    expect(apply({ type: 'scene', scene: next }).scenes).toEqual([scene, next])
    const done: Scene = { ...scene, status: 'complete' }
    expect(apply({ type: 'scene', scene: done }).scenes).toEqual([done])
  })

  it('puts a picture and a clip into their scene', () => {
    const image: Media = { ...noMedia, status: 'complete', mediaId: 'media', url: '/media' }
    expect(apply({ type: 'image', sceneId: 'gate', image }).scenes).toEqual([{ ...scene, image }])
    const video: Media = { ...noMedia, status: 'pending' }
    expect(apply({ type: 'video', sceneId: 'gate', video }).scenes).toEqual([{ ...scene, video }])
  })

  it('renames the story and leaves its scenes alone', () => {
    const { scenes: _scenes, lastEventId: _lastEventId, ...head } = story
    expect(apply({ type: 'story', story: { ...head, title: 'The Door' } })).toEqual({ ...story, title: 'The Door' })
  })
})
