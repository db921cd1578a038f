import type { BriefCharacter } from '../../picture-brief.ts'
import { type Look, isPerson, lookOf } from './look.ts'

const maxTries = 40

type Described = Pick<BriefCharacter, 'kind' | 'name' | 'description'>

/**
 * The looks of people who are seen together. Whoever would look like somebody before them is dressed anew; the first
 * one always looks the same.
 */
export function castLooks(cast: readonly Described[]): Look[] {
  const looks: Look[] = []
  for (const { kind, name, description } of cast) {
    let look = lookOf(kind, name, description)
    for (let again = 1; again <= maxTries && looks.some((other) => areAlike(look, other)); again += 1) {
      // What was said of somebody stays; only what was left open changes.
      look = lookOf(kind, `${name}#${again}`, description)
    }
    looks.push(look)
  }
  return looks
}

/** Whether two could be taken for each other. */
export function areAlike(one: Look, other: Look): boolean {
  if (isPerson(one.kind) !== isPerson(other.kind)) return false
  const isSameItem = one.item === other.item
  if (isPerson(one.kind)) return one.coat === other.coat || (one.hairShape === other.hairShape && isSameItem)
  return one.kind === other.kind && (one.trim === other.trim || (one.fur === other.fur && isSameItem))
}
