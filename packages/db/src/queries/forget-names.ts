import { and, eq, inArray, isNotNull, like, or } from 'drizzle-orm'
import { characters, media, scenes, stories } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

/**
 * Takes the names of characters out of what was noted beside stories: who is in a scene, what they look like, whose
 * photo a picture was asked with. The words of a story stay as they were told. Call it while the characters are there.
 */
export function forgetNames(db: TierDb, characterIds: readonly string[]): void {
  const people = db.handle
    .select()
    .from(characters)
    .where(and(eq(characters.tierId, db.tierId), inArray(characters.id, [...characterIds])))
    .all()
  for (const { id, name, profileId } of people) {
    forgetInScenes(db, profileId, name)
    forgetInPictures(db, id)
  }
}

function forgetInScenes(db: TierDb, profileId: string, name: string): void {
  const rows = db.handle
    .select({ scene: scenes })
    .from(scenes)
    .innerJoin(stories, and(eq(stories.tierId, scenes.tierId), eq(stories.id, scenes.storyId)))
    .where(
      and(
        eq(scenes.tierId, db.tierId),
        eq(stories.profileId, profileId),
        or(isNotNull(scenes.people), isNotNull(scenes.looks)),
      ),
    )
    .all()
  for (const { scene } of rows) {
    db.handle
      .update(scenes)
      .set({
        people: scene.people?.filter((other) => other !== name) ?? null,
        looks: scene.looks?.filter((note) => note.name !== name) ?? null,
      })
      .where(and(eq(scenes.tierId, db.tierId), eq(scenes.id, scene.id)))
      .run()
  }
}

function forgetInPictures(db: TierDb, characterId: string): void {
  const rows = db.handle
    .select({ id: media.id, references: media.references, imagePrompt: scenes.imagePrompt })
    .from(media)
    .innerJoin(scenes, and(eq(scenes.tierId, media.tierId), eq(scenes.id, media.sceneId)))
    .where(and(eq(media.tierId, db.tierId), like(media.references, `%${characterId}%`)))
    .all()
  for (const { id, references, imagePrompt } of rows) {
    const kept = references.map((one) => (one.characterId === characterId ? { ...one, name: '' } : one))
    db.handle
      .update(media)
      // What it was asked with described them; what the story says of them stays.
      .set({ references: kept, prompt: imagePrompt ?? '' })
      .where(and(eq(media.tierId, db.tierId), eq(media.id, id)))
      .run()
  }
}
