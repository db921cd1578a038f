import { describe, expect, it } from 'vitest'
import { timeLeft } from './time-left.ts'
import { trashWords } from './words.ts'

const story = { deletedAt: '2026-11-01T10:00:00.000Z', goneAt: '2026-12-01T10:00:00.000Z' }
const sentenceAt = (instant: string) => trashWords.nsfw.timeLeft(timeLeft(story, Date.parse(instant)))

describe('the time that is left to a story in the trash', () => {
  it.each([
    ['2026-11-01T10:00:00.000Z', 'Put away today, gone in 30 days'],
    ['2026-11-02T09:59:59.000Z', 'Put away today, gone in 30 days'],
    ['2026-11-02T10:00:00.000Z', 'Put away yesterday, gone in 29 days'],
    ['2026-11-04T12:00:00.000Z', 'Put away 3 days ago, gone in 27 days'],
    ['2026-11-30T18:00:00.000Z', 'Put away 29 days ago, gone within a day'],
    ['2026-12-02T00:00:00.000Z', 'Put away 30 days ago, gone at any moment'],
  ])('is told at %s as “%s”', (instant, sentence) => {
    expect(sentenceAt(instant)).toBe(sentence)
  })

  it('is told of a story from a clock that runs ahead as if it were put away now', () => {
    expect(sentenceAt('2026-11-01T09:00:00.000Z')).toMatch(/^Put away today/)
  })
})
