import { and, asc, eq, inArray, max } from 'drizzle-orm'
import { choices, scenes } from '../schema/index.ts'
import { createId } from '../id.ts'
import type { TierDb } from '../tier-db.ts'

export type ChoiceRow = typeof choices.$inferSelect

/** Adds a choice behind those that the scene has. */
export function insertChoice(
  db: TierDb,
  choice: Pick<ChoiceRow, 'sceneId' | 'text' | 'isTyped' | 'createdAt'>,
): ChoiceRow {
  const last = db.handle
    .select({ position: max(choices.position) })
    .from(choices)
    .where(and(eq(choices.tierId, db.tierId), eq(choices.sceneId, choice.sceneId)))
    .get()
  return db.handle
    .insert(choices)
    .values({
      ...choice,
      tierId: db.tierId,
      id: createId('choice'),
      position: (last?.position ?? 0) + 1,
      nextSceneId: null,
    })
    .returning()
    .get()
}

export function findChoicesOfScenes(db: TierDb, sceneIds: readonly string[]): ChoiceRow[] {
  return db.handle
    .select()
    .from(choices)
    .where(and(eq(choices.tierId, db.tierId), inArray(choices.sceneId, [...sceneIds])))
    .orderBy(asc(choices.position))
    .all()
}

export function findChoicesOfStory(db: TierDb, storyId: string): ChoiceRow[] {
  return db.handle
    .select({ choice: choices })
    .from(choices)
    .innerJoin(scenes, and(eq(scenes.tierId, choices.tierId), eq(scenes.id, choices.sceneId)))
    .where(and(eq(choices.tierId, db.tierId), eq(scenes.storyId, storyId)))
    .orderBy(asc(choices.position))
    .all()
    .map((row) => row.choice)
}

/** Remembers which scene a choice made. */
export function linkChoice(db: TierDb, choiceId: string, nextSceneId: string): void {
  db.handle
    .update(choices)
    .set({ nextSceneId })
    .where(and(eq(choices.tierId, db.tierId), eq(choices.id, choiceId)))
    .run()
}
