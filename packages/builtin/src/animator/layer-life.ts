import { page } from '../painter/page.ts'
import type { LayerName } from '../painter/painted-layer.ts'
import type { PictureBrief, Place, Weather } from '../picture-brief.ts'

/**
 * How a layer moves by itself, in page units. All of it begins at rest, where the still picture is.
 */
export interface LayerLife {
  /** To and fro as a whole. */
  readonly sway: { readonly x: number; readonly y: number; readonly periodSeconds: number } | null
  readonly bend: Bend | null
  /** Grows and shrinks in height by this part. */
  readonly breath: number
}

type Bend =
  /** As if seen through moving water. */
  | { readonly kind: 'ripple'; readonly reach: number }
  /** Plants in the wind: rooted below, free above. */
  | { readonly kind: 'gust'; readonly reach: number; readonly rootY: number }

const breathSeconds = 2.6
const breath = 0.006
const phaseBeginsSeconds = 2
const rippleLength = 210
const rippleSeconds = 4.2
const rippleBeginsSeconds = 1.5

const leafyPlaces: ReadonlySet<Place> = new Set(['forest', 'meadow', 'garden'])
/** How far the tips of plants go. */
const gustReach: Record<Weather, number> = {
  clear: 1.6,
  cloudy: 2,
  fog: 1.2,
  snow: 1.6,
  rain: 2.6,
  wind: 5.5,
  storm: 6.5,
}
const rootsY: Partial<Record<LayerName, number>> = { mid: 640, near: 1024 }
const rippleReach: Partial<Record<LayerName, number>> = { sky: 1.4, far: 2, mid: 2.6, near: 3.4 }

export function lifeOf(name: LayerName, { place, weather }: PictureBrief): LayerLife {
  return {
    sway: swayOf(name, place),
    bend: bendOf(name, place, weather),
    breath: name === 'subject' ? breath : 0,
  }
}

function swayOf(name: LayerName, place: Place): LayerLife['sway'] {
  // Whoever stands on a deck sees the world rise and fall.
  if (place === 'ship' && (name === 'sky' || name === 'far')) return { x: 0, y: 9, periodSeconds: 5.2 }
  if (place === 'ship' && name === 'mid') return { x: 7, y: 10, periodSeconds: 5.2 }
  if (place === 'seaside' && name === 'mid') return { x: 3, y: 0, periodSeconds: 4 }
  return null
}

function bendOf(name: LayerName, place: Place, weather: Weather): Bend | null {
  if (place === 'underwater') {
    const reach = rippleReach[name]
    return reach === undefined ? null : { kind: 'ripple', reach }
  }
  const rootY = rootsY[name]
  return leafyPlaces.has(place) && rootY !== undefined ? { kind: 'gust', reach: gustReach[weather], rootY } : null
}

/** How far a layer has swayed. */
export function swayAt({ sway }: LayerLife, seconds: number): { x: number; y: number } {
  if (sway === null) return { x: 0, y: 0 }
  const phase = wave(seconds / sway.periodSeconds)
  return { x: sway.x * phase, y: sway.y * phase }
}

/** How far a layer is bent to the right at a height of the page. */
export function bendAt(bend: Bend, pageY: number, seconds: number): number {
  if (bend.kind === 'ripple') {
    const begun = Math.min(1, seconds / rippleBeginsSeconds)
    return bend.reach * begun * wave(pageY / rippleLength + seconds / rippleSeconds)
  }
  const height = Math.max(0, (bend.rootY - pageY) / bend.rootY)
  return bend.reach * height * height * (0.7 * wave(seconds / 3.1) + 0.3 * wave(seconds / 1.9))
}

/**
 * How tall a layer is against its rest.
 *
 * @param phase by how much of a breath somebody is ahead of the others, once they have begun together.
 */
export function stretchAt(life: LayerLife, seconds: number, phase = 0): number {
  const ahead = phase * Math.min(1, seconds / phaseBeginsSeconds)
  return 1 + life.breath * wave(seconds / breathSeconds + ahead)
}

/** How far a layer gets from its rest at most. */
export function reachOf(life: LayerLife | null): number {
  if (life === null) return 0
  const sway = life.sway === null ? 0 : Math.hypot(life.sway.x, life.sway.y)
  return sway + (life.bend?.reach ?? 0) + life.breath * page.size
}

function wave(turns: number): number {
  return Math.sin(turns * 2 * Math.PI)
}
