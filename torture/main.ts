import { checkpoints } from '../apps/server/src/jobs/checkpoint.ts'
import { crashAt } from './crash-points.ts'
import { killLoop } from './kill-loop.ts'

/**
 * `pnpm torture crash` dies once at each checkpoint; `pnpm torture kill [kills] [seed]` dies at random, as often as is
 * said. Prints what was seen, and the seed with which to see it again.
 */
const [what = 'kill', kills = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const findings: string[] = []

if (what === 'crash') {
  for (const checkpoint of checkpoints) {
    const report = await crashAt(checkpoint)
    const ends = Object.entries(report.ended).map(([kind, end]) => `${kind} ${end} (asked ${report.asked[kind] ?? 0})`)
    process.stdout.write(`${checkpoint.padEnd(24)} ${ends.join(', ')}\n`)
    findings.push(...report.findings.map((finding) => `${checkpoint}: ${finding}`))
  }
} else {
  process.stdout.write(`kill loop: ${kills} kills, seed ${seed}\n`)
  const { findings: found, ...report } = await killLoop({ kills: Number(kills), seed: Number(seed) })
  for (const [name, value] of Object.entries(report)) process.stdout.write(`${name.padEnd(20)} ${String(value)}\n`)
  findings.push(...found)
}
for (const finding of findings) process.stdout.write(`  ${finding}\n`)
process.exitCode = findings.length === 0 ? 0 : 1
