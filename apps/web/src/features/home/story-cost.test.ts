import type { ImageModelInfo, ModelList } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { beginLine, videoLine } from './story-cost.ts'
import type { Plan } from './wishes.ts'

const video = (estimatedCostUsd: number | null): ModelList['video'] => ({
  available: true,
  modelKey: 'reel',
  displayName: 'Reel',
  durationSeconds: 8,
  estimatedCostUsd,
})

function plan(pictureUsd: number | null, videoMode = false): Plan {
  const imageModel: ImageModelInfo = {
    key: 'brush',
    displayName: 'Brush',
    provider: 'Somebody',
    supportsReferences: false,
    supportsInputFidelity: false,
    estimatedCostUsd: pictureUsd,
    artStyles: null,
    goneBecause: null,
  }
  return {
    imageModel,
    artStyles: [],
    artStyle: 'oil',
    length: { length: 'medium', plannedScenes: 8 },
    videoMode,
    memoryMode: false,
    profileId: undefined,
  }
}

describe('beginLine', () => {
  it('tells grown-ups what the pictures of one way through come to', () => {
    expect(beginLine(plan(0.042), video(0.4), 'nsfw')).toBe('8 scenes, pictures about $0.34')
  })

  it('counts clips only while they are asked for', () => {
    expect(beginLine(plan(0.042, true), video(0.4), 'nsfw')).toBe('8 scenes, pictures and clips about $3.54')
  })

  it('names no amount that nobody knows', () => {
    expect(beginLine(plan(null), video(0.4), 'nsfw')).toBe('8 scenes')
    expect(beginLine(plan(0.042, true), video(null), 'nsfw')).toBe('8 scenes')
  })

  it('calls free what is free, and never what is nearly so', () => {
    expect(beginLine(plan(0), video(0), 'nsfw')).toBe('8 scenes, pictures free')
    expect(beginLine(plan(0.0001), video(0), 'nsfw')).toBe('8 scenes, pictures under $0.01')
  })

  it('shows children nothing to count', () => {
    expect(beginLine(plan(0.042, true), video(0.4), 'kids')).toBeNull()
  })
})

describe('videoLine', () => {
  it('names the amount for the grown-up beside the child', () => {
    expect(videoLine(video(0.4), 'kids')).toBe(
      'Every picture moves for 8 seconds. For a grown-up: about $0.40 a scene.',
    )
  })

  it('says nothing of cost to children where there is none or nobody knows', () => {
    expect(videoLine(video(0), 'kids')).toBe('Every picture moves for 8 seconds.')
    expect(videoLine(video(null), 'kids')).toBe('Every picture moves for 8 seconds.')
  })

  it('is exact with grown-ups', () => {
    const promise = 'Each picture becomes a clip of 8 seconds by Reel'
    expect(videoLine(video(0.4), 'nsfw')).toBe(`${promise}, about $0.40 a scene.`)
    expect(videoLine(video(0), 'nsfw')).toBe(`${promise}, free.`)
    expect(videoLine(video(null), 'nsfw')).toBe(`${promise}.`)
  })
})
