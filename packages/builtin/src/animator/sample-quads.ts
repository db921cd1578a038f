/**
 * Samples of a square plane, row by row, each together with its neighbours: the sample itself in the lowest byte, then
 * the one below it, the one to its right and the one below that. A point between four samples is mixed from one number.
 */
export type SampleQuads = Int32Array

/** @param isTorus whether the neighbours beyond the last column and row are those of the first; else the last repeat. */
export function joinNeighbours(samples: Uint8Array, sidePx: number, isTorus: boolean): SampleQuads {
  const quads = new Int32Array(samples.length)
  const beyond = isTorus ? 0 : sidePx - 1
  for (let y = 0; y < sidePx; y++) {
    const row = y * sidePx
    const below = (y + 1 < sidePx ? y + 1 : beyond) * sidePx
    let column = pairOf(samples, row, below)
    for (let x = 0; x < sidePx; x++) {
      const right = x + 1 < sidePx ? x + 1 : beyond
      const next = pairOf(samples, row + right, below + right)
      quads[row + x] = column | (next << 16)
      column = next
    }
  }
  return quads
}

function pairOf(samples: Uint8Array, upper: number, lower: number): number {
  return (samples[upper] ?? 0) | ((samples[lower] ?? 0) << 8)
}

export function sampleAt(quads: SampleQuads, index: number): number {
  return (quads[index] ?? 0) & 0xff
}

/** Changes one sample, which must not lie in the first or last column or row. */
export function setSample(
  { quads, sidePx }: { readonly quads: SampleQuads; readonly sidePx: number },
  index: number,
  value: number,
): void {
  quads[index] = ((quads[index] ?? 0) & 0xff_ff_ff_00) | value
  quads[index - sidePx] = ((quads[index - sidePx] ?? 0) & 0xff_ff_00_ff) | (value << 8)
  quads[index - 1] = ((quads[index - 1] ?? 0) & 0xff_00_ff_ff) | (value << 16)
  quads[index - sidePx - 1] = ((quads[index - sidePx - 1] ?? 0) & 0x00_ff_ff_ff) | (value << 24)
}
