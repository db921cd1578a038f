import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'

describe('paragraphsOf', () => {
  it('keeps the paragraph that is being told apart from the finished ones', () => {
    expect(paragraphsOf('One.\n\nTwo.\n\nThr', false)).toEqual({ finished: ['One.', 'Two.'], open: 'Thr' })
  })

  it('has nothing open between two paragraphs and before the first word', () => {
    expect(paragraphsOf('One.\n\n', false)).toEqual({ finished: ['One.'], open: '' })
    expect(paragraphsOf('', false)).toEqual({ finished: [], open: '' })
  })

  it('finishes the last paragraph when all is told', () => {
    expect(paragraphsOf('One.\n \nTwo.\n', true)).toEqual({ finished: ['One.', 'Two.'], open: '' })
  })
})
