import type { ImageModelInfo, ModelList, Profile } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { parseWishes, planFor } from './wishes.ts'

const model = (key: string, artStyles: string[] | null = null): ImageModelInfo => ({
  key,
  displayName: key,
  provider: 'Somebody',
  supportsReferences: false,
  supportsInputFidelity: false,
  estimatedCostUsd: null,
  artStyles,
  goneBecause: null,
})

const list: ModelList = {
  image: [
    { provider: 'Somebody', models: [model('brush'), model('pen', ['ink'])] },
    { provider: 'Another', models: [model('knife')] },
  ],
  text: [],
  video: { available: true, modelKey: 'reel', displayName: 'Reel', durationSeconds: 8, estimatedCostUsd: null },
  artStyles: [
    { key: 'oil', displayName: 'Oil' },
    { key: 'ink', displayName: 'Ink' },
  ],
  lengths: [
    { length: 'short', plannedScenes: 3 },
    { length: 'medium', plannedScenes: 5 },
  ],
  defaults: { imageModel: 'brush', textModel: '', artStyle: 'oil', length: 'medium' },
}

const profile = (id: string): Profile => ({ id, name: id, characters: [] })

describe('planFor', () => {
  it('starts a new reader with what the home suggests', () => {
    const plan = planFor({}, list, [])
    expect(plan).toMatchObject({ imageModel: { key: 'brush' }, artStyle: 'oil', videoMode: false })
    expect(plan.length?.plannedScenes).toBe(5)
  })

  it('remembers what can be had', () => {
    const plan = planFor({ imageModel: 'knife', artStyle: 'ink', length: 'short', videoMode: true }, list, [])
    expect(plan).toMatchObject({ imageModel: { key: 'knife' }, artStyle: 'ink', videoMode: true })
    expect(plan.length?.plannedScenes).toBe(3)
  })

  it('offers only the manners that the chosen painter knows', () => {
    const plan = planFor({ imageModel: 'pen', artStyle: 'oil' }, list, [])
    expect(plan.artStyles.map((style) => style.key)).toEqual(['ink'])
    expect(plan.artStyle).toBe('ink')
  })

  it('falls back where a wish is not to be had any more', () => {
    const plan = planFor(
      { imageModel: 'retired', artStyle: 'lost', length: 'epic', videoMode: true },
      { ...list, video: { ...list.video, available: false } },
      [],
    )
    expect(plan).toMatchObject({ imageModel: { key: 'brush' }, artStyle: 'oil', videoMode: false })
    expect(plan.length?.length).toBe('medium')
  })

  it('remembers whose faces stay the same, and takes the first profile where that one is gone', () => {
    const wishes = { memoryMode: true, profileId: 'away' }
    expect(planFor(wishes, list, [profile('home'), profile('away')])).toMatchObject({ ...wishes })
    expect(planFor(wishes, list, [profile('home')])).toMatchObject({ memoryMode: true, profileId: 'home' })
    expect(planFor(wishes, list, [])).toMatchObject({ memoryMode: false, profileId: undefined })
  })

  it('keeps to what was asked for while nobody knows which profiles there are', () => {
    const wishes = { memoryMode: true, profileId: 'away' }
    expect(planFor(wishes, list, undefined)).toMatchObject(wishes)
  })

  it('has nothing to offer in a home without a painter, and does not break', () => {
    expect(planFor({}, { ...list, image: [], lengths: [] }, [])).toMatchObject({
      imageModel: undefined,
      length: undefined,
    })
  })
})

describe('parseWishes', () => {
  it('reads back what was kept', () => {
    const wishes = {
      imageModel: 'pen',
      artStyle: 'ink',
      length: 'short',
      videoMode: true,
      memoryMode: true,
      profileId: 'home',
    } as const
    expect(parseWishes(JSON.stringify(wishes))).toEqual(wishes)
  })

  it.each([null, '', 'not json', '7', 'null', '{"imageModel":4,"length":"endless","videoMode":"yes"}'])(
    'takes %j for a reader who never said',
    (text) => {
      expect(planFor(parseWishes(text), list, [])).toEqual(planFor({}, list, []))
    },
  )
})
