import { lch, lighten, mix } from '../colour.ts'
import { type Point, outline, path, taper } from '../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke, white } from '../shapes.ts'
import { type HeadFrame, cheeks, eyes, mouth } from './face.ts'
import type { RiggedKind } from './build.ts'
import type { PersonKind } from './look.ts'

export type AnimalKind = Exclude<RiggedKind, PersonKind>

const mirrored = (points: readonly Point[], side: number): Point[] => points.map(([x, y]): Point => [x * side, y])

/** The head of an animal, a dragon or a robot. */
export const animalHeads: Record<AnimalKind, (frame: HeadFrame) => string> = {
  fox: foxHead,
  bear: bearHead,
  rabbit: rabbitHead,
  cat: catHead,
  robot: robotHead,
  dragon: dragonHead,
}

function foxHead(frame: HeadFrame): string {
  const { radius, turn, colours } = frame
  const { skin, pale, ink } = colours
  const f = turn / radius
  const ear: readonly Point[] = [
    [-0.92, -0.1],
    [-0.98, -1.42],
    [-0.8, -1.46],
    [-0.2, -0.7],
  ]
  const earInside: readonly Point[] = [
    [-0.8, -0.5],
    [-0.86, -1.18],
    [-0.38, -0.74],
  ]
  const ears = [1, -0.97].map(
    (side) =>
      fill(outline(radius, mirrored(ear, side), 1 / 9), skin) +
      fill(outline(radius, mirrored(earInside, side), 1 / 10), sheer(ink, 0.85)),
  )
  const mask = outline(
    radius,
    [
      [0, -0.86],
      [0.62, -0.72],
      [0.96, -0.18],
      [1.3, 0.4],
      [0.78, 0.56],
      [f + 0.24, 0.86],
      [f - 0.2, 0.86],
      [-0.76, 0.58],
      [-1.3, 0.42],
      [-0.96, -0.18],
      [-0.62, -0.72],
    ],
    1 / 7,
  )
  const leftCheek = outline(
    radius,
    [
      [-1.24, 0.42],
      [-0.7, 0.16],
      [f - 0.2, 0.3],
      [f - 0.1, 0.84],
      [-0.74, 0.56],
    ],
    1 / 7,
  )
  const rightCheek = outline(
    radius,
    [
      [1.24, 0.4],
      [0.76, 0.14],
      [f + 0.22, 0.3],
      [f + 0.16, 0.84],
      [0.78, 0.54],
    ],
    1 / 7,
  )
  const muzzle = outline(radius, [
    [f - 0.3, 0.4],
    [f, 0.06],
    [f + 0.32, 0.4],
    [f + 0.2, 0.86],
    [f - 0.16, 0.86],
  ])
  return [
    ...ears,
    fill(mask, skin),
    fill(leftCheek, pale),
    fill(rightCheek, pale),
    fill(muzzle, pale),
    ellipse([turn * 1.6, radius * 0.5], [radius * 0.155, radius * 0.115], ink),
    ellipse([turn * 1.6 - 3, radius * 0.47], [3, 2], sheer(white, 0.6)),
    eyes(frame, { apart: radius * 0.43, y: -radius * 0.04, scale: 1.1 }),
    mouth(frame, { y: radius * 0.7, scale: 0.7 }),
    cheeks(frame, { apart: radius * 0.68, y: radius * 0.29, size: 0.15 }),
  ].join('')
}

