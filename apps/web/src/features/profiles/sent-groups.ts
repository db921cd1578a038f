import type { SentPhoto } from '@talelight/server'

/** The photos that one picture was asked for with. */
export interface SentGroup extends Pick<SentPhoto, 'sentAt' | 'provider' | 'modelName' | 'storyId' | 'storyTitle'> {
  readonly people: readonly { readonly name: string | null; readonly photoCount: number }[]
}

/** Photos that left together: a picture takes all of its photos in one moment. */
export function sentGroups(sent: readonly SentPhoto[]): SentGroup[] {
  const groups = Map.groupBy(sent, (photo) => JSON.stringify([photo.sentAt, photo.storyId, photo.modelName]))
  return [...groups.values()].flatMap((photos) => {
    const [first] = photos
    if (first === undefined) return []
    const names = Map.groupBy(photos, ({ characterName }) => characterName)
    const people = [...names].map(([name, { length: photoCount }]) => ({ name, photoCount }))
    const { sentAt, provider, modelName, storyId, storyTitle } = first
    return [{ sentAt, provider, modelName, storyId, storyTitle, people }]
  })
}
