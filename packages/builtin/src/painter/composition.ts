import type { BriefCharacter, PictureBrief, Place, Shot } from '../picture-brief.ts'
import { castLooks } from './character/cast-looks.ts'
import { drawFigure } from './character/draw-figure.ts'
import type { Eyes } from './character/face.ts'
import type { Figure } from './character/figure.ts'
import { inHelmet, needsHelmet } from './character/helmet.ts'
import { lookOf } from './character/look.ts'
import { grass } from './elements/grass.ts'
import { glow } from './forms.ts'
import { indoorPlaces } from './indoors.ts'
import { opening, overhang } from './near-frame.ts'
import type { LayerName } from './painted-layer.ts'
import { page } from './page.ts'
import { createPalette } from './palette.ts'
import { type Point, blob } from './path.ts'
import { paintPlace } from './places/place-painters.ts'
import { type CastSpan, placeProps } from './props/place-props.ts'
import { createRandom } from './random.ts'
import type { Scenery } from './scenery.ts'
import { ellipse, fill, placed, sheer } from './shapes.ts'
import { isLandView, landSeenFrom } from './view.ts'
import { type Drift, paintWeather } from './weather.ts'

/** A figure on the page, in page units. */
export interface FigureBox {
  readonly x: number
  /** Where the feet are. */
  readonly y: number
  readonly width: number
  readonly height: number
  readonly head: Point
  readonly headRadius: number
}

/** A whole picture as drawings, before there is a pixel. */
export interface Composition {
  readonly scenery: Scenery
  readonly sheets: Partial<Record<LayerName, string>>
  readonly figures: readonly FigureBox[]
  readonly drift: Drift | null
}

const shotScales: Record<Shot, number> = { wide: 0.86, medium: 1.16, close: 1.5 }
const groundY = 846
const pageMarginPx = 12

/** Draws every sheet of a picture. The same brief and seed give the same text. */
export function compose(brief: PictureBrief, seed: string, eyes: Eyes = 'open'): Composition {
  const base = baseScenery(brief, seed)
  const world = paintPlace(brief.place, base)
  const { scenery } = world
  const cast = arrangeCast(brief, scenery, eyes)
  const figures = cast.map(({ box }) => box)
  const faces = figures.map(({ head, headRadius }) => ({ at: head, radius: headRadius * 1.35 }))
  const weather = paintWeather(scenery, faces)
  const shadows = cast.map((member) => castShadow(scenery, member)).join('')
  const seen = landSeenFrom(scenery.view, brief.shot)
  const land = (drawn: string): string => broughtNear(drawn, seen, scenery)
  return {
    scenery,
    figures,
    drift: weather?.drift ?? null,
    sheets: {
      sky: world.sky,
      far: land(world.far),
      mid: land(world.mid) + halo(scenery, figures),
      stage: world.stage + placeProps(scenery, brief.props, spanOf(cast, scenery)) + shadows,
      subject: drawCast(cast, scenery),
      near: nearFrame(scenery, world.near, brief.shot),
      ...(weather === null ? {} : { weather: weather.svg }),
    },
  }
}

/** Where the land meets the ground on which the figures stand: it stays where it is when the land comes nearer. */
const landFootY = 758

function broughtNear(drawn: string, seen: { scale: number; down: number }, { light }: Scenery): string {
  const { scale, down } = seen
  if (drawn === '' || (scale === 1 && down === 0)) return drawn
  return placed({ at: [light[0] * (1 - scale), landFootY * (1 - scale) + down], scale }, drawn)
}

function nearFrame(scenery: Scenery, own: string, shot: Shot): string {
  if (!isLandView(scenery.view)) return own
  switch (scenery.view) {
    case 'path':
      return own
    case 'lens':
      return overhang(scenery)
    case 'opening':
      // Somebody close by fills the page already.
      return shot === 'close' ? own : opening(scenery)
  }
}

function baseScenery(brief: PictureBrief, seed: string): Omit<Scenery, 'view'> {
  const random = createRandom(`${seed}:composition`)
  const side = random.sign()
  const isGroup = brief.characters.length > 1
  const subjectX = page.size / 2 + side * (isGroup ? random.between(70, 120) : random.between(130, 180))
  const palette = createPalette(brief, seed)
  const lightX = page.size / 2 - side * random.between(110, 210)
  const isHigh = brief.time === 'night' || brief.time === 'day'
  let ids = 0
  return {
    palette,
    random: createRandom(`${seed}:${brief.place}`),
    seed,
    place: brief.place,
    setting: brief.setting,
    light: [lightX, palette.lightHeight * 600 + (isHigh ? 40 : 90)],
    subjectX,
    groundY,
    horizonY: 600,
    isSheltered: indoorPlaces.has(brief.place),
    isCutPaper: brief.style === 'cut-paper',
    nextId: () => `g${ids++}`,
  }
}

