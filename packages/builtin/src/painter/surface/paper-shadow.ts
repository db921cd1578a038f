import type { Sheet } from './sheet.ts'

/** Lays the soft shadow of a sheet of paper beneath it, on the sheet itself, so that it moves along. */
export function layPaperShadow(sheet: Sheet): void {
  if (sheet.name === 'sky' || sheet.name === 'weather') return
  const { rgba, sidePx: side, scale } = sheet
  const half = Math.ceil(side / 2)
  const blurPx = Math.max(2, Math.round((sheet.name === 'subject' ? 3.5 : 5.5) * scale))
  const shade = blurredAlpha(sheet, half, blurPx)
  const offset = Math.round(blurPx * 0.9)
  for (let y = 0; y < side; y++) {
    const shadeY = (y >> 1) - offset
    if (shadeY < 0) continue
    for (let x = 0; x < side; x++) {
      const at = (y * side + x) * 4
      const own = (rgba[at + 3] ?? 0) / 255
      if (own === 1) continue
      const shadeX = (x >> 1) - (offset >> 1)
      if (shadeX < 0) continue
      const shadow = ((shade[shadeY * half + shadeX] ?? 0) / 255) * 0.46 * (1 - own)
      if (shadow < 0.01) continue
      const alpha = own + shadow
      rgba[at] = ((rgba[at] ?? 0) * own + 26 * shadow) / alpha
      rgba[at + 1] = ((rgba[at + 1] ?? 0) * own + 18 * shadow) / alpha
      rgba[at + 2] = ((rgba[at + 2] ?? 0) * own + 40 * shadow) / alpha
      rgba[at + 3] = alpha * 255
    }
  }
}

/** Opacity at half the size, blurred by a box in both directions. */
function blurredAlpha({ rgba, sidePx }: Sheet, half: number, radius: number): Float32Array {
  const alpha = new Float32Array(half * half)
  for (let y = 0; y < half; y++) {
    for (let x = 0; x < half; x++) alpha[y * half + x] = rgba[(y * 2 * sidePx + x * 2) * 4 + 3] ?? 0
  }
  const across = boxBlur(alpha, { half, radius, step: 1, lineStep: half })
  return boxBlur(across, { half, radius, step: half, lineStep: 1 })
}

function boxBlur(
  from: Float32Array,
  { half, radius, step, lineStep }: { half: number; radius: number; step: number; lineStep: number },
): Float32Array {
  const to = new Float32Array(from.length)
  const clamp = (index: number) => Math.max(0, Math.min(half - 1, index))
  for (let line = 0; line < half; line++) {
    const base = line * lineStep
    let sum = 0
    for (let index = -radius; index <= radius; index++) sum += from[base + clamp(index) * step] ?? 0
    for (let index = 0; index < half; index++) {
      to[base + index * step] = sum / (2 * radius + 1)
      sum += (from[base + clamp(index + radius + 1) * step] ?? 0) - (from[base + clamp(index - radius) * step] ?? 0)
    }
  }
  return to
}
