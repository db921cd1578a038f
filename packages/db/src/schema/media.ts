import { foreignKey, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { costBasis, createdAt, instant, tierId } from './_columns.ts'
import { scenes } from './story.ts'

/** Why a photo did not go along, or why somebody has none. */
export const omissions = ['no-photo', 'unreadable', 'slot-limit', 'references-unsupported'] as const

/** What a picture was asked with, so that a retry can send the same. */
export interface UsedReference {
  readonly name: string
  readonly characterId: string
  /** Empty for somebody who has no photo. */
  readonly photoId: string
  readonly used: boolean
  /** Of what was not used. */
  readonly reason?: (typeof omissions)[number]
}

/** Every finished picture and clip, each version a row of its own; a retry adds one and overwrites none. */
export const media = sqliteTable(
  'media',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    sceneId: text('scene_id').notNull(),
    kind: text('kind', { enum: ['image', 'video'] }).notNull(),
    /** Counts from 1 within a scene and kind. */
    version: integer('version').notNull(),
    /** Where the media store keeps the bytes; never a path or a URL. */
    storageKey: text('storage_key').notNull().unique(),
    sha256: text('sha256').notNull(),
    byteLength: integer('byte_length').notNull(),
    mediaType: text('media_type').notNull(),
    width: integer('width'),
    height: integer('height'),
    durationSeconds: real('duration_seconds'),
    modelKey: text('model_key').notNull(),
    prompt: text('prompt').notNull(),
    references: text('references', { mode: 'json' }).$type<UsedReference[]>().notNull(),
    /** For a clip: the picture that it was animated from. */
    sourceMediaId: text('source_media_id'),
    generationSeconds: real('generation_seconds').notNull(),
    costUsd: real('cost_usd'),
    costBasis: costBasis(),
    /** When its file was found missing or damaged. */
    lostAt: instant('lost_at'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    foreignKey({ columns: [table.tierId, table.sceneId], foreignColumns: [scenes.tierId, scenes.id] }).onDelete(
      'cascade',
    ),
    index('media_by_scene').on(table.tierId, table.sceneId, table.kind, table.version),
    index('media_by_model').on(table.modelKey, table.kind, table.createdAt),
  ],
)

/** Smaller copies for pages and covers: always reproducible from their medium. */
export const mediaVariants = sqliteTable(
  'media_variants',
  {
    tierId: tierId(),
    mediaId: text('media_id').notNull(),
    variant: text('variant', { enum: ['page', 'cover'] }).notNull(),
    storageKey: text('storage_key').notNull().unique(),
    sha256: text('sha256').notNull(),
    byteLength: integer('byte_length').notNull(),
    mediaType: text('media_type').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.mediaId, table.variant] }),
    foreignKey({ columns: [table.tierId, table.mediaId], foreignColumns: [media.tierId, media.id] }).onDelete(
      'cascade',
    ),
  ],
)
