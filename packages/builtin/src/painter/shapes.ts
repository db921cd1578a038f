import { type Colour, toHex } from './colour.ts'
import { type Point, coordinate } from './path.ts'

/** A colour that may let through what lies beneath it. */
export interface Paint extends Colour {
  readonly opacity?: number
}

export const white: Colour = { l: 1, a: 0, b: 0 }

export function sheer(colour: Colour, opacity: number): Paint {
  return { ...colour, opacity }
}

function hundredth(value: number): string {
  return String(Math.round(value * 100) / 100)
}

// Opacity goes onto the fill or the stroke, never onto the element: that would cost an off-screen group each.
function opacityOf(paint: Paint, attribute: 'fill-opacity' | 'stroke-opacity'): string {
  return paint.opacity === undefined || paint.opacity >= 1 ? '' : ` ${attribute}="${hundredth(paint.opacity)}"`
}

export function fill(d: string, paint: Paint): string {
  return `<path d="${d}" fill="${toHex(paint)}"${opacityOf(paint, 'fill-opacity')}/>`
}

/** A line with round ends. */
export function stroke(d: string, paint: Paint, widthPx: number): string {
  return strokeWith(d, paint, `stroke-width="${coordinate(widthPx)}" stroke-linecap="round" stroke-linejoin="round"`)
}

/** A line that stops flat at its ends. */
export function band(d: string, paint: Paint, widthPx: number): string {
  return strokeWith(d, paint, `stroke-width="${coordinate(widthPx)}"`)
}

function strokeWith(d: string, paint: Paint, attributes: string): string {
  return `<path d="${d}" fill="none" stroke="${toHex(paint)}" ${attributes}${opacityOf(paint, 'stroke-opacity')}/>`
}

export function ellipse(at: Point, [radiusX, radiusY]: Point, paint: Paint): string {
  return `<ellipse cx="${coordinate(at[0])}" cy="${coordinate(at[1])}" rx="${coordinate(radiusX)}" ry="${coordinate(radiusY)}" fill="${toHex(paint)}"${opacityOf(paint, 'fill-opacity')}/>`
}

export function disc(at: Point, radius: number, paint: Paint): string {
  return ellipse(at, [radius, radius], paint)
}

export function ring(at: Point, radius: number, line: { paint: Paint; widthPx: number; inside?: Paint }): string {
  const inside = line.inside
  const fillOf = inside === undefined ? 'fill="none"' : `fill="${toHex(inside)}"${opacityOf(inside, 'fill-opacity')}`
  return `<circle cx="${coordinate(at[0])}" cy="${coordinate(at[1])}" r="${coordinate(radius)}" ${fillOf} stroke="${toHex(line.paint)}" stroke-width="${coordinate(line.widthPx)}"${opacityOf(line.paint, 'stroke-opacity')}/>`
}

/** One touch of the brush: an ellipse that leans. */
export function dab(at: Point, size: { rx: number; ry: number; degrees: number }, paint: Paint): string {
  const turned = ` transform="rotate(${Math.round(size.degrees)} ${coordinate(at[0])} ${coordinate(at[1])})"/>`
  return ellipse(at, [size.rx, size.ry], paint).replace('/>', turned)
}

export interface Placement {
  readonly at: Point
  readonly degrees?: number
  readonly scale?: number
  /** -1 mirrors left and right. */
  readonly facing?: 1 | -1
}

/** Puts what was drawn around the origin where it belongs. */
export function placed({ at, degrees = 0, scale = 1, facing = 1 }: Placement, content: string): string {
  const steps = [`translate(${coordinate(at[0])} ${coordinate(at[1])})`]
  if (scale !== 1 || facing !== 1) steps.push(`scale(${(scale * facing).toFixed(3)} ${scale.toFixed(3)})`)
  if (degrees !== 0) steps.push(`rotate(${coordinate(degrees)})`)
  return `<g transform="${steps.join(' ')}">${content}</g>`
}
