import { lighten } from '../../colour.ts'
import { glow } from '../../forms.ts'
import { landmarkOf } from '../../landmark.ts'
import { type Point, path, smoothPath } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { disc, ellipse, fill, sheer, stroke, white } from '../../shapes.ts'

/** The world that hangs over a picture: the one from which everybody came, or one with rings. */
export function worldAbove(scenery: Scenery, at: Point, radius: number): string {
  const kind = landmarkOf(scenery, ['rings', 'earth'], { rings: /ring|saturn|planet/i, earth: /earth|home|moon/i })
  return kind === 'earth' ? earth(scenery, at, radius) : ringedPlanet(scenery, at, radius)
}

/** The blue planet, far from home. */
function earth(scenery: Scenery, at: Point, radius: number): string {
  const { palette } = scenery
  const sea = palette.tone(0.68, 0.12, 240)
  const land = palette.tone(0.72, 0.13, 140)
  const clip = scenery.nextId()
  const continents = [
    [
      [-0.9, -0.5],
      [-0.5, -0.76],
      [-0.2, -0.5],
      [-0.34, -0.2],
      [-0.6, 0.02],
      [-0.86, -0.16],
    ],
    [
      [-0.3, 0.1],
      [0.04, 0.16],
      [0.1, 0.46],
      [-0.16, 0.86],
      [-0.34, 0.5],
    ],
    [
      [0.26, -0.66],
      [0.7, -0.6],
      [0.94, -0.1],
      [0.6, 0.14],
      [0.36, -0.1],
    ],
  ] as const
  const [x, y] = at
  return [
    glow(scenery, { at, radii: [radius * 1.8, radius * 1.8] }, [
      [0, sheer(sea, 0.6)],
      [0.55, sheer(sea, 0.36)],
      [1, sheer(sea, 0)],
    ]),
    disc(at, radius, sea),
    `<clipPath id="${clip}">${disc(at, radius, sea)}</clipPath><g clip-path="url(#${clip})">`,
    ...continents.map((shape) =>
      fill(smoothPath(shape.map(([right, down]): Point => [x + right * radius, y + down * radius])), land),
    ),
    stroke(
      path`M${x - radius} ${y - radius * 0.3}q${radius * 0.5} ${-radius * 0.2} ${radius} 0M${x - radius * 0.4} ${y + radius * 0.3}q${radius * 0.5} ${-radius * 0.16} ${radius * 1.2} 0.1M${x - radius * 0.9} ${y + radius * 0.62}q${radius * 0.4} ${-radius * 0.1} ${radius * 0.7} 0`,
      sheer(white, 0.6),
      radius * 0.085,
    ),
    ellipse([x - radius * 0.5, y + radius * 0.4], [radius * 1.1, radius], sheer(lighten(sea, -0.3), 0.3)),
    '</g>',
  ].join('')
}

function ringedPlanet(scenery: Scenery, at: Point, radius: number): string {
  const { palette, random } = scenery
  const [x, y] = at
  const body = palette.tone(0.74, 0.12, random.pick([50, 25, 190, 150]))
  const clip = scenery.nextId()
  const bands = (
    [
      [-0.5, 0.16, 0.05],
      [-0.14, 0.2, -0.05],
      [0.3, 0.14, 0.06],
      [0.6, 0.22, -0.04],
    ] as const
  ).map(([top, height, lighter]) =>
    fill(
      smoothPath([
        [x - radius * 1.1, y + radius * top],
        [x, y + radius * (top - 0.06)],
        [x + radius * 1.1, y + radius * (top - 0.2)],
        [x + radius * 1.1, y + radius * (top + height - 0.2)],
        [x, y + radius * (top + height)],
        [x - radius * 1.1, y + radius * (top + height + 0.04)],
      ]),
      sheer(lighten(body, lighter), 0.8),
    ),
  )
  const ringHalf = (sweep: 0 | 1) =>
    path`M${x - radius * 1.75} ${y + radius * 0.42}A${radius * 1.85} ${radius * 0.4} -16 0 ${sweep} ${x + radius * 1.7} ${y - radius * 0.6}`
  return [
    glow(scenery, { at, radii: [radius * 2, radius * 2] }, [
      [0, sheer(body, 0.5)],
      [0.55, sheer(body, 0.32)],
      [1, sheer(body, 0)],
    ]),
    stroke(ringHalf(1), sheer(lighten(body, 0.1), 0.8), radius * 0.11),
    disc(at, radius, body),
    `<clipPath id="${clip}">${disc(at, radius, body)}</clipPath><g clip-path="url(#${clip})">`,
    ...bands,
    ellipse([x - radius * 0.5, y + radius * 0.4], [radius * 1.1, radius], sheer(lighten(body, -0.22), 0.35)),
    '</g>',
    stroke(ringHalf(0), sheer(lighten(body, 0.14), 0.95), radius * 0.11),
  ].join('')
}
