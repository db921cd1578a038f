import { describe, expect, it } from 'vitest'
import {
  type PictureBrief,
  artStyles,
  characterKinds,
  faces,
  heldThings,
  places,
  poses,
  shots,
  times,
  weathers,
} from '../picture-brief.ts'
import { compose } from './composition.ts'
import { type LayerFrame, type PaintedLayer, paintLayers } from './layers.ts'
import { createRandom } from './random.ts'

const small: LayerFrame = { overscanPx: 0, scale: 0.25, grain: 1 }

function anyOf<T>(list: readonly T[], seed: string): T {
  const one = list[createRandom(seed).integer(0, list.length - 1)]
  if (one === undefined) throw new Error('empty list')
  return one
}

function briefFor(place: PictureBrief['place'], seed: string): PictureBrief {
  return {
    place,
    setting: `somewhere ${seed}`,
    time: anyOf(times, `${seed}:time`),
    weather: anyOf(weathers, `${seed}:weather`),
    mood: 'calm',
    shot: anyOf(shots, `${seed}:shot`),
    style: 'gouache',
    props: ['a small street lamp', 'a boat'],
    characters: Array.from({ length: createRandom(seed).integer(1, 3) }, (_, index) => ({
      name: `Name ${seed} ${index}`,
      kind: anyOf(characterKinds, `${seed}:kind:${index}`),
      pose: anyOf(poses, `${seed}:pose:${index}`),
      face: anyOf(faces, `${seed}:face:${index}`),
      holds: anyOf([null, ...heldThings], `${seed}:holds:${index}`),
    })),
  }
}

function layerOf(layers: readonly PaintedLayer[], name: PaintedLayer['name']): PaintedLayer {
  const layer = layers.find((one) => one.name === name)
  if (layer === undefined) throw new Error(`no ${name} layer`)
  return layer
}

/** Mean OKLab chroma of what the layers show together. */
function meanChroma(layers: readonly PaintedLayer[]): number {
  const pixels = (layers[0]?.widthPx ?? 0) ** 2
  let sum = 0
  for (let pixel = 0; pixel < pixels; pixel++) {
    const seen: [number, number, number] = [0, 0, 0]
    for (const { rgba } of layers) {
      const alpha = (rgba[pixel * 4 + 3] ?? 0) / 255
      for (const channel of [0, 1, 2] as const) {
        seen[channel] = seen[channel] * (1 - alpha) + (rgba[pixel * 4 + channel] ?? 0) * alpha
      }
    }
    const [red, green, blue] = seen.map((value) => (value / 255) ** 2.2) as [number, number, number]
    const long = Math.cbrt(0.4122 * red + 0.5363 * green + 0.0514 * blue)
    const medium = Math.cbrt(0.2119 * red + 0.6807 * green + 0.1074 * blue)
    const short = Math.cbrt(0.0883 * red + 0.2817 * green + 0.63 * blue)
    sum += Math.hypot(1.978 * long - 2.4286 * medium + 0.4506 * short, 0.0259 * long + 0.7828 * medium - 0.8087 * short)
  }
  return sum / pixels
}

describe('compose', () => {
  it('draws the same text for the same brief and seed, and finite numbers only', () => {
    for (const place of places) {
      const brief = briefFor(place, place)
      const sheets = compose(brief, 'seed').sheets
      expect(compose(brief, 'seed').sheets).toEqual(sheets)
      for (const svg of Object.values(sheets)) {
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        expect(svg.length).toBeLessThan(400_000)
      }
    }
  })

  it('keeps every figure inside the page, whoever they are and whatever they hold', () => {
    for (let seed = 0; seed < 400; seed++) {
      const { figures } = compose(briefFor(anyOf(places, `${seed}:place`), String(seed)), String(seed))
      for (const { x, y, width, height, head, headRadius } of figures) {
        expect(x - width / 2).toBeGreaterThanOrEqual(8)
        expect(x + width / 2).toBeLessThanOrEqual(1016)
        expect(y - height).toBeGreaterThanOrEqual(8)
        expect(head[1] - headRadius).toBeGreaterThanOrEqual(8)
      }
    }
  })

  it('stands a hero who is one of three between the others', () => {
    const others = [1, 2].map((index) => ({ ...briefFor('meadow', 'cast').characters[0], name: `Other ${index}` }))
    const hero = { name: 'Mia', kind: 'bear', pose: 'stand', face: 'happy', holds: null } as const
    const characters = [hero, ...others].map(
      (who) => ({ ...hero, ...who, kind: who.name === 'Mia' ? hero.kind : 'cat' }) as const,
    )
    const { figures } = compose({ ...briefFor('meadow', 'cast'), characters }, 'cast')
    const widths = figures.map(({ width }) => Math.round(width))
    expect(widths).toHaveLength(3)
    expect(widths[1]).toBe(Math.max(...widths))
  })

  it('draws the props that it knows, and is not troubled by those it does not', () => {
    const bare = { ...briefFor('seaside', 'props'), shot: 'wide' as const, props: [] }
    const stage = (props: string[]) => compose({ ...bare, props }, 'props').sheets.stage ?? ''
    expect(stage(['an old bench']).length).toBeGreaterThan(stage([]).length + 200)
    expect(stage(['a feeling of dread'])).toBe(stage([]))
  })
})

