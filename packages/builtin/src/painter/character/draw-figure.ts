import type { BriefCharacter, Face, Pose } from '../../picture-brief.ts'
import { type Colour, lighten } from '../colour.ts'
import { type Point, coordinate, path } from '../path.ts'
import type { Scenery } from '../scenery.ts'
import { placed, stroke } from '../shapes.ts'
import { animalHeads } from './animal-head.ts'
import { bird } from './bird.ts'
import { type Build, type RiggedKind, buildOf } from './build.ts'
import { type Eyes, headFrame } from './face.ts'
import type { Figure } from './figure.ts'
import { type FigureColours, figureColours } from './figure-colours.ts'
import { heldReach, heldRise, heldThing, isHeldBehind } from './held-thing.ts'
import { arm, legs } from './limbs.ts'
import { type HairShape, type Look, isPerson } from './look.ts'
import { lyingHair, nap } from './nap.ts'
import { personHead } from './person-head.ts'
import { type Stance, stanceFor } from './stance.ts'
import { tail, tailReach } from './tail.ts'
import { type TorsoFrame, torso } from './torso.ts'
import { cape, onChest, scarf, wearsScarf } from './worn.ts'

/** Draws somebody of a brief as they always look, in the pose and with the face of this scene. */
export function drawFigure(
  { who, look, eyes }: { readonly who: BriefCharacter; readonly look: Look; readonly eyes: Eyes },
  scenery: Scenery,
  inLight: (colour: Colour) => Colour,
): Figure {
  const colours = figureColours(look, inLight)
  const held = who.holds === null || who.pose === 'sleep' ? '' : heldThing(who.holds, scenery, inLight)
  const isBehind = who.holds !== null && isHeldBehind(who.holds)
  const reach = held === '' || who.holds === null ? 0 : heldReach[who.holds]
  const rise = held === '' || who.holds === null ? 0 : heldRise[who.holds]
  const { kind } = who
  if (kind === 'bird') return bird({ ...who, eyes }, colours, { svg: held, isBehind, reach, rise })

  const build = buildOf(kind, look)
  const headWith = (face: Face, hair: HairShape) =>
    drawHead(kind, { look: { ...look, hairShape: hair }, build, colours, face, eyes })
  if (who.pose === 'sleep') {
    return nap(look, build, { colours, head: headWith('sleepy', lyingHair(look.hairShape)) })
  }
  return rigged(
    { look, build, colours, stance: stanceFor(who.pose, build, kind === 'old') },
    { head: headWith(who.face, look.hairShape), pose: who.pose, tiltDegrees: tiltOf(who), held, isBehind, reach, rise },
  )
}

interface Rig {
  readonly look: Look
  readonly build: Build
  readonly colours: FigureColours
  readonly stance: Stance
}

interface RigParts {
  readonly head: string
  readonly pose: Pose
  readonly tiltDegrees: number
  readonly held: string
  readonly isBehind: boolean
  readonly reach: number
  readonly rise: number
}

