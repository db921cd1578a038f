import { type Colour, lch, lighten } from '../colour.ts'
import { bush } from '../elements/bush.ts'
import { flower } from '../elements/flower.ts'
import { ground, trail } from '../elements/ground.ts'
import { hill } from '../elements/hill.ts'
import { sky } from '../elements/sky.ts'
import { tree } from '../elements/tree.ts'
import { lightPool, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { type Material, lamplight } from '../palette.ts'
import { path, taper } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../scenery.ts'
import { dab, disc, ellipse, fill, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

type Blooms = readonly [Colour, ...Colour[]]

/** Round trees, a hedge, a rose arch beside the subject, flowers everywhere and large ones close by. */
export function garden(base: Scenery): World {
  const scenery = { ...base, horizonY: 540 }
  const { palette } = scenery
  const bloom = (hue: number) =>
    palette.onFigure(lch(Math.min(0.9, palette.lightness.stage + 0.08), 0.13 * palette.moodChroma, hue))
  const blooms: Blooms = [bloom(5), bloom(345), bloom(85), bloom(300), bloom(40)]
  const archX = scenery.subjectX < page.size / 2 ? scenery.subjectX + 330 : scenery.subjectX - 330
  return {
    scenery,
    sky: sky(scenery),
    far: roundTrees(scenery),
    mid: hedge(scenery) + landmark(scenery, archX) + flowerBushes(scenery, archX, blooms),
    stage: lawn(scenery, blooms),
    near:
      bush(scenery, [across(scenery, 498), 1080], { width: 360, height: 230, plane: 'near' }) +
      tallFlowers(scenery, blooms),
  }
}

function roundTrees(scenery: Scenery): string {
  const { random } = scenery
  const noise = noiseFor(scenery, 'far')
  let drawn = hill(scenery, (x) => 470 + noise(x / 170) * 50, {
    material: 'tealLeaf',
    plane: 'far',
    mist: 0.4,
    dabs: 10,
  })
  for (let index = 0; index < 9; index++) {
    const x = page.left + index * 140 + random.between(-30, 30)
    drawn += tree(scenery, [x, 600], {
      height: random.between(180, 260),
      plane: 'far',
      material: random.pick<Material>(['foliage', 'blossom', 'tealLeaf']),
    })
  }
  return drawn
}

function hedge(scenery: Scenery): string {
  const { palette, random } = scenery
  const shape = path`M${page.left} 600Q250 576 512 590T${page.right} 590V800H${page.left}z`
  let drawn = solid(scenery, shape, palette.colour('foliage', 'back', -0.02))
  for (let index = 0; index < 110; index++) {
    drawn += dab(
      [anyX(scenery), random.between(592, 740)],
      { rx: 6, ry: 9, degrees: random.between(-40, 40) },
      sheer(palette.colour('foliage', 'back', random.between(-0.06, 0.05)), 0.6),
    )
  }
  return drawn
}

function landmark(scenery: Scenery, x: number): string {
  const kind = landmarkOf(scenery, ['arch', 'fountain', 'greenhouse'], {
    arch: /rose|arch|gate/i,
    fountain: /fountain|well|pond|water|park/i,
    greenhouse: /green ?house|glass|vegetable|orchard|shed/i,
  })
  switch (kind) {
    case 'arch':
      return roseArch(scenery, x)
    case 'fountain':
      return fountain(scenery, x)
    case 'greenhouse':
      return greenhouse(scenery, x)
  }
}

function fountain(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const stone = palette.colour('stone', 'middle', 0.02)
  const water = palette.colour('foam', 'middle', 0.08)
  const bowl = (y: number, half: number) =>
    solid(
      scenery,
      path`M${x - half} ${y}q${half * 0.2} ${half * 0.42} ${half} ${half * 0.42}t${half} ${-half * 0.42}z`,
      stone,
    ) +
    ellipse([x, y], [half, half * 0.16], lighten(stone, 0.06)) +
    ellipse([x, y], [half * 0.86, half * 0.11], palette.colour('water', 'middle', 0.1))
  const jets = path`M${x} 574q-30 -70 -66 34M${x} 574q30 -70 66 34M${x} 574q-14 -96 -30 30M${x} 574q14 -96 30 30`
  return (
    solid(scenery, path`M${x - 20} 770l10 -190h20l10 190z`, stone) +
    bowl(700, 128) +
    bowl(606, 70) +
    stroke(jets, sheer(water, 0.85), 5) +
    stroke(path`M${x - 60} 616q-16 40 -18 82M${x + 60} 616q16 40 18 82`, sheer(water, 0.7), 4) +
    disc([x, 566], 11, lighten(stone, 0.05))
  )
}

function greenhouse(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const frame = palette.colour('linen', 'middle', 0.03)
  const glass = palette.isDark ? lamplight(-0.1) : lighten(palette.sky[1], 0.04)
  const outline = path`M${x - 130} 776V590L${x} 486L${x + 130} 590V776z`
  const bars = path`M${x - 130} 590H${x + 130}M${x - 130} 680H${x + 130}M${x} 486V776M${x - 65} 538V776M${x + 65} 538V776M${x - 130} 776V590L${x} 486L${x + 130} 590V776z`
  let plants = ''
  for (const step of [-95, -32, 34, 96]) {
    plants += ellipse([x + step, 742], [28, 40], sheer(palette.colour('foliage', 'middle', 0.02), 0.9))
  }
  return solid(scenery, outline, sheer(glass, 0.72)) + plants + stroke(bars, frame, 7)
}

function roseArch(scenery: Scenery, x: number): string {
  const { palette, random } = scenery
  const frame = (half: number, top: number) =>
    path`M${x - half} 770V${top}q0 ${-half * 1.14} ${half} ${-half * 1.14}t${half} ${half * 1.14}V770`
  let drawn =
    stroke(frame(92, 540), palette.colour('linen', 'middle', 0.02), 18) +
    stroke(frame(64, 548), palette.colour('linen', 'middle', -0.03), 8)
  for (let index = 0; index < 52; index++) {
    const angle = Math.PI * (1 + index / 51)
    const isLow = index < 8 || index > 43
    const at = [
      x + Math.cos(angle) * (92 + random.between(-14, 14)),
      540 + Math.sin(angle) * (104 + random.between(-14, 14)) + (isLow ? random.between(0, 200) : 0),
    ] as const
    drawn += dab(
      at,
      { rx: 7, ry: 11, degrees: random.between(0, 90) },
      palette.colour('foliage', 'middle', random.between(-0.03, 0.05)),
    )
    if (index % 3 === 0) drawn += flower(at, { radius: 8, colour: palette.colour('blossom', 'middle', 0.1) }, random)
  }
  return drawn
}

function flowerBushes(scenery: Scenery, archX: number, blooms: Blooms): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < 8; index++) {
    const x = page.left + index * 160 + random.between(-20, 20)
    if (Math.abs(x - archX) < 100) continue
    drawn += bush(scenery, [x, 780], {
      width: random.between(150, 210),
      height: random.between(70, 110),
      plane: 'middle',
      bloom: random.pick(blooms),
    })
  }
  return drawn
}

