import { clipFormat } from './clip-format.ts'
import type { ChromaPlane, LayerPlanes, LumaPlane } from './planes.ts'
import type { SampleQuads } from './sample-quads.ts'

/** One frame in I420: all luma, then both colour differences at half size. */
export type Frame = Uint8Array

/** Which part of a layer the frame shows, in pixels of the layer. */
export interface Placement {
  /** The layer's sample under the middle of the frame's first pixel. */
  readonly left: number
  readonly top: number
  /** From one pixel of the frame to the next. */
  readonly stepX: number
  readonly stepY: number
  /** How far each row of the frame is shifted on top, where the layer bends. */
  readonly bend: Float32Array | null
  /** Only these of the frame, the last one excluded, both even; all of them when absent. */
  readonly columns?: { readonly first: number; readonly end: number }
}

const { sidePx } = clipFormat
const half = sidePx / 2
const lumaSamples = sidePx * sidePx
const chromaSamples = half * half

export function createFrame(): Frame {
  return new Uint8Array(lumaSamples + 2 * chromaSamples)
}

const allColumns = { first: 0, end: sidePx } as const

/** Lays a layer, or what of it is seen in some columns, over what the frame holds. */
export function layOver(frame: Frame, { luma, chroma, isTorus }: LayerPlanes, placement: Placement): void {
  const { left, top, stepX, stepY, bend, columns } = placement
  const { first, end } = columns ?? allColumns
  layPlane({ samples: [frame.subarray(0, lumaSamples)], side: sidePx, rowsPerBend: 1, first, end }, luma, {
    ...placement,
    isTorus,
  })
  // A sample of the colour planes lies in the middle of four of luma.
  layPlane(
    {
      samples: [frame.subarray(lumaSamples, lumaSamples + chromaSamples), frame.subarray(lumaSamples + chromaSamples)],
      side: half,
      rowsPerBend: 2,
      first: first / 2,
      end: end / 2,
    },
    chroma,
    { left: (left + (stepX - 1) / 2) / 2, top: (top + (stepY - 1) / 2) / 2, stepX, stepY, bend, isTorus },
  )
}

interface Target {
  readonly samples: readonly [Uint8Array] | readonly [Uint8Array, Uint8Array]
  readonly side: number
  readonly rowsPerBend: 1 | 2
  readonly first: number
  readonly end: number
}

type PlanePlacement = Placement & { readonly isTorus: boolean }

/** Positions inside a row are whole numbers of this many parts. */
const parts = 65_536

function layPlane(target: Target, plane: LumaPlane | ChromaPlane, placement: PlanePlacement): void {
  const { left, top, stepX, stepY, bend, isTorus } = placement
  const { sidePx: planeSide, runs } = plane
  const step = Math.round(stepX * parts)
  const period = planeSide * parts
  const span: Span = { to: 0, from: 0, lower: 0, origin: 0, step, first: 0, last: 0 }
  for (let y = 0; y < target.side; y++) {
    const down = isTorus ? wrap(top + y * stepY, planeSide) : top + y * stepY
    const row = Math.floor(down)
    if (row < 0 || row >= planeSide) continue
    const shift = bend === null ? 0 : (bend[y * target.rowsPerBend] ?? 0) / target.rowsPerBend
    const origin = Math.round((left + shift) * parts)
    span.origin = isTorus ? wrap(origin, period) : origin
    span.to = y * target.side
    span.from = row * planeSide
    span.lower = Math.floor((down - row) * 256)
    const end = runs.firstOfRow[row + 1] ?? 0
    // A torus may begin again within one row.
    for (; span.origin + (target.side - 1) * step >= 0; span.origin -= period) {
      for (let run = runs.firstOfRow[row] ?? 0; run < end; run++) {
        span.first = Math.max(target.first, Math.ceil(((runs.starts[run] ?? 0) * parts - span.origin) / step))
        span.last = Math.min(target.end, Math.ceil(((runs.ends[run] ?? 0) * parts - span.origin) / step))
        if (span.first >= span.last) continue
        const [samples, otherSamples] = target.samples
        const [source, otherSource] = plane.channels
        if (runs.isOpaque[run] === 1) {
          copySpan(samples, source, span)
          if (otherSamples !== undefined && otherSource !== undefined) copySpan(otherSamples, otherSource, span)
        } else if (otherSamples === undefined || otherSource === undefined) {
          blendSpan(samples, { source, alpha: plane.alpha }, span)
        } else {
          blendSpans([samples, otherSamples], { source, otherSource, alpha: plane.alpha }, span)
        }
      }
      if (!isTorus) break
    }
  }
}

function wrap(value: number, period: number): number {
  return ((value % period) + period) % period
}

/** Some pixels of one row. One of these serves a whole plane: it is written to more often than anything else here. */
interface Span {
  /** Where the row begins in the frame. */
  to: number
  /** Where the upper of both rows begins in the layer. */
  from: number
  /** How much of the lower row there is, of 256. */
  lower: number
  /** Where the row's first pixel is, and how far it is to the next, in parts. */
  origin: number
  readonly step: number
  first: number
  last: number
}

/** What lies between the four samples of a quad. The weights are parts of 256. */
function mix(quad: number, lower: number, right: number): number {
  // Both columns at once, each in 16 bits.
  const columns = Math.imul(quad & 0xff_00_ff, 256 - lower) + Math.imul((quad >>> 8) & 0xff_00_ff, lower)
  return ((columns & 0xff_ff) * (256 - right) + (columns >>> 16) * right + 32_768) >>> 16
}

/** What is seen of a sample through something. */
function dim(sample: number, opacity: number): number {
  // 257 / 65,536 is 1 / 255 without a division.
  return (sample * (255 - opacity) * 257 + 32_768) >> 16
}

function copySpan(target: Uint8Array, source: SampleQuads, span: Span): void {
  const { to, from, lower, step, first, last } = span
  for (let x = first, at = span.origin + first * step; x < last; x++, at += step) {
    target[to + x] = mix(source[from + (at >> 16)] ?? 0, lower, (at >> 8) & 255)
  }
}

function blendSpan(target: Uint8Array, layer: { source: SampleQuads; alpha: SampleQuads }, span: Span): void {
  const { source, alpha } = layer
  const { to, from, lower, step, first, last } = span
  for (let x = first, at = span.origin + first * step; x < last; x++, at += step) {
    const index = from + (at >> 16)
    const right = (at >> 8) & 255
    const opacity = mix(alpha[index] ?? 0, lower, right)
    if (opacity === 0) continue
    target[to + x] = mix(source[index] ?? 0, lower, right) + dim(target[to + x] ?? 0, opacity)
  }
}

/** Two channels under one alpha, which is mixed once. */
function blendSpans(
  [target, otherTarget]: readonly [Uint8Array, Uint8Array],
  layer: { source: SampleQuads; otherSource: SampleQuads; alpha: SampleQuads },
  span: Span,
): void {
  const { source, otherSource, alpha } = layer
  const { to, from, lower, step, first, last } = span
  for (let x = first, at = span.origin + first * step; x < last; x++, at += step) {
    const index = from + (at >> 16)
    const right = (at >> 8) & 255
    const opacity = mix(alpha[index] ?? 0, lower, right)
    if (opacity === 0) continue
    target[to + x] = mix(source[index] ?? 0, lower, right) + dim(target[to + x] ?? 0, opacity)
    otherTarget[to + x] = mix(otherSource[index] ?? 0, lower, right) + dim(otherTarget[to + x] ?? 0, opacity)
  }
}
