import { lighten, mix } from '../../colour.ts'
import { sky } from '../../elements/sky.ts'
import { graded, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon, smoothPath, star, taper } from '../../path.ts'
import { type Scenery, across, lightSide } from '../../scenery.ts'
import { fill, placed, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { barrel, planks, ropeCoil } from './deck-fittings.ts'
import { onTheHorizon, waves } from './sea.ts'

/** A deck in perspective, a rail, the sea behind it, a mast with one light sail, a barrel and a coil of rope. */
export function amidships(base: Scenery): World {
  const scenery = { ...base, horizonY: 500 }
  const y = deckEdge(scenery)
  const outline = path`M${page.left} ${y + 10}Q512 ${y - 14} ${page.right} ${y + 10}V${page.bottom}H${page.left}z`
  return {
    scenery,
    sky: sky(scenery),
    far: onTheHorizon(scenery),
    mid: waves(scenery),
    stage: planks(scenery, outline, y) + rail(scenery) + lightPool(scenery, [330, 80], 0.42) + mast(scenery),
    near: barrel(scenery) + ropeCoil(scenery),
  }
}

const deckEdge = (scenery: Scenery) => scenery.groundY - 96

function rail(scenery: Scenery): string {
  const { palette } = scenery
  const y = deckEdge(scenery)
  const top = path`M${page.left} ${y - 62}Q512 ${y - 86} ${page.right} ${y - 62}v18Q512 ${y - 68} ${page.left} ${y - 44}z`
  let posts = ''
  for (let post = 0; post <= 14; post++) {
    const x = page.left + post * 84
    const rise = -22 * (1 - ((x - 512) / 590) ** 2)
    const shape = taper(
      [
        [x, y + 16 + rise * 0.3],
        [x, y - 30 + rise],
        [x, y - 56 + rise],
      ],
      [15, 22, 12],
    )
    posts += solid(scenery, shape, palette.colour('wood', 'stage', -0.09))
  }
  return posts + solid(scenery, top, palette.colour('wood', 'stage', -0.12))
}

function mast(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 208)
  const y = deckEdge(scenery)
  const side = lightSide(scenery, x)
  const spar = palette.colour('wood', 'stage', -0.18)
  const body = polygon([
    [x - 24, y + 50],
    [x - 16, page.top],
    [x + 16, page.top],
    [x + 24, y + 50],
  ])
  const litStripe = polygon([
    [x + side * 20, y + 50],
    [x + side * 14, page.top],
    [x + side * 4, page.top],
    [x + side * 5, y + 50],
  ])
  const cloth = mix(palette.colour('linen', 'stage', palette.isDark ? 0.2 : 0.06), palette.key, 0.25)
  const sail = smoothPath(
    [
      [x - 236, 100],
      [x, 106],
      [x + 236, 100],
      [x + 214, 260],
      [x + 226, 392],
      [x, 430],
      [x - 226, 392],
      [x - 212, 260],
    ],
    1 / 8,
  )
  const seams = path`M${x - 110} 104Q${x - 88} 260 ${x - 108} 414M${x + 112} 104Q${x + 92} 260 ${x + 112} 414`
  const ropes = path`M${x - 226} 396L${x - 300} ${y - 56}M${x + 226} 396L${x + 300} ${y - 56}M${x} -40L${x - 430} ${y - 60}M${x} -40L${x + 430} ${y - 60}`
  return (
    solid(scenery, body, palette.colour('wood', 'stage', -0.16)) +
    fill(litStripe, sheer(palette.colour('wood', 'stage', -0.08), 0.7)) +
    stroke(path`M${x - 250} 92H${x + 250}`, spar, 15) +
    graded(scenery, sail, { top: lighten(cloth, 0.05), bottom: lighten(cloth, -0.08) }) +
    stroke(seams, sheer(lighten(cloth, -0.08), 0.7), 5) +
    placed({ at: [x, 262] }, fill(star(58), palette.colour('canvas', 'stage', -0.02))) +
    stroke(ropes, sheer(palette.colour('wood', 'stage', -0.22), 0.8), 3.6)
  )
}