describe('paintLayers', () => {
  it('paints every place at several times, in colour, with faces that nothing near covers', async () => {
    for (const place of places) {
      for (const round of ['a', 'b']) {
        const seed = `${place}:${round}`
        const brief = briefFor(place, seed)
        const layers = await paintLayers(brief, seed, small)
        expect(layers.map(({ name }) => name).slice(0, 5)).toEqual(['sky', 'far', 'mid', 'stage', 'subject'])
        expect(meanChroma(layers), `${place} ${brief.time} ${brief.weather}`).toBeGreaterThanOrEqual(0.03)

        const near = layers.find(({ name }) => name === 'near')
        for (const { head } of compose(brief, seed).figures) {
          for (let step = -28; step <= 28; step += 8) {
            const column = Math.floor((head[0] + step) * small.scale)
            const row = Math.floor(head[1] * small.scale)
            expect(near?.rgba[(row * (near?.widthPx ?? 0) + column) * 4 + 3] ?? 0).toBeLessThanOrEqual(40)
          }
        }
      }
    }
  })

  it('fills the page and its overscan', async () => {
    const layers = await paintLayers(briefFor('mountain', 'wide'), 'wide', { overscanPx: 60, scale: 0.25, grain: 0 })
    const sky = layerOf(layers, 'sky')
    expect(sky.widthPx).toBe(Math.round((1024 + 120) * 0.25))
    for (let pixel = 0; pixel < sky.widthPx * sky.heightPx; pixel++) expect(sky.rgba[pixel * 4 + 3]).toBe(255)
    const stage = layerOf(layers, 'stage')
    const lastRow = (stage.heightPx - 1) * stage.widthPx
    for (let x = 0; x < stage.widthPx; x++) expect(stage.rgba[(lastRow + x) * 4 + 3]).toBe(255)
  })

  it.each(artStyles)('gives "%s" a hand of its own', async (style) => {
    const brief = briefFor('village', 'styles')
    const stage = layerOf(await paintLayers({ ...brief, style }, 'styles', small), 'stage')
    const other = style === 'gouache' ? 'woodcut' : 'gouache'
    const otherStage = layerOf(await paintLayers({ ...brief, style: other }, 'styles', small), 'stage')
    expect(Buffer.from(stage.rgba).equals(Buffer.from(otherStage.rgba))).toBe(false)
    expect(stage.rgba[(stage.widthPx * stage.heightPx - 1) * 4 + 3]).toBe(255)
  })

  it.each(['rain', 'snow', 'wind', 'fog'] as const)(
    'joins the edges of %s, so that it can drift for ever',
    async (weather) => {
      const brief: PictureBrief = { ...briefFor('seaside', 'torus'), weather }
      const layers = await paintLayers(brief, 'torus', { ...small, scale: 0.5, overscanPx: 60 })
      const { rgba, widthPx: side, drift } = layerOf(layers, 'weather')
      expect(side).toBe(512)
      expect(drift).not.toBeNull()
      const alphaAt = (x: number, y: number) => rgba[(y * side + x) * 4 + 3] ?? 0
      const columnStep = (from: number, to: number) => {
        let sum = 0
        for (let y = 0; y < side; y++) sum += Math.abs(alphaAt(from, y) - alphaAt(to, y))
        return sum / side
      }
      const usual = [40, 140, 240, 340, 440].map((x) => columnStep(x, x + 1))
      expect(columnStep(side - 1, 0)).toBeLessThanOrEqual(Math.max(...usual) * 1.5 + 2)
    },
  )

  it('paints a place where nobody is', async () => {
    const layers = await paintLayers(
      { ...briefFor('meadow', 'empty'), characters: [], weather: 'cloudy' },
      'empty',
      small,
    )
    expect(layers.map(({ name }) => name)).toEqual(expect.arrayContaining(['sky', 'stage', 'near']))
    expect(layers.some(({ name }) => name === 'subject')).toBe(false)
  })

  it('leaves the weather out where there is no sky', async () => {
    const layers = await paintLayers({ ...briefFor('underwater', 'indoors'), weather: 'rain' }, 'indoors', small)
    expect(layers.some(({ name }) => name === 'weather')).toBe(false)
  })
})
