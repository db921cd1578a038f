import type { UsedReference } from '@talelight/db'
import type { Media } from '../views.ts'

function sentenceOf(reason: UsedReference['reason'], name: string, modelName: string): string {
  switch (reason) {
    case 'no-photo':
      return `There is no photo of ${name} yet, so the words alone say what they look like.`
    case 'unreadable':
      return `The photo of ${name} could not be read.`
    case 'references-unsupported':
      return `${modelName} draws from words alone.`
    case 'slot-limit':
    case undefined:
      return `${modelName} takes fewer photos at a time.`
  }
}

/** Who was in a picture, person by person: whether their photo went along, and why not. */
export function viewReferences(references: readonly UsedReference[], modelName: string): Media['references'] {
  return [...Map.groupBy(references, ({ characterId }) => characterId).values()].map((photos) => {
    const name = photos[0]?.name ?? ''
    // The name of somebody who was removed is not kept.
    if (name === '') return { name, used: photos.some(({ used }) => used), reason: 'This person was removed.' }
    if (photos.some(({ used }) => used)) return { name, used: true }
    return { name, used: false, reason: sentenceOf(photos[0]?.reason, name, modelName) }
  })
}
