import { callerDeadlineMs, openLane } from './bad-answer-lane.ts'
import { badAnswers } from './bad-answers.ts'
import type { BadAnswer } from './bad-answers.ts'
import { hostileHouse } from './hostile-house.ts'
import { createRandom } from './random.ts'

const lanesAtOnce = 8
const sampleMs = 20
const maxExtraMb = 300
const maxLateMs = 1000
const storiesPerSeed = 10

export interface AnswersReport {
  readonly answers: number
  readonly kinds: number
  readonly slowestMs: number
  readonly extraMb: number
  readonly findings: readonly string[]
}

/** Lets every adapter meet every kind of bad answer, a few at once, the large ones one by one. */
export async function meetAnswers(options: { readonly seeds: number; readonly seed: number }): Promise<AnswersReport> {
  const { seeds, seed } = options
  const findings: string[] = []
  const kinds = new Set<string>()
  let count = 0
  let slowestMs = 0
  await using lanes = await openLanes()
  const [first] = lanes.all
  if (first === undefined) throw new Error('There is nobody to ask.')

  const baselineBytes = process.memoryUsage().rss
  let mostBytes = baselineBytes
  const sampling = setInterval(() => (mostBytes = Math.max(mostBytes, process.memoryUsage().rss)), sampleMs)
  try {
    for (let round = 0; round < seeds; round += 1) {
      const all = badAnswers(createRandom(seed + round))
      const small = all.filter(({ isLarge }) => !isLarge)
      const meet = async (lane: typeof first, bad: BadAnswer): Promise<void> => {
        const met = await lane.meet(bad)
        count += 1
        kinds.add(bad.what)
        slowestMs = Math.max(slowestMs, met.tookMs)
        findings.push(...met.findings.map((finding) => `seed ${seed + round}: ${finding}`))
      }
      await Promise.all(
        lanes.all.map(async (lane) => {
          for (let bad = small.pop(); bad !== undefined; bad = small.pop()) await meet(lane, bad)
        }),
      )
      for (const bad of all.filter(({ isLarge }) => isLarge)) await meet(first, bad)
    }
  } finally {
    clearInterval(sampling)
  }
  return {
    answers: count,
    kinds: kinds.size,
    slowestMs: Math.round(slowestMs),
    extraMb: Math.round((mostBytes - baselineBytes) / 1e6),
    findings,
  }
}

async function openLanes() {
  const all = await Promise.all(Array.from({ length: lanesAtOnce }, openLane))
  return {
    all,
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((lane) => lane[Symbol.asyncDispose]()))
    },
  }
}

/** All of them, in good time and with little memory; and then a whole house that meets some of them. */
export async function answers(options: {
  readonly seeds: number
  readonly seed: number
}): Promise<AnswersReport & { readonly stories: number }> {
  const met = await meetAnswers(options)
  const findings = [...met.findings]
  if (met.slowestMs > callerDeadlineMs + maxLateMs) findings.push(`an answer was borne for ${met.slowestMs} ms`)
  if (met.extraMb > maxExtraMb) findings.push(`memory grew by ${met.extraMb} MB`)
  const house = await hostileHouse({ stories: options.seeds * storiesPerSeed, seed: options.seed })
  return { ...met, stories: house.stories, findings: [...findings, ...house.findings] }
}
