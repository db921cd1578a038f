import { corePictures } from './core-pictures.ts'
import { firstPicture } from './first-picture.ts'
import { galleryPage } from './gallery-page.ts'
import { live } from './live.ts'
import { pipeline } from './pipeline.ts'

/** Each by the name that `pnpm bench <name>` takes; without a name all run. */
const benchmarks = { first: firstPicture, gallery: galleryPage, core: corePictures, pipeline, live } as const

/** Prints ratios from one run on this machine. Nothing in the test suite is timed. */
const asked = process.argv.slice(2)
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const { what, value } of await benchmark()) process.stdout.write(`${what.padEnd(64)} ${value}\n`)
}
