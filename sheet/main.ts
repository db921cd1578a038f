import { parseArgs } from 'node:util'
import { makeSheet } from '../packages/builtin/src/sheet/make-sheet.ts'

// pnpm sheet [--seed one] [--pictures 100] [--stories 12] [--clips 10] [--out sheet/out]
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'one' },
    pictures: { type: 'string', default: '100' },
    stories: { type: 'string', default: '12' },
    clips: { type: 'string', default: '10' },
    out: { type: 'string', default: 'sheet/out' },
  },
})
const { seed, out } = values
const counts = { pictures: Number(values.pictures), stories: Number(values.stories), clips: Number(values.clips) }
for (const [name, count] of Object.entries(counts)) {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`--${name} takes a whole number.`)
}
process.stdout.write(`${await makeSheet({ ...counts, seed, folder: out })}\n`)
