import { createRandom } from './random.ts'
import type { Scenery } from './scenery.ts'

/**
 * What a place is known by: what the setting's words name, or else one that the setting always gets, so that the scenes
 * of one story that play in one spot show the same spot.
 */
export function landmarkOf<TKind extends string>(
  scenery: Scenery,
  kinds: readonly [TKind, ...TKind[]],
  words: Partial<Record<TKind, RegExp>>,
): TKind {
  const named = kinds.find((kind) => words[kind]?.test(scenery.setting))
  return named ?? createRandom(`landmark:${scenery.place}:${scenery.setting}`).pick(kinds)
}
