import { lch } from '../colour.ts'
import { bush } from '../elements/bush.ts'
import { flower } from '../elements/flower.ts'
import { foregroundGrass, grass } from '../elements/grass.ts'
import { ground, trail } from '../elements/ground.ts'
import { hill } from '../elements/hill.ts'
import { sky } from '../elements/sky.ts'
import { tree } from '../elements/tree.ts'
import { pond } from '../elements/pond.ts'
import { windmill } from '../elements/windmill.ts'
import { lightPool } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../scenery.ts'
import type { World } from './world.ts'

/** Three ridges with misty feet, one tree across from the subject, flowers along a path. */
export function meadow(base: Scenery): World {
  const scenery = { ...base, horizonY: 590 }
  const { random } = scenery
  const [farthest, far, middle] = ['farthest', 'far', 'middle'].map((thing) => noiseFor(scenery, thing))
  const farHeight = (x: number) => 580 + (far?.(x / 210) ?? 0) * 46
  const middleHeight = (x: number) => 668 + (middle?.(x / 240) ?? 0) * 34
  return {
    scenery,
    sky: sky(scenery),
    far:
      hill(scenery, (x) => 520 + (farthest?.(x / 240) ?? 0) * 70, {
        material: 'tealLeaf',
        plane: 'far',
        mist: 0.5,
        dabs: 10,
      }) +
      hill(scenery, farHeight, { material: 'foliage', plane: 'back', mist: 0.4, dabs: 16 }) +
      many(9, () => {
        const x = anyX(scenery)
        return tree(scenery, [x, farHeight(x) + 4], { height: random.between(40, 80), plane: 'back' })
      }),
    mid:
      hill(scenery, middleHeight, { material: 'grass', plane: 'middle', mist: 0.3, dabs: 26 }) +
      landmark(scenery, middleHeight),
    stage: flowerGround(scenery),
    near:
      foregroundGrass(scenery) +
      bush(scenery, [across(scenery, 468), 1070], { width: 380, height: 210, plane: 'near' }),
  }
}

function many(count: number, draw: () => string): string {
  return Array.from({ length: count }, draw).join('')
}

function landmark(scenery: Scenery, heightAt: (x: number) => number): string {
  const kind = landmarkOf(scenery, ['tree', 'windmill', 'pond'], {
    windmill: /mill/i,
    pond: /pond|lake|river|stream|pool/i,
  })
  const x = across(scenery, 300)
  switch (kind) {
    case 'tree':
      return oneTree(scenery, heightAt)
    case 'windmill':
      return windmill(scenery, [x, heightAt(x) + 22], { height: 330, plane: 'middle' }) + bushes(scenery)
    case 'pond':
      return (
        tree(scenery, [across(scenery, 420), heightAt(x) + 20], { height: 230, plane: 'middle' }) +
        bushes(scenery) +
        pond(scenery, [across(scenery, 230), 734], { half: 190, plane: 'middle' })
      )
  }
}

function oneTree(scenery: Scenery, heightAt: (x: number) => number): string {
  const { random, palette } = scenery
  const x = across(scenery, random.between(228, 348))
  const material = palette.mood === 'cosy' ? 'autumn' : 'foliage'
  return tree(scenery, [x, heightAt(x) + 26], { height: 360, plane: 'middle', material }) + bushes(scenery)
}

function bushes(scenery: Scenery): string {
  const { random } = scenery
  return many(4, () =>
    bush(scenery, [anyX(scenery), 704], {
      width: random.between(90, 160),
      height: random.between(36, 60),
      plane: 'middle',
    }),
  )
}

function flowerGround(scenery: Scenery): string {
  const { palette, random, groundY } = scenery
  const turf = ground(scenery, 'grass')
  const isSnowy = palette.weather === 'snow'
  let drawn = turf.drawn + trail(scenery) + turf.fringe + lightPool(scenery, [320, 80], 0.4)
  for (let index = 0; index < 20; index++) {
    const x = anyX(scenery)
    const y = groundY + random.between(-70, 110)
    if (isNearSubject(scenery, x, 110)) continue
    drawn += grass(scenery, [x, y], { height: random.between(24, 40), blades: 5, plane: 'stage', lighter: -0.07 })
    if (isSnowy || !random.chance(0.6)) continue
    const colour = lch(Math.min(0.93, palette.lightness.stage + 0.2), 0.1, random.pick([90, 20, 300, 60]))
    drawn += flower([x, y - 26], { radius: 6.5, colour }, random)
  }
  return drawn
}
