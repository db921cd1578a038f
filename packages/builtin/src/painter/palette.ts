import type { Mood, Time, Weather } from '../picture-brief.ts'
import { type Colour, type Lch, lch, lighten, mix, tint, withChroma } from './colour.ts'
import { createRandom } from './random.ts'

/** How far away something is: it decides how light it is, whatever it is made of. */
export type Plane = 'far' | 'back' | 'middle' | 'stage' | 'near'

interface TimeTable {
  readonly shadowHue: number
  /** Top, middle, horizon. */
  readonly sky: readonly [Lch, Lch, Lch]
  readonly ambient: Lch
  readonly key: Lch
  readonly haze: Lch
  readonly lightness: Record<Plane, number>
  readonly ambientShare: number
  /** How much of its own lightness a figure keeps. */
  readonly figureLightness: number
  /** Where the light stands between the top of the sky and the horizon. */
  readonly lightHeight: number
  readonly glow: number
}

// Looked right after many renders; the lightness of the planes is what makes a page readable at a glance.
const timeTables: Record<Time, TimeTable> = {
  dawn: {
    shadowHue: 290,
    sky: [
      [0.66, 0.075, 290],
      [0.82, 0.075, 10],
      [0.93, 0.065, 75],
    ],
    ambient: [0.8, 0.05, 350],
    key: [0.96, 0.075, 75],
    haze: [0.88, 0.05, 40],
    lightness: { far: 0.82, back: 0.72, middle: 0.6, stage: 0.68, near: 0.31 },
    ambientShare: 0.27,
    figureLightness: 0.97,
    lightHeight: 0.46,
    glow: 0.75,
  },
  day: {
    shadowHue: 255,
    sky: [
      [0.72, 0.095, 225],
      [0.86, 0.06, 205],
      [0.96, 0.045, 95],
    ],
    ambient: [0.85, 0.03, 225],
    key: [0.985, 0.05, 92],
    haze: [0.93, 0.028, 200],
    lightness: { far: 0.83, back: 0.73, middle: 0.61, stage: 0.72, near: 0.36 },
    ambientShare: 0.12,
    figureLightness: 1,
    lightHeight: 0.16,
    glow: 0.5,
  },
  golden: {
    shadowHue: 318,
    sky: [
      [0.56, 0.1, 345],
      [0.76, 0.14, 42],
      [0.93, 0.12, 84],
    ],
    ambient: [0.74, 0.11, 55],
    key: [0.95, 0.12, 84],
    haze: [0.86, 0.1, 65],
    lightness: { far: 0.77, back: 0.64, middle: 0.49, stage: 0.64, near: 0.27 },
    ambientShare: 0.27,
    figureLightness: 0.95,
    lightHeight: 0.5,
    glow: 1,
  },
  dusk: {
    shadowHue: 278,
    sky: [
      [0.33, 0.085, 275],
      [0.5, 0.1, 310],
      [0.77, 0.1, 42],
    ],
    ambient: [0.5, 0.08, 295],
    key: [0.88, 0.1, 60],
    haze: [0.62, 0.085, 330],
    lightness: { far: 0.58, back: 0.47, middle: 0.37, stage: 0.48, near: 0.21 },
    ambientShare: 0.44,
    figureLightness: 0.95,
    lightHeight: 0.54,
    glow: 0.7,
  },
  night: {
    shadowHue: 266,
    sky: [
      [0.2, 0.075, 270],
      [0.29, 0.085, 258],
      [0.45, 0.075, 228],
    ],
    ambient: [0.38, 0.07, 250],
    key: [0.93, 0.04, 100],
    haze: [0.44, 0.06, 232],
    lightness: { far: 0.43, back: 0.36, middle: 0.29, stage: 0.41, near: 0.165 },
    ambientShare: 0.42,
    figureLightness: 0.93,
    lightHeight: 0.2,
    glow: 0.55,
  },
}

interface MoodTable {
  readonly chroma: number
  readonly hue: number
  readonly lightness: number
  readonly toward: { readonly lch: Lch; readonly share: number } | null
}

