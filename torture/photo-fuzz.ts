import { crc32 } from 'node:zlib'
import { createPhotoDeveloper } from '../apps/server/src/photos/photo-developer.ts'
import { PhotoRefusedError } from '../apps/server/src/photos/photo-refused-error.ts'
import { inspectDeveloped } from '../apps/server/src/photos/testing/inspect-developed.ts'
import { pngSignature } from '../apps/server/src/photos/testing/photo-containers.ts'
import { createPhotoCorpus, createRichPhotos } from '../apps/server/src/photos/testing/photo-corpus.ts'
import { createRandom } from './random.ts'

export interface PhotoFuzzReport {
  readonly seed: number
  readonly mutations: number
  readonly accepted: number
  /** How often each reason was given. */
  readonly refused: Readonly<Record<string, number>>
  /** Decoders that crashed, or had to be killed. */
  readonly childDeaths: number
  readonly slowestMs: number
  /** A secret that survived, an error without a reason, a photo that took too long. */
  readonly findings: readonly string[]
}

const maxMs = 5000
const atOnce = 2
/** Larger ones say no more, and take longer to say it. */
const maxSeedBytes = 200_000
const maxChangesInOne = 4
const maxPieceBytes = 64
/** Numbers at which decoders have stumbled: lengths, signs, markers. */
const awkwardBytes = [0x00, 0x01, 0x7f, 0x80, 0xc0, 0xd9, 0xda, 0xfe, 0xff]

/** With right checksums again, so that a damaged PNG is not sent away at the door. */
function mendPng(bytes: Buffer): Buffer {
  const mended = Buffer.from(bytes)
  let at = pngSignature.byteLength
  while (at + 12 <= mended.byteLength) {
    const end = at + 8 + mended.readUInt32BE(at)
    if (end + 4 > mended.byteLength) break
    mended.writeUInt32BE(crc32(mended.subarray(at + 4, end)), end)
    at = end + 4
  }
  return mended
}

/** Damages photos in every way that is cheap, and looks at what becomes of each. */
export async function photoFuzz(options: {
  readonly mutations: number
  readonly seed: number
}): Promise<PhotoFuzzReport> {
  const { mutations, seed } = options
  const random = createRandom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const corpus = await createPhotoCorpus(seed)
  const seeds = corpus.filter(
    ({ expected, bytes }) => (expected === 'upright' || expected === 'accepted') && bytes.byteLength <= maxSeedBytes,
  )
  const rich = Object.entries(await createRichPhotos())
  const pickSeed = (): readonly [name: string, bytes: Buffer] => {
    // Half of them are those that have the most to hide.
    const found = random() < 0.5 ? undefined : seeds[below(seeds.length)]
    return found === undefined ? (rich[below(rich.length)] ?? ['nothing', Buffer.alloc(0)]) : [found.name, found.bytes]
  }

  const change = (bytes: Buffer): Buffer => {
    const at = below(bytes.byteLength)
    const length = 1 + below(Math.min(maxPieceBytes, bytes.byteLength - at))
    // Most of a format is decided in its first bytes.
    const early = random() < 0.5 ? below(Math.min(bytes.byteLength, 1000)) : at
    const copy = Buffer.from(bytes)
    switch (below(8)) {
      case 0:
        copy[early] = (copy[early] ?? 0) ^ (1 << below(8))
        return copy
      case 1:
        copy[early] = awkwardBytes[below(awkwardBytes.length)] ?? 0
        return copy
      case 2:
        for (let index = at; index < at + length; index++) copy[index] = below(256)
        return copy
      case 3:
        return copy.subarray(0, Math.max(12, at))
      case 4:
        return Buffer.concat([copy.subarray(0, at), copy.subarray(at + length)])
      case 5:
        return Buffer.concat([copy.subarray(0, at + length), copy.subarray(at)])
      case 6: {
        const [, other] = pickSeed()
        const from = below(other.byteLength)
        return Buffer.concat([copy.subarray(0, at), other.subarray(from, from + length * 8), copy.subarray(at)])
      }
      default:
        // Of some nothing is left that could hold a number.
        if (copy.byteLength >= 4) {
          copy.writeUInt32BE(random() < 0.5 ? below(2 ** 32) : 2 ** 32 - 1 - below(16), Math.max(0, early - 4))
        }
        return copy
    }
  }

  const refused: Record<string, number> = {}
  const findings: string[] = []
  let accepted = 0
  let childDeaths = 0
  let slowestMs = 0
  let begun = 0
  const developer = createPhotoDeveloper({ onDecoderLost: () => (childDeaths += 1) })

  const developOne = async (name: string, bytes: Buffer): Promise<void> => {
    const begin = performance.now()
    try {
      const found = inspectDeveloped(await developer.develop(bytes))
      accepted += 1
      findings.push(...found.map((finding) => `${name}: ${finding}`))
    } catch (error) {
      if (error instanceof PhotoRefusedError) refused[error.reason] = (refused[error.reason] ?? 0) + 1
      else findings.push(`${name}: ${String(error)}`)
    }
    const tookMs = performance.now() - begin
    slowestMs = Math.max(slowestMs, tookMs)
    if (tookMs > maxMs) findings.push(`${name}: took ${Math.round(tookMs)} ms`)
  }

  const developOnes = async (): Promise<void> => {
    while (begun < mutations) {
      begun += 1
      const mutation = begun
      const [name, whole] = pickSeed()
      let bytes = whole
      for (let changes = 1 + below(maxChangesInOne); changes > 0; changes--) bytes = change(bytes)
      if (bytes.subarray(0, 8).equals(pngSignature) && random() < 0.8) bytes = mendPng(bytes)
      await developOne(`mutation ${mutation} of ${name}`, bytes)
    }
  }

  try {
    await Promise.all(Array.from({ length: atOnce }, developOnes))
  } finally {
    await developer.close()
  }
  return { seed, mutations, accepted, refused, childDeaths, slowestMs: Math.round(slowestMs), findings }
}
