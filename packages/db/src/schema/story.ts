import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, instant, tierId } from './_columns.ts'
import { tiers } from './tier.ts'

export const stories = sqliteTable(
  'stories',
  {
    tierId: tierId().references(() => tiers.id),
    id: text('id').notNull(),
    title: text('title').notNull(),
    /** The person's idea, as typed. */
    prompt: text('prompt').notNull(),
    status: text('status', { enum: ['active', 'complete'] }).notNull(),
    length: text('length', { enum: ['short', 'medium', 'long', 'epic'] }).notNull(),
    plannedScenes: integer('planned_scenes').notNull(),
    artStyle: text('art_style').notNull(),
    /** A key and no foreign key: old stories name models that nobody offers any more. */
    imageModel: text('image_model').notNull(),
    textModel: text('text_model').notNull(),
    videoMode: integer('video_mode', { mode: 'boolean' }).notNull(),
    memoryMode: integer('memory_mode', { mode: 'boolean' }).notNull(),
    profileId: text('profile_id'),
    /** Where the reader is. It points at a scene of this story; scenes point back, so the database cannot check both. */
    currentSceneId: text('current_scene_id').notNull(),
    notices: text('notices', { mode: 'json' }).$type<string[]>().notNull(),
    seed: text('seed').notNull(),
    createdAt: createdAt(),
    updatedAt: integer('updated_at').notNull(),
    savedAt: instant('saved_at'),
    /** In the trash since; it can be taken back until it is emptied. */
    deletedAt: instant('deleted_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    index('stories_by_age').on(table.tierId, table.deletedAt, table.createdAt, table.id),
  ],
)

/** A lasting change of somebody's looks, such as a new coat. */
export interface LookNote {
  readonly name: string
  readonly look: string
}

export const scenes = sqliteTable(
  'scenes',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    storyId: text('story_id').notNull(),
    parentSceneId: text('parent_scene_id'),
    /** The choice of the parent that led here. */
    choiceId: text('choice_id'),
    depth: integer('depth').notNull(),
    status: text('status', { enum: ['writing', 'complete', 'failed'] }).notNull(),
    /** What has been told so far; it grows while the scene is written. */
    narration: text('narration').notNull(),
    altText: text('alt_text').notNull(),
    imagePrompt: text('image_prompt'),
    /** The names of those in the picture, of the story's cast; `null` until that is known, or where there is no cast. */
    people: text('people', { mode: 'json' }).$type<string[]>(),
    /** What has changed about somebody's looks in this scene. */
    looks: text('looks', { mode: 'json' }).$type<LookNote[]>(),
    isEnding: integer('is_ending', { mode: 'boolean' }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    foreignKey({ columns: [table.tierId, table.storyId], foreignColumns: [stories.tierId, stories.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [table.tierId, table.parentSceneId], foreignColumns: [table.tierId, table.id] }).onDelete(
      'cascade',
    ),
    index('scenes_by_story').on(table.tierId, table.storyId, table.depth),
  ],
)

export const choices = sqliteTable(
  'choices',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    sceneId: text('scene_id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    /** Whether the reader wrote it. */
    isTyped: integer('is_typed', { mode: 'boolean' }).notNull(),
    /** The scene that it made; choosing it again leads there. */
    nextSceneId: text('next_scene_id'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    foreignKey({ columns: [table.tierId, table.sceneId], foreignColumns: [scenes.tierId, scenes.id] }).onDelete(
      'cascade',
    ),
    index('choices_by_scene').on(table.tierId, table.sceneId, table.position),
  ],
)

/**
 * Which story of elsewhere became which of ours, so that it comes once. No foreign key: one that a person deleted stays
 * written down, and does not come back.
 */
export const importedStories = sqliteTable(
  'imported_stories',
  {
    tierId: tierId().references(() => tiers.id),
    source: text('source', { enum: ['old-app'] }).notNull(),
    originalId: text('original_id').notNull(),
    storyId: text('story_id').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.source, table.originalId] }),
    index('imported_stories_by_story').on(table.tierId, table.storyId),
  ],
)

/** What a story and its scenes said where they came from and no column of ours says; it goes with the story. */
export const importedFields = sqliteTable(
  'imported_fields',
  {
    tierId: tierId(),
    storyId: text('story_id').notNull(),
    entity: text('entity', { enum: ['story', 'scene'] }).notNull(),
    /** Ours: of the story itself, or of one of its scenes. */
    entityId: text('entity_id').notNull(),
    originalId: text('original_id').notNull(),
    rest: text('rest', { mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.storyId, table.entityId] }),
    foreignKey({ columns: [table.tierId, table.storyId], foreignColumns: [stories.tierId, stories.id] }).onDelete(
      'cascade',
    ),
  ],
)
