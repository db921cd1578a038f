import type { CharacterKind } from '../../picture-brief.ts'
import type { Look } from './look.ts'

export type RiggedKind = Exclude<CharacterKind, 'bird'>

/**
 * The proportions of a body in its own space: feet at 0, up is negative, drawn facing right. People wear a bell of a
 * coat, animals are pears with a belly, robots are boxes.
 */
export interface Build {
  readonly shape: 'coat' | 'pear' | 'box'
  readonly height: number
  readonly headRadius: number
  readonly neckY: number
  readonly hemY: number
  readonly shoulder: number
  readonly hem: number
  readonly legWidth: number
  readonly legApart: number
  readonly armLength: number
  readonly armWidth: number
}

const animal = { shape: 'pear' } as const
const small = { ...animal, height: 300, neckY: -176, shoulder: 36, armLength: 80, armWidth: 24 } as const

const builds: Record<RiggedKind, Build> = {
  child: {
    shape: 'coat',
    height: 330,
    headRadius: 66,
    neckY: -206,
    hemY: -74,
    shoulder: 40,
    hem: 68,
    legWidth: 21,
    legApart: 20,
    armLength: 92,
    armWidth: 25,
  },
  adult: {
    shape: 'coat',
    height: 440,
    headRadius: 55,
    neckY: -332,
    hemY: -128,
    shoulder: 52,
    hem: 74,
    legWidth: 25,
    legApart: 22,
    armLength: 140,
    armWidth: 29,
  },
  old: {
    shape: 'coat',
    height: 380,
    headRadius: 56,
    neckY: -270,
    hemY: -70,
    shoulder: 48,
    hem: 80,
    legWidth: 22,
    legApart: 22,
    armLength: 118,
    armWidth: 27,
  },
  bear: {
    ...animal,
    height: 430,
    headRadius: 80,
    neckY: -272,
    hemY: -62,
    shoulder: 72,
    hem: 112,
    legWidth: 50,
    legApart: 44,
    armLength: 126,
    armWidth: 46,
  },
  fox: {
    ...animal,
    height: 340,
    headRadius: 68,
    neckY: -204,
    hemY: -54,
    shoulder: 40,
    hem: 70,
    legWidth: 26,
    legApart: 22,
    armLength: 92,
    armWidth: 26,
  },
  rabbit: { ...small, headRadius: 62, hemY: -40, hem: 64, legWidth: 28, legApart: 24 },
  cat: { ...small, headRadius: 66, hemY: -46, hem: 62, legWidth: 26, legApart: 22 },
  dragon: {
    ...animal,
    height: 390,
    headRadius: 74,
    neckY: -240,
    hemY: -52,
    shoulder: 48,
    hem: 92,
    legWidth: 42,
    legApart: 38,
    armLength: 92,
    armWidth: 32,
  },
  robot: {
    shape: 'box',
    height: 360,
    headRadius: 66,
    neckY: -222,
    hemY: -74,
    shoulder: 58,
    hem: 62,
    legWidth: 22,
    legApart: 28,
    armLength: 100,
    armWidth: 20,
  },
}

/** The body of somebody: people differ a little in width and head, as people do. */
export function buildOf(kind: RiggedKind, look: Look): Build {
  const build = builds[kind]
  if (build.shape !== 'coat') return build
  return {
    ...build,
    headRadius: build.headRadius * look.headSize,
    shoulder: build.shoulder * look.bodyWidth,
    hem: build.hem * look.bodyWidth,
  }
}
