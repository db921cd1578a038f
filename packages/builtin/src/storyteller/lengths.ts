import type { StoryLength } from '@talelight/core'

/** The lengths that can be told without a sentence told twice, and the scenes on one way through each. */
export const plannedScenesByLength = { short: 3, medium: 5, long: 7, epic: 15 } as const satisfies Partial<
  Record<StoryLength, number>
>
