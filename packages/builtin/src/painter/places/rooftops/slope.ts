import { lch, lighten } from '../../colour.ts'
import { sky } from '../../elements/sky.ts'
import { graded, lightPool, mistBand, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { lamplight } from '../../palette.ts'
import { path } from '../../path.ts'
import { type Scenery, across } from '../../scenery.ts'
import { disc, ellipse, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { chimney, tileRow } from './tiles.ts'
import { gables, isTownLit, skyline, townLandmark } from './town.ts'

/** Two skylines in haze, a row of gables, a tiled slope with a chimney, lamps on a string. */
export function slope(base: Scenery): World {
  const scenery = { ...base, horizonY: 640 }
  const isLit = isTownLit(scenery.palette)
  return {
    scenery,
    sky: sky(scenery, 4),
    far: skyline(scenery, { plane: 'far', foot: 660, isLit }) + skyline(scenery, { plane: 'back', foot: 720, isLit }),
    mid: townLandmark(scenery, 120) + gables(scenery, isLit) + mistBand(scenery, 760, { height: 230, strength: 0.5 }),
    stage: tiledSlope(scenery) + chimney(scenery, across(scenery, 285), scenery.groundY - 20),
    near: nearRoof(scenery) + lampString(scenery, isLit),
  }
}

/** A slope of round tiles with a beam along its ridge. */
function tiledSlope(scenery: Scenery): string {
  const { palette } = scenery
  const y = scenery.groundY - 20
  const isSnowy = palette.weather === 'snow'
  const clay = isSnowy ? palette.colour('snow', 'stage', -0.03) : palette.colour('roof', 'stage', -0.05)
  const outline = path`M${page.left} ${y - 38}L${page.right} ${y - 26}V${page.bottom}H${page.left}z`
  let drawn = graded(scenery, outline, { top: lighten(clay, 0.05), bottom: lighten(clay, -0.14) })
  for (let row = 0; row < 8; row++) {
    const rowY = y - 14 + row * (26 + row * 5)
    const width = 44 + row * 6
    drawn += tileRow(scenery, {
      y: rowY,
      from: page.left + (row % 2) * (width / 2),
      to: page.right,
      width,
      height: 24 + row * 5,
      colour: lighten(clay, -row * 0.008),
    })
  }
  const beam = path`M${page.left} ${y - 44}L${page.right} ${y - 32}v20L${page.left} ${y - 22}z`
  return drawn + solid(scenery, beam, lighten(clay, 0.08)) + lightPool(scenery, [320, 70], 0.36)
}

function nearRoof(scenery: Scenery): string {
  const { palette } = scenery
  const x = scenery.subjectX < page.size / 2 ? 840 : page.left
  const slate = palette.colour('slateRoof', 'near', 0.02)
  let drawn = solid(scenery, path`M${x} 1110v-240q130 -60 280 -10v260z`, slate)
  for (let seam = 0; seam < 6; seam++) {
    drawn += stroke(
      path`M${x + 10 + seam * 46} ${880 + Math.abs(seam - 2) * 4}v230`,
      sheer(lighten(slate, 0.06), 0.6),
      4,
    )
  }
  for (let row = 0; row < 4; row++) {
    drawn += stroke(path`M${x} ${920 + row * 52}q130 -56 280 -10`, sheer(lighten(slate, 0.05), 0.5), 4)
  }
  return drawn
}

function lampString(scenery: Scenery, isLit: boolean): string {
  const { palette, random } = scenery
  const [from, to] = scenery.subjectX < page.size / 2 ? [page.left, 540] : [480, page.right]
  const sag = (share: number) => 92 + (60 - 92) * share + Math.sin(Math.PI * share) * 50
  const shade = palette.colour('shade', 'near', 0.06)
  let drawn = stroke(path`M${from} 92Q${(from + to) / 2} 176 ${to} 60`, shade, 3.4)
  for (let lamp = 1; lamp <= 5; lamp++) {
    const x = from + ((to - from) * lamp) / 6
    const y = sag(lamp / 6)
    drawn +=
      (isLit ? disc([x, y + 28], 36, sheer(lamplight(0.02), 0.14)) : '') +
      ellipse([x, y + 14], [5, 6], palette.colour('shade', 'near')) +
      ellipse([x, y + 28], [11, 14], lch(0.88, 0.13, random.pick([85, 60, 30])))
  }
  return drawn
}
