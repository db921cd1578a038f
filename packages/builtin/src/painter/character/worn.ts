import { lighten } from '../colour.ts'
import { path, smoothPath, star } from '../path.ts'
import { band, disc, fill, placed, sheer, stroke } from '../shapes.ts'
import type { FigureColours } from './figure-colours.ts'
import { type Look, isPerson } from './look.ts'
import type { TorsoFrame } from './torso.ts'

/** What hangs behind the back. */
export function cape(frame: TorsoFrame, colours: FigureColours, isWalking: boolean): string {
  const { neckY, hemY, shoulder, hem } = frame
  const flying = isWalking ? 32 : 0
  const outside = smoothPath([
    [-shoulder * 0.7, neckY + 4],
    [-shoulder - 20, neckY + 50],
    [-hem - 34 - flying, hemY + 6],
    [-hem * 0.3, hemY + 22],
    [hem * 0.5, hemY + 18],
    [shoulder * 0.6, neckY + 4],
  ])
  const fold = smoothPath([
    [-shoulder * 0.7, neckY + 6],
    [-shoulder - 16, neckY + 56],
    [-hem - 28 - flying, hemY + 2],
    [-hem * 0.6, hemY + 14],
  ])
  return fill(outside, colours.trim) + fill(fold, sheer(lighten(colours.trim, -0.1), 0.6))
}

/** What lies on the chest or at the hip. */
export function onChest({ neckY, hemY, shoulder, hem }: TorsoFrame, look: Look, colours: FigureColours): string {
  const { trim } = colours
  if (look.item === 'star') {
    return placed({ at: [-shoulder * 0.36, neckY + 54] }, fill(star(14), lighten(trim, 0.06)))
  }
  if (look.item === 'cape') {
    const cord = path`M${-shoulder * 0.62} ${neckY + 6}Q4 ${neckY + 26} ${shoulder * 0.64} ${neckY + 6}`
    return stroke(cord, lighten(trim, -0.04), 10) + disc([6, neckY + 17], 7, lighten(trim, 0.16))
  }
  if (look.item !== 'satchel') return ''
  const strap = path`M${shoulder * 0.72} ${neckY + 12}Q0 ${neckY + 70} ${-hem * 0.62} ${hemY - 44}`
  const bag =
    fill('M-24 -10q0 -6 6 -6h40q6 0 6 6v30q0 10 -10 10h-32q-10 0 -10 -10z', trim) +
    fill('M-24 -10q0 -6 6 -6h40q6 0 6 6v8q-26 14 -52 0z', lighten(trim, -0.1)) +
    disc([2, 4], 4, lighten(trim, 0.15))
  return stroke(strap, lighten(trim, -0.1), 7) + placed({ at: [-hem * 0.72, hemY - 42], degrees: 6 }, bag)
}

export function wearsScarf(look: Look): boolean {
  return look.item === 'scarf'
}

/** A scarf around the neck; its end flies when somebody walks. */
export function scarf(frame: TorsoFrame, look: Look, options: { colours: FigureColours; isWalking: boolean }): string {
  const { neckY, shoulder } = frame
  const { trim } = options.colours
  const drop = isPerson(look.kind) ? 6 : 0
  const round = smoothPath([
    [-shoulder * 0.86, neckY - 2],
    [0, neckY + 20],
    [shoulder * 0.9, neckY - 2],
    [shoulder * 0.86, neckY + 17],
    [0, neckY + 38],
    [-shoulder * 0.84, neckY + 17],
  ])
  const end =
    fill('M-13 0h26l5 70h-34z', lighten(trim, -0.05)) + band('M-15 56h32M-15 66h33', sheer(lighten(trim, 0.18), 0.9), 4)
  return (
    placed({ at: [-shoulder * 0.4, neckY + 20], degrees: options.isWalking ? 58 : 12 }, end) +
    placed({ at: [0, drop] }, fill(round, trim)) +
    stroke(
      path`M${-shoulder * 0.6} ${neckY + 12 + drop}Q0 ${neckY + 33 + drop} ${shoulder * 0.7} ${neckY + 12 + drop}`,
      sheer(lighten(trim, -0.1), 0.6),
      3,
    )
  )
}