interface CastMember {
  readonly figure: Figure
  readonly box: FigureBox
  readonly scale: number
  readonly facing: 1 | -1
  /** Canopies and balloons would hang over a neighbour's face: whoever holds one stands behind. */
  readonly isBehind: boolean
}

const airless: ReadonlySet<Place> = new Set(['space', 'underwater'])

function arrangeCast(brief: PictureBrief, scenery: Scenery, eyes: Eyes): CastMember[] {
  const characters = brief.characters.slice(0, 3)
  const looks = castLooks(characters)
  const dressed = inOrder(characters.map((who, index) => ({ who, look: looks[index] ?? lookOf(who.kind, who.name) })))
  const people = dressed.map(({ who }) => who)
  const drawn = dressed.map(({ who, look }, index) => ({
    who,
    figure: wearing(drawFigure({ who, look, eyes }, scenery, scenery.palette.onFigure), who, scenery),
    facing: facingOf(people, index, scenery),
  }))
  const { scale, xs } = spread(drawn, shotScales[brief.shot], scenery.subjectX)
  return drawn.map(({ who, figure, facing }, index) => {
    const x = xs[index] ?? scenery.subjectX
    const y = groundY + (index % 2 === 1 ? -10 : 8)
    return {
      figure,
      scale,
      facing,
      isBehind: who.holds === 'umbrella' || who.holds === 'kite' || who.holds === 'balloon',
      box: {
        x,
        y,
        width: figure.width * scale,
        height: figure.height * scale,
        head: [x + figure.head[0] * scale * facing, y + figure.head[1] * scale],
        headRadius: figure.headRadius * scale,
      },
    }
  })
}

/** Where there is no air, whoever breathes wears a helmet; only in their sleep they hold their breath. */
function wearing(figure: Figure, { kind, pose }: BriefCharacter, { place }: Scenery): Figure {
  return airless.has(place) && needsHelmet(kind) && pose !== 'sleep' ? inHelmet(figure, kind) : figure
}

/** One alone looks to the light. In a group they look at each other, and an arm that reaches turns outward. */
function facingOf(people: PictureBrief['characters'], index: number, scenery: Scenery): 1 | -1 {
  if (people.length === 1) return scenery.light[0] > scenery.subjectX ? 1 : -1
  const middle = (people.length - 1) / 2
  const isLeft = index < middle || (index === middle && scenery.subjectX < page.size / 2)
  const pose = people[index]?.pose
  const reachesOut = (pose === 'point' || pose === 'wave') && index !== middle
  return isLeft === reachesOut ? -1 : 1
}

/** Of three the hero stands in the middle. */
function inOrder<T>(people: readonly T[]): readonly T[] {
  const [hero, second, third] = people
  return hero !== undefined && second !== undefined && third !== undefined ? [second, hero, third] : people
}

interface StandingFigure {
  readonly figure: Figure
  readonly facing: 1 | -1
}

/** Stands figures beside each other, as large as the shot wants and the page allows. */
function spread(cast: readonly StandingFigure[], wanted: number, centreX: number): { scale: number; xs: number[] } {
  if (cast.length === 0) return { scale: wanted, xs: [] }
  const reach = (index: number, side: 1 | -1): number => {
    const member = cast[index]
    if (member === undefined) return 0
    return member.facing === side ? member.figure.reach.ahead : member.figure.reach.behind
  }
  let offset = 0
  const offsets = cast.map(({ figure }, index) => {
    const before = cast[index - 1]
    if (before === undefined) return offset
    // Beside each other people may overlap a little; over a sleeper's head or blanket nobody may stand.
    const isApart = before.figure.isLying || figure.isLying
    offset += isApart ? reach(index - 1, 1) + reach(index, -1) : (before.figure.width + figure.width) * 0.46
    return offset
  })
  const left = Math.min(...offsets.map((at, index) => at - reach(index, -1)))
  const right = Math.max(...offsets.map((at, index) => at + reach(index, 1)))
  const tallest = Math.max(...cast.map(({ figure }) => figure.top))
  const scale = Math.min(
    wanted,
    (page.size - 2 * pageMarginPx) / (right - left),
    (groundY - 10 - pageMarginPx * 2) / tallest,
  )
  const first = Math.max(
    pageMarginPx - left * scale,
    Math.min(page.size - pageMarginPx - right * scale, centreX - (offset / 2) * scale),
  )
  return { scale, xs: offsets.map((at) => first + at * scale) }
}

