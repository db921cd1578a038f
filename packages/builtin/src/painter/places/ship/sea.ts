import { lighten, mix } from '../../colour.ts'
import { hill } from '../../elements/hill.ts'
import { palm } from '../../elements/palm.ts'
import { graded, solid } from '../../forms.ts'
import { landmarkOf } from '../../landmark.ts'
import { page } from '../../page.ts'
import { below, path, polygon, ridge, smoothPath } from '../../path.ts'
import { type Scenery, across, anyX, lightSide, noiseFor } from '../../scenery.ts'
import { disc, fill, sheer, stroke } from '../../shapes.ts'

type Sight = 'island' | 'whale' | 'icebergs'

/** What is to be seen from the ship, whatever side somebody looks from. */
export function sightOf(scenery: Scenery): Sight {
  return landmarkOf<Sight>(scenery, ['island', 'whale', 'icebergs'], {
    island: /island|land|treasure|harbou?r|coast|port\b/i,
    whale: /whale|monster|fish|deep/i,
    icebergs: /ice|north|frozen|arctic|polar|snow/i,
  })
}

export function onTheHorizon(scenery: Scenery): string {
  const x = across(scenery, 248)
  switch (sightOf(scenery)) {
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

/** Bands of waves, each with a crest of its own, that turn bright under the light. */
export function waves(scenery: Scenery): string {
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
