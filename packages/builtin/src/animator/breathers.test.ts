import { describe, expect, it } from 'vitest'
import { breathersOf } from './breathers.ts'
import { lifeOf, stretchAt } from './layer-life.ts'
import { readPicturePrompt } from '../picture-prompt.ts'

const three = [
  { x: 700, width: 200 },
  { x: 200, width: 180 },
  { x: 450, width: 160 },
]

describe('breathersOf', () => {
  it('covers the page from left to right, whoever stands there', () => {
    for (const figures of [[], three.slice(0, 1), three.slice(0, 2), three]) {
      const ends = breathersOf(figures).map(({ untilX }) => untilX)
      expect(ends).toEqual(ends.toSorted((one, other) => one - other))
      expect(ends.at(-1)).toBeGreaterThan(1024)
    }
  })

  it('gives each figure a breath of its own, and lets neighbours go over into each other', () => {
    const phaseAt = (x: number) => breathersOf(three).find(({ untilX }) => x < untilX)?.phase
    expect(new Set([200, 450, 700].map(phaseAt)).size).toBe(3)
    const phases = breathersOf(three).map(({ phase }) => phase)
    for (const [index, phase] of phases.slice(1).entries()) expect(phase - (phases[index] ?? 0)).toBeLessThan(0.1)
  })

  it('lets all begin at rest together', () => {
    const life = lifeOf('subject', readPicturePrompt('two children in a meadow'))
    expect([0, 0.4, 0.7].map((phase) => stretchAt(life, 0, phase))).toEqual([1, 1, 1])
    expect(new Set([0, 0.4, 0.7].map((phase) => stretchAt(life, 3, phase))).size).toBe(3)
  })
})
