import type { Place, Weather } from '../picture-brief.ts'
import { type Colour, lch, lighten } from './colour.ts'
import { glow } from './forms.ts'
import { page } from './page.ts'
import { type Point, outline, path } from './path.ts'
import { type Random, createRandom } from './random.ts'
import type { Scenery } from './scenery.ts'
import { disc, fill, placed, sheer, stroke } from './shapes.ts'

export interface Drift {
  readonly xPx: number
  readonly yPx: number
  readonly sway: boolean
}

export interface WeatherSheet {
  readonly svg: string
  readonly drift: Drift
}

export interface Spot {
  readonly at: Point
  readonly radius: number
}

/** Page units in a frame: what falls, falls; fireflies and dust rise a little. */
const drifts: Record<Weather, Drift> = {
  clear: { xPx: 0.24, yPx: -0.36, sway: true },
  cloudy: { xPx: 0.24, yPx: -0.36, sway: true },
  rain: { xPx: -2.8, yPx: 12.6, sway: false },
  storm: { xPx: -4.8, yPx: 15.6, sway: false },
  fog: { xPx: 1.05, yPx: 0, sway: false },
  snow: { xPx: 0.36, yPx: 1.65, sway: true },
  wind: { xPx: 4.8, yPx: 1.05, sway: true },
}

const fireflyPlaces: ReadonlySet<Place> = new Set(['forest', 'meadow', 'garden', 'village'])
const airlessPlaces: ReadonlySet<Place> = new Set(['space', 'underwater'])

/**
 * What is in the air, on one page that joins its own edges, so that it can drift for ever. It keeps clear of faces.
 * `null` where nothing is: indoors and away from air there is no weather, whatever a brief says.
 */
export function paintWeather(scenery: Scenery, faces: readonly Spot[]): WeatherSheet | null {
  const { weather } = scenery.palette
  if (airlessPlaces.has(scenery.place) || scenery.isSheltered) return null
  const svg = particles({ scenery, random: createRandom(`${scenery.seed}:weather`), faces })
  return svg === '' ? null : { svg, drift: drifts[weather] }
}

interface Air {
  readonly scenery: Scenery
  readonly random: Random
  readonly faces: readonly Spot[]
}

function particles(air: Air): string {
  const { palette, place } = air.scenery
  switch (palette.weather) {
    case 'rain':
      return rain(air, 150)
    case 'storm':
      return rain(air, 210)
    case 'snow':
      return snow(air)
    case 'fog':
      return fog(air)
    case 'wind':
      return leaves(air)
    case 'clear':
    case 'cloudy':
      if (palette.isDark && fireflyPlaces.has(place)) return fireflies(air)
      return palette.isDark ? '' : dust(air)
  }
}

/** Draws a thing wherever the torus shows it: once, or again across the edges that it overlaps. */
function onTorus(at: Point, reach: number, content: (at: Point) => string): string {
  const shifts = (value: number) => [
    0,
    ...(value < reach ? [page.size] : []),
    ...(value > page.size - reach ? [-page.size] : []),
  ]
  return shifts(at[0])
    .flatMap((x) => shifts(at[1]).map((y) => content([at[0] + x, at[1] + y])))
    .join('')
}

function anywhere(random: Random): Point {
  return [random.between(0, page.size), random.between(0, page.size)]
}

function coversFace({ faces }: Air, [x, y]: Point): boolean {
  return faces.some(({ at, radius }) => Math.hypot(x - at[0], y - at[1]) < radius)
}

function repeat(count: number, draw: () => string): string {
  let drawn = ''
  for (let index = 0; index < count; index++) drawn += draw()
  return drawn
}

function rain(air: Air, count: number): string {
  const { random, scenery } = air
  const colour = lighten(scenery.palette.haze, 0.22)
  return repeat(count, () => {
    const nearness = random()
    const at = anywhere(random)
    const length = 18 + nearness * 44
    if (coversFace(air, [at[0], at[1] + length / 2])) return ''
    return onTorus(at, length, ([x, y]) =>
      stroke(path`M${x} ${y}l${-length * 0.22} ${length}`, sheer(colour, 0.25 + nearness * 0.4), 1.2 + nearness * 2.2),
    )
  })
}

function snow(air: Air): string {
  const { random } = air
  const flake = lch(0.975, 0.012, 230)
  return repeat(200, () => {
    const nearness = random() ** 2
    const at = anywhere(random)
    if (coversFace(air, at)) return ''
    return onTorus(at, 10, (shifted) => disc(shifted, 1.6 + nearness * 6.6, sheer(flake, 0.55 + nearness * 0.4)))
  })
}

/** Fog drifts along, so that it keeps below every face: beside one it would wash it out a moment later. */
function fog({ random, scenery, faces }: Air): string {
  const { haze } = scenery.palette
  const lowestFaceY = Math.max(0, ...faces.map((face) => face.at[1] + face.radius))
  return repeat(9, () => {
    const wanted: Point = [random.between(0, page.size), random.between(600, 900)]
    const radii: Point = [random.between(260, 460), random.between(50, 100)]
    const at: Point = [wanted[0], Math.max(wanted[1], lowestFaceY + radii[1])]
    return onTorus([at[0], at[1]], radii[0], (shifted) =>
      // Fog drifts sideways only: its copies above and below would show a second bank.
      shifted[1] === at[1]
        ? glow(scenery, { at: shifted, radii }, [
            [0, sheer(lighten(haze, 0.04), 0.5)],
            [0.6, sheer(haze, 0.24)],
            [1, sheer(haze, 0)],
          ])
        : '',
    )
  })
}

function leaves(air: Air): string {
  const { random, scenery } = air
  const { lightness } = scenery.palette
  return repeat(36, () => {
    const at = anywhere(random)
    const size = random.between(6, 15)
    const degrees = random.between(-50, 30)
    const colour = lch(
      Math.max(0.4, lightness.stage + random.between(-0.06, 0.1)),
      0.12,
      random.pick([50, 85, 30, 125]),
    )
    if (coversFace(air, at)) return ''
    const leaf = fill(
      outline(size, [
        [-1, 0],
        [0, -0.5],
        [1.1, 0],
        [0, 0.5],
      ]),
      colour,
    )
    return onTorus(at, size * 1.2, (shifted) => placed({ at: shifted, degrees }, leaf))
  })
}

function fireflies(air: Air): string {
  const { random, scenery } = air
  const warm = lch(0.9, 0.14, 100)
  return repeat(26, () => {
    const at: Point = [random.between(60, 960), random.between(480, 900)]
    const size = random.between(2.2, 4.4)
    if (coversFace(air, at)) return ''
    return (
      glow(scenery, { at, radii: [size * 6, size * 6] }, [
        [0, sheer(warm, 0.5)],
        [1, sheer(warm, 0)],
      ]) + disc(at, size, lch(0.96, 0.1, 100))
    )
  })
}

function dust(air: Air): string {
  const { random, scenery } = air
  const mote: Colour = scenery.palette.key
  return repeat(26, () => {
    const at: Point = [random.between(0, page.size), random.between(250, 900)]
    if (coversFace(air, at)) return ''
    return onTorus(at, 3, (shifted) => disc(shifted, 2.2, sheer(mote, random.between(0.3, 0.7))))
  })
}