function bearHead(frame: HeadFrame): string {
  const { radius, turn, colours } = frame
  const { skin, pale, ink, blush } = colours
  const nose = (turn / radius) * 1.5
  const ears = [-1, 1].map(
    (side) =>
      ellipse([side * radius * 0.72, -radius * 0.66], [radius * 0.32, radius * 0.31], skin) +
      ellipse(
        [side * radius * 0.72, -radius * 0.64],
        [radius * 0.18, radius * 0.17],
        lighten(mix(skin, blush, 0.25), -0.03),
      ),
  )
  const skull = outline(radius, [
    [-1.02, 0],
    [-0.8, -0.68],
    [0, -0.9],
    [0.8, -0.68],
    [1.04, 0],
    [0.88, 0.52],
    [0.3, 0.8],
    [-0.3, 0.8],
    [-0.88, 0.52],
  ])
  const noseTip = outline(radius, [
    [nose - 0.17, 0.14],
    [nose, 0.1],
    [nose + 0.17, 0.14],
    [nose, 0.3],
  ])
  return [
    ...ears,
    fill(skull, skin),
    ellipse([turn * 1.5, radius * 0.34], [radius * 0.42, radius * 0.33], pale),
    fill(noseTip, ink),
    stroke(path`M${turn * 1.5} ${radius * 0.28}v${radius * 0.1}`, ink, 3),
    eyes(frame, { apart: radius * 0.4, y: -radius * 0.06, scale: 0.9 }),
    mouth(frame, { y: radius * 0.44, scale: 0.8 }),
    cheeks(frame, { apart: radius * 0.7, y: radius * 0.21, size: 0.15 }),
  ].join('')
}

/** The small rosy nose that rabbits and cats share. */
function buttonNose(frame: HeadFrame, y: number): string {
  return fill(path`M${frame.turn * 1.4 - 6} ${y}h12q0 8 -6 9t-6 -9z`, frame.colours.blush)
}

function rabbitHead(frame: HeadFrame): string {
  const { radius, turn, colours } = frame
  const { skin, pale, blush } = colours
  const rosy = mix(skin, blush, 0.45)
  const upright =
    fill(
      outline(radius, [
        [-0.2, 0.2],
        [-0.3, -0.7],
        [-0.14, -1.3],
        [0.1, -1.3],
        [0.26, -0.7],
        [0.2, 0.2],
      ]),
      skin,
    ) +
    fill(
      outline(radius, [
        [-0.08, 0],
        [-0.14, -0.7],
        [0, -1.1],
        [0.12, -0.7],
        [0.08, 0],
      ]),
      rosy,
    )
  const folded =
    fill(
      outline(
        radius,
        [
          [-0.2, 0.2],
          [-0.26, -0.6],
          [-0.1, -1],
          [0.34, -1.14],
          [0.72, -0.8],
          [0.58, -0.6],
          [0.3, -0.62],
          [0.2, 0.2],
        ],
        1 / 7,
      ),
      lighten(skin, -0.02),
    ) +
    fill(
      outline(radius, [
        [-0.06, 0],
        [-0.1, -0.56],
        [0.04, -0.8],
        [0.16, -0.56],
        [0.08, 0],
      ]),
      rosy,
    )
  const skull = outline(radius, [
    [-0.94, 0.06],
    [-0.7, -0.66],
    [0, -0.86],
    [0.72, -0.66],
    [0.96, 0.06],
    [0.84, 0.52],
    [0.3, 0.8],
    [-0.3, 0.8],
    [-0.82, 0.54],
  ])
  return [
    placed({ at: [-radius * 0.36, -radius * 0.7], degrees: -12 }, upright),
    placed({ at: [radius * 0.34, -radius * 0.7], degrees: 16 }, folded),
    fill(skull, skin),
    ellipse([turn * 1.4 - radius * 0.17, radius * 0.4], [radius * 0.24, radius * 0.2], pale),
    ellipse([turn * 1.4 + radius * 0.17, radius * 0.4], [radius * 0.24, radius * 0.2], pale),
    buttonNose(frame, radius * 0.24),
    eyes(frame, { apart: radius * 0.44, y: 0, scale: 1.05 }),
    mouth(frame, { y: radius * 0.46, scale: 0.62 }),
    cheeks(frame, { apart: radius * 0.67, y: radius * 0.26, size: 0.16 }),
  ].join('')
}

