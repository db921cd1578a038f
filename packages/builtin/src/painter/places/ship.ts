import { lighten, mix } from '../colour.ts'
import { hill } from '../elements/hill.ts'
import { palm } from '../elements/palm.ts'
import { sky } from '../elements/sky.ts'
import { graded, lightPool, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { below, path, polygon, ridge, smoothPath, star, taper } from '../path.ts'
import { type Scenery, across, anyX, lightSide, noiseFor } from '../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

/** A deck in perspective, a rail, the sea behind it, a mast with one light sail, a barrel and a coil of rope. */
export function ship(base: Scenery): World {
  const scenery = { ...base, horizonY: 500 }

  return {
    scenery,
    sky: sky(scenery),
    far: onTheHorizon(scenery),
    mid: waves(scenery),
    stage: deck(scenery) + rail(scenery) + lightPool(scenery, [330, 80], 0.42) + mast(scenery),
    near: barrel(scenery) + ropeCoil(scenery),
  }
}

function onTheHorizon(scenery: Scenery): string {
  const kind = landmarkOf(scenery, ['island', 'whale', 'icebergs'], {
    island: /island|land|treasure|harbou?r/i,
    whale: /whale|monster|fish|deep/i,
    icebergs: /ice|north|frozen|arctic|polar|snow/i,
  })
  const x = across(scenery, 248)
  switch (kind) {
    case 'island':
      return island(scenery, x)
    case 'whale':
      return whale(scenery, across(scenery, -330))
    case 'icebergs':
      return (
        iceberg(scenery, [x, scenery.horizonY + 30], 190) +
        iceberg(scenery, [across(scenery, -330), scenery.horizonY + 24], 110)
      )
  }
}

function island(scenery: Scenery, x: number): string {
  const y = scenery.horizonY
  return (
    hill(scenery, (at) => y + 16 - Math.max(0, 70 - Math.abs(at - x) * 0.3), {
      material: 'tealLeaf',
      plane: 'far',
      mist: 0.4,
      bottom: 560,
    }) +
    palm(scenery, [x - 40, y - 34], { height: 84, plane: 'far' }) +
    palm(scenery, [x + 34, y - 36], { height: 66, plane: 'far' })
  )
}

/** A whale that looks on, with its fountain. */
function whale(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const y = scenery.horizonY + 26
  const skin = palette.colour('slateRoof', 'far')
  const body = smoothPath([
    [x - 150, y + 14],
    [x - 140, y - 34],
    [x - 70, y - 84],
    [x + 30, y - 78],
    [x + 110, y - 34],
    [x + 160, y + 14],
  ])
  const spray = path`M${x - 60} ${y - 86}q-4 -60 -44 -70M${x - 60} ${y - 86}q0 -66 8 -86M${x - 60} ${y - 86}q8 -62 48 -66`
  return (
    stroke(spray, sheer(palette.colour('foam', 'far', 0.1), 0.85), 6) +
    solid(scenery, body, skin) +
    fill(
      smoothPath([
        [x - 146, y - 2],
        [x - 90, y - 14],
        [x - 20, y + 2],
        [x - 40, y + 16],
        [x - 150, y + 16],
      ]),
      sheer(palette.colour('foam', 'far'), 0.7),
    ) +
    disc([x - 104, y - 30], 4.5, palette.colour('shade', 'back'))
  )
}

function iceberg(scenery: Scenery, [x, y]: readonly [number, number], width: number): string {
  const { palette } = scenery
  const ice = palette.colour('snow', 'far', -0.05)
  const shaded = -lightSide(scenery, x)
  const outline = polygon([
    [x - width * 0.5, y],
    [x - width * 0.42, y - width * 0.3],
    [x - width * 0.16, y - width * 0.7],
    [x + width * 0.02, y - width * 0.5],
    [x + width * 0.2, y - width * 0.62],
    [x + width * 0.44, y - width * 0.22],
    [x + width * 0.5, y],
  ])
  const face = polygon([
    [x + shaded * width * 0.5, y],
    [x + shaded * width * 0.42, y - width * 0.22],
    [x + shaded * width * 0.16, y - width * 0.56],
    [x + shaded * width * 0.06, y - width * 0.2],
    [x + shaded * width * 0.12, y],
  ])
  return solid(scenery, outline, ice) + fill(face, sheer(palette.colour('water', 'far', -0.02), 0.6))
}

const deckEdge = (scenery: Scenery) => scenery.groundY - 96

function waves(scenery: Scenery): string {
  const { palette, horizonY, light } = scenery
  const far = palette.colour('water', 'back', 0.02)
  const close = palette.colour('water', 'middle', -0.04)
  let drawn = graded(scenery, path`M${page.left} ${horizonY}H${page.right}V900H${page.left}z`, {
    top: mix(far, palette.sky[2], 0.5),
    middle: [0.3, far],
    bottom: close,
  })
  for (let row = 0; row < 5; row++) {
    const y = horizonY + 30 + row * row * 9 + row * 16
    const noise = noiseFor(scenery, `wave:${row}`)
    const water = mix(far, close, row / 4)
    const crest = (x: number) => y + Math.sin(x / (40 + row * 16) + row * 2) * (3 + row * 3) + noise(x / 100) * 5
    drawn += solid(scenery, below(ridge(crest, 24), 900), lighten(water, row % 2 === 1 ? 0.02 : -0.015))
    for (let index = 0; index < 8; index++) {
      const x = anyX(scenery)
      const isLit = Math.abs(x - light[0]) < 90 + row * 26
      drawn += stroke(
        path`M${x} ${y + 7 + row * 3}q${12 + row * 6} -6 ${26 + row * 12} 0`,
        sheer(isLit ? palette.key : lighten(water, 0.07), 0.75),
        2.4 + row * 0.8,
      )
    }
  }
  return drawn
}

function deck(scenery: Scenery): string {
  const { palette, random } = scenery
  const y = deckEdge(scenery)
  const plank =
    palette.weather === 'snow' ? palette.colour('snow', 'stage', -0.02) : palette.colour('wood', 'stage', 0.02)
  let drawn = graded(
    scenery,
    path`M${page.left} ${y + 10}Q512 ${y - 14} ${page.right} ${y + 10}V${page.bottom}H${page.left}z`,
    { top: lighten(plank, 0.05), bottom: lighten(plank, -0.13) },
  )
  for (let seam = -9; seam <= 9; seam++) {
    drawn +=
      stroke(
        path`M${512 + seam * 62} ${y - 4 + Math.abs(seam) * 1.6}L${512 + seam * 160} ${page.bottom}`,
        sheer(lighten(plank, -0.09), 0.7),
        4,
      ) + stroke(path`M${512 + seam * 88 + 16} ${y + 70}l${seam * 9} 40`, sheer(lighten(plank, 0.05), 0.5), 6)
  }
  for (const [down, nearness] of [
    [60, 0.4],
    [140, 0.7],
    [240, 1],
  ] as const) {
    for (let joint = -4; joint <= 4; joint++) {
      drawn += stroke(
        path`M${512 + joint * 150 * (0.6 + nearness * 0.5) + random.between(-40, 40)} ${y + down}h${40 * nearness + 20}`,
        sheer(lighten(plank, -0.1), 0.6),
        4,
      )
    }
  }
  return drawn
}

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

function barrel(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 418)
  const staves = smoothPath(
    [
      [x - 92, 1100],
      [x - 110, 960],
      [x - 92, 830],
      [x + 92, 830],
      [x + 110, 960],
      [x + 92, 1100],
    ],
    1 / 8,
  )
  const wood = palette.colour('wood', 'near', 0.05)
  const gaps = path`M${x - 56} 836Q${x - 68} 960 ${x - 58} 1096M${x} 838V1096M${x + 56} 836Q${x + 68} 960 ${x + 58} 1096`
  return (
    solid(scenery, staves, wood) +
    stroke(gaps, sheer(lighten(wood, -0.06), 0.8), 4) +
    stroke(path`M${x - 104} 890H${x + 104}M${x - 108} 1010H${x + 108}`, palette.colour('iron', 'near', 0.06), 13) +
    ellipse([x, 830], [92, 20], lighten(wood, 0.05))
  )
}

function ropeCoil(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, -412)
  let drawn = ''
  for (let turn = 0; turn < 3; turn++) {
    const half = 130 - turn * 12
    const y = 1006 - turn * 26
    drawn += stroke(
      path`M${x - half} ${y}a${half} 34 0 1 0 ${half * 2} 0a${half} 34 0 1 0 ${-half * 2} 0`,
      palette.colour('sand', 'near', 0.03 + turn * 0.03),
      22,
    )
  }
  return drawn
}
