import { describe, expect, it } from 'vitest'
import { revealAll, revealNext, revealParagraph } from './reveal.ts'
import type { Reveal } from './reveal.ts'

const nothing = revealAll('')
const told = (narration: string) => ({ narration, isTold: true })
const telling = (narration: string) => ({ narration, isTold: false })
const shown = (reveal: Reveal, narration: string) => narration.slice(0, reveal.shownLength)

describe('revealNext', () => {
  it('shows words in small groups, and never a part of one', () => {
    const narration = 'The gate stood open.'
    const first = revealNext(nothing, telling(narration))
    expect(shown(first, narration)).toBe('The gate ')
    const second = revealNext(first, telling(narration))
    expect(shown(second, narration)).toBe(narration)
    expect(second.freshStarts).toEqual([0, 'The gate '.length])
  })

  it('lets the oldest of the fresh words settle', () => {
    const narration = 'a b c d e f g h i j k l'
    let reveal = nothing
    while (reveal.shownLength < narration.length) reveal = revealNext(reveal, telling(narration))
    expect(reveal.freshStarts).toEqual([8, 12, 16, 20])
  })

  it('has nothing more to do when all is shown', () => {
    const all = revealAll('Gate')
    expect(revealNext(all, telling('Gate'))).toBe(all)
  })

  it('hurries when much is waiting, so that no page stays behind', () => {
    const narration = 'word '.repeat(240)
    let reveal = nothing
    let steps = 0
    while (reveal.shownLength < narration.length) {
      reveal = revealNext(reveal, telling(narration))
      steps += 1
    }
    expect(steps).toBeLessThan(60)
  })

  it('begins again with a telling that was begun again', () => {
    expect(revealNext(revealAll('The gate stood open.'), telling(''))).toEqual(nothing)
  })

  it('passes over spaces at the end', () => {
    expect(revealNext(revealAll('Gate'), telling('Gate\n\n')).shownLength).toBe(6)
  })
})

describe('revealParagraph', () => {
  it('shows a paragraph when it is finished', () => {
    expect(shown(revealParagraph(nothing, telling('One.\n\nTwo')), 'One.\n\nTwo')).toBe('One.\n')
    expect(shown(revealParagraph(nothing, told('One.\n\nTwo')), 'One.\n\nTwo')).toBe('One.\n\nTwo')
    expect(revealParagraph(nothing, telling('One.'))).toBe(nothing)
  })

  it('takes back no word that is shown, unless the telling began again', () => {
    const half = revealAll('One.\n\nTw')
    expect(revealParagraph(half, telling('One.\n\nTwo'))).toBe(half)
    expect(revealParagraph(half, telling(''))).toEqual(nothing)
  })
})
