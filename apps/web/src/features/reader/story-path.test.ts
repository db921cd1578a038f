import type { Scene } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { createScene } from '../../lib/testing/story-fixture.ts'
import { pagesTo } from './story-path.ts'

function scene(id: string, parentSceneId: string | null, choiceId: string | null): Scene {
  const choices = ['left', 'right'].map((side) => ({
    id: `${id}-${side}`,
    text: `Go ${side} from ${id}`,
    nextSceneId: null,
    isTyped: false,
  }))
  return createScene({ id, parentSceneId, choiceId, choices })
}

const scenes = [
  scene('gate', null, null),
  scene('wood', 'gate', 'gate-left'),
  scene('river', 'gate', 'gate-right'),
  scene('bridge', 'river', 'river-left'),
]

describe('pagesTo', () => {
  it('follows one way through a story with several, and names what was chosen', () => {
    const pages = pagesTo(scenes, 'bridge')
    expect(pages.map((page) => page.scene.id)).toEqual(['gate', 'river', 'bridge'])
    expect(pages.map((page) => page.chosenText)).toEqual(['Go right from gate', 'Go left from river', null])
  })

  it('opens at the first scene when the last one is not there', () => {
    expect(pagesTo(scenes, 'lost').map((page) => page.scene.id)).toEqual(['gate'])
  })

  it('ends for a record whose scenes lead in a circle', () => {
    const circle = [scene('a', 'b', null), scene('b', 'a', null)]
    expect(pagesTo(circle, 'a').map((page) => page.scene.id)).toEqual(['b', 'a'])
  })
})
