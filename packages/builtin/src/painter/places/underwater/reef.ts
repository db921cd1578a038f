import { type Colour, lighten } from '../../colour.ts'
import { rock } from '../../elements/rock.ts'
import { graded } from '../../forms.ts'
import { page } from '../../page.ts'
import { below, ridge } from '../../path.ts'
import { type Scenery, across, noiseFor } from '../../scenery.ts'
import type { World } from '../world.ts'
import { resting } from './resting.ts'
import { gardens, sandFloor } from './sea-floor.ts'
import { coralTree, fish, kelp, shoal } from './sea-life.ts'
import { type Corals, type Depths, type Water, bubbles, depth, rockColour, shafts } from './water.ts'

/** Shafts of light through blue, a reef, kelp, coral, fish and bubbles. */
export function reefGarden(depths: Depths): World {
  const { scenery, water, corals } = depths
  const { random } = scenery
  let mid = reef(scenery, 'middle', { y: 740, colours: [rockColour(water, 0.52), rockColour(water, 0.6)] })
  mid += resting(depths)
  for (let index = 0; index < 7; index++) {
    const x = page.size / 2 + random.sign() * random.between(240, 560)
    const colour = water(0.5, 0.09, 165 + random.between(-10, 20))
    mid += kelp(scenery, [x, 790], { height: random.between(200, 420), colour, width: 15 })
  }
  for (let index = 0; index < 5; index++) {
    mid += fish([random.between(80, 960), random.between(260, 640)], {
      length: random.between(40, 66),
      colour: random.pick(corals),
      facing: random.sign(),
    })
  }
  return {
    scenery,
    sky: depth(scenery, water),
    far:
      reef(scenery, 'far', { y: 600, colours: [rockColour(water, 0.63), rockColour(water, 0.68)] }) +
      shoal(scenery, rockColour(water, 0.56)),
    mid: mid + shafts(scenery, 0.34) + bubbles(scenery),
    stage: sandFloor(depths) + gardens(depths, 8),
    near: darkKelp(scenery, water, corals),
  }
}

/** Rocks that leave a notch under the light. */
function reef(
  scenery: Scenery,
  plane: 'far' | 'middle',
  shape: { y: number; colours: readonly [Colour, Colour] },
): string {
  const noise = noiseFor(scenery, `reef:${plane}`)
  const isFar = plane === 'far'
  const heightAt = (x: number) =>
    shape.y +
    noise(x / (isFar ? 120 : 110)) * (isFar ? 120 : 80) -
    Math.max(0, Math.abs(x - scenery.light[0]) - (isFar ? 250 : 230)) * (isFar ? 0.45 : 0.62)
  return graded(scenery, below(ridge(heightAt, 26)), { top: shape.colours[0], bottom: shape.colours[1] })
}

function darkKelp(scenery: Scenery, water: Water, corals: Corals): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < 7; index++) {
    const isTall = index < 4
    const distance = isTall ? random.between(-30, 150) : random.between(880, 1060)
    const x = scenery.subjectX < page.size / 2 ? page.size - distance : distance
    drawn += kelp(scenery, [x, 1090], {
      height: random.between(280, 640) * (isTall ? 1 : 0.5),
      colour: water(0.22, 0.06, 200),
      width: 30,
    })
  }
  return (
    drawn +
    rock(scenery, [across(scenery, 488), 1090], { width: 360, height: 190, plane: 'near', lighter: -0.02 }) +
    coralTree(scenery, [across(scenery, -470), 1060], { height: 200, colour: lighten(corals[1] ?? corals[0], -0.3) })
  )
}
