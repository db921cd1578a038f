import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, tierId } from './_columns.ts'
import { tiers } from './tier.ts'

/** A family or a cast. */
export const profiles = sqliteTable(
  'profiles',
  {
    tierId: tierId().references(() => tiers.id),
    id: text('id').notNull(),
    name: text('name').notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.tierId, table.id] })],
)

export const characters = sqliteTable(
  'characters',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    profileId: text('profile_id').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    position: integer('position').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    foreignKey({ columns: [table.tierId, table.profileId], foreignColumns: [profiles.tierId, profiles.id] }).onDelete(
      'cascade',
    ),
    index('characters_by_profile').on(table.tierId, table.profileId, table.position),
  ],
)

export const photos = sqliteTable(
  'photos',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    characterId: text('character_id').notNull(),
    position: integer('position').notNull(),
    storageKey: text('storage_key').notNull().unique(),
    sha256: text('sha256').notNull(),
    byteLength: integer('byte_length').notNull(),
    mediaType: text('media_type').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    /** A small copy for pages, made with the photo. */
    thumbStorageKey: text('thumb_storage_key').notNull().default(''),
    thumbSha256: text('thumb_sha256').notNull().default(''),
    thumbByteLength: integer('thumb_byte_length').notNull().default(0),
    /** When somebody said that this person may be shown to a picture model. */
    consentedAt: integer('consented_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    foreignKey({
      columns: [table.tierId, table.characterId],
      foreignColumns: [characters.tierId, characters.id],
    }).onDelete('cascade'),
    index('photos_by_character').on(table.tierId, table.characterId, table.position),
  ],
)

/**
 * What left the house: a row for each photo in each request to a picture model, written before it is sent. Nothing
 * deletes from it, so it holds ids alone.
 */
export const photoSends = sqliteTable(
  'photo_sends',
  {
    tierId: tierId(),
    photoId: text('photo_id').notNull(),
    characterId: text('character_id').notNull(),
    generationId: text('generation_id').notNull(),
    attempt: integer('attempt').notNull(),
    storyId: text('story_id').notNull(),
    modelKey: text('model_key').notNull(),
    sentAt: integer('sent_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.generationId, table.attempt, table.photoId] }),
    index('photo_sends_by_time').on(table.tierId, table.sentAt),
  ],
)

/** What was removed for good, so that a restored backup removes it again. */
export const tombstones = sqliteTable(
  'tombstones',
  {
    tierId: tierId(),
    entity: text('entity', { enum: ['story', 'profile', 'character', 'photo'] }).notNull(),
    id: text('id').notNull(),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.tierId, table.entity, table.id] })],
)
