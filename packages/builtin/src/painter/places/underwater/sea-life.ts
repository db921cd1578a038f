import { type Colour, lighten } from '../../colour.ts'
import { type Point, path, smoothPath, taper } from '../../path.ts'
import { page } from '../../page.ts'
import { type Scenery, across, anyX } from '../../scenery.ts'
import { ellipse, fill, placed, stroke } from '../../shapes.ts'

export function shoal(scenery: Scenery, colour: Colour): string {
  const { random } = scenery
  const facing = across(scenery, 1) > page.size / 2 ? -1 : 1
  let drawn = ''
  for (let index = 0; index < 12; index++) {
    drawn += fish([anyX(scenery), random.between(220, 560)], { length: random.between(18, 30), colour, facing })
  }
  return drawn
}

export function fish(at: Point, look: { length: number; colour: Colour; facing: 1 | -1 }): string {
  const { length: l, colour } = look
  const body = smoothPath([
    [-l * 0.5, 0],
    [-l * 0.1, -l * 0.26],
    [l * 0.38, -l * 0.1],
    [l * 0.5, 0],
    [l * 0.36, l * 0.12],
    [-l * 0.1, l * 0.25],
  ])
  const tail = smoothPath(
    [
      [-l * 0.42, 0],
      [-l * 0.78, -l * 0.24],
      [-l * 0.7, 0],
      [-l * 0.78, l * 0.24],
    ],
    1 / 9,
  )
  const fin = smoothPath([
    [-l * 0.1, -l * 0.02],
    [-l * 0.22, l * 0.16],
    [l * 0.02, l * 0.08],
  ])
  const gill = path`M${l * 0.12} ${-l * 0.17}q${-l * 0.08} ${l * 0.17} 0 ${l * 0.32}`
  return placed(
    { at, facing: look.facing },
    fill(body, colour) +
      fill(tail, lighten(colour, -0.05)) +
      fill(fin, lighten(colour, -0.07)) +
      ellipse([l * 0.3, -l * 0.04], [l * 0.045, l * 0.05], { l: 0.25, a: 0.01, b: -0.02 }) +
      stroke(gill, lighten(colour, 0.12), l * 0.05),
  )
}

export function kelp(scenery: Scenery, [x, y]: Point, look: { height: number; colour: Colour; width: number }): string {
  const { random } = scenery
  const { height, colour, width } = look
  const phase = random() * 6
  const spine = Array.from({ length: 9 }, (_, index): Point => [
    x + Math.sin(index * 0.8 + phase) * height * 0.05,
    y - (height * index) / 8,
  ])
  const widths = spine.map((_, index) => width * (1 - index / 8))
  let drawn = fill(taper(spine, widths), colour)
  for (const [leafX, leafY] of spine.slice(1, 8)) {
    for (const side of [-1, 1]) {
      if (!random.chance(0.7)) continue
      const leaf = taper(
        [
          [leafX, leafY],
          [leafX + side * width * 1.2, leafY - width * 1.1],
          [leafX + side * width * 2.1, leafY - width * 2.6],
        ],
        [width * 0.5, width * 0.8, 1],
      )
      drawn += fill(leaf, lighten(colour, random.between(-0.02, 0.04)))
    }
  }
  return drawn
}

export function coralTree(scenery: Scenery, at: Point, look: { height: number; colour: Colour }): string {
  const { random } = scenery
  const branch = (from: Point, angle: number, size: { length: number; width: number; forks: number }): string => {
    const to: Point = [from[0] + Math.cos(angle) * size.length, from[1] + Math.sin(angle) * size.length]
    const drawn = stroke(
      path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`,
      lighten(look.colour, (3 - size.forks) * -0.02),
      size.width,
    )
    if (size.forks === 0) return drawn
    const next = { length: size.length * 0.74, width: size.width * 0.78, forks: size.forks - 1 }
    return (
      drawn + branch(to, angle - random.between(0.3, 0.6), next) + branch(to, angle + random.between(0.3, 0.6), next)
    )
  }
  return branch(at, -Math.PI / 2, { length: look.height * 0.36, width: look.height * 0.13, forks: 3 })
}

export function anemone([x, y]: Point, look: { radius: number; colour: Colour }): string {
  const { radius, colour } = look
  let arms = ''
  for (let arm = 0; arm < 9; arm++) {
    const angle = Math.PI * (1.08 + arm * 0.105)
    arms += path`M${x + Math.cos(angle) * radius * 0.5} ${y - 12 + Math.sin(angle) * radius * 0.4}L${x + Math.cos(angle) * radius} ${y - 14 + Math.sin(angle) * radius}`
  }
  return stroke(arms, lighten(colour, 0.03), radius * 0.2) + ellipse([x, y - 8], [radius * 0.72, radius * 0.5], colour)
}
