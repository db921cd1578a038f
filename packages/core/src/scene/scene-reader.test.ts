import { describe, expect, it } from 'vitest'
import { createSceneReader } from './scene-reader.ts'

const scene = {
  imagePrompt: 'A lamp on a sill, “lit”, with a \\ and a / and a tab\t.',
  altText: 'A lamp 🪔 on a sill {not a brace}.',
  title: 'The "Lamp"',
  narration: 'First\n\nSecond, with 👩‍👧 and [brackets], and "quotes".',
  choices: ['One, {two}', 'Three ] four "five"'],
  isEnding: false,
}

/** Cuts a text into pieces at places that follow from the seed. */
function cut(text: string, seed: number): string[] {
  const pieces: string[] = []
  let state = seed
  for (let at = 0; at < text.length;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const size = 1 + (state % 7)
    pieces.push(text.slice(at, at + size))
    at += size
  }
  return pieces
}

function read(pieces: readonly string[]) {
  const reader = createSceneReader()
  const readings = pieces.flatMap((piece) => reader.push(piece))
  const grown = (key: string) =>
    readings.flatMap((reading) => (reading.type === 'grown' && reading.key === key ? [reading.text] : [])).join('')
  const whole = Object.fromEntries(
    readings.flatMap((reading) => (reading.type === 'whole' ? [[reading.key, reading.text]] : [])),
  )
  return { grown, whole, json: reader.json() }
}

describe('createSceneReader', () => {
  const escaped = JSON.stringify(scene).replaceAll(
    /[\u0080-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  it.each([
    ['plain', JSON.stringify(scene)],
    ['with room around everything', JSON.stringify(scene, null, 2)],
    ['with every letter escaped', escaped],
    ['in a fence, after a sentence', `Here you are:\n\`\`\`json\n${JSON.stringify(scene)}\n\`\`\`\nEnjoy!`],
    ['after thoughts with braces', `<think>{"narration":"no"}</think>${JSON.stringify(scene)}`],
  ])('reads a scene %s, wherever it is cut', (_, text) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { grown, whole, json } = read(cut(text, seed))
      for (const key of ['imagePrompt', 'altText', 'title', 'narration'] as const) {
        expect(grown(key)).toBe(scene[key])
        expect(whole[key]).toBe(scene[key])
      }
      expect(JSON.parse(json)).toEqual(scene)
    }
  })

  it('never shows half of a character', () => {
    const reader = createSceneReader()
    const shown = ['{"narration":"a', '\\ud83d', '\\udc69', '"}'].map((piece) =>
      reader.push(piece).flatMap((reading) => (reading.type === 'grown' ? [reading.text] : [])),
    )
    expect(shown).toEqual([['a'], [], ['👩'], []])
  })

  it('tells of nothing where there is no object', () => {
    expect(read(['I would rather ', 'not.']).json).toBe('')
  })
})
