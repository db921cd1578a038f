import { type Colour, lighten } from '../../colour.ts'
import { graded, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, smoothPath } from '../../path.ts'
import { type Scenery, across } from '../../scenery.ts'
import { ellipse, sheer, stroke } from '../../shapes.ts'

/** Bare wood, or the snow that lies on it. */
function plankColour({ palette }: Scenery): Colour {
  return palette.weather === 'snow' ? palette.colour('snow', 'stage', -0.02) : palette.colour('wood', 'stage', 0.02)
}

/** A deck whose planks run from one point far off; its far edge is drawn by the set-up. */
export function planks(scenery: Scenery, outline: string, y: number): string {
  const { random } = scenery
  const plank = plankColour(scenery)
  let drawn = graded(scenery, outline, { top: lighten(plank, 0.05), bottom: lighten(plank, -0.13) })
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

export function barrel(scenery: Scenery): string {
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

export function ropeCoil(scenery: Scenery): string {
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
