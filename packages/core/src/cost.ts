/** What one way through a story is expected to cost, in US dollars; `null` as soon as one part of it is unknown. */
export function estimateStoryCostUsd(options: {
  readonly scenes: number
  readonly pictureCostUsd: number | null
  /** `null` stands for an unknown price, `undefined` for a story without clips. */
  readonly clipCostUsd: number | null | undefined
}): number | null {
  if (options.pictureCostUsd === null || options.clipCostUsd === null) return null
  return options.scenes * (options.pictureCostUsd + (options.clipCostUsd ?? 0))
}
