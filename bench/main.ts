import { galleryPage } from './gallery-page.ts'
import { firstPicture } from './first-picture.ts'

/** Prints ratios from one run on this machine. Nothing in the test suite is timed. */
for (const benchmark of [firstPicture, galleryPage]) {
  for (const { what, value } of await benchmark()) process.stdout.write(`${what.padEnd(64)} ${value}\n`)
}
