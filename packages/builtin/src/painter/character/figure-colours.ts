import { type Colour, lch, lighten, mix } from '../colour.ts'
import { type Look, isPerson } from './look.ts'
import { type Cloth, cloths, furs, hairs, skins } from './wardrobe.ts'

/** What a figure is painted with, in the light of its page. */
export interface FigureColours {
  readonly coat: Colour
  readonly trim: Colour
  readonly legs: Colour
  readonly boots: Colour
  /** Skin of people, fur, feathers, scales or metal of the others. */
  readonly skin: Colour
  readonly hair: Colour
  /** Belly, muzzle, tip of the tail. */
  readonly pale: Colour
  readonly ink: Colour
  readonly blush: Colour
}

export function figureColours(look: Look, inLight: (colour: Colour) => Colour): FigureColours {
  const cloth = (name: Cloth) => {
    const [lightness, chroma, hue] = cloths[name].lch
    return inLight(lch(lightness, chroma, hue))
  }
  const coat = cloth(look.coat)
  const hair = hairs[look.hair] ?? hairs[0]
  const born = isPerson(look.kind) ? (skins[look.skin] ?? skins[0]) : (furs[look.kind][look.fur] ?? furs[look.kind][0])
  const skin = inLight(lch(...born.lch))
  return {
    coat,
    trim: cloth(look.trim),
    legs: lighten(mix(cloth(look.legs), coat, 0.1), -0.14, 0.7),
    boots: lighten(cloth(look.boots), -0.12),
    skin,
    hair: inLight(lch(...hair.lch)),
    pale: mix(skin, inLight(lch(0.95, 0.025, 85)), 0.78),
    // Never pure black: that is what makes drawn eyes look printed.
    ink: inLight(lch(0.24, 0.03, 50)),
    blush: inLight(lch(0.68, 0.15, 25)),
  }
}
