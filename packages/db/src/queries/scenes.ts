import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { scenes, stories } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type SceneRow = typeof scenes.$inferSelect

const sceneIs = (db: TierDb, sceneId: string) => and(eq(scenes.tierId, db.tierId), eq(scenes.id, sceneId))

export function insertScene(db: TierDb, scene: Omit<SceneRow, 'tierId'>): void {
  db.handle
    .insert(scenes)
    .values({ ...scene, tierId: db.tierId })
    .run()
}

/** A scene whose story is not in the trash. */
export function findScene(db: TierDb, sceneId: string): SceneRow | undefined {
  const row = db.handle
    .select({ scene: scenes })
    .from(scenes)
    .innerJoin(stories, and(eq(stories.tierId, scenes.tierId), eq(stories.id, scenes.storyId)))
    .where(and(sceneIs(db, sceneId), isNull(stories.deletedAt)))
    .get()
  return row?.scene
}

/** All scenes of a story, the earlier ones first. */
export function findScenesOfStory(db: TierDb, storyId: string): SceneRow[] {
  return db.handle
    .select()
    .from(scenes)
    .where(and(eq(scenes.tierId, db.tierId), eq(scenes.storyId, storyId)))
    .orderBy(asc(scenes.depth), asc(scenes.createdAt), asc(scenes.id))
    .all()
}

export function updateScene(
  db: TierDb,
  sceneId: string,
  change: Partial<Pick<SceneRow, 'status' | 'narration' | 'altText' | 'imagePrompt' | 'people' | 'looks' | 'isEnding'>>,
): void {
  db.handle.update(scenes).set(change).where(sceneIs(db, sceneId)).run()
}

/** Adds words to a scene that is being told. */
export function appendNarration(db: TierDb, sceneId: string, delta: string): void {
  db.handle
    .update(scenes)
    .set({ narration: sql`${scenes.narration} || ${delta}` })
    .where(sceneIs(db, sceneId))
    .run()
}
