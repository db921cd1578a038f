/** A colour in OKLab. All mixing happens here, never in hue angles; sRGB is only for the way out. */
export interface Colour {
  readonly l: number
  readonly a: number
  readonly b: number
}

/** Lightness 0 to 1, chroma, hue in degrees. */
export type Lch = readonly [lightness: number, chroma: number, hue: number]

export function lch(lightness: number, chroma: number, hue: number): Colour {
  const radians = (hue * Math.PI) / 180
  return { l: lightness, a: chroma * Math.cos(radians), b: chroma * Math.sin(radians) }
}

export function mix(from: Colour, to: Colour, share: number): Colour {
  return {
    l: from.l + (to.l - from.l) * share,
    a: from.a + (to.a - from.a) * share,
    b: from.b + (to.b - from.b) * share,
  }
}

/** Mixes hue and chroma only: the lightness of a plane is what a picture is read by, so tints must not move it. */
export function tint(colour: Colour, toward: Colour, share: number): Colour {
  return mix(colour, { ...toward, l: colour.l }, share)
}

/** The same hue with at least this much chroma: tints of opposite hues cancel each other out to grey. */
export function withChroma(colour: Colour, atLeast: number): Colour {
  const chroma = Math.hypot(colour.a, colour.b)
  if (chroma >= atLeast || chroma < 0.001) return colour
  return { l: colour.l, a: (colour.a * atLeast) / chroma, b: (colour.b * atLeast) / chroma }
}

export function lighten(colour: Colour, by: number, chromaFactor = 1): Colour {
  return {
    l: Math.max(0.05, Math.min(0.985, colour.l + by)),
    a: colour.a * chromaFactor,
    b: colour.b * chromaFactor,
  }
}

function toLinear({ l, a, b }: Colour, chroma: number): [number, number, number] {
  const x = (l + (0.3963377774 * a + 0.2158037573 * b) * chroma) ** 3
  const y = (l - (0.1055613458 * a + 0.0638541728 * b) * chroma) ** 3
  const z = (l - (0.0894841775 * a + 1.291485548 * b) * chroma) ** 3
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
}

function encode(linear: number): number {
  const value = Math.max(0, Math.min(1, linear))
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
}

/** To sRGB bytes. What lies outside gives up chroma and keeps lightness and hue. */
export function toRgb(colour: Colour): readonly [number, number, number] {
  let chroma = 1
  let linear = toLinear(colour, chroma)
  for (let step = 0; step < 14 && !linear.every((value) => value > -0.001 && value < 1.001); step++) {
    chroma *= 0.9
    linear = toLinear(colour, chroma)
  }
  return [encode(linear[0]), encode(linear[1]), encode(linear[2])]
}

export function toHex(colour: Colour): string {
  return `#${toRgb(colour)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}
