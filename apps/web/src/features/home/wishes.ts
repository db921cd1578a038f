import type { ImageModelInfo, LengthInfo, ModelList, Profile } from '@talelight/server'

/** What a reader asked for the last time, as far as they ever said. */
export interface Wishes {
  readonly imageModel?: string | undefined
  readonly artStyle?: string | undefined
  readonly length?: LengthInfo['length'] | undefined
  readonly videoMode?: boolean | undefined
  readonly memoryMode?: boolean | undefined
  readonly profileId?: string | undefined
}

/** The choices that stand on the page: every wish that this home can fulfil, and its own defaults for the rest. */
export interface Plan {
  readonly imageModel: ImageModelInfo | undefined
  readonly artStyles: ModelList['artStyles']
  readonly artStyle: string | undefined
  readonly length: LengthInfo | undefined
  readonly videoMode: boolean
  readonly memoryMode: boolean
  /** Whose faces stay the same, while memory mode is on. */
  readonly profileId: string | undefined
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
    memoryMode: wishes.get('memoryMode') === true,
    profileId: word('profileId'),
  }
}

/**
 * What the models and people of this home make of the wishes. A wish that cannot be had today is kept for the day it
 * can.
 *
 * @param profiles `undefined` while nobody knows which there are: a wish for one then stands as it was kept.
 */
export function planFor(wishes: Wishes, list: ModelList, profiles: readonly Profile[] | undefined): Plan {
  const models = list.image.flatMap((group) => group.models).filter((model) => model.goneBecause === null)
  const imageModel =
    models.find((model) => model.key === wishes.imageModel) ??
    models.find((model) => model.key === list.defaults.imageModel) ??
    models[0]
  const artStyles = list.artStyles.filter((style) => imageModel?.artStyles?.includes(style.key) ?? true)
  const knows = (key: string | undefined) => artStyles.find((style) => style.key === key)
  const lengthOf = (length: LengthInfo['length'] | undefined) => list.lengths.find((info) => info.length === length)
  const profileId =
    profiles === undefined
      ? wishes.profileId
      : (profiles.find((profile) => profile.id === wishes.profileId) ?? profiles[0])?.id
  return {
    imageModel,
    artStyles,
    artStyle: (knows(wishes.artStyle) ?? knows(list.defaults.artStyle) ?? artStyles[0])?.key,
    length: lengthOf(wishes.length) ?? lengthOf(list.defaults.length) ?? list.lengths.at(-1),
    videoMode: list.video.available && wishes.videoMode === true,
    memoryMode: wishes.memoryMode === true && profiles?.length !== 0,
    profileId,
  }
}
