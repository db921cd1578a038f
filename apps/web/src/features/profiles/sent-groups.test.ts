import type { SentPhoto } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { sentGroups } from './sent-groups.ts'

const photo = (characterName: string | null, sentAt: string): SentPhoto => ({
  sentAt,
  characterName,
  provider: 'Somebody',
  modelName: 'Brush',
  storyId: 'story',
  storyTitle: 'The Gate',
})

describe('sentGroups', () => {
  it('tells of each picture once, and of each of its people how many photos of them it took', () => {
    const groups = sentGroups([
      photo('Mia', '2026-02-02T10:00:00.000Z'),
      photo('Mia', '2026-02-02T10:00:00.000Z'),
      photo('Otto', '2026-02-02T10:00:00.000Z'),
      photo('Mia', '2026-02-01T10:00:00.000Z'),
    ])
    expect(groups.map(({ people }) => people)).toEqual([
      [
        { name: 'Mia', photoCount: 2 },
        { name: 'Otto', photoCount: 1 },
      ],
      [{ name: 'Mia', photoCount: 1 }],
    ])
  })

  it('keeps those who were removed, without a name', () => {
    expect(sentGroups([photo(null, '2026-02-02T10:00:00.000Z')])[0]?.people).toEqual([{ name: null, photoCount: 1 }])
  })

  it('has nothing to tell where nothing was sent', () => {
    expect(sentGroups([])).toEqual([])
  })
})