const moodTables: Record<Mood, MoodTable> = {
  calm: { chroma: 0.88, hue: 0, lightness: 0, toward: null },
  joyful: { chroma: 1.18, hue: 4, lightness: 0.015, toward: null },
  cosy: { chroma: 1.05, hue: -6, lightness: -0.005, toward: { lch: [0.8, 0.09, 62], share: 0.16 } },
  mysterious: { chroma: 0.85, hue: -22, lightness: -0.04, toward: { lch: [0.5, 0.08, 190], share: 0.16 } },
  sad: { chroma: 0.5, hue: 8, lightness: -0.02, toward: { lch: [0.6, 0.04, 245], share: 0.2 } },
  tense: { chroma: 0.95, hue: 14, lightness: -0.05, toward: { lch: [0.45, 0.1, 15], share: 0.14 } },
  wonder: { chroma: 1.12, hue: 12, lightness: 0, toward: { lch: [0.6, 0.1, 300], share: 0.12 } },
}

/** Chroma left, grey mixed into the sky, and how much thicker the haze is. */
const weatherTables: Record<Weather, { chroma: number; grey: number; haze: number }> = {
  clear: { chroma: 1, grey: 0, haze: 0 },
  cloudy: { chroma: 0.85, grey: 0.1, haze: 0 },
  rain: { chroma: 0.82, grey: 0.26, haze: 0.1 },
  storm: { chroma: 0.82, grey: 0.3, haze: 0.06 },
  fog: { chroma: 0.92, grey: 0.28, haze: 0.3 },
  snow: { chroma: 0.95, grey: 0.1, haze: 0.12 },
  wind: { chroma: 1, grey: 0.03, haze: 0 },
}

/** What things are made of: lightness against their plane, chroma, hue. */
const materials = {
  foliage: [-0.01, 0.105, 146],
  tealLeaf: [0.03, 0.085, 172],
  grass: [0.03, 0.125, 124],
  moss: [0, 0.105, 116],
  autumn: [0.03, 0.13, 58],
  blossom: [0.08, 0.09, 5],
  path: [0.09, 0.05, 78],
  rock: [-0.02, 0.03, 285],
  stone: [0.03, 0.022, 290],
  sand: [0.08, 0.075, 80],
  dune: [0.02, 0.1, 62],
  water: [-0.02, 0.085, 222],
  foam: [0.16, 0.02, 200],
  snow: [0.22, 0.026, 240],
  wall: [0.13, 0.045, 80],
  clayWall: [0.07, 0.085, 48],
  roseWall: [0.09, 0.06, 18],
  roof: [-0.04, 0.135, 35],
  slateRoof: [-0.06, 0.09, 255],
  wood: [-0.05, 0.08, 55],
  bark: [-0.12, 0.045, 40],
  iron: [0, 0.03, 240],
  canvas: [-0.04, 0.14, 22],
  gold: [0.1, 0.12, 85],
  linen: [0.14, 0.02, 80],
  shade: [-0.18, 0.03, 270],
} as const satisfies Record<string, Lch>

export type Material = keyof typeof materials

const hazeByPlane: Record<Plane, number> = { far: 0.62, back: 0.36, middle: 0.14, stage: 0.03, near: 0 }
const hazeGrowth: Record<Plane, number> = { far: 1, back: 0.9, middle: 0.6, stage: 0.25, near: 0.1 }
const materialShare: Record<Plane, number> = { far: 0.55, back: 1, middle: 1, stage: 1, near: 0.35 }

export interface Palette {
  readonly time: Time
  readonly weather: Weather
  readonly mood: Mood
  readonly sky: readonly [Colour, Colour, Colour]
  readonly key: Colour
  readonly haze: Colour
  readonly ambient: Colour
  readonly lightness: Record<Plane, number>
  /** Dusk and night: windows are lit, stars are out. */
  readonly isDark: boolean
  readonly lightHeight: number
  readonly glow: number
  readonly moodChroma: number
  readonly moodHue: number
  /** A material as it looks on a plane, in the light and air of this page. */
  readonly colour: (material: Material, plane: Plane, lighter?: number) => Colour
  /** A colour of one's own, with the page's mood on it. */
  readonly tone: (lightness: number, chroma: number, hue: number) => Colour
  /** A figure's own colour in this light. It stays close: the same child must stay the same child at dusk. */
  readonly onFigure: (colour: Colour) => Colour
}

