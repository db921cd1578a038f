import { killLoop } from './kill-loop.ts'

/** `pnpm torture [kills] [seed]`: prints what was seen, and the seed with which to see it again. */
const [kills = '1000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
process.stdout.write(`kill loop: ${kills} kills, seed ${seed}\n`)
const report = await killLoop({ kills: Number(kills), seed: Number(seed) })
for (const [name, value] of Object.entries(report)) {
  if (name !== 'findings') process.stdout.write(`${name.padEnd(20)} ${String(value)}\n`)
}
for (const finding of report.findings) process.stdout.write(`  ${finding}\n`)
process.exitCode = report.findings.length === 0 ? 0 : 1