/** Puts the parts over each other; what lies over what was settled by looking. */
function rigged({ look, build, colours, stance }: Rig, parts: RigParts): Figure {
  const { sinkPx } = stance
  const isSeated = stance.legs === 'seated'
  const isWalking = stance.legs === 'walking'
  const isClothed = build.shape === 'coat'
  const frame: TorsoFrame = {
    build,
    neckY: build.neckY + sinkPx,
    hemY: build.hemY + sinkPx,
    shoulder: build.shoulder,
    hem: build.hem * (isSeated ? 1.08 : 1),
  }
  const sleeve = isClothed ? colours.coat : colours.skin
  const armLook = { sinkPx, sleeve, cuff: colours.trim, hand: colours.skin }
  const headAt: Point = [
    (look.kind === 'old' ? 16 : 4) + (isWalking ? 4 : 0),
    frame.neckY - build.headRadius * (isPerson(look.kind) ? 0.74 : 0.62),
  ]

  const [handX, handY] = stance.front.hand
  // Carried in both arms, a thing lies before the hands, not in one of them.
  const heldAt: Point = stance.isArmUnderHead ? [handX + 10, handY - 10] : [handX, handY]
  const held = parts.held === '' ? '' : placed({ at: heldAt }, parts.held)
  const legPair = legs(build, stance, colours)
  const behind = [
    parts.isBehind ? held : '',
    tail(frame, look, colours),
    look.item === 'cape' ? cape(frame, colours, isWalking) : '',
    arm(build, stance.back, { ...armLook, side: -1, isPointing: false }),
  ]
  const body = [torso(frame, look, colours), onChest(frame, look, colours)]
  const neckwear = wearsScarf(look) ? scarf(frame, look, { colours, isWalking }) : ''
  const head = placed({ at: headAt, degrees: parts.tiltDegrees }, parts.head)
  const frontArm = arm(build, stance.front, { ...armLook, side: 1, isPointing: parts.pose === 'point' })
  const inHand = parts.isBehind ? '' : held
  const hasCane = look.kind === 'old' && parts.held === '' && (isWalking || parts.pose === 'stand')

  // A raised arm passes before the head; one that hangs, before a beard, would look cut off.
  const hangs = parts.pose !== 'wave' && parts.pose !== 'point'
  const headAndArm = stance.isArmUnderHead
    ? [inHand, frontArm, head]
    : look.hasBeard && hangs
      ? [frontArm, inHand, head]
      : [head, frontArm, inHand]
  const order = [...behind, ...body, isSeated ? legPair : '', neckwear, ...headAndArm]
  // The body leans, the feet stay flat on the ground.
  const lean = (point: Point) => turnedAround([0, frame.hemY], point, stance.leanDegrees)
  const upper = `<g transform="rotate(${stance.leanDegrees} 0 ${coordinate(frame.hemY)})">${order.join('')}</g>`
  // What leans forward reaches further forward the higher it is.
  const hand = lean([handX, handY])
  const heldTop = lean([handX + Math.max(26, parts.reach), handY - parts.rise])
  const ahead = Math.max(hand[0] + Math.max(34, parts.reach) + (hasCane ? 12 : 0), heldTop[0] + 8)
  const capeReach = look.item === 'cape' ? build.hem + (isWalking ? 102 : 50) : 0
  return {
    svg: (isSeated ? '' : legPair) + upper + (hasCane ? walkingCane(lean(stance.front.hand), colours) : ''),
    isLying: false,
    height: build.height - sinkPx,
    width: build.hem * 2 + 60,
    reach: {
      behind: Math.max(
        build.hem + (isWalking ? 68 : 50),
        -stance.back.hand[0] + 16,
        tailReach(frame, look) + 10,
        capeReach,
      ),
      ahead: Math.max(build.hem + 42, isSeated ? build.legApart + 146 : 0, ahead),
    },
    top: Math.max(build.height - sinkPx + 40, 12 - hand[1], 12 - heldTop[1]),
    head: lean(headAt),
    headRadius: build.headRadius,
  }
}

function turnedAround(pivot: Point, [x, y]: Point, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180
  const [right, down] = [x - pivot[0], y - pivot[1]]
  return [
    pivot[0] + right * Math.cos(radians) - down * Math.sin(radians),
    pivot[1] + right * Math.sin(radians) + down * Math.cos(radians),
  ]
}

function tiltOf({ face, pose, kind }: BriefCharacter): number {
  if (face === 'sad') return 8
  if (pose === 'point') return -5
  if (pose === 'walk') return -3
  if (face === 'surprised') return -4
  return kind === 'old' ? -2 : 3
}

function walkingCane([x, y]: Point, { boots }: FigureColours): string {
  return stroke(path`M${x + 6} ${y - 8}q16 -22 26 0L${x + 30} 0`, lighten(boots, -0.02), 8)
}

function drawHead(
  kind: RiggedKind,
  parts: { look: Look; build: Build; colours: FigureColours; face: Face; eyes: Eyes },
): string {
  const { look, build, colours, face, eyes } = parts
  const brow = isPerson(kind)
    ? lighten(colours.hair, kind === 'old' ? -0.15 : -0.02)
    : lighten(colours.skin, colours.skin.l > 0.5 ? -0.22 : 0.2)
  const frame = headFrame(build.headRadius, { face, eyes, eyeGap: look.eyeGap, brow, colours })
  return isPerson(kind) ? personHead(frame, look) : animalHeads[kind](frame)
}