function lawn(scenery: Scenery, blooms: Blooms): string {
  const { palette, random, groundY } = scenery
  const turf = ground(scenery, 'grass', { rise: 92 })
  let drawn = turf.drawn + trail(scenery, 0.04) + turf.fringe + lightPool(scenery, [320, 80], 0.42)
  if (palette.weather === 'snow') return drawn
  for (let index = 0; index < 30; index++) {
    const [x, y] = [anyX(scenery), groundY + random.between(-60, 100)]
    if (isNearSubject(scenery, x, 140)) continue
    drawn +=
      stroke(path`M${x} ${y}q3 -18 0 -34`, palette.colour('foliage', 'stage', -0.16), 4) +
      ellipse([x - 8, y - 12], [8, 4], palette.colour('foliage', 'stage', -0.12)) +
      flower([x, y - 38], { radius: 9, colour: random.pick(blooms) }, random)
  }
  return drawn
}

function tallFlowers(scenery: Scenery, blooms: Blooms): string {
  const { palette, random } = scenery
  const stem = palette.colour('foliage', 'near')
  const leaf = palette.colour('foliage', 'near', 0.04)
  const isSubjectRight = scenery.subjectX > page.size / 2
  let drawn = ''
  for (let index = 0; index < 12; index++) {
    const isLeft = index < 6
    const x = isLeft ? random.between(-40, 260) : random.between(760, 1070)
    const height = random.between(140, 330) * (isSubjectRight === isLeft ? 1 : 0.6)
    const blade = taper(
      [
        [x, 1060],
        [x + 46, 1010 - height * 0.2],
        [x + 90, 970 - height * 0.3],
      ],
      [6, 34, 2],
    )
    drawn +=
      stroke(
        path`M${x} 1080q${random.between(-20, 20)} ${-height * 0.5} ${random.between(-10, 10)} ${-height - 20}`,
        stem,
        9,
      ) +
      fill(blade, leaf) +
      flower([x, 1050 - height], { radius: 26, colour: lighten(random.pick(blooms), -0.24) }, random)
  }
  return drawn
}
