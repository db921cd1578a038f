import type { BriefCharacter } from '../../picture-brief.ts'
import { lch, lighten } from '../colour.ts'
import { path, smoothPath } from '../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke, white } from '../shapes.ts'
import type { FigureColours } from './figure-colours.ts'
import type { Eyes } from './face.ts'
import type { Figure } from './figure.ts'

/** A bird is one egg with a wing, a crest, a scarf and wire legs. */
export function bird(
  who: Pick<BriefCharacter, 'pose' | 'face'> & { readonly eyes: Eyes },
  colours: FigureColours,
  held: HeldByBird,
): Figure {
  const { pose } = who
  const isLow = pose === 'sit' || pose === 'sleep'
  const face = pose === 'sleep' ? 'sleepy' : who.face
  const sink = isLow ? 34 : 0
  const hand = [92, -96 + sink] as const
  const thing = held.svg === '' ? '' : placed({ at: hand, scale: 0.86 }, held.svg)
  const legs = stroke(
    pose === 'walk'
      ? 'M-16 -40l-14 36m0 0l18 2m-18 -2l-12 3M22 -40l16 36m0 0l20 2m-20 -2l-12 3'
      : 'M-16 -40v36m0 0l18 2m-18 -2l-12 3M22 -40v36m0 0l20 2m-20 -2l-12 3',
    lch(0.62, 0.12, 60),
    6.5,
  )
  const isRaised = pose === 'wave' || pose === 'point' || pose === 'carry'
  return {
    svg: [
      held.isBehind ? thing : '',
      isLow ? '' : legs,
      placed(
        { at: [0, sink], degrees: pose === 'walk' ? 4 : 0 },
        [plumage(colours), wing(colours, isRaised), scarf(colours), birdFace({ face, eyes: who.eyes }, colours)].join(
          '',
        ),
      ),
      held.isBehind ? '' : thing,
    ].join(''),
    isLying: false,
    height: 262 - sink,
    width: 220,
    reach: { behind: 156, ahead: Math.max(112, hand[0] + held.reach * 0.86) },
    top: Math.max(274 - sink, 10 - hand[1] + held.rise * 0.86),
    head: [40, -170 + sink],
    headRadius: 62,
  }
}

interface HeldByBird {
  readonly svg: string
  readonly isBehind: boolean
  readonly reach: number
  readonly rise: number
}

function plumage({ skin, pale }: FigureColours): string {
  const tailFeathers = smoothPath(
    [
      [-40, -92],
      [-124, -70],
      [-150, -92],
      [-104, -104],
      [-60, -130],
    ],
    1 / 8,
  )
  const egg = smoothPath([
    [-86, -92],
    [-78, -160],
    [-34, -214],
    [22, -222],
    [70, -192],
    [90, -132],
    [80, -72],
    [40, -36],
    [-20, -30],
    [-66, -52],
  ])
  const breast = smoothPath([
    [-4, -140],
    [54, -150],
    [82, -112],
    [70, -66],
    [34, -42],
    [-8, -46],
    [-20, -92],
  ])
  const crest = smoothPath(
    [
      [8, -222],
      [-4, -252],
      [14, -246],
      [24, -262],
      [32, -240],
      [44, -246],
      [34, -220],
    ],
    1 / 9,
  )
  return (
    fill(tailFeathers, lighten(skin, -0.1)) +
    fill(egg, skin) +
    fill(breast, sheer(pale, 0.96)) +
    fill(crest, lighten(skin, -0.05))
  )
}

function wing({ skin }: FigureColours, isRaised: boolean): string {
  const shape = smoothPath([
    [-70, -140],
    [-30, -150],
    [0, -116],
    [-18, -76],
    [-60, -62],
    [-110, -74],
    [-80, -100],
  ])
  const feathers = 'M-64 -92q24 14 46 2M-74 -78q24 8 42 0'
  const drawn = fill(shape, lighten(skin, -0.09)) + stroke(feathers, sheer(lighten(skin, -0.2), 0.7), 4)
  return isRaised ? placed({ at: [-92, -196], degrees: 64 }, placed({ at: [62, 124] }, drawn)) : drawn
}

function scarf({ trim }: FigureColours): string {
  const round = smoothPath([
    [-72, -128],
    [-10, -110],
    [60, -118],
    [90, -134],
    [90, -112],
    [40, -90],
    [-20, -88],
    [-74, -106],
  ])
  return fill(round, trim) + fill('M-30 -98l26 4l-4 62l-30 -4z', lighten(trim, -0.06))
}

function birdFace(
  { face, eyes: lids }: Pick<BriefCharacter, 'face'> & { readonly eyes: Eyes },
  { ink, skin, blush }: FigureColours,
): string {
  const y = -168
  const eyes =
    face === 'sleepy' || lids === 'shut'
      ? stroke(path`M14 ${y}q9 9 18 0M56 ${y}q8 9 16 0`, ink, 4)
      : face === 'laugh'
        ? stroke(path`M13 ${y + 4}q9 -12 18 0M56 ${y + 4}q8 -12 16 0`, ink, 4.4)
        : [
            [22, 1],
            [64, 0.94],
          ]
            .map(([x = 0, size = 1]) => {
              const open = face === 'surprised' ? 1.2 : 1
              return (
                ellipse([x, y], [7 * size * open, 8.4 * size * open], ink) +
                disc([x + 2.4, y - 3], 2.4, sheer(white, 0.95))
              )
            })
            .join('')
  const slant = face === 'sad' ? -5 : 5
  const brows =
    face === 'sad' || face === 'brave'
      ? stroke(
          path`M10 ${y - 17 - slant * 0.8}L32 ${y - 16 + slant * 0.8}M56 ${y - 16 + slant * 0.8}L76 ${y - 17 - slant * 0.8}`,
          lighten(skin, -0.25),
          4,
        )
      : ''
  const isOpen = face === 'surprised' || face === 'laugh'
  const beak = smoothPath(
    [
      [32, -156],
      [44, -164],
      [58, -156],
      [46, isOpen ? -142 : -138],
    ],
    1 / 9,
  )
  const lower = smoothPath(
    [
      [37, -143],
      [53, -143],
      [46, -126],
    ],
    1 / 9,
  )
  return [
    fill(beak, lch(0.74, 0.15, 70)),
    isOpen ? fill(lower, lch(0.6, 0.15, 50)) : stroke('M34 -152q12 5 22 0', lch(0.55, 0.13, 55), 3),
    ellipse([2, -146], [11, 8], sheer(blush, 0.45)),
    ellipse([82, -146], [8, 7], sheer(blush, 0.45)),
    eyes,
    brows,
  ].join('')
}