export function createPalette(scene: { time: Time; mood: Mood; weather: Weather }, seed: string): Palette {
  const time = timeTables[scene.time]
  const mood = moodTables[scene.mood]
  const air = weatherTables[scene.weather]
  const turn = createRandom(`palette:${seed}`).between(-7, 7)
  const isDark = time.lightness.stage < 0.5
  // Only sadness may go grey.
  const keptChroma = scene.mood === 'sad' ? 0 : 0.82

  const inMood = (lightness: number, chroma: number, hue: number): Colour => {
    const colour = lch(lightness, chroma * mood.chroma * air.chroma, hue + mood.hue + turn)
    const tinted = mood.toward === null ? colour : tint(colour, lch(...mood.toward.lch), mood.toward.share)
    return withChroma(tinted, chroma * keptChroma)
  }
  const tone = (lightness: number, chroma: number, hue: number) => inMood(lightness + mood.lightness, chroma, hue)
  const haze = tone(...time.haze)
  const ambient = tone(...time.ambient)

  const grey = tone(
    time.sky[1][0] - (scene.weather === 'storm' ? 0.1 : 0.02),
    0.06,
    scene.time === 'night' ? 256 : time.sky[1][2],
  )
  const overcast = (band: Lch, share: number): Colour => {
    const colour = tone(...band)
    return air.grey === 0 ? colour : mix(colour, { ...grey, l: colour.l * 0.6 + grey.l * 0.4 }, air.grey * share)
  }

  const colour = (material: Material, plane: Plane, lighter = 0): Colour => {
    const [materialLightness, chroma, hue] = materials[material]
    const isSnowyGreen = scene.weather === 'snow' && plane !== 'near' && hue > 80 && hue < 180
    const lightness =
      time.lightness[plane] +
      (isSnowyGreen ? 0.03 : 0) +
      materialLightness * materialShare[plane] * (isDark ? 0.75 : 1) +
      lighter
    let mixed = tint(
      inMood(lightness, chroma * (isDark ? 0.95 : 1), hue),
      ambient,
      time.ambientShare * (plane === 'near' ? 0.7 : 1),
    )
    // Warm light, cool shade: darkening alone gives mud.
    const shade = plane === 'near' ? 0.3 : lighter < 0 ? 0.2 : plane === 'middle' ? 0.1 : 0
    if (shade > 0) mixed = tint(mixed, inMood(lightness, 0.085, time.shadowHue), shade)
    const hazeShare = Math.min(0.9, hazeByPlane[plane] + air.haze * hazeGrowth[plane])
    mixed = withChroma(mixed, chroma * keptChroma)
    return mix(mixed, { ...haze, l: mixed.l * 0.75 + haze.l * 0.25 }, hazeShare)
  }

  return {
    ...scene,
    sky: [overcast(time.sky[0], 1.4), overcast(time.sky[1], 1.1), overcast(time.sky[2], 0.8)],
    key: tone(...time.key),
    haze,
    ambient,
    lightness: time.lightness,
    isDark,
    lightHeight: time.lightHeight,
    glow: time.glow,
    moodChroma: mood.chroma,
    moodHue: mood.hue,
    colour,
    tone,
    onFigure: (own) => {
      const mixed = tint(own, ambient, 0.08 + time.ambientShare * 0.2)
      return { ...mixed, l: mixed.l * time.figureLightness + (1 - time.figureLightness) * 0.1 }
    },
  }
}

/** A shade of a light-giving thing: lamps and windows do not dim with the page. */
export function lamplight(lighter = 0): Colour {
  return lighten(lch(0.86, 0.13, 82), lighter)
}
