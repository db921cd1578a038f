import { describe, expect, it } from 'vitest'
import { createNarrationFlow } from './narration-flow.ts'
import { checkScene, sceneJsonSchema, tidyNarration } from './scene-schema.ts'

const whole = {
  imagePrompt: 'A lamp.',
  altText: 'A lamp.',
  title: 'The Lamp',
  narration: ' One.\nTwo. ',
  choices: ['Go on', ' go  left ', 'Go on'],
  isEnding: false,
}
const cast = [{ name: 'Mia', description: 'Six.', look: null }]
const check = (changed: object, mustEnd = false) =>
  checkScene(JSON.stringify({ ...whole, ...changed }), { mustEnd, cast })

describe('checkScene', () => {
  it('puts right what can be put right', () => {
    expect(check({ altText: 'word '.repeat(40) })).toMatchObject({
      kind: 'scene',
      scene: {
        narration: 'One.\n\nTwo.',
        choices: ['Go on', 'go left'],
        altText: expect.stringMatching(/^.{100,125}…?$/) as unknown,
      },
    })
    expect(check({ isEnding: true }, true)).toMatchObject({ scene: { choices: [], isEnding: true } })
  })

  it.each([
    ['no words', { narration: '  ' }, false, /narration/],
    ['no picture', { imagePrompt: undefined }, false, /imagePrompt/],
    ['one way to go', { choices: ['Go on', 'Go on'] }, false, /choices/],
    ['an ending too soon', { isEnding: true, choices: [] }, false, /isEnding must be false/],
    ['no ending in the last scene', {}, true, /isEnding must be true/],
    ['a word for a truth value', { isEnding: 'yes' }, false, /isEnding/],
  ])('says what is wrong with %s', (_, changed, mustEnd, issue) => {
    const checked = check(changed, mustEnd)
    expect(checked.kind === 'faulty' ? checked.issues.join(' ') : '').toMatch(issue)
  })

  it('keeps what has changed about the looks of the cast, and of nobody else', () => {
    const looks = 'mia: a red coat\n- The dog: a bow\nMia:\nnonsense'
    expect(check({ looks })).toMatchObject({ scene: { looks: [{ name: 'Mia', look: 'a red coat' }] } })
    expect(check({ looks: 7 })).toMatchObject({ scene: { looks: [] } })
  })

  it('says what is wrong with something that is no JSON', () => {
    expect(checkScene('{"narration": "half', { mustEnd: false, cast })).toMatchObject({ kind: 'faulty' })
  })
})

describe('the schema', () => {
  it('is one that strict modes take: every key required, none other allowed, the picture first', () => {
    const schema = sceneJsonSchema({ hasCast: false })
    expect(Object.keys(schema.properties)).toEqual(schema.required)
    expect(schema.required[0]).toBe('imagePrompt')
    expect(schema.additionalProperties).toBe(false)
  })

  it('asks who is in the picture before it asks for the picture, where there is a cast', () => {
    const { required } = sceneJsonSchema({ hasCast: true })
    expect(required.slice(0, 2)).toEqual(['people', 'imagePrompt'])
    expect(required.at(-1)).toBe('looks')
  })
})

describe('words that arrive', () => {
  it.each([1, 2, 3, 7, 50])('come out as the tidy whole, %i letters at a time', (size) => {
    const raw = '  \n One  two.\n \nThree\tfour.\n\n\nFive. \n'
    const flow = createNarrationFlow()
    const shown = (raw.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).map((piece) => flow.push(piece)).join('')
    expect(shown).toBe(tidyNarration(raw))
    expect(flow.told()).toBe('One two.\n\nThree four.\n\nFive.')
  })
})
