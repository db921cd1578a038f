import { type Colour, mix, toHex } from './colour.ts'
import { page } from './page.ts'
import { type Point, coordinate, path, polygon } from './path.ts'
import type { Scenery } from './scenery.ts'
import { type Paint, fill, sheer, stroke, white } from './shapes.ts'

interface Stop {
  readonly at: number
  readonly paint: Paint
}

function stopTags(stops: readonly Stop[]): string {
  return stops
    .map(
      ({ at, paint }) =>
        `<stop offset="${at}" stop-color="${toHex(paint)}" stop-opacity="${(paint.opacity ?? 1).toFixed(2)}"/>`,
    )
    .join('')
}

const paperShade: Colour = { l: 0.22, a: 0.01, b: -0.04 }
/** Offset copies beneath a sheet of paper, away from the light: cheaper than a blur and as soft. */
const paperShadows = [
  { by: [7, 11], opacity: 0.05 },
  { by: [5, 8], opacity: 0.07 },
  { by: [3.4, 5.4], opacity: 0.1 },
  { by: [1.6, 2.6], opacity: 0.13 },
] as const

/** The shadow that a piece of cut paper throws on what is beneath it. */
export function paperShadow(scenery: Scenery, d: string): string {
  const away = scenery.light[0] > page.size / 2 ? -1 : 1
  return paperShadows
    .map(({ by: [x, y], opacity }) =>
      fill(d, sheer(paperShade, opacity)).replace('/>', ` transform="translate(${x * away} ${y})"/>`),
    )
    .join('')
}

/** A shape of its own: in cut paper it lies on a shadow. */
export function solid(scenery: Scenery, d: string, paint: Paint): string {
  return scenery.isCutPaper ? paperShadow(scenery, d) + fill(d, paint) : fill(d, paint)
}

/** A large shape whose colour runs from top to bottom; paper has one colour and a bright cut edge. */
export function graded(
  scenery: Scenery,
  d: string,
  run: { top: Colour; bottom: Colour; middle?: readonly [at: number, colour: Colour] },
): string {
  const { top, bottom, middle } = run
  if (scenery.isCutPaper) {
    const paper = middle?.[1] ?? mix(top, bottom, 0.35)
    return paperShadow(scenery, d) + fill(d, paper) + stroke(d, sheer(white, 0.28), 1.6)
  }
  const id = scenery.nextId()
  const stops = [
    { at: 0, paint: top },
    ...(middle === undefined ? [] : [{ at: middle[0], paint: middle[1] }]),
    { at: 1, paint: bottom },
  ]
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stopTags(stops)}</linearGradient><path d="${d}" fill="url(#${id})"/>`
}

/** Soft light without an edge: every glow, halo, pool and mist patch is one of these. */
export function glow(
  scenery: Scenery,
  shape: { at: Point; radii: Point },
  stops: readonly (readonly [at: number, paint: Paint])[],
): string {
  const id = scenery.nextId()
  const tags = stopTags(stops.map(([at, paint]) => ({ at, paint })))
  return `<radialGradient id="${id}">${tags}</radialGradient><ellipse cx="${coordinate(shape.at[0])}" cy="${coordinate(shape.at[1])}" rx="${coordinate(shape.radii[0])}" ry="${coordinate(shape.radii[1])}" fill="url(#${id})"/>`
}

/** The light that lies on the ground under the figures. */
export function lightPool(scenery: Scenery, radii: Point, strength: number): string {
  const { key } = scenery.palette
  return glow(scenery, { at: [scenery.subjectX, scenery.groundY - 5], radii }, [
    [0, sheer(key, strength)],
    [0.5, sheer(key, strength * 0.45)],
    [1, sheer(key, 0)],
  ])
}

/** A beam of light between two heights, wide at its foot. */
export function beam(
  scenery: Scenery,
  run: { from: Point; fromWidth: number; to: Point; toWidth: number },
  strength: number,
): string {
  const { from, fromWidth, to, toWidth } = run
  const id = scenery.nextId()
  const { key } = scenery.palette
  const tags = stopTags([
    { at: 0, paint: sheer(key, strength) },
    { at: 0.65, paint: sheer(key, strength * 0.45) },
    { at: 1, paint: sheer(key, 0) },
  ])
  const d = polygon([
    [from[0] - fromWidth, from[1]],
    [from[0] + fromWidth, from[1]],
    [to[0] + toWidth, to[1]],
    [to[0] - toWidth, to[1]],
  ])
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${tags}</linearGradient><path d="${d}" fill="url(#${id})"/>`
}

/** A band of mist across the page. */
export function mistBand(scenery: Scenery, y: number, options: { height: number; strength: number }): string {
  const id = scenery.nextId()
  const { haze } = scenery.palette
  const tags = stopTags([
    { at: 0, paint: sheer(haze, 0) },
    { at: 0.5, paint: sheer(haze, options.strength) },
    { at: 1, paint: sheer(haze, 0) },
  ])
  const top = y - options.height / 2
  const d = path`M${page.left} ${top}H${page.right}V${top + options.height}H${page.left}Z`
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${tags}</linearGradient><path d="${d}" fill="url(#${id})"/>`
}

/** The whole page, with a run from top to bottom in page units. */
export function backdrop(
  scenery: Scenery,
  bottom: number,
  stops: readonly (readonly [at: number, colour: Colour])[],
): string {
  const id = scenery.nextId()
  const tags = stopTags(stops.map(([at, paint]) => ({ at, paint })))
  return `<linearGradient id="${id}" x1="0" y1="${page.top}" x2="0" y2="${coordinate(bottom)}" gradientUnits="userSpaceOnUse">${tags}</linearGradient><path d="${wholePage}" fill="url(#${id})"/>`
}

export const wholePage = path`M${page.left} ${page.top}H${page.right}V${page.bottom}H${page.left}Z`
