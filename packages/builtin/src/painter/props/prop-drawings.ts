import type { Colour } from '../colour.ts'
import { type Point, outline, path, star as starOutline } from '../path.ts'
import { band, disc, ellipse, fill, placed, sheer, stroke } from '../shapes.ts'

/** What a prop is drawn with, in the light of its page. */
export interface PropBrush {
  readonly colour: (lightness: number, chroma: number, hue: number) => Colour
  /** Lamplight around a spot. */
  readonly glow: (at: Point, radius: number) => string
}

/** A thing in its own space: it stands on 0, 0, up is negative, and a child beside it would be 330 high. */
export interface PropDrawing {
  readonly halfWidth: number
  readonly draw: (brush: PropBrush) => string
}

const rounded = (points: readonly Point[], tension?: number) => outline(1, points, tension)

function boxOf([left, top]: Point, [width, height]: Point, radius = 0): string {
  return path`M${left + radius} ${top}h${width - 2 * radius}q${radius} 0 ${radius} ${radius}v${height - 2 * radius}q0 ${radius} ${-radius} ${radius}h${2 * radius - width}q${-radius} 0 ${-radius} ${-radius}v${2 * radius - height}q0 ${-radius} ${radius} ${-radius}z`
}

export const propDrawings = {
  lampPost: {
    halfWidth: 40,
    draw: ({ colour, glow }) =>
      glow([0, -292], 190) +
      stroke('M0 0V-250', colour(0.32, 0.02, 260), 13) +
      fill('M-26 0h52l-10 -16h-32z', colour(0.3, 0.02, 260)) +
      fill('M-26 -318h52l-10 62h-32z', colour(0.92, 0.11, 86)) +
      fill('M-34 -318h68l-22 -26h-24z', colour(0.32, 0.02, 260)) +
      stroke('M-18 -256h36M0 -318v62', colour(0.32, 0.02, 260), 5),
  },
  sign: {
    halfWidth: 66,
    draw: ({ colour }) =>
      stroke('M0 0V-150', colour(0.46, 0.06, 55), 15) +
      fill('M-60 -168h104l26 26l-26 26h-104z', colour(0.7, 0.075, 66)) +
      stroke('M-46 -150h70M-46 -136h84', colour(0.52, 0.06, 58), 4),
  },
  bell: {
    halfWidth: 70,
    draw: ({ colour }) =>
      stroke('M-58 0L-44 -168H44L58 0M-58 -168H58', colour(0.5, 0.065, 55), 14) +
      fill(
        rounded(
          [
            [-46, -48],
            [-36, -84],
            [-26, -132],
            [0, -150],
            [26, -132],
            [36, -84],
            [46, -48],
          ],
          1 / 8,
        ),
        colour(0.76, 0.12, 82),
      ) +
      fill('M-50 -54h100v12h-100z', colour(0.66, 0.11, 78)) +
      disc([0, -36], 10, colour(0.5, 0.08, 70)) +
      stroke('M-18 -124q-8 30 -12 56', sheer(colour(0.9, 0.09, 88), 0.8), 6),
  },
  bench: {
    halfWidth: 104,
    draw: ({ colour }) =>
      stroke('M-78 0V-52M78 0V-52M-84 -52V-124M84 -52V-124', colour(0.36, 0.03, 260), 10) +
      fill(boxOf([-100, -66], [200, 18], 4), colour(0.6, 0.1, 45)) +
      fill(boxOf([-98, -130], [196, 18], 4), colour(0.62, 0.1, 45)) +
      fill(boxOf([-98, -104], [196, 18], 4), colour(0.57, 0.1, 45)),
  },
  boat: {
    halfWidth: 128,
    draw: ({ colour }) =>
      stroke('M-40 -40L70 -96', colour(0.66, 0.06, 70), 9) +
      fill(
        rounded(
          [
            [-124, -62],
            [-84, -12],
            [0, 2],
            [84, -12],
            [124, -62],
            [0, -46],
          ],
          1 / 8,
        ),
        colour(0.56, 0.14, 30),
      ) +
      stroke('M-120 -60Q0 -38 120 -60', colour(0.82, 0.06, 80), 9) +
      stroke('M-92 -30Q0 -8 92 -30', sheer(colour(0.46, 0.12, 28), 0.8), 5),
  },
  log: {
    halfWidth: 100,
    draw: ({ colour }) =>
      fill(boxOf([-92, -52], [172, 52], 24), colour(0.46, 0.06, 50)) +
      ellipse([80, -26], [18, 26], colour(0.78, 0.07, 72)) +
      ellipse([80, -26], [10, 15], colour(0.68, 0.07, 68)) +
      stroke('M-70 -38h70M-54 -20h96M12 -36h34', sheer(colour(0.38, 0.05, 48), 0.8), 4) +
      ellipse([-50, -52], [26, 9], colour(0.6, 0.1, 125)),
  },
  campfire: {
    halfWidth: 62,
    draw: ({ colour, glow }) =>
      glow([0, -40], 200) +
      stroke('M-52 -6L44 -22M52 -6L-44 -22', colour(0.42, 0.06, 50), 16) +
      fill(
        rounded([
          [-38, -16],
          [-32, -58],
          [-12, -80],
          [-4, -122],
          [20, -84],
          [36, -56],
          [36, -16],
          [0, -6],
        ]),
        colour(0.7, 0.18, 45),
      ) +
      fill(
        rounded([
          [-20, -14],
          [-14, -46],
          [2, -78],
          [18, -44],
          [20, -14],
        ]),
        colour(0.9, 0.14, 88),
      ),
  },
  barrow: {
    halfWidth: 104,
    draw: ({ colour }) =>
      stroke('M-100 -76L60 -40M-60 0V-50', colour(0.5, 0.065, 55), 10) +
      fill('M-72 -96h150l-28 62h-92z', colour(0.63, 0.1, 55)) +
      fill('M-72 -96h150l-6 14h-138z', colour(0.54, 0.09, 52)) +
      disc([66, -28], 28, colour(0.38, 0.03, 50)) +
      disc([66, -28], 17, colour(0.72, 0.06, 70)) +
      stroke('M66 -50v44M44 -28h44', colour(0.42, 0.04, 50), 4),
  },
  jars: {
    halfWidth: 78,
    draw: ({ colour }) =>
      [
        { x: -46, height: 74, hue: 150 },
        { x: 10, height: 96, hue: 20 },
        { x: 58, height: 62, hue: 285 },
      ]
        .map(
          ({ x, height, hue }) =>
            fill(boxOf([x - 24, -height], [48, height], 12), colour(0.84, 0.03, 210)) +
            fill(boxOf([x - 19, -height * 0.62], [38, height * 0.56], 9), colour(0.68, 0.13, hue)) +
            fill(boxOf([x - 20, -height - 12], [40, 16], 4), colour(0.6, 0.07, 60)),
        )
        .join(''),
  },
  pumpkin: {
    halfWidth: 90,
    draw: ({ colour }) =>
      ellipse([-42, -52], [44, 52], colour(0.66, 0.16, 52)) +
      ellipse([42, -52], [44, 52], colour(0.63, 0.16, 50)) +
      ellipse([0, -54], [42, 56], colour(0.7, 0.165, 55)) +
      stroke('M0 -106q4 -24 22 -28', colour(0.5, 0.1, 140), 12) +
      stroke('M-24 -96q-14 40 -4 86M24 -96q14 40 4 86', sheer(colour(0.56, 0.15, 48), 0.7), 4),
  },
  snowman: {
    halfWidth: 68,
    draw: ({ colour }) =>
      disc([0, -54], 58, colour(0.94, 0.012, 240)) +
      disc([0, -136], 42, colour(0.95, 0.012, 240)) +
      disc([0, -202], 31, colour(0.96, 0.012, 240)) +
      fill('M-30 -224h60v-10h-12v-34h-36v34h-12z', colour(0.34, 0.03, 280)) +
      fill('M4 -204l34 8l-34 8z', colour(0.7, 0.16, 52)) +
      disc([-9, -208], 4.4, colour(0.25, 0.02, 280)) +
      disc([12, -208], 4.4, colour(0.25, 0.02, 280)) +
      disc([2, -146], 4.4, colour(0.3, 0.02, 280)) +
      disc([2, -124], 4.4, colour(0.3, 0.02, 280)) +
      stroke('M-38 -146l-44 -34M38 -146l44 -34', colour(0.42, 0.05, 50), 6) +
      band('M-32 -172q32 18 64 0', colour(0.58, 0.17, 25), 15),
  },
  clock: {
    halfWidth: 56,
    draw: ({ colour }) =>
      stroke('M0 0V-120', colour(0.36, 0.03, 260), 14) +
      fill('M-30 0h60l-14 -16h-32z', colour(0.34, 0.03, 260)) +
      disc([0, -168], 56, colour(0.36, 0.03, 260)) +
      disc([0, -168], 45, colour(0.95, 0.03, 90)) +
      stroke('M0 -168v-30M0 -168l20 12', colour(0.28, 0.03, 260), 5) +
      [0, 1, 2, 3, 4, 5, 6, 7]
        .map((hour) =>
          disc([Math.cos(hour * 0.7854) * 36, -168 + Math.sin(hour * 0.7854) * 36], 3, colour(0.4, 0.03, 260)),
        )
        .join(''),
  },
  door: {
    halfWidth: 70,
    draw: ({ colour }) =>
      fill('M-68 0V-186q0 -54 68 -54t68 54V0z', colour(0.66, 0.04, 70)) +
      fill('M-52 0V-180q0 -42 52 -42t52 42V0z', colour(0.52, 0.13, 25)) +
      stroke('M-18 -8V-214M18 -8V-214', sheer(colour(0.44, 0.11, 25), 0.8), 4) +
      disc([34, -100], 7, colour(0.84, 0.12, 86)) +
      fill(boxOf([-80, -12], [160, 14], 4), colour(0.6, 0.03, 70)),
  },
  table: {
    halfWidth: 108,
    draw: ({ colour }) =>
      stroke('M-82 0V-84M82 0V-84', colour(0.48, 0.06, 55), 12) +
      fill(boxOf([-106, -104], [212, 20], 6), colour(0.66, 0.08, 62)) +
      fill('M-100 -86h200l-12 34q-22 -14 -44 0q-22 -14 -44 0q-22 -14 -44 0q-22 -14 -44 0z', colour(0.9, 0.03, 90)) +
      fill('M-58 -134h40q0 30 -20 30t-20 -30z', colour(0.62, 0.12, 235)) +
      stroke('M-18 -128q16 0 6 16', colour(0.62, 0.12, 235), 5) +
      fill('M22 -128h40q0 24 -20 24t-20 -24z', colour(0.64, 0.15, 28)),
  },
  bed: {
    halfWidth: 122,
    draw: ({ colour }) =>
      stroke('M-112 0V-118M112 0V-82', colour(0.5, 0.065, 55), 16) +
      fill(boxOf([-110, -62], [220, 44], 10), colour(0.92, 0.02, 90)) +
      fill(boxOf([-50, -74], [162, 58], 16), colour(0.6, 0.12, 255)) +
      fill(boxOf([-104, -88], [62, 32], 14), colour(0.96, 0.015, 90)) +
      fill('M-20 -74h34v58h-34zM50 -74h34v58h-34z', sheer(colour(0.78, 0.11, 85), 0.85)),
  },
  blankets: {
    halfWidth: 84,
    draw: ({ colour }) =>
      fill(boxOf([-78, -34], [156, 34], 14), colour(0.56, 0.13, 20)) +
      fill(boxOf([-70, -64], [144, 34], 14), colour(0.72, 0.11, 85)) +
      fill(boxOf([-72, -92], [138, 32], 14), colour(0.56, 0.1, 230)) +
      band('M-44 -92v32M30 -92v32', sheer(colour(0.86, 0.05, 90), 0.8), 8),
  },
  bundle: {
    halfWidth: 56,
    draw: ({ colour }) =>
      fill(
        rounded([
          [-52, -6],
          [-50, -44],
          [-14, -74],
          [16, -74],
          [50, -44],
          [52, -6],
          [0, 2],
        ]),
        colour(0.62, 0.13, 15),
      ) +
      fill('M-6 -70l-34 -26l30 -2l10 -20l12 20l28 4l-30 24z', colour(0.66, 0.13, 15)) +
      disc([-22, -30], 5, colour(0.9, 0.04, 85)) +
      disc([14, -42], 5, colour(0.9, 0.04, 85)) +
      disc([20, -14], 5, colour(0.9, 0.04, 85)),
  },
  basket: {
    halfWidth: 62,
    draw: ({ colour }) =>
      stroke('M-46 -52q46 -78 92 0', colour(0.56, 0.08, 60), 10) +
      [-30, -4, 24].map((x, index) => disc([x, -58], 21, colour(0.6, 0.17, index === 1 ? 130 : 25))).join('') +
      fill('M-60 -56h120l-16 56h-88z', colour(0.68, 0.09, 65)) +
      stroke('M-54 -36h108M-50 -16h100M-26 -56l6 56M26 -56l-6 56', sheer(colour(0.54, 0.08, 60), 0.8), 4),
  },
  suitcase: {
    halfWidth: 70,
    draw: ({ colour }) =>
      stroke('M-20 -86q0 -22 20 -22t20 22', colour(0.38, 0.05, 45), 9) +
      fill(boxOf([-68, -88], [136, 88], 12), colour(0.55, 0.1, 45)) +
      fill('M-68 -60h136v12h-136z', colour(0.44, 0.08, 42)) +
      fill('M-44 -88h14v88h-14zM30 -88h14v88h-14z', colour(0.46, 0.08, 42)) +
      fill(boxOf([-9, -62], [18, 16], 3), colour(0.84, 0.1, 86)),
  },
  chest: {
    halfWidth: 82,
    draw: ({ colour, glow }) =>
      glow([0, -92], 110) +
      fill('M-78 -76q0 -60 78 -60t78 60z', colour(0.5, 0.09, 50)) +
      fill(boxOf([-78, -82], [156, 82], 6), colour(0.56, 0.1, 52)) +
      fill('M-78 -86h156v12h-156z', colour(0.82, 0.12, 86)) +
      fill('M-56 -82h14v82h-14zM42 -82h14v82h-14z', sheer(colour(0.44, 0.08, 48), 0.8)) +
      fill(boxOf([-12, -82], [24, 28], 5), colour(0.86, 0.12, 88)),
  },
  mailbag: {
    halfWidth: 66,
    draw: ({ colour }) =>
      stroke('M-44 -84Q0 -150 44 -84', colour(0.44, 0.07, 50), 9) +
      fill('M-26 -100l44 -14l12 32l-46 12z', colour(0.95, 0.02, 90)) +
      fill(boxOf([-62, -88], [124, 88], 18), colour(0.6, 0.1, 52)) +
      fill('M-62 -78q0 -10 14 -10h96q14 0 14 10v14q-62 44 -124 0z', colour(0.52, 0.09, 50)) +
      disc([0, -42], 7, colour(0.86, 0.1, 86)),
  },
  letter: {
    halfWidth: 46,
    draw: ({ colour }) =>
      placed(
        { at: [0, -24], degrees: -8 },
        fill(boxOf([-44, -28], [88, 56], 4), colour(0.95, 0.02, 90)) +
          stroke('M-42 -26L0 8L42 -26', colour(0.74, 0.04, 80), 4) +
          disc([0, 10], 9, colour(0.58, 0.17, 25)),
      ),
  },
  book: {
    halfWidth: 58,
    draw: ({ colour }) =>
      fill('M-56 -8q28 -16 56 0q28 -16 56 0v-44q-28 -16 -56 0q-28 -16 -56 0z', colour(0.52, 0.13, 28)) +
      fill('M-50 -12q26 -14 50 0q24 -14 50 0v-40q-26 -14 -50 0q-24 -14 -50 0z', colour(0.96, 0.03, 90)) +
      stroke(
        'M0 -50v38M-38 -42q16 -6 28 0M-38 -30q16 -6 28 0M10 -42q16 -6 28 0M10 -30q16 -6 28 0',
        colour(0.74, 0.04, 80),
        3,
      ),
  },
  key: {
    halfWidth: 52,
    draw: ({ colour, glow }) =>
      glow([0, -22], 70) +
      placed(
        { at: [0, -22], degrees: -14 },
        stroke('M-14 0h60M30 0v16M44 0v20', colour(0.76, 0.13, 84), 9) +
          stroke('M-48 0a17 17 0 1 0 34 0a17 17 0 1 0 -34 0', colour(0.76, 0.13, 84), 9),
      ),
  },
  hats: {
    halfWidth: 74,
    draw: ({ colour }) =>
      [
        { at: [-30, 0], hue: 28 },
        { at: [34, -2], hue: 255 },
        { at: [0, -44], hue: 85 },
      ]
        .map(({ at: [x = 0, y = 0], hue }) =>
          placed(
            { at: [x, y] },
            ellipse([0, -6], [44, 9], colour(0.58, 0.13, hue)) +
              fill('M-26 -8q-4 -40 26 -40t26 40z', colour(0.62, 0.13, hue)) +
              band('M-27 -16q27 8 54 0', colour(0.42, 0.08, hue), 8),
          ),
        )
        .join(''),
  },
  puddle: {
    halfWidth: 120,
    draw: ({ colour }) =>
      ellipse([0, 4], [118, 22], colour(0.66, 0.07, 225)) +
      ellipse([-8, 2], [92, 14], colour(0.76, 0.06, 215)) +
      stroke('M-56 0q20 -7 40 0M14 6q20 -7 40 0', sheer(colour(0.93, 0.03, 210), 0.8), 4),
  },
  cake: {
    halfWidth: 58,
    draw: ({ colour, glow }) =>
      glow([0, -104], 60) +
      ellipse([0, -4], [58, 11], colour(0.92, 0.015, 230)) +
      fill(boxOf([-46, -56], [92, 52], 10), colour(0.7, 0.09, 62)) +
      fill(
        'M-46 -50q0 -14 14 -14h64q14 0 14 14q0 18 -15 8q-8 16 -20 2q-11 16 -22 0q-11 14 -20 -2q-15 8 -15 -8z',
        colour(0.95, 0.03, 20),
      ) +
      band('M0 -64v-26', colour(0.66, 0.12, 235), 8) +
      fill('M0 -110q9 12 0 20q-9 -8 0 -20z', colour(0.9, 0.14, 85)),
  },
  bread: {
    halfWidth: 74,
    draw: ({ colour }) =>
      [-42, 8, 50]
        .map(
          (x, index) =>
            ellipse([x, -24 - (index === 1 ? 22 : 0)], [34, 25], colour(0.7, 0.11, 66)) +
            stroke(path`M${x - 14} ${-34 - (index === 1 ? 22 : 0)}q12 -6 26 0`, sheer(colour(0.86, 0.08, 78), 0.8), 5),
        )
        .join(''),
  },
  wool: {
    halfWidth: 50,
    draw: ({ colour }) =>
      stroke('M34 -10q40 14 66 -4t40 6', colour(0.74, 0.08, 285), 5) +
      disc([0, -40], 42, colour(0.72, 0.09, 285)) +
      stroke(
        'M-34 -56q34 18 66 0M-40 -36q40 22 80 0M-30 -18q30 14 58 0M-16 -76q-10 40 10 72',
        sheer(colour(0.6, 0.09, 285), 0.8),
        4,
      ),
  },
  ladder: {
    halfWidth: 50,
    draw: ({ colour }) =>
      stroke('M-44 0L-24 -230M44 0L28 -230', colour(0.58, 0.075, 60), 11) +
      stroke('M-40 -40H40M-36 -80H38M-33 -120H36M-30 -160H33M-27 -200H30', colour(0.54, 0.07, 58), 9),
  },
  frame: {
    halfWidth: 76,
    draw: ({ colour }) =>
      stroke('M-40 0L-14 -150M40 0L14 -150', colour(0.46, 0.06, 55), 9) +
      fill(boxOf([-74, -184], [148, 122], 6), colour(0.76, 0.12, 84)) +
      fill(boxOf([-58, -168], [116, 90], 3), colour(0.82, 0.06, 220)) +
      fill('M-58 -108q30 -22 58 -6t58 -10v46h-116z', colour(0.64, 0.11, 140)) +
      disc([26, -146], 11, colour(0.92, 0.1, 88)),
  },
  duck: {
    halfWidth: 50,
    draw: ({ colour }) =>
      stroke('M-8 -8v8M10 -8v8', colour(0.68, 0.14, 60), 6) +
      fill(
        rounded([
          [-58, -52],
          [-36, -16],
          [4, -6],
          [36, -20],
          [34, -48],
          [0, -48],
          [-30, -44],
        ]),
        colour(0.92, 0.06, 95),
      ) +
      disc([28, -68], 22, colour(0.93, 0.06, 95)) +
      fill('M46 -72l24 8l-24 8z', colour(0.72, 0.15, 60)) +
      disc([34, -74], 3.6, colour(0.25, 0.02, 60)) +
      stroke('M-26 -34q22 12 40 -2', sheer(colour(0.76, 0.06, 90), 0.8), 4),
  },
  crow: {
    halfWidth: 48,
    draw: ({ colour }) =>
      stroke('M-4 -12v12M10 -12v12', colour(0.5, 0.05, 60), 5) +
      fill(
        rounded([
          [-66, -34],
          [-20, -58],
          [12, -86],
          [40, -78],
          [38, -44],
          [14, -14],
          [-14, -12],
        ]),
        colour(0.36, 0.04, 275),
      ) +
      fill('M40 -76l26 10l-26 6z', colour(0.66, 0.12, 65)) +
      disc([30, -74], 4, colour(0.95, 0.02, 90)) +
      disc([31, -74], 2.2, colour(0.2, 0.02, 60)) +
      stroke('M-30 -38q22 12 44 -8', sheer(colour(0.46, 0.05, 275), 0.9), 5),
  },
  snail: {
    halfWidth: 56,
    draw: ({ colour }) =>
      fill('M-58 0q10 -18 40 -18h50q10 -24 18 -26q14 2 10 20q-4 24 -22 24z', colour(0.68, 0.09, 105)) +
      stroke('M50 -40l4 -22M58 -38l14 -18', colour(0.6, 0.09, 105), 4) +
      disc([-8, -38], 34, colour(0.62, 0.12, 40)) +
      stroke('M-8 -38m-20 0a20 20 0 1 1 20 20a12 12 0 1 1 4 -22', colour(0.48, 0.1, 38), 5) +
      disc([52, -30], 2.6, colour(0.25, 0.02, 60)),
  },
  frog: {
    halfWidth: 48,
    draw: ({ colour }) =>
      ellipse([-30, -10], [22, 12], colour(0.56, 0.13, 140)) +
      ellipse([30, -10], [22, 12], colour(0.56, 0.13, 140)) +
      ellipse([0, -30], [40, 31], colour(0.64, 0.15, 138)) +
      ellipse([0, -20], [26, 19], colour(0.84, 0.09, 120)) +
      disc([-20, -58], 13, colour(0.64, 0.15, 138)) +
      disc([20, -58], 13, colour(0.64, 0.15, 138)) +
      disc([-19, -59], 6, colour(0.25, 0.02, 60)) +
      disc([21, -59], 6, colour(0.25, 0.02, 60)) +
      stroke('M-16 -38q16 10 32 0', colour(0.34, 0.06, 140), 3.4),
  },
  turtle: {
    halfWidth: 78,
    draw: ({ colour }) =>
      ellipse([-44, -8], [18, 10], colour(0.62, 0.1, 130)) +
      ellipse([36, -8], [18, 10], colour(0.62, 0.1, 130)) +
      disc([70, -34], 19, colour(0.64, 0.1, 130)) +
      fill('M-68 -14q0 -62 66 -62t66 62z', colour(0.5, 0.09, 150)) +
      fill('M-72 -18h142v12h-142z', colour(0.74, 0.08, 95)) +
      stroke('M-34 -18q4 -44 32 -56M30 -18q-4 -44 -32 -56', sheer(colour(0.4, 0.08, 150), 0.8), 4) +
      disc([76, -38], 3.4, colour(0.25, 0.02, 60)),
  },
  mouse: {
    halfWidth: 46,
    draw: ({ colour }) =>
      stroke('M-34 -8q-34 6 -42 -20', colour(0.7, 0.05, 20), 4) +
      ellipse([-6, -22], [36, 22], colour(0.66, 0.02, 60)) +
      disc([26, -30], 19, colour(0.67, 0.02, 60)) +
      disc([20, -50], 12, colour(0.6, 0.03, 40)) +
      disc([20, -50], 7, colour(0.78, 0.06, 15)) +
      disc([45, -28], 3.4, colour(0.6, 0.12, 15)) +
      disc([32, -34], 3, colour(0.22, 0.02, 60)),
  },
  butterflies: {
    halfWidth: 60,
    draw: ({ colour }) =>
      [
        { at: [-30, -130] as const, hue: 60, degrees: -18 },
        { at: [34, -176] as const, hue: 300, degrees: 14 },
        { at: [22, -92] as const, hue: 25, degrees: 8 },
      ]
        .map(({ at, hue, degrees }) =>
          placed(
            { at, degrees },
            ellipse([-13, -6], [13, 11], colour(0.78, 0.14, hue)) +
              ellipse([13, -6], [13, 11], colour(0.75, 0.14, hue)) +
              ellipse([-9, 8], [9, 8], colour(0.68, 0.14, hue)) +
              ellipse([9, 8], [9, 8], colour(0.66, 0.14, hue)) +
              stroke('M0 -12v22', colour(0.32, 0.03, 50), 4),
          ),
        )
        .join(''),
  },
  fish: {
    halfWidth: 54,
    draw: ({ colour }) =>
      fill(
        rounded([
          [-34, -26],
          [-6, -50],
          [34, -36],
          [46, -26],
          [34, -14],
          [-6, -4],
        ]),
        colour(0.7, 0.14, 50),
      ) +
      fill('M-28 -26l-30 -20v40z', colour(0.64, 0.14, 45)) +
      disc([28, -30], 4, colour(0.25, 0.02, 60)) +
      stroke('M12 -42q-10 16 0 32', colour(0.84, 0.09, 70), 4),
  },
  tent: {
    halfWidth: 118,
    draw: ({ colour }) =>
      fill('M-116 0L0 -176L116 0z', colour(0.68, 0.12, 62)) +
      fill('M0 -176L116 0h-62z', colour(0.58, 0.11, 55)) +
      fill('M-36 0L0 -120L36 0z', colour(0.34, 0.05, 50)) +
      stroke('M-116 0L-136 8M116 0L136 8M0 -176v-14', colour(0.46, 0.04, 60), 5),
  },
  telescope: {
    halfWidth: 70,
    draw: ({ colour }) =>
      stroke('M0 -100L-44 0M0 -100L44 0M0 -100V-4', colour(0.46, 0.06, 55), 9) +
      placed(
        { at: [0, -112], degrees: -28 },
        fill(boxOf([-70, -16], [96, 32], 6), colour(0.72, 0.11, 80)) +
          fill(boxOf([16, -21], [58, 42], 6), colour(0.62, 0.1, 75)) +
          fill(boxOf([-84, -10], [18, 20], 4), colour(0.4, 0.04, 60)),
      ),
  },
  well: {
    halfWidth: 82,
    draw: ({ colour }) =>
      stroke('M-60 -60V-170M60 -60V-170', colour(0.5, 0.065, 55), 12) +
      fill('M-92 -164L0 -226L92 -164z', colour(0.56, 0.13, 35)) +
      stroke('M0 -168v60', colour(0.7, 0.05, 75), 5) +
      fill(boxOf([-16, -112], [32, 30], 5), colour(0.58, 0.08, 60)) +
      fill(boxOf([-76, -72], [152, 72], 8), colour(0.7, 0.02, 270)) +
      stroke(
        'M-76 -48h152M-76 -24h152M-30 -72v24M20 -48v24M-46 -24v24M44 -72v24M50 -24v24',
        sheer(colour(0.56, 0.025, 270), 0.8),
        4,
      ),
  },
  bridge: {
    halfWidth: 128,
    draw: ({ colour }) =>
      fill('M-126 0Q0 -96 126 0h-34Q0 -52 -92 0z', colour(0.62, 0.07, 58)) +
      stroke('M-120 -44Q0 -140 120 -44', colour(0.54, 0.065, 55), 10) +
      stroke('M-110 -8v-46M-62 -34v-54M0 -48v-46M62 -34v-54M110 -8v-46', colour(0.5, 0.06, 52), 8),
  },
  crown: {
    halfWidth: 46,
    draw: ({ colour, glow }) =>
      glow([0, -34], 80) +
      fill('M-44 0l-6 -56l26 24l24 -40l24 40l26 -24l-6 56z', colour(0.8, 0.13, 86)) +
      fill('M-44 0h88v-12h-88z', colour(0.68, 0.12, 80)) +
      disc([0, -24], 7, colour(0.6, 0.18, 20)) +
      disc([-24, -18], 5, colour(0.6, 0.12, 250)) +
      disc([24, -18], 5, colour(0.6, 0.12, 250)),
  },
  teapot: {
    halfWidth: 62,
    draw: ({ colour }) =>
      stroke('M-34 -52q-34 0 -28 26q4 12 24 12', colour(0.6, 0.12, 235), 9) +
      stroke('M36 -26q26 -8 30 -40', colour(0.6, 0.12, 235), 14) +
      ellipse([0, -36], [44, 36], colour(0.64, 0.12, 235)) +
      ellipse([0, -68], [24, 8], colour(0.72, 0.1, 235)) +
      disc([0, -78], 7, colour(0.82, 0.12, 86)) +
      stroke('M-24 -44q22 12 44 0', sheer(colour(0.9, 0.04, 230), 0.8), 5),
  },
  drum: {
    halfWidth: 62,
    draw: ({ colour }) =>
      fill(boxOf([-58, -82], [116, 80], 8), colour(0.58, 0.16, 25)) +
      stroke('M-58 -66L-30 -14L0 -66L30 -14L58 -66', colour(0.9, 0.05, 90), 5) +
      ellipse([0, -82], [60, 17], colour(0.93, 0.03, 88)) +
      stroke('M-34 -96l46 -26M34 -96l-30 -40', colour(0.6, 0.07, 62), 7),
  },
  stars: {
    halfWidth: 66,
    draw: ({ colour, glow }) =>
      glow([0, -50], 110) +
      placed({ at: [-32, -26], degrees: -12 }, fill(starOutline(26), colour(0.88, 0.13, 88))) +
      placed({ at: [34, -30], degrees: 14 }, fill(starOutline(30), colour(0.9, 0.12, 90))) +
      placed({ at: [4, -82] }, fill(starOutline(22), colour(0.92, 0.1, 92))),
  },
  egg: {
    halfWidth: 50,
    draw: ({ colour }) =>
      stroke('M-46 -10q46 16 92 0M-40 -18q40 14 80 0', colour(0.6, 0.08, 62), 9) +
      fill(
        rounded([
          [-34, -44],
          [-22, -88],
          [0, -104],
          [22, -88],
          [34, -44],
          [22, -14],
          [-22, -14],
        ]),
        colour(0.9, 0.04, 190),
      ) +
      disc([-10, -66], 6, colour(0.72, 0.09, 190)) +
      disc([12, -44], 7, colour(0.72, 0.09, 190)) +
      disc([8, -82], 4, colour(0.72, 0.09, 190)),
  },
  flowers: {
    halfWidth: 60,
    draw: ({ colour }) =>
      [
        { x: -36, height: 62, hue: 20 },
        { x: 0, height: 86, hue: 340 },
        { x: 36, height: 56, hue: 85 },
      ]
        .map(
          ({ x, height, hue }) =>
            stroke(path`M${x} 0q6 ${-height / 2} 0 ${-height}`, colour(0.54, 0.1, 145), 6) +
            ellipse([x + 11, -height * 0.4], [13, 5], colour(0.56, 0.11, 145)) +
            [0, 1, 2, 3, 4]
              .map((petal) =>
                disc(
                  [x + Math.cos(petal * 1.257) * 12, -height + Math.sin(petal * 1.257) * 12],
                  10,
                  colour(0.74, 0.14, hue),
                ),
              )
              .join('') +
            disc([x, -height], 8, colour(0.9, 0.12, 90)),
        )
        .join(''),
  },
  lanterns: {
    halfWidth: 64,
    draw: ({ colour, glow }) =>
      glow([0, -40], 150) +
      [-38, 34]
        .map((x) =>
          placed(
            { at: [x, 0] },
            stroke('M-12 -66q12 -22 24 0', colour(0.34, 0.02, 40), 4) +
              fill(boxOf([-18, -62], [36, 52], 5), colour(0.92, 0.11, 86)) +
              fill('M-22 -62h44l-6 -10h-32zM-22 0h44v-10h-44z', colour(0.34, 0.02, 40)),
          ),
        )
        .join(''),
  },
  train: {
    halfWidth: 140,
    draw: ({ colour }) =>
      fill(boxOf([-132, -124], [84, 96], 8), colour(0.56, 0.14, 28)) +
      fill(boxOf([-140, -136], [100, 16], 6), colour(0.4, 0.05, 280)) +
      fill(boxOf([-118, -108], [54, 40], 6), colour(0.86, 0.06, 220)) +
      fill(boxOf([-50, -92], [160, 64], 24), colour(0.5, 0.1, 255)) +
      fill('M72 -88v-40h-8v-16h44v16h-8v40z', colour(0.38, 0.04, 280)) +
      disc([8, -96], 15, colour(0.8, 0.12, 85)) +
      fill('M106 -34l34 26h-40z', colour(0.4, 0.05, 280)) +
      [-96, -36, 24, 84]
        .map((x) => disc([x, -20], 22, colour(0.34, 0.03, 280)) + disc([x, -20], 10, colour(0.78, 0.06, 80)))
        .join(''),
  },
} as const satisfies Record<string, PropDrawing>

export type PropKind = keyof typeof propDrawings
