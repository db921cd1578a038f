import { toRgb } from '../colour.ts'
import { page } from '../page.ts'
import type { Random } from '../random.ts'
import type { Scenery } from '../scenery.ts'
import { type Sheet, blockPx, filledBlocks, pixelsOf, tileLine } from './sheet.ts'
import type { StyleSurface } from './style-surface.ts'
import { surfaceTiles, tileSize } from './tiles.ts'

interface Texture {
  readonly surface: StyleSurface
  readonly scenery: Scenery
  /** Says where on the tiles this layer lies. */
  readonly random: Random
  readonly grain: number
}

/** How much of the brush a layer takes: figures must stay readable. */
function brushShare(sheet: Sheet): number {
  if (sheet.name === 'subject') return 0.55
  return sheet.name === 'sky' ? 0.6 : 1
}

/** Lets edges wander, lays brush strokes and grain on a sheet, and draws the lit edges of land and houses. */
export function texture(sheet: Sheet, options: Texture): void {
  // Whole numbers throughout: this loop is most of the time that a picture takes.
  const { surface, scenery, random } = options
  const { edgeX, edgeY, grain } = surfaceTiles()
  const strengths = strengthTile(sheet, options)
  const { sidePx: side } = sheet
  const from = pixelsOf(sheet)
  const columns = tileLine(sheet, random.integer(0, tileSize))
  const rows = tileLine(sheet, random.integer(0, tileSize))
  const reach = Math.round((surface.edge[sheet.name] / 64) * sheet.scale * 65_536)
  const wrap = surface.wrapsLight ? wrapFor(sheet, scenery) : null
  const wrapOffset = wrap?.offset ?? 0
  const wrapShare = Math.round((wrap?.strength ?? 0) * one)
  const [keyRed, keyGreen, keyBlue] = toRgb(scenery.palette.key)
  const { perRow, isFilled } = filledBlocks(sheet)
  const last = side - 1
  const to = new Int32Array(from.length)

  for (let y = 0; y < side; y++) {
    const tileRow = (rows[y] ?? 0) * tileSize
    const blockRow = Math.floor(y / blockPx) * perRow
    for (let block = 0; block < perRow; block++) {
      if (isFilled[blockRow + block] === 0) continue
      const end = Math.min(side, (block + 1) * blockPx)
      for (let x = block * blockPx; x < end; x++) {
        const tile = tileRow + (columns[x] ?? 0)
        let source = y * side + x
        if (reach !== 0) {
          let sourceX = x + (((edgeX[tile] ?? 0) * reach) >> 16)
          let sourceY = y + (((edgeY[tile] ?? 0) * reach) >> 16)
          sourceX = sourceX < 0 ? 0 : sourceX > last ? last : sourceX
          sourceY = sourceY < 0 ? 0 : sourceY > last ? last : sourceY
          source = sourceY * side + sourceX
        }
        const pixel = from[source] ?? 0
        if (pixel >>> 24 === 0) continue
        let red = pixel & 255
        let green = (pixel >> 8) & 255
        let blue = (pixel >> 16) & 255
        const lit = source + wrapOffset
        if (wrapOffset !== 0 && lit >= 0 && lit < from.length) {
          const litPixel = from[lit] ?? 0
          const step =
            litPixel >>> 24 < 128
              ? litEdgeStep
              : (litPixel & 255) + ((litPixel >> 8) & 255) + ((litPixel >> 16) & 255) - red - green - blue
          // The grain breaks the lit edge, as a dry brush does.
          if (step > 52 && (grain[tile] ?? 0) + step * 0.42 > 36) {
            red += ((keyRed - red) * wrapShare) >> 8
            green += ((keyGreen - green) * wrapShare) >> 8
            blue += ((keyBlue - blue) * wrapShare) >> 8
          }
        }
        const strength = strengths[tile] ?? one
        red = (red * strength) >> 8
        green = (green * strength) >> 8
        blue = (blue * strength) >> 8
        to[y * side + x] =
          (red > 255 ? 255 : red) |
          ((green > 255 ? 255 : green) << 8) |
          ((blue > 255 ? 255 : blue) << 16) |
          (pixel & ~0xff_ff_ff)
      }
    }
  }
  sheet.rgba = new Uint8Array(to.buffer)
}

/** 1 in the fixed point of the strengths. */
const one = 256
/** What an empty neighbour counts for, in summed channels. */
const litEdgeStep = 214

/** One for each style, kind of sheet and grain that was asked for: a handful. */
const warmStrengths = new Map<string, Int16Array>()

/** Brush, fibre and grain of a sheet in one tile: what a colour is multiplied with. */
function strengthTile(sheet: Sheet, { surface, grain }: Texture): Int16Array {
  const isPaint = sheet.name !== 'weather'
  const unit = isPaint ? one / 255 : 0
  const brush = surface.brush * brushShare(sheet) * unit
  const fibre = surface.fibre * unit
  const grainShare = surface.grain * grain * unit
  const key = `${brush} ${fibre} ${grainShare}`
  const warm = warmStrengths.get(key)
  if (warm !== undefined) return warm

  const tiles = surfaceTiles()
  const strengths = Int16Array.from({ length: tileSize * tileSize }, (_, index) =>
    Math.max(
      0,
      Math.round(
        one +
          (tiles.brush[index] ?? 0) * brush +
          (tiles.fibre[index] ?? 0) * fibre +
          (tiles.grain[index] ?? 0) * grainShare,
      ),
    ),
  )
  warmStrengths.set(key, strengths)
  return strengths
}

/** The step to the pixel that is nearer to the light, in bytes; `null` for sheets that have no lit edges. */
function wrapFor(sheet: Sheet, { light }: Scenery): { offset: number; strength: number } | null {
  if (sheet.name === 'sky' || sheet.name === 'subject' || sheet.name === 'weather') return null
  const x = light[0] - page.size / 2
  const y = Math.min(-120, light[1] - 620)
  const step = (13 * sheet.scale) / Math.hypot(x, y)
  return {
    offset: Math.round(y * step) * sheet.sidePx + Math.round(x * step),
    strength: sheet.name === 'near' ? 0.07 : 0.13,
  }
}
