import { createRandom } from '../random.ts'

/** Side of a tile; a power of two, so that it wraps with a mask. */
export const tileSize = 512
export const tileMask = tileSize - 1

/** Surfaces that repeat without a seam, signed bytes. Built once for a process; every layer looks at them elsewhere. */
export interface SurfaceTiles {
  /** Broad and fine strokes in two directions, bent by a slow warp. */
  readonly brush: Int8Array
  /** How far an edge wanders. */
  readonly edgeX: Int8Array
  readonly edgeY: Int8Array
  readonly grain: Int8Array
  readonly fibre: Int8Array
  /** Wavy lines that a knife would cut. */
  readonly hatch: Int8Array
}

let warmTiles: SurfaceTiles | undefined

export function surfaceTiles(): SurfaceTiles {
  warmTiles ??= createTiles()
  return warmTiles
}

/** Noise with cells of a size that wraps at the tile's edges, from -1 to 1. */
function valueNoise(cellX: number, cellY: number, label: string): Float32Array {
  const random = createRandom(`tile:${label}`)
  const columns = Math.round(tileSize / cellX)
  const rows = Math.round(tileSize / cellY)
  const corners = Float32Array.from({ length: columns * rows }, () => random() * 2 - 1)
  const noise = new Float32Array(tileSize * tileSize)
  for (let y = 0; y < tileSize; y++) {
    const row = (y / tileSize) * rows
    const top = Math.floor(row)
    const partY = row - top
    const easedY = partY * partY * (3 - 2 * partY)
    const topRow = top * columns
    const bottomRow = ((top + 1) % rows) * columns
    for (let x = 0; x < tileSize; x++) {
      const column = (x / tileSize) * columns
      const left = Math.floor(column)
      const partX = column - left
      const easedX = partX * partX * (3 - 2 * partX)
      const right = (left + 1) % columns
      const above = (corners[topRow + left] ?? 0) * (1 - easedX) + (corners[topRow + right] ?? 0) * easedX
      const under = (corners[bottomRow + left] ?? 0) * (1 - easedX) + (corners[bottomRow + right] ?? 0) * easedX
      noise[y * tileSize + x] = above * (1 - easedY) + under * easedY
    }
  }
  return noise
}

// More warp looks like wood, none like brushed metal.
const warpPx = 30

function createTiles(): SurfaceTiles {
  const soft = valueNoise(64, 64, 'soft')
  const warpX = valueNoise(128, 128, 'warp-x')
  const warpY = valueNoise(128, 128, 'warp-y')
  const speck = valueNoise(3, 3, 'speck')
  const fine = valueNoise(64, 4, 'fine')
  const broad = valueNoise(128, 11, 'broad')
  const mask = valueNoise(100, 100, 'mask')
  const slowX = valueNoise(24, 24, 'edge-x')
  const slowY = valueNoise(24, 24, 'edge-y')
  const quickX = valueNoise(7, 7, 'edge-x-fine')
  const quickY = valueNoise(7, 7, 'edge-y-fine')
  const random = createRandom('tile:grain')

  const tiles = {
    brush: new Int8Array(tileSize * tileSize),
    edgeX: new Int8Array(tileSize * tileSize),
    edgeY: new Int8Array(tileSize * tileSize),
    grain: new Int8Array(tileSize * tileSize),
    fibre: new Int8Array(tileSize * tileSize),
    hatch: new Int8Array(tileSize * tileSize),
  }
  const sample = (noise: Float32Array, x: number, y: number): number =>
    noise[(Math.floor(y) & tileMask) * tileSize + (Math.floor(x) & tileMask)] ?? 0
  const at = (noise: Float32Array, index: number): number => noise[index] ?? 0

  for (let index = 0; index < tileSize * tileSize; index++) {
    const x = index & tileMask
    const y = index >> 9
    const share = Math.max(0, Math.min(1, at(mask, index) * 1.6 + 0.5))
    const bentX = x + at(warpX, index) * warpPx
    const bentY = y + at(warpY, index) * warpPx
    const turnedX = y * 0.8 + x * 0.5 + at(warpX, index) * warpPx
    const turnedY = x * 0.8 - y * 0.5 + at(warpY, index) * warpPx
    const along = sample(broad, bentX, bentY) * 0.6 + sample(fine, bentX, bentY) * 0.5
    const athwart = sample(broad, turnedX + 200, turnedY + 90) * 0.6 + sample(fine, turnedX, turnedY) * 0.5
    const strokes = along * share + athwart * (1 - share)
    tiles.brush[index] = toByte((at(soft, index) * 0.5 + strokes * 0.62 + at(speck, index) * 0.16) * 100)
    tiles.edgeX[index] = toByte((at(slowX, index) * 0.8 + at(quickX, index) * 0.3) * 60)
    tiles.edgeY[index] = toByte((at(slowY, index) * 0.8 + at(quickY, index) * 0.3) * 60)
    tiles.grain[index] = toByte((random() + random() - 1) * 70 + at(speck, index) * 36)
    tiles.fibre[index] = toByte(
      (at(speck, index) * 0.5 + sample(fine, bentX, bentY) * 0.35 + at(soft, index) * 0.25) * 80,
    )
    tiles.hatch[index] = toByte(
      Math.sin(((y + at(soft, index) * 9 + at(slowX, index) * 3) * Math.PI * 2) / 8) * 100 + at(speck, index) * 20,
    )
  }
  return tiles
}

function toByte(value: number): number {
  return Math.max(-127, Math.min(127, value))
}
