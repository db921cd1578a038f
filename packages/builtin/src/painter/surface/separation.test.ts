import { describe, expect, it } from 'vitest'
import type { FigureBox } from '../composition.ts'
import type { LayerName } from '../painted-layer.ts'
import { lumaAt } from './luma.ts'
import { separateFigures } from './separation.ts'
import type { Sheet } from './sheet.ts'

const side = 256
const figure: FigureBox = { x: 512, y: 800, width: 200, height: 400, head: [512, 460], headRadius: 60 }
const means = { light: [250, 240, 220], maxStrength: 0.5, maxPaint: 1, maxFigureShift: 0.1, isCarved: false } as const

function sheetOf(name: LayerName, grey: (x: number, y: number) => number | null): Sheet {
  const rgba = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const value = grey(x, y)
      if (value !== null) rgba.set([value, value, value, 255], (y * side + x) * 4)
    }
  }
  return { name, rgba, sidePx: side, overscan: 0, scale: 0.25 }
}

const isFigure = (x: number, y: number) => Math.abs(x - 128) < 24 && y > 100 && y < 200
const at = (x: number, y: number) => (y * side + x) * 4
const onFigure = at(128, 150)
const besideFigure = at(156, 150)
const farAway = at(10, 10)

describe('separateFigures', () => {
  it.each([
    ['bright', 200],
    ['middling', 128],
    ['dark', 40],
  ])('parts a figure from a %s page that is as light as itself', (_name, grey) => {
    const behind = [sheetOf('sky', () => grey), sheetOf('stage', (_x, y) => (y > 180 ? grey : null))]
    const subject = sheetOf('subject', (x, y) => (isFigure(x, y) ? grey : null))
    separateFigures({ behind, subject }, [figure], means)
    const [sky] = behind
    if (sky === undefined) throw new Error('no sky')
    expect(Math.abs(lumaAt(subject.rgba, onFigure) - lumaAt(sky.rgba, besideFigure))).toBeGreaterThan(0.08)
    expect(sky.rgba[farAway]).toBe(grey)
  })

  it('leaves a page alone where the figure stands out already', () => {
    const behind = [sheetOf('sky', () => 210)]
    const subject = sheetOf('subject', (x, y) => (isFigure(x, y) ? 90 : null))
    const before = [behind[0]?.rgba.slice(), subject.rgba.slice()]
    separateFigures({ behind, subject }, [figure], means)
    expect([behind[0]?.rgba, subject.rgba]).toEqual(before)
  })
})
