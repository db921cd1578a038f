import { describe, expect, it } from 'vitest'
import { peopleIn } from './scene-cast.ts'

const cast = ['Mia', 'Grandpa Otto', 'Biscuit'].map((name) => ({ name, description: '', look: null }))

describe('who is in a picture', () => {
  it.each([
    ['Mia, Biscuit', '', ['Mia', 'Biscuit']],
    ['biscuit and grandpa otto', '', ['Grandpa Otto', 'Biscuit']],
    ['Mia; the postman', 'Biscuit sleeps.', ['Mia']],
    ['', 'Mia’s boat, and Grandpa Otto at the oars.', ['Mia', 'Grandpa Otto']],
    ['nobody', 'A biscuits tin beside Miasma.', []],
    ['', '', []],
  ])('follows from %j and %j', (people, imagePrompt, names) => {
    expect(peopleIn(cast, people, imagePrompt)).toEqual(names)
  })
})
