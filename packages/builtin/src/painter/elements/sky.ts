import type { Weather } from '../../picture-brief.ts'
import { lch, lighten, mix } from '../colour.ts'
import { backdrop, glow, paperShadow, wholePage } from '../forms.ts'
import { blob, path } from '../path.ts'
import { type Scenery, anyX } from '../scenery.ts'
import { disc, ellipse, fill, sheer, stroke } from '../shapes.ts'
import { cloud } from './cloud.ts'
import { stars } from './stars.ts'

const veiled: ReadonlySet<Weather> = new Set(['rain', 'storm', 'fog', 'snow'])

/** Gradient, broad strokes, stars, glow, sun or moon, clouds. In cut paper it is uneven discs around the light. */
export function sky(scenery: Scenery, cloudCount = 5): string {
  const { palette, horizonY } = scenery
  const isVeiled = veiled.has(palette.weather)
  const starCount = palette.time === 'night' ? 130 : palette.time === 'dusk' ? 46 : 0
  return [
    scenery.isCutPaper ? paperSky(scenery) : brushedSky(scenery),
    isVeiled ? '' : stars(scenery, starCount, horizonY),
    scenery.isCutPaper ? '' : skyGlow(scenery, isVeiled ? 360 : 430),
    isVeiled ? '' : sunOrMoon(scenery),
    clouds(scenery, cloudCount + (isVeiled || palette.weather === 'cloudy' ? 4 : 0), isVeiled),
  ].join('')
}

function brushedSky(scenery: Scenery): string {
  const { palette, random, horizonY } = scenery
  const [top, middle, horizon] = palette.sky
  let drawn = backdrop(scenery, horizonY + 30, [
    [0, top],
    [0.5, middle],
    [1, horizon],
  ])
  for (let index = 0; index < 26; index++) {
    const y = random.between(-40, horizonY)
    const down = y / horizonY
    const base = down < 0.5 ? mix(top, middle, down * 2) : mix(middle, horizon, down * 2 - 1)
    const half = random.between(80, 210)
    drawn += stroke(
      path`M${anyX(scenery) - half} ${y}q${half} ${random.between(-16, 16)} ${half * 2} ${random.between(-8, 8)}`,
      sheer(lighten(base, random.between(-0.02, 0.025)), 0.38),
      random.between(14, 44),
    )
  }
  return drawn
}

function paperSky(scenery: Scenery): string {
  const { palette, random, light } = scenery
  const [top, middle, horizon] = palette.sky
  const bright = mix(horizon, palette.key, 0.35)
  let drawn = fill(wholePage, top)
  for (let disk = 0; disk < 5; disk++) {
    const radius = 640 - disk * 124
    const colour = disk < 2 ? mix(top, middle, (disk + 1) / 2) : mix(middle, bright, (disk - 1) / 3)
    const outline = blob(light, [radius * 1.05, radius], { random, corners: 13, wobble: 0.05 })
    drawn += paperShadow(scenery, outline) + fill(outline, colour)
  }
  return drawn
}

function skyGlow(scenery: Scenery, radius: number): string {
  const { key, glow: strength } = scenery.palette
  return glow(scenery, { at: scenery.light, radii: [radius, radius] }, [
    [0, sheer(key, 0.95 * strength)],
    [0.18, sheer(key, 0.5 * strength)],
    [0.5, sheer(key, 0.17 * strength)],
    [1, sheer(key, 0)],
  ])
}

function sunOrMoon(scenery: Scenery): string {
  const { palette, light } = scenery
  const [x, y] = light
  if (!palette.isDark) return disc(light, 48, mix(palette.key, lch(0.985, 0.03, 95), 0.55))
  const face = disc(light, 46, lighten(palette.key, 0.02))
  if (palette.time === 'dusk') return face
  const sea = lighten(palette.key, -0.06)
  return (
    face +
    ellipse([x - 14, y - 10], [9, 8], sheer(sea, 0.7)) +
    ellipse([x + 14, y + 12], [12, 10], sheer(sea, 0.6)) +
    disc([x + 12, y - 20], 5, sheer(sea, 0.7))
  )
}

function clouds(scenery: Scenery, count: number, isVeiled: boolean): string {
  const { palette, random, horizonY } = scenery
  const keyShare = palette.time === 'night' ? 0.14 : palette.time === 'dusk' ? 0.3 : 0.62
  const base = mix(palette.sky[1], palette.key, keyShare)
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const y = random.between(40, horizonY * 0.82)
    const width = random.between(150, 330) * (1.15 - (y / horizonY) * 0.6)
    const colour = lighten(base, isVeiled ? -0.06 - random() * 0.05 : random.between(-0.02, 0.03))
    drawn += cloud(scenery, [random.between(0, 1024), y], { width, paint: sheer(colour, isVeiled ? 0.8 : 0.86) })
  }
  return drawn
}
