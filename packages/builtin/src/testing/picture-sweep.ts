import { createHash } from 'node:crypto'
import { compose } from '../painter/composition.ts'
import { encodePicture } from '../painter/paint.ts'
import { type LayerFrame, paintLayers } from '../painter/layers.ts'
import { areAlike, castLooks } from '../painter/character/cast-looks.ts'
import type { PictureBrief } from '../picture-brief.ts'
import { anyBrief } from './any-brief.ts'
import {
  chromaOf,
  contrastOf,
  isCutByPage,
  isFaceCovered,
  leastColourContrast,
  leastContrast,
} from './picture-faults.ts'

export interface PictureSweepReport {
  readonly seed: number
  readonly pictures: number
  readonly figures: number
  readonly cutByPage: number
  readonly faintFigures: number
  /** Of all figures, in per cent. */
  readonly faintPercent: number
  readonly coveredFaces: number
  readonly alikeInOneCast: number
  readonly greyPages: number
  readonly otherTheSecondTime: number
  /** Of a whole picture, encoding included. */
  readonly medianMs: number
  readonly p95Ms: number
  readonly findings: readonly string[]
}

const maxFaintPercent = 3
const leastChroma = 0.03
/** Rain in a desert may be a little grey. */
const maxGreyPercent = 0.5
const paintedTwiceEvery = 25
const maxSvgChars = 400_000

/** Paints scenes at random and puts each through the checks of the painter's study. */
export async function pictureSweep(options: {
  readonly pictures: number
  readonly seed: number
  /** Smaller ones are quicker, and look alike to these checks; only whole ones tell how long a picture takes. */
  readonly scale?: number
}): Promise<PictureSweepReport> {
  const { pictures, seed, scale = 1 } = options
  const frame: LayerFrame = { overscanPx: 0, scale, grain: 1 }
  const findings: string[] = []
  const faint: string[] = []
  const grey: string[] = []
  const times: number[] = []
  const counts = { figures: 0, cutByPage: 0, coveredFaces: 0, alikeInOneCast: 0, otherTheSecondTime: 0 }
  for (let index = 0; index < pictures; index += 1) {
    const label = `${seed}-${index}`
    const brief = anyBrief(label)
    const where = describe(brief, label)
    const find = (kind: Exclude<keyof typeof counts, 'figures'>, what: string): void => {
      counts[kind] += 1
      findings.push(`${kind}: ${where} ${what}`)
    }
    const { figures, sheets } = compose(brief, label)
    const longest = Math.max(...Object.values(sheets).map((svg) => svg.length))
    if (longest > maxSvgChars) findings.push(`long drawing: ${where} ${longest}`)
    const startedAt = performance.now()
    const layers = await paintLayers(brief, label, frame)
    if (scale === 1) await encodePicture(layers)
    times.push(performance.now() - startedAt)
    counts.figures += figures.length
    if (isCutByPage(layers)) find('cutByPage', '')
    for (const [position, figure] of figures.entries()) {
      if (isFaceCovered(layers, figure)) find('coveredFaces', `figure ${position}`)
      const contrast = contrastOf(layers, figure)
      if (contrast !== null && contrast.luma < leastContrast && contrast.colour < leastColourContrast) {
        faint.push(`faint: ${where} figure ${position} ${contrast.luma.toFixed(3)} ${contrast.colour.toFixed(3)}`)
      }
    }
    const looks = castLooks(brief.characters)
    if (looks.some((look, at) => looks.slice(0, at).some((other) => areAlike(look, other)))) find('alikeInOneCast', '')
    const chroma = chromaOf(layers)
    if (chroma < leastChroma && brief.mood !== 'sad') grey.push(`greyPages: ${where} ${chroma.toFixed(3)}`)
    if (index % paintedTwiceEvery === 0) {
      const again = await paintLayers(brief, label, frame)
      const print = (painted: typeof layers): string =>
        painted.reduce((hash, { rgba }) => hash.update(rgba), createHash('sha256')).digest('hex')
      if (print(layers) !== print(again)) find('otherTheSecondTime', '')
    }
  }
  const faintPercent = Math.round((faint.length * 10_000) / Math.max(1, counts.figures)) / 100
  if (faintPercent > maxFaintPercent) findings.push(...faint)
  if (grey.length * 100 > maxGreyPercent * pictures) findings.push(...grey)
  const sorted = times.toSorted((one, other) => one - other)
  const quantile = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  return {
    seed,
    pictures,
    ...counts,
    greyPages: grey.length,
    faintFigures: faint.length,
    faintPercent,
    medianMs: quantile(0.5),
    p95Ms: quantile(0.95),
    findings,
  }
}

function describe({ place, time, weather, style, shot, mood, characters }: PictureBrief, label: string): string {
  const people = characters.map(({ kind, pose, holds }) => `${kind} ${pose}${holds === null ? '' : ` ${holds}`}`)
  return `${label} ${place} ${time} ${weather} ${mood} ${style} ${shot} [${people.join(', ')}]`
}
