import { type Colour, lighten } from '../colour.ts'
import { type Point, path, smoothPath } from '../path.ts'
import { band, disc, ellipse, fill, placed, stroke } from '../shapes.ts'
import type { Build } from './build.ts'
import type { FigureColours } from './figure-colours.ts'
import { type Reach, type Stance, shoulderY } from './stance.ts'

interface Leg {
  readonly hip: Point
  readonly knee: Point
  readonly foot: Point
  readonly shade: number
  readonly degrees: number
}

/** Both legs, the far one darker. */
export function legs(build: Build, stance: Stance, colours: FigureColours): string {
  return legPlans(build, stance)
    .map((leg) => (build.shape === 'pear' ? pawedLeg(leg, build, colours) : bootedLeg(leg, build, colours)))
    .join('')
}

function legPlans(build: Build, stance: Stance): readonly Leg[] {
  const { legApart: apart, hemY } = build
  switch (stance.legs) {
    case 'seated':
      return [
        { hip: [-6, -22], knee: [46, -62], foot: [apart + 82, 0], shade: -0.06, degrees: -14 },
        { hip: [8, -18], knee: [64, -44], foot: [apart + 104, 0], shade: 0, degrees: -10 },
      ]
    case 'walking':
      return [
        { hip: [-8, hemY - 10], knee: [-12, hemY / 2], foot: [-apart - 26, -4], shade: -0.07, degrees: 24 },
        { hip: [8, hemY - 10], knee: [24, hemY / 2], foot: [apart + 22, 0], shade: 0, degrees: -6 },
      ]
    case 'standing':
      return [
        { hip: [-apart, hemY - 8], knee: [-apart - 2, hemY / 2], foot: [-apart - 3, 0], shade: -0.06, degrees: 0 },
        { hip: [apart - 2, hemY - 8], knee: [apart + 2, hemY / 2], foot: [apart, 0], shade: 0, degrees: 0 },
      ]
  }
}

function shank(leg: Leg, ankle: number): string {
  return path`M${leg.hip[0]} ${leg.hip[1]}Q${leg.knee[0]} ${leg.knee[1]} ${leg.foot[0]} ${leg.foot[1] - ankle}`
}

function pawedLeg(leg: Leg, build: Build, colours: FigureColours): string {
  const width = build.legWidth
  const paw = lighten(colours.skin, leg.shade - 0.1)
  const shape = smoothPath([
    [-width * 0.55, -width * 0.3],
    [-width * 0.2, -width * 0.62],
    [width * 0.4, -width * 0.58],
    [width * 0.86, -width * 0.3],
    [width * 0.9, -3],
    [width * 0.2, 1],
    [-width * 0.5, -2],
  ])
  const toes = path`M${width * 0.44} ${-width * 0.3}v${width * 0.2}M${width * 0.66} ${-width * 0.28}v${width * 0.18}`
  return (
    stroke(shank(leg, width * 0.45), lighten(colours.skin, leg.shade - 0.03), width) +
    placed({ at: leg.foot, degrees: leg.degrees }, fill(shape, paw) + stroke(toes, lighten(paw, -0.12), 2.4))
  )
}

function bootedLeg(leg: Leg, build: Build, colours: FigureColours): string {
  const width = build.legWidth
  const isRobot = build.shape === 'box'
  const cloth = isRobot ? lighten(colours.skin, -0.18) : colours.legs
  const boot = lighten(isRobot ? lighten(colours.skin, -0.24) : colours.boots, leg.shade)
  const shape = smoothPath(
    [
      [-width * 0.62, -24],
      [width * 0.5, -25],
      [width * 0.72, -15],
      [width * 1.45, -9],
      [width * 1.55, 0],
      [width * 0.2, 1.5],
      [-width * 0.68, 0],
    ],
    1 / 6.5,
  )
  const sole = path`M${-width * 0.7} -1H${width * 1.5}v4H${-width * 0.7}z`
  const cuff = smoothPath(
    [
      [-width * 0.66, -31],
      [width * 0.56, -31],
      [width * 0.58, -22],
      [-width * 0.66, -22],
    ],
    1 / 12,
  )
  return (
    stroke(shank(leg, 12), lighten(cloth, leg.shade), width) +
    placed(
      { at: leg.foot, degrees: leg.degrees },
      fill(shape, boot) + (isRobot ? '' : fill(sole, lighten(boot, -0.1)) + fill(cuff, lighten(boot, 0.09))),
    )
  )
}

/** One arm: a bent stroke with a cuff and a hand, or a paw. `side` is -1 for the far arm. */
export function arm(build: Build, reach: Reach, look: ArmLook): string {
  const { hand, bend } = reach
  const shade = look.side < 0 ? -0.07 : 0.02
  const from: Point = [
    look.side * build.shoulder * (build.shape === 'pear' ? 0.86 : 0.78),
    shoulderY(build, look.sinkPx),
  ]
  const elbow: Point = [(from[0] + hand[0]) / 2 + bend[0], (from[1] + hand[1]) / 2 + bend[1]]
  const sleeve = lighten(look.sleeve, shade)
  const limb = stroke(
    path`M${from[0]} ${from[1]}Q${elbow[0]} ${elbow[1]} ${hand[0]} ${hand[1]}`,
    sleeve,
    build.armWidth,
  )
  if (build.shape !== 'coat') {
    return limb + disc(hand, build.armWidth * 0.56, lighten(look.sleeve, shade - 0.03))
  }
  const along: Point = [hand[0] - elbow[0], hand[1] - elbow[1]]
  const length = Math.hypot(along[0], along[1]) || 1
  const palm: Point = [hand[0] + (along[0] / length) * 9, hand[1] + (along[1] / length) * 9]
  // A thumb on the side of the body makes a mitten of a disc.
  const thumb: Point = [palm[0] - (along[1] / length) * look.side * 8, palm[1] + (along[0] / length) * look.side * 8]
  const skin = lighten(look.hand, shade * 0.6)
  const finger = path`M${palm[0]} ${palm[1]}l${(along[0] / length) * 19} ${(along[1] / length) * 19}`
  const cuff = path`M${elbow[0] + along[0] * 0.8} ${elbow[1] + along[1] * 0.8}L${hand[0]} ${hand[1]}`
  return (
    limb +
    (look.isPointing ? stroke(finger, skin, build.armWidth * 0.3) : '') +
    disc(thumb, build.armWidth * 0.22, skin) +
    ellipse(palm, [build.armWidth * 0.46, build.armWidth * 0.46], skin) +
    band(cuff, lighten(look.cuff, shade), build.armWidth * 1.06)
  )
}

interface ArmLook {
  readonly side: 1 | -1
  readonly sinkPx: number
  readonly sleeve: Colour
  readonly cuff: Colour
  readonly hand: Colour
  readonly isPointing: boolean
}
