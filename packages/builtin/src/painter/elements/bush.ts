import { type Colour, lighten, mix } from '../colour.ts'
import { solid } from '../forms.ts'
import { type Point, path } from '../path.ts'
import type { Material, Plane } from '../palette.ts'
import type { Scenery } from '../scenery.ts'
import { dab, sheer } from '../shapes.ts'
import { flower } from './flower.ts'
import { leafOutline } from './leaf-outline.ts'

interface BushOptions {
  readonly width: number
  readonly height: number
  readonly plane: Plane
  readonly material?: Material
  readonly lighter?: number
  readonly bloom?: Colour
}

/** A bush standing on `at`, with dabs of leaves and, if it blooms, flowers. */
export function bush(scenery: Scenery, [x, y]: Point, options: BushOptions): string {
  const { random, palette } = scenery
  const { width, height, plane, material = 'foliage', lighter = 0, bloom } = options
  const isNear = plane === 'near'
  const leaf = palette.colour(material, plane, lighter)
  const dark = palette.colour(material, plane, lighter - 0.06)
  const light = mix(lighten(leaf, 0.05), palette.key, isNear ? 0.05 : 0.14)
  const heightAt = (along: number) => height * (0.52 + 0.44 * Math.sin(Math.PI * along))
  const lobes = Math.max(3, Math.round((width / height) * 1.7))
  let drawn = ''
  for (let index = 0; index < lobes; index++) {
    const along = (index + 0.5) / lobes
    const size = heightAt(along) * random.between(0.86, 1.1)
    const lobeX = x - width / 2 + width * along
    const outline = leafOutline([lobeX, y - size * 0.36], [Math.max((width / lobes) * 0.82, size * 0.7), size * 0.74], {
      random,
      arcs: Math.max(8, Math.round(size / 5.5)),
      from: Math.PI * 0.98,
      to: Math.PI * 2.02,
    })
    const toGround = path`L${lobeX + size * 0.8} ${y + 14}L${lobeX - size * 0.8} ${y + 14}Z`
    drawn += solid(scenery, outline.replace('Z', toGround), mix(leaf, dark, (index % 2) * 0.5))
  }
  const leafSize = height < 90 ? 0.8 : Math.min(2.4, height / 90)
  for (let index = 0; index < width / 5; index++) {
    const along = random.between(0.04, 0.96)
    const up = random()
    drawn += dab(
      [x - width / 2 + width * along, y - heightAt(along) * 0.92 * up],
      {
        rx: random.between(2.6, 4.6) * leafSize,
        ry: random.between(5, 9) * leafSize,
        degrees: random.between(-60, 60),
      },
      sheer(up > 0.55 ? light : dark, random.between(0.45, 0.85)),
    )
  }
  if (bloom === undefined) return drawn
  for (let index = 0; index < width / 13; index++) {
    const along = random.between(0.08, 0.92)
    const flowerY = y - height * (0.4 + 0.5 * Math.sin(Math.PI * along)) * random.between(0.1, 0.92)
    const radius = random.between(4, 7.5) * (isNear ? 2 : 1)
    drawn += flower([x - width / 2 + width * along, flowerY], { radius, colour: bloom }, random)
  }
  return drawn
}
