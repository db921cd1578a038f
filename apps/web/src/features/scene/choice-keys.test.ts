import { describe, expect, it } from 'vitest'
import { choiceForKey } from './choice-keys.ts'

const press = (key: string, held: { ctrlKey?: boolean; repeat?: boolean } = {}) =>
  choiceForKey({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...held }, 3)

describe('choiceForKey', () => {
  it('takes a choice by its number', () => {
    expect(press('1')).toEqual({ kind: 'choice', index: 0 })
    expect(press('3')).toEqual({ kind: 'choice', index: 2 })
  })

  it('goes to the own path with nought or slash', () => {
    expect(press('0')).toEqual({ kind: 'own-path' })
    expect(press('/')).toEqual({ kind: 'own-path' })
  })

  it('leaves every other key alone, and a number that has no choice', () => {
    expect(press('4')).toBeNull()
    expect(press('a')).toBeNull()
    expect(press('F1')).toBeNull()
    expect(press('1', { ctrlKey: true })).toBeNull()
  })

  it('takes one choice for a key that is held down', () => {
    expect(press('1', { repeat: true })).toBeNull()
  })
})