function catHead(frame: HeadFrame): string {
  const { radius, turn, colours } = frame
  const { skin, pale, blush } = colours
  const ear: readonly Point[] = [
    [0.9, -0.2],
    [0.88, -1.1],
    [0.76, -1.12],
    [0.22, -0.74],
  ]
  const earInside: readonly Point[] = [
    [0.76, -0.5],
    [0.76, -0.92],
    [0.4, -0.7],
  ]
  const ears = [-1, 1].map(
    (side) =>
      fill(outline(radius, mirrored(ear, side), 1 / 10), skin) +
      fill(outline(radius, mirrored(earInside, side), 1 / 10), mix(skin, blush, 0.5)),
  )
  const skull = outline(radius, [
    [-1.08, 0.1],
    [-0.82, -0.62],
    [0, -0.8],
    [0.82, -0.62],
    [1.1, 0.1],
    [0.84, 0.58],
    [0.3, 0.76],
    [-0.3, 0.76],
    [-0.84, 0.58],
  ])
  const stripes = path`M${turn * 0.7} ${-radius * 0.72}v${radius * 0.26}M${turn * 0.7 - radius * 0.2} ${-radius * 0.68}v${radius * 0.18}M${turn * 0.7 + radius * 0.2} ${-radius * 0.68}v${radius * 0.18}`
  const whiskers = path`M${-radius * 0.7} ${radius * 0.3}l${-radius * 0.5} ${-radius * 0.06}M${-radius * 0.68} ${radius * 0.42}l${-radius * 0.5} ${radius * 0.06}M${radius * 0.86} ${radius * 0.3}l${radius * 0.44} ${-radius * 0.06}M${radius * 0.84} ${radius * 0.42}l${radius * 0.44} ${radius * 0.06}`
  return [
    ...ears,
    fill(skull, skin),
    stroke(stripes, sheer(lighten(skin, skin.l > 0.5 ? -0.16 : 0.14), 0.8), 5),
    ellipse([turn * 1.4, radius * 0.38], [radius * 0.32, radius * 0.22], pale),
    buttonNose(frame, radius * 0.22),
    eyes(frame, { apart: radius * 0.46, y: -radius * 0.02, scale: 1.1 }),
    mouth(frame, { y: radius * 0.42, scale: 0.66 }),
    stroke(whiskers, sheer(lighten(pale, -0.02), 0.8), 2.6),
    cheeks(frame, { apart: radius * 0.72, y: radius * 0.26, size: 0.14 }),
  ].join('')
}

function dragonHead(frame: HeadFrame): string {
  const { radius, turn, colours } = frame
  const { skin, pale, coat } = colours
  const snout = (turn / radius) * 1.6
  const ear: readonly Point[] = [
    [0.86, -0.1],
    [1.42, -0.42],
    [1.3, 0.1],
    [0.9, 0.3],
  ]
  const hornsAndEars = [-1, 1].map((side) => {
    const horn = taper(
      [
        [side * radius * 0.42, -radius * 0.6],
        [side * radius * 0.6, -radius],
        [side * radius * 0.5 + 6, -radius * 1.34],
      ],
      [22, 15, 4],
    )
    return fill(horn, pale) + fill(outline(radius, mirrored(ear, side), 1 / 9), lighten(coat, -0.02))
  })
  const crest = [-1, 0, 1].map((step) => {
    const x = 3 + step * 10
    const tooth = path`M${x - 9} ${-radius * 0.74}Q${x - 4} ${-radius * 1.0 + Math.abs(step) * 8} ${x} ${-radius * 1.12 + Math.abs(step) * 9}Q${x + 5} ${-radius * 0.94} ${x + 9} ${-radius * 0.74}Z`
    return fill(tooth, coat)
  })
  const skull = outline(radius, [
    [-0.94, -0.1],
    [-0.7, -0.72],
    [0, -0.88],
    [0.72, -0.7],
    [0.96, -0.06],
    [0.9, 0.44],
    [0.4, 0.82],
    [-0.2, 0.8],
    [-0.84, 0.46],
  ])
  const muzzle = outline(radius, [
    [snout - 0.6, 0.42],
    [snout - 0.34, 0.1],
    [snout + 0.34, 0.08],
    [snout + 0.6, 0.4],
    [snout + 0.36, 0.74],
    [snout - 0.36, 0.76],
  ])
  const nostril = lighten(skin, -0.2)
  return [
    ...hornsAndEars,
    ...crest,
    fill(skull, skin),
    fill(muzzle, lighten(skin, 0.09)),
    ellipse([turn * 1.6 - radius * 0.2, radius * 0.26], [4, 5], nostril),
    ellipse([turn * 1.6 + radius * 0.2, radius * 0.25], [4, 5], nostril),
    eyes(frame, { apart: radius * 0.42, y: -radius * 0.2, scale: 1.05 }),
    mouth(frame, { y: radius * 0.5, scale: 0.95 }),
    cheeks(frame, { apart: radius * 0.7, y: radius * 0.13, size: 0.14 }),
  ].join('')
}

