import { describe, expect, it } from 'vitest'
import { turnForKey, turnForSwipe, turnForTap } from './turn.ts'

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean } = {}) =>
  turnForKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held })

describe('turnForKey', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
  ])('turns with %j', (key, turn) => {
    expect(press(key)).toBe(turn)
  })

  it('goes back with shift and space, as a browser scrolls up', () => {
    expect(press(' ', { shiftKey: true })).toBe('back')
  })

  it('leaves the browser its own keys', () => {
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
    expect(press('End', { ctrlKey: true })).toBeNull()
    expect(press('ArrowRight', { shiftKey: true })).toBeNull()
    expect(press('toString')).toBeNull()
  })
})

describe('turnForTap', () => {
  it('turns at the outer thirds and leaves the middle alone', () => {
    expect(turnForTap(20, 390)).toBe('back')
    expect(turnForTap(195, 390)).toBeNull()
    expect(turnForTap(380, 390)).toBe('next')
  })
})

describe('turnForSwipe', () => {
  it('follows the reading direction', () => {
    expect(turnForSwipe(-120, 10)).toBe('next')
    expect(turnForSwipe(120, -10)).toBe('back')
  })

  it('takes no scroll and no trembling finger for a swipe', () => {
    expect(turnForSwipe(-80, 200)).toBeNull()
    expect(turnForSwipe(-20, 0)).toBeNull()
  })
})
