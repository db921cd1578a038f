import { checkpoints } from '../apps/server/src/jobs/checkpoint.ts'
import { pictureSweep } from '../packages/builtin/src/testing/picture-sweep.ts'
import { storySweep } from '../packages/builtin/src/testing/story-sweep.ts'
import { answers } from './answers.ts'
import { badNetwork } from './bad-network.ts'
import { crashAt } from './crash-points.ts'
import { crowd } from './crowd.ts'
import { canFailCalls, failingDisk } from './failing-disk.ts'
import { forgottenPeople } from './forgotten-people.ts'
import { guesses } from './guesses.ts'
import { killLoop } from './kill-loop.ts'
import { leaks } from './leaks.ts'
import { nonInterference } from './non-interference.ts'
import { photoFuzz } from './photo-fuzz.ts'
import { restartUnderLoad } from './restarts.ts'
import { shelf } from './shelf.ts'
import { simulate } from './simulation.ts'
import { storyRaces } from './story-races.ts'

/** Figures to print, and what was found to be wrong, a sentence each. */
type Report = object & { readonly findings: readonly string[] }
type Run = (count: number, seed: number) => Promise<Report>

async function crashEverywhere(): Promise<Report> {
  const findings: string[] = []
  const figures: Record<string, string> = {}
  for (const checkpoint of checkpoints) {
    const report = await crashAt(checkpoint)
    const ends = Object.entries(report.ended).map(([kind, end]) => `${kind} ${end} (asked ${report.asked[kind] ?? 0})`)
    figures[checkpoint] = ends.join(', ')
    findings.push(...report.findings.map((finding) => `${checkpoint}: ${finding}`))
  }
  return { ...figures, findings }
}

async function failDisk(runs: number, seed: number): Promise<Report> {
  if (!canFailCalls()) throw new Error('This run needs strace, which lets calls of the system fail. Install it first.')
  return failingDisk({ runs, seed })
}

/** `pnpm torture <name> [count] [seed]` prints what was seen, and the seed with which to see it again. */
const runs: Readonly<Record<string, Run>> = {
  /** Dies once at each checkpoint. */
  crash: crashEverywhere,
  /** Dies at random, `count` times. */
  kill: (kills, seed) => killLoop({ kills, seed }),
  /** Does so in one process, on a disk that forgets, for `count` lives. */
  simulate: (lives, seed) => simulate({ lives, seed }),
  /** Stops a busy server with many readers, `count` times. */
  restart: (stops, seed) => restartUnderLoad({ stops, seed }),
  /** Has readers come and go without a goodbye, in `count` cycles; needs `NODE_OPTIONS=--expose-gc`. */
  leaks: (cycles) => leaks({ cycles }),
  /** Puts `count` pages behind networks that go bad. */
  network: (sequences, seed) => badNetwork({ sequences, seed }),
  /** Lets readers come while words are committed, in `count` stories. */
  races: (interleavings, seed) => storyRaces({ interleavings, seed }),
  /** Holds what children see against what grown-ups do meanwhile, in `count` ways. */
  apart: (histories, seed) => nonInterference({ histories, seed }),
  /** Lets calls to the disk fail, one a run. */
  disk: failDisk,
  /** Saves, puts away, takes back, draws anew, deletes and cleans up stories in `count` orders of thirty acts. */
  shelf: (sequences, seed) => shelf({ sequences, seed }),
  /** Kills it `count` times while people are removed. */
  forget: (kills, seed) => forgottenPeople({ kills, seed }),
  /** Damages photos in `count` ways and adds them. */
  photo: async (mutations, seed) => {
    const { refused, ...report } = await photoFuzz({ mutations, seed })
    return { ...report, ...refused }
  },
  /** Has every adapter meet every kind of bad answer, `count` times each, and a whole house meet some of them. */
  answers: (seeds, seed) => answers({ seeds, seed }),
  /** Sends a thousand slow requests for a minute, then `count` that mean nothing. */
  crowd: (malformed, seed) => crowd({ malformed, seed }),
  /** Guesses a PIN `count` times from a hundred addresses, while others go on reading. */
  guesses: (count) => guesses({ guesses: count }),
  /** Holds `count` stories of the built-in storyteller against what a good story must be. */
  stories: (stories, seed) => storySweep({ stories, seed }),
  /** Holds `count` pictures of the built-in painter against what a good picture must be. */
  pictures: (pictures, seed) => pictureSweep({ pictures, seed }),
}

const [name = 'kill', count = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const run = runs[name]
if (run === undefined) throw new Error(`There is no run "${name}". There are ${Object.keys(runs).join(', ')}.`)
process.stdout.write(`${name} ${count}, seed ${seed}\n`)
const { findings, ...figures } = await run(Number(count), Number(seed))
for (const [figure, value] of Object.entries(figures)) process.stdout.write(`${figure.padEnd(24)} ${String(value)}\n`)
for (const finding of findings) process.stdout.write(`  ${finding}\n`)
process.exitCode = findings.length === 0 ? 0 : 1