function robotHead({ radius, turn, face, eyes: lids, colours }: HeadFrame): string {
  const { skin, coat, blush } = colours
  const shell = path`M${-radius * 1.02} ${-radius * 0.6}q0 ${-radius * 0.26} ${radius * 0.28} ${-radius * 0.26}h${radius * 1.5}q${radius * 0.28} 0 ${radius * 0.28} ${radius * 0.26}v${radius * 1.1}q0 ${radius * 0.26} ${-radius * 0.28} ${radius * 0.26}h${-radius * 1.5}q${-radius * 0.28} 0 ${-radius * 0.28} ${-radius * 0.26}z`
  const bolts = path`M${-radius * 1.2} ${-radius * 0.2}h${radius * 0.2}v${radius * 0.5}h${-radius * 0.2}zM${radius * 1.04} ${-radius * 0.2}h${radius * 0.2}v${radius * 0.5}h${-radius * 0.2}z`
  const screen = path`M${turn - radius * 0.72} ${-radius * 0.4}q0 ${-radius * 0.2} ${radius * 0.2} ${-radius * 0.2}h${radius * 1.04}q${radius * 0.2} 0 ${radius * 0.2} ${radius * 0.2}v${radius * 0.7}q0 ${radius * 0.2} ${-radius * 0.2} ${radius * 0.2}h${-radius * 1.04}q${-radius * 0.2} 0 ${-radius * 0.2} ${-radius * 0.2}z`
  const light = lch(0.9, 0.1, 180)
  const eye = (x: number): string => {
    if (face === 'sleepy' || lids === 'shut')
      return stroke(path`M${x - radius * 0.13} ${-radius * 0.06}h${radius * 0.26}`, light, 5)
    if (face === 'laugh') {
      return stroke(path`M${x - radius * 0.14} 0q${radius * 0.14} ${-radius * 0.22} ${radius * 0.28} 0`, light, 6)
    }
    return ellipse([x, -radius * 0.08], [radius * 0.12, radius * (face === 'surprised' ? 0.2 : 0.15)], light)
  }
  const lips =
    face === 'sad'
      ? stroke(path`M${turn - 12} ${radius * 0.28}q12 -9 24 0`, light, 4)
      : face === 'surprised'
        ? disc([turn, radius * 0.24], 6, light)
        : face === 'brave'
          ? stroke(path`M${turn - 12} ${radius * 0.22}h24`, light, 4)
          : stroke(path`M${turn - 13} ${radius * 0.18}q13 11 26 0`, light, 4)
  return [
    stroke(path`M0 ${-radius * 0.9}V${-radius * 1.3}`, lighten(skin, -0.2), 6),
    disc([0, -radius * 1.4], 11, coat),
    disc([-2, -radius * 1.43], 4, sheer(white, 0.7)),
    fill(shell, skin),
    fill(bolts, lighten(skin, -0.14)),
    fill(screen, lch(0.3, 0.04, 240)),
    eye(turn - radius * 0.3),
    eye(turn + radius * 0.3),
    lips,
    ellipse([turn - radius * 0.56, radius * 0.16], [7, 5], sheer(blush, 0.7)),
    ellipse([turn + radius * 0.56, radius * 0.16], [7, 5], sheer(blush, 0.7)),
  ].join('')
}
