import { uuidv7 } from 'uuidv7'

const prefixes = {
  story: 'sty',
  scene: 'scn',
  choice: 'cho',
  media: 'med',
  generation: 'gen',
  providerCall: 'pvc',
  profile: 'prf',
  character: 'chr',
  photo: 'pho',
} as const

/** Makes an id that sorts by time and tells in a log what it is the id of: `sty_0198…`. */
export function createId(entity: keyof typeof prefixes): string {
  return `${prefixes[entity]}_${uuidv7().replaceAll('-', '')}`
}
