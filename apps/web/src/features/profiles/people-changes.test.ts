import type { Character, Profile } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { withCharacter, withMoved, withProfile, withoutCharacter, withoutProfile } from './people-changes.ts'

const person = (id: string, name = id): Character => ({ id, name, description: '', photos: [] })
const home: Profile = { id: 'home', name: 'Home', characters: [person('mia'), person('otto')] }
const away: Profile = { id: 'away', name: 'Away', characters: [] }

describe('withProfile', () => {
  it('puts a new profile last and a known one where it was', () => {
    expect(withProfile([home], away)).toEqual([home, away])
    expect(withProfile([home, away], { ...home, name: 'Harbour' })).toEqual([{ ...home, name: 'Harbour' }, away])
  })
})

describe('withoutProfile', () => {
  it('takes one profile away', () => {
    expect(withoutProfile([home, away], 'home')).toEqual([away])
  })
})

describe('withCharacter', () => {
  it('puts somebody new last in their own profile', () => {
    const [, changed] = withCharacter([home, away], 'away', person('noor'))
    expect(changed?.characters.map(({ id }) => id)).toEqual(['noor'])
  })

  it('keeps the place of somebody known', () => {
    const [changed] = withCharacter([home], 'home', person('mia', 'Mia Rose'))
    expect(changed?.characters.map(({ name }) => name)).toEqual(['Mia Rose', 'otto'])
  })
})

describe('withoutCharacter', () => {
  it('takes somebody away, wherever they are', () => {
    expect(withoutCharacter([away, home], 'mia')[1]?.characters).toEqual([person('otto')])
  })
})

describe('withMoved', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }))
  const order = (id: string, to: number) => withMoved(items, id, to).map((item) => item.id)

  it('moves an item up, down and to the front', () => {
    expect(order('b', 0)).toEqual(['b', 'a', 'c'])
    expect(order('b', 2)).toEqual(['a', 'c', 'b'])
    expect(order('c', 0)).toEqual(['c', 'a', 'b'])
  })

  it('moves nothing beyond either end, and nothing that is not there', () => {
    for (const [id, to] of [
      ['a', -1],
      ['c', 3],
      ['z', 0],
    ] as const)
      expect(order(id, to)).toEqual(['a', 'b', 'c'])
  })
})
