import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

describe('paragraphsOf', () => {
  it('parts a narration at its empty lines', () => {
    expect(paragraphsOf('One.\n\nTwo,\nstill two.\n \nThree.\n')).toEqual(['One.', 'Two,\nstill two.', 'Three.'])
  })

  it('has no paragraph before the first word', () => {
    expect(paragraphsOf('')).toEqual([])
  })
})