function drawCast(cast: readonly CastMember[], scenery: Scenery): string {
  const fromBack = cast.toSorted((one, other) => Number(other.isBehind) - Number(one.isBehind))
  const figures = fromBack.map(({ figure, box, scale, facing }) =>
    placed({ at: [box.x, box.y], scale, facing }, figure.svg),
  )
  return figures.join('') + cast.map(({ box, scale }) => overFeet(scenery, box, scale)).join('')
}

const tuftedPlaces: Partial<Record<Place, 'grass' | 'moss'>> = {
  forest: 'moss',
  meadow: 'grass',
  garden: 'grass',
  village: 'grass',
  mountain: 'moss',
}

/** Grass or snow over the feet: without it a figure is pasted on. */
function overFeet(scenery: Scenery, box: FigureBox, scale: number): string {
  const random = createRandom(`${scenery.seed}:feet:${Math.round(box.x)}`)
  if (scenery.palette.weather === 'snow' && !airless.has(scenery.place) && !scenery.isSheltered) {
    const snow = scenery.palette.colour('snow', 'stage', 0.05)
    return [-1, 0.1, 1]
      .map((side) => {
        const at: Point = [box.x + side * box.width * 0.15 + random.between(-4, 4), box.y + 5 * scale]
        return fill(blob(at, [box.width * 0.12, 6.5 * scale], { random }), snow)
      })
      .join('')
  }
  const material = tuftedPlaces[scenery.place]
  if (material === undefined) return ''
  return [0, 1, 2]
    .map(() =>
      grass({ ...scenery, random }, [box.x + random.between(-0.34, 0.34) * box.width, box.y + 12], {
        height: random.between(14, 24),
        blades: 4,
        plane: 'stage',
        material,
        lighter: -0.2,
      }),
    )
    .join('')
}

function castShadow(scenery: Scenery, { box, scale }: CastMember): string {
  const away = scenery.light[0] > box.x ? -1 : 1
  const shade = { l: 0.2, a: 0.02, b: -0.06 }
  return (
    ellipse([box.x + away * box.width * 0.16, box.y + 2], [box.width * 0.44, 15 * scale], sheer(shade, 0.3)) +
    ellipse([box.x + away * box.width * 0.05, box.y + 1], [box.width * 0.27, 9 * scale], sheer(shade, 0.32))
  )
}

/** From the outermost hand or tail to the other. */
function spanOf(cast: readonly CastMember[], scenery: Scenery): CastSpan {
  if (cast.length === 0) return { left: scenery.subjectX, right: scenery.subjectX, scale: shotScales.medium }
  const ends = cast.map(({ box, figure, facing, scale }) => {
    const { ahead, behind } = figure.reach
    return facing === 1
      ? { left: box.x - behind * scale, right: box.x + ahead * scale }
      : { left: box.x - ahead * scale, right: box.x + behind * scale }
  })
  return {
    left: Math.min(...ends.map(({ left }) => left)),
    right: Math.max(...ends.map(({ right }) => right)),
    scale: cast[0]?.scale ?? shotScales.medium,
  }
}

/** Soft light behind the figures, so that they stand out from whatever is there. */
function halo(scenery: Scenery, figures: readonly FigureBox[]): string {
  if (figures.length === 0) return ''
  const { key, isDark } = scenery.palette
  const centreX = figures.reduce((sum, { x }) => sum + x, 0) / figures.length
  const left = Math.min(...figures.map(({ x, width }) => x - width / 2))
  const right = Math.max(...figures.map(({ x, width }) => x + width / 2))
  const tallest = Math.max(...figures.map(({ height }) => height))
  return glow(scenery, { at: [centreX, groundY - tallest * 0.55], radii: [(right - left) / 2 + 160, tallest * 0.78] }, [
    [0, sheer(key, isDark ? 0.16 : 0.36)],
    [0.55, sheer(key, isDark ? 0.06 : 0.13)],
    [1, sheer(key, 0)],
  ])
}
