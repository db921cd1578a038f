import type { FigureBox } from '../painter/composition.ts'
import { page } from '../painter/page.ts'

/** Part of the page, from where the last one ends: what stands there breathes together. */
export interface Breather {
  readonly untilX: number
  /** Of a breath, from 0 to 1. */
  readonly phase: number
}

const phases = [0, 0.37, 0.71]
/** Between two figures one breath goes over into the other, so that an arm across the gap is not cut. */
const overlapUnits = 96
const stepUnits = 8

/** Who breathes where: each figure in a time of its own. */
export function breathersOf(figures: readonly Pick<FigureBox, 'x' | 'width'>[]): Breather[] {
  const inOrder = figures.toSorted((one, other) => one.x - other.x)
  const breathers: Breather[] = []
  for (const [index, figure] of inOrder.entries()) {
    const phase = phases[index % phases.length] ?? 0
    const next = inOrder[index + 1]
    if (next === undefined) return [...breathers, { untilX: page.right, phase }]
    const nextPhase = phases[(index + 1) % phases.length] ?? 0
    const middle = (figure.x + figure.width / 2 + next.x - next.width / 2) / 2
    breathers.push({ untilX: middle - overlapUnits / 2, phase })
    for (let at = stepUnits; at <= overlapUnits; at += stepUnits) {
      const share = (at - stepUnits / 2) / overlapUnits
      breathers.push({ untilX: middle - overlapUnits / 2 + at, phase: phase + (nextPhase - phase) * share })
    }
  }
  return [{ untilX: page.right, phase: 0 }]
}
