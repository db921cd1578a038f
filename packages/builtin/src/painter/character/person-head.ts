import { lch, lighten, mix } from '../colour.ts'
import { type Point, outline, path } from '../path.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke, white } from '../shapes.ts'
import { type HeadFrame, cheeks, eyes, mouth } from './face.ts'
import type { HairShape, Look } from './look.ts'

/** Head, hair and hat of a child, an adult or an old person. */
export function personHead(frame: HeadFrame, look: Look): string {
  const isHooded = look.item === 'hood'
  return [
    isHooded ? hood(frame, look.hairShape) : backHair(frame, look.hairShape),
    bareHead(frame),
    eyes(frame, { apart: frame.radius * 0.345, y: frame.radius * 0.09, scale: 1.02 }),
    mouth(frame, { y: frame.radius * 0.47 }),
    look.hasBeard ? beard(frame) : '',
    look.kind === 'old' ? glasses(frame, { radius: 0.24, frameColour: lch(0.4, 0.04, 60) }) : '',
    look.item === 'glasses' ? glasses(frame, { radius: 0.26, frameColour: lch(0.34, 0.02, 290) }) : '',
    frontHair(frame, look.hairShape),
    headwear(frame, look),
  ].join('')
}

const headOutline: readonly Point[] = [
  [-0.96, -0.1],
  [-0.72, -0.78],
  [0, -0.98],
  [0.76, -0.76],
  [0.98, -0.06],
  [0.86, 0.5],
  [0.34, 0.84],
  [-0.3, 0.84],
  [-0.84, 0.52],
]

function bareHead(frame: HeadFrame): string {
  const { radius, turn, unit, colours } = frame
  const { skin, blush } = colours
  const nose = lighten(mix(skin, blush, 0.35), -0.1)
  return (
    ellipse([-radius * 0.94, radius * 0.12], [radius * 0.15, radius * 0.19], lighten(skin, -0.05)) +
    fill(outline(radius, headOutline), skin) +
    cheeks(frame, { apart: radius * 0.54, y: radius * 0.36, size: 0.18 }) +
    stroke(path`M${turn * 1.5 - 3} ${radius * 0.27}q6 5 9 0`, nose, 3.4 * unit)
  )
}

function beard(frame: HeadFrame): string {
  const { radius, turn, colours } = frame
  const shape = outline(radius, [
    [-0.84, 0.28],
    [-0.62, 0.94],
    [0, 1.34],
    [0.66, 0.92],
    [0.86, 0.26],
    [0.52, 0.42],
    [turn / radius, 0.36],
    [-0.5, 0.44],
  ])
  return fill(shape, lighten(colours.hair, 0.02)) + mouth(frame, { y: radius * 0.56, scale: 0.8 })
}

function glasses(frame: HeadFrame, look: { radius: number; frameColour: ReturnType<typeof lch> }): string {
  const { radius, turn } = frame
  const paint = look.frameColour
  const lens = (x: number) =>
    ring([x, radius * 0.1], radius * look.radius, { paint, widthPx: 3.2, inside: sheer(white, 0.15) })
  const bridge = path`M${turn - radius * 0.11} ${radius * 0.07}q${radius * 0.11} -5 ${radius * 0.22} 0`
  return lens(turn - radius * 0.36) + lens(turn + radius * 0.36) + stroke(bridge, paint, 3)
}

