import type { ImageModelInfo, LengthInfo, ModelList } from '@talelight/server'

/** What a reader asked for the last time, as far as they ever said. */
export interface Wishes {
  readonly imageModel?: string | undefined
  readonly artStyle?: string | undefined
  readonly length?: LengthInfo['length'] | undefined
  readonly videoMode?: boolean | undefined
}

/** The choices that stand on the page: every wish that this home can fulfil, and its own defaults for the rest. */
export interface Plan {
  readonly imageModel: ImageModelInfo | undefined
  readonly artStyles: ModelList['artStyles']
  readonly artStyle: string | undefined
  readonly length: LengthInfo | undefined
  readonly videoMode: boolean
}

const lengths = ['short', 'medium', 'long', 'epic'] as const satisfies readonly LengthInfo['length'][]

/** Reads wishes that were kept as text, by this version of the page or any other. */
export function parseWishes(text: string | null): Wishes {
  let kept: unknown
  try {
    kept = JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
  const wishes = new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : [])
  const word = (key: string) => {
    const value: unknown = wishes.get(key)
    return typeof value === 'string' ? value : undefined
  }
  return {
    imageModel: word('imageModel'),
    artStyle: word('artStyle'),
    length: lengths.find((length) => length === word('length')),
    videoMode: wishes.get('videoMode') === true,
  }
}

/** What the models of this home make of the wishes. A wish that cannot be had today is kept for the day it can. */
export function planFor(wishes: Wishes, list: ModelList): Plan {
  const models = list.image.flatMap((group) => group.models).filter((model) => model.goneBecause === null)
  const imageModel =
    models.find((model) => model.key === wishes.imageModel) ??
    models.find((model) => model.key === list.defaults.imageModel) ??
    models[0]
  const artStyles = list.artStyles.filter((style) => imageModel?.artStyles?.includes(style.key) ?? true)
  const knows = (key: string | undefined) => artStyles.find((style) => style.key === key)
  const lengthOf = (length: LengthInfo['length'] | undefined) => list.lengths.find((info) => info.length === length)
  return {
    imageModel,
    artStyles,
    artStyle: (knows(wishes.artStyle) ?? knows(list.defaults.artStyle) ?? artStyles[0])?.key,
    length: lengthOf(wishes.length) ?? lengthOf(list.defaults.length) ?? list.lengths.at(-1),
    videoMode: list.video.available && wishes.videoMode === true,
  }
}
