import { describe, expect, it } from 'vitest'
import { characterKinds } from '../../picture-brief.ts'
import { describeLook, lookOf } from './look.ts'
import { cloths } from './wardrobe.ts'

const names = Array.from({ length: 60 }, (_, index) => `Name ${index}`)

describe('lookOf', () => {
  it('gives somebody the same look every time, however their name is written', () => {
    expect(lookOf('fox', 'Ferro')).toEqual(lookOf('fox', ' ferro '))
    expect(lookOf('fox', 'Ferro')).not.toEqual(lookOf('fox', 'Bramble'))
  })

  it('dresses everybody in two colours that can be told apart', () => {
    for (const name of names) {
      const { coat, trim, legs } = lookOf('child', name)
      const apart = Math.abs(cloths[coat].lch[2] - cloths[trim].lch[2])
      expect(Math.min(apart, 360 - apart)).toBeGreaterThan(50)
      expect(legs).not.toBe(trim)
    }
  })

  it('gives two children of one cast different coats or different heads', () => {
    const silhouettes = names.map((name) => {
      const { coat, hairShape, item, hair } = lookOf('child', name)
      return `${coat} ${hairShape} ${item} ${hair}`
    })
    expect(new Set(silhouettes).size).toBeGreaterThan(names.length * 0.95)
  })

  it('puts no hood on a beard', () => {
    const bearded = names.map((name) => lookOf('old', name)).filter(({ hasBeard }) => hasBeard)
    expect(bearded.length).toBeGreaterThan(10)
    for (const { hairShape, item } of bearded) {
      expect([hairShape, item]).toEqual(['short', expect.not.stringMatching(/hood|flower/)])
    }
  })
})

describe('describeLook', () => {
  it('says in words what would tell somebody apart, for every kind', () => {
    for (const kind of characterKinds) {
      for (const name of names.slice(0, 12)) {
        const words = describeLook(lookOf(kind, name))
        expect(words).toMatch(/^[a-z][a-z, -]+$/)
        expect(words).not.toContain('undefined')
        expect(words.length).toBeLessThan(160)
      }
    }
    expect(describeLook(lookOf('robot', 'Bolt'))).toMatch(/metal and a .* light/)
    expect(describeLook(lookOf('adult', 'Lena'))).toMatch(/skin, .* hair.*, a .* coat/)
  })
})