function backHair({ radius, colours }: HeadFrame, shape: HairShape): string {
  const dark = lighten(colours.hair, -0.04)
  switch (shape) {
    case 'short':
      return ''
    case 'bun':
      return ellipse([-radius * 0.18, -radius * 1.2], [radius * 0.4, radius * 0.36], dark)
    case 'bob':
      return fill(
        outline(radius, [
          [-1.08, -0.2],
          [-0.8, -0.9],
          [0, -1.16],
          [0.8, -0.9],
          [1.06, -0.1],
          [1, 0.62],
          [0.5, 0.86],
          [-0.6, 0.9],
          [-1.08, 0.62],
        ]),
        dark,
      )
    case 'long':
      return fill(
        outline(radius, [
          [-1.06, -0.2],
          [-0.8, -0.9],
          [0, -1.16],
          [0.8, -0.9],
          [1, 0],
          [0.92, 1.1],
          [0.2, 1.5],
          [-0.7, 1.72],
          [-1.2, 1.4],
          [-1.12, 0.5],
        ]),
        dark,
      )
    case 'tails': {
      const left = outline(radius, [
        [-0.8, -0.1],
        [-1.3, -0.05],
        [-1.56, 0.5],
        [-1.34, 1.16],
        [-1.08, 0.7],
        [-0.9, 0.4],
      ])
      const right = outline(radius, [
        [0.7, -0.1],
        [1.12, 0],
        [1.36, 0.46],
        [1.22, 1],
        [1, 0.6],
        [0.8, 0.4],
      ])
      return (
        fill(left, dark) +
        fill(right, lighten(dark, -0.03)) +
        ellipse([-radius * 0.98, radius * 0.02], [7, 9], colours.trim) +
        ellipse([radius * 0.92, radius * 0.06], [7, 9], colours.trim)
      )
    }
    case 'curly':
      return curls({ from: 0.82, step: 0.128, count: 11 }, ([x, y]) =>
        ellipse([x * radius * 0.94 - 2, y * radius * 0.86 - radius * 0.14], [radius * 0.38, radius * 0.37], dark),
      )
  }
}

function curls(
  row: { from: number; step: number; count: number },
  curl: (direction: Point, index: number) => string,
): string {
  return Array.from({ length: row.count }, (_, index) => {
    const angle = Math.PI * (row.from + index * row.step)
    return curl([Math.cos(angle), Math.sin(angle)], index)
  }).join('')
}

const shortFringe: readonly Point[] = [
  [-1.04, 0.16],
  [-1.06, -0.5],
  [-0.62, -1.06],
  [-0.1, -1.2],
  [0.3, -1.3],
  [0.34, -1.1],
  [0.86, -0.9],
  [1.04, -0.34],
  [0.96, 0.02],
  [0.78, -0.3],
  [0.5, -0.52],
  [0.14, -0.34],
  [-0.2, -0.56],
  [-0.5, -0.32],
  [-0.82, -0.14],
]
const combedFringe: readonly Point[] = [
  [-1.03, 0.2],
  [-1.02, -0.5],
  [-0.58, -1.04],
  [0, -1.12],
  [0.62, -1],
  [1.02, -0.46],
  [0.98, 0.14],
  [0.8, -0.3],
  [0.36, -0.62],
  [-0.1, -0.5],
  [-0.56, -0.3],
  [-0.86, -0.06],
]
const straightFringe: readonly Point[] = [
  [-1.06, 0.3],
  [-1.06, -0.44],
  [-0.6, -1.06],
  [0, -1.16],
  [0.66, -1.02],
  [1.06, -0.4],
  [1.04, 0.3],
  [0.92, 0.1],
  [0.84, -0.2],
  [0.5, -0.3],
  [0, -0.26],
  [-0.4, -0.28],
  [-0.78, -0.18],
  [-0.9, 0.1],
]

function frontHair({ radius, unit, colours }: HeadFrame, shape: HairShape): string {
  const { hair } = colours
  const shine = stroke(
    path`M${-radius * 0.5} ${-radius * 0.86}q${radius * 0.4} ${-radius * 0.16} ${radius * 0.8} 0`,
    sheer(lighten(hair, 0.12), 0.5),
    4 * unit,
  )
  switch (shape) {
    case 'curly':
      return curls({ from: 1.02, step: 0.137, count: 8 }, ([x, y], index) =>
        ellipse(
          [x * radius * 0.78, y * radius * 0.66 - radius * 0.2],
          [radius * 0.3, radius * 0.28],
          lighten(hair, index % 2 === 1 ? 0.025 : 0),
        ),
      )
    case 'short':
      return fill(outline(radius, shortFringe), hair) + shine
    case 'bun':
    case 'tails':
      return fill(outline(radius, combedFringe, 1 / 7), hair) + shine
    case 'bob':
    case 'long':
      return fill(outline(radius, straightFringe, 1 / 7.5), hair) + shine
  }
}

