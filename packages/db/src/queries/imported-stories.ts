import { and, eq } from 'drizzle-orm'
import { choices, importedFields, importedStories } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'
import type { ChoiceRow } from './choices.ts'

type ImportedStoryRow = typeof importedStories.$inferSelect
export type ImportedFieldsRow = typeof importedFields.$inferSelect

/** Whether a story of elsewhere has come here before, also one that was deleted since. */
export function hasStoryCome(db: TierDb, source: ImportedStoryRow['source'], originalId: string): boolean {
  const row = db.handle
    .select({ storyId: importedStories.storyId })
    .from(importedStories)
    .where(
      and(
        eq(importedStories.tierId, db.tierId),
        eq(importedStories.source, source),
        eq(importedStories.originalId, originalId),
      ),
    )
    .get()
  return row !== undefined
}

/** Whether one of our stories has come from elsewhere. */
export function isImportedStory(db: TierDb, storyId: string): boolean {
  const row = db.handle
    .select({ storyId: importedStories.storyId })
    .from(importedStories)
    .where(and(eq(importedStories.tierId, db.tierId), eq(importedStories.storyId, storyId)))
    .get()
  return row !== undefined
}

/** Writes down that a story has come. It comes once: a second one of that id breaks the transaction. */
export function insertImportedStory(db: TierDb, story: Omit<ImportedStoryRow, 'tierId'>): void {
  db.handle
    .insert(importedStories)
    .values({ ...story, tierId: db.tierId })
    .run()
}

/** Keeps what no column of ours says. */
export function insertImportedFields(db: TierDb, fields: Omit<ImportedFieldsRow, 'tierId'>): void {
  db.handle
    .insert(importedFields)
    .values({ ...fields, tierId: db.tierId })
    .run()
}

/** What a story and its scenes said where they came from. */
export function findImportedFields(db: TierDb, storyId: string): ImportedFieldsRow[] {
  return db.handle
    .select()
    .from(importedFields)
    .where(and(eq(importedFields.tierId, db.tierId), eq(importedFields.storyId, storyId)))
    .all()
}

/** Adds a choice whose id, place and scene are known already. */
export function insertKnownChoice(db: TierDb, choice: Omit<ChoiceRow, 'tierId'>): void {
  db.handle
    .insert(choices)
    .values({ ...choice, tierId: db.tierId })
    .run()
}
