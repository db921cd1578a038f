import { describe, expect, it } from 'vitest'
import { characterKinds } from '../../picture-brief.ts'
import { areAlike, castLooks } from './cast-looks.ts'
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

describe('lookOf somebody who is described', () => {
  it.each([
    ['child', 'a girl of seven with red curly hair and a yellow raincoat', /curly ginger hair, a mustard coat/],
    ['old', 'an old man with a grey beard and a green woolly jumper', /grey hair, a grey beard, a forest green coat/],
    [
      'adult',
      'a tall woman, long black hair, dark skin, a blue coat and a red scarf',
      /^dark brown skin, long black hair, a cobalt blue coat.*a bright red scarf$/,
    ],
    [
      'adult',
      'a man with a brown beard and an orange striped sweater; he never wears a hat',
      /a brown beard, an orange coat with .* stripes.* and (?!.*\bhat\b)/,
    ],
    ['fox', 'a small grey fox with a blue scarf', /^silver fur and a cobalt blue scarf$/],
    ['cat', 'a black cat', /^charcoal fur/],
    ['robot', 'a little yellow robot', /^copper metal/],
    ['child', 'a girl in a red coat. Now: a blue coat in place of the red one', /a cobalt blue coat/],
  ] as const)('draws %s, %s', (kind, description, words) => {
    expect(describeLook(lookOf(kind, 'Somebody', description))).toMatch(words)
  })

  it('reads its own words back', () => {
    for (const kind of characterKinds) {
      for (const name of names) {
        const words = describeLook(lookOf(kind, name))
        expect(describeLook(lookOf(kind, 'Somebody else', words))).toBe(words)
      }
    }
  })

  it('gives grandmothers no beard and boys no bun', () => {
    for (const name of names) {
      expect(lookOf('old', `Grandma ${name}`).hasBeard).toBe(false)
      expect(lookOf('child', name, 'a boy').hairShape).toMatch(/short|bob|curly/)
    }
  })
})

describe('castLooks', () => {
  it('dresses nobody like somebody before them, and the first one as always', () => {
    for (const [index, name] of names.entries()) {
      const kind = characterKinds[index % characterKinds.length] ?? 'child'
      const cast = [name, names[index - 1] ?? 'one', names[index - 2] ?? 'two'].map((one) => ({ kind, name: one }))
      const [first, second, third] = castLooks(cast)
      expect(first).toEqual(lookOf(kind, name))
      for (const [one, other] of [
        [first, second],
        [first, third],
        [second, third],
      ]) {
        if (one === undefined || other === undefined) throw new Error('somebody has no look')
        expect(areAlike(one, other)).toBe(false)
      }
    }
  })
})