function hood({ radius, colours }: HeadFrame, hairShape: HairShape): string {
  const outside = outline(radius, [
    [-1.2, 0.5],
    [-1.26, -0.4],
    [-0.8, -1.18],
    [-0.06, -1.42],
    [0.7, -1.16],
    [1.18, -0.4],
    [1.12, 0.5],
    [0.5, 0.98],
    [-0.6, 1],
  ])
  const inside = outline(radius, [
    [-1.03, 0.4],
    [-1.06, -0.4],
    [-0.6, -1.04],
    [0, -1.14],
    [0.62, -1.02],
    [1.04, -0.4],
    [1, 0.4],
    [0, 0.95],
  ])
  const hair = outline(radius, [
    [-1, 0],
    [-0.7, -0.9],
    [0.7, -0.9],
    [1, 0],
    [0.9, 0.7],
    [-0.9, 0.7],
  ])
  const showsHair = hairShape === 'bob' || hairShape === 'long'
  return (
    fill(outside, colours.coat) +
    fill(inside, lighten(colours.coat, -0.16)) +
    (showsHair ? fill(hair, colours.hair) : '')
  )
}

function headwear({ radius, unit, colours }: HeadFrame, look: Look): string {
  const { trim, coat } = colours
  switch (look.item) {
    case 'beanie': {
      const cap = outline(
        radius,
        [
          [-1.06, -0.34],
          [-0.98, -0.86],
          [-0.5, -1.34],
          [0, -1.44],
          [0.52, -1.32],
          [0.98, -0.84],
          [1.06, -0.34],
        ],
        1 / 6.5,
      )
      const brim = outline(
        radius,
        [
          [-1.12, -0.34],
          [-1.08, -0.66],
          [0, -0.8],
          [1.08, -0.66],
          [1.12, -0.34],
          [0, -0.5],
        ],
        1 / 7,
      )
      return (
        fill(cap, trim) +
        fill(brim, lighten(trim, -0.09)) +
        ellipse([0, -radius * 1.5], [radius * 0.26, radius * 0.25], lighten(trim, 0.14))
      )
    }
    case 'flower': {
      const petals = [0, 1, 2, 3, 4].map((petal) =>
        disc([Math.cos(petal * 1.257) * 10, Math.sin(petal * 1.257) * 10], 8.4, trim),
      )
      return placed({ at: [-radius * 0.72, -radius * 0.66] }, petals.join('') + disc([0, 0], 6, lighten(trim, 0.2)))
    }
    case 'hat': {
      const crown = outline(
        radius,
        [
          [-0.8, -0.66],
          [-0.72, -1.2],
          [-0.3, -1.42],
          [0.34, -1.44],
          [0.72, -1.2],
          [0.78, -0.7],
          [0, -0.56],
        ],
        1 / 7,
      )
      const ribbon = path`M${-radius * 0.78} ${-radius * 0.76}Q0 ${-radius * 0.6} ${radius * 0.77} ${-radius * 0.8}`
      return (
        ellipse([0, -radius * 0.62], [radius * 1.5, radius * 0.24], lighten(trim, -0.04)) +
        fill(crown, trim) +
        stroke(ribbon, coat, 8 * unit)
      )
    }
    case 'scarf':
    case 'satchel':
    case 'hood':
    case 'glasses':
    case 'star':
    case 'cape':
    case 'lights':
      return ''
  }
}
