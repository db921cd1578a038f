import { checkpoints } from '../apps/server/src/jobs/checkpoint.ts'
import { crashAt } from './crash-points.ts'
import { pictureSweep } from '../packages/builtin/src/testing/picture-sweep.ts'
import { storySweep } from '../packages/builtin/src/testing/story-sweep.ts'
import { canFailCalls, failingDisk } from './failing-disk.ts'
import { forgottenPeople } from './forgotten-people.ts'
import { killLoop } from './kill-loop.ts'
import { leaks } from './leaks.ts'
import { photoFuzz } from './photo-fuzz.ts'
import { restartUnderLoad } from './restarts.ts'
import { simulate } from './simulation.ts'

/**
 * Prints what was seen, and the seed with which to see it again:
 * - `pnpm torture crash` dies once at each checkpoint
 * - `pnpm torture kill [kills] [seed]` dies at random, as often as is said
 * - `pnpm torture simulate [lives] [seed]` does so in one process, on a disk that forgets
 * - `pnpm torture restart [stops] [seed]` stops a busy server with many readers
 * - `pnpm torture leaks [cycles]` has readers come and go without a goodbye; needs `NODE_OPTIONS=--expose-gc`
 * - `pnpm torture disk [runs] [seed]` lets calls to the disk fail, one a run
 * - `pnpm torture forget [kills] [seed]` kills it while people are removed
 * - `pnpm torture stories [stories] [seed]` and `pnpm torture pictures [pictures] [seed]` hold what the built-in models
 *   tell and paint against what a good story and a good picture must be
 * - `pnpm torture photo [mutations] [seed]` damages photos and adds them
 */
const [what = 'kill', count = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const printFigures = (figures: object): void => {
  for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(20)} ${String(value)}\n`)
}
const findings: string[] = []

if (what === 'crash') {
  for (const checkpoint of checkpoints) {
    const report = await crashAt(checkpoint)
    const ends = Object.entries(report.ended).map(([kind, end]) => `${kind} ${end} (asked ${report.asked[kind] ?? 0})`)
    process.stdout.write(`${checkpoint.padEnd(24)} ${ends.join(', ')}\n`)
    findings.push(...report.findings.map((finding) => `${checkpoint}: ${finding}`))
  }
} else if (what === 'simulate') {
  process.stdout.write(`simulation: ${count} lives, seed ${seed}\n`)
  const { findings: found, ...report } = await simulate({ lives: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
} else if (what === 'disk') {
  if (!canFailCalls()) throw new Error('This run needs strace, which lets calls of the system fail. Install it first.')
  process.stdout.write(`failing disk: ${count} runs, seed ${seed}\n`)
  const { findings: found, ...report } = await failingDisk({ runs: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
} else if (what === 'forget') {
  process.stdout.write(`forgotten people: ${count} kills, seed ${seed}\n`)
  const { findings: found, ...report } = await forgottenPeople({ kills: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
} else if (what === 'stories') {
  const { findings: found, ...report } = await storySweep({ stories: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
} else if (what === 'pictures') {
  const { findings: found, ...report } = await pictureSweep({ pictures: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
} else if (what === 'leaks') {
  const { findings: found, ...report } = await leaks({ cycles: Number(count) })
  printFigures(report)
  findings.push(...found)
} else if (what === 'photo') {
  process.stdout.write(`photos: ${count} mutations, seed ${seed}\n`)
  const { findings: found, refused, ...report } = await photoFuzz({ mutations: Number(count), seed: Number(seed) })
  printFigures({ ...report, ...refused })
  findings.push(...found)
} else if (what === 'restart') {
  process.stdout.write(`restarts: ${count} stops, seed ${seed}\n`)
  const { findings: found, ...report } = await restartUnderLoad({ stops: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
} else {
  process.stdout.write(`kill loop: ${count} kills, seed ${seed}\n`)
  const { findings: found, ...report } = await killLoop({ kills: Number(count), seed: Number(seed) })
  printFigures(report)
  findings.push(...found)
}
for (const finding of findings) process.stdout.write(`  ${finding}\n`)
process.exitCode = findings.length === 0 ? 0 : 1
