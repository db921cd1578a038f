import { foreignKey, index, integer, primaryKey, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { costBasis, createdAt, instant, tierId } from './_columns.ts'
import { scenes } from './story.ts'

/** The queue and the truth: one row for each piece of work that a scene needs. */
export const generations = sqliteTable(
  'generations',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    sceneId: text('scene_id').notNull(),
    kind: text('kind', { enum: ['text', 'image', 'video'] }).notNull(),
    /** What people see. */
    status: text('status', { enum: ['pending', 'generating', 'complete', 'failed', 'canceled'] }).notNull(),
    /** What the engine does; after a crash it says what may still be done. */
    phase: text('phase', { enum: ['ready', 'sending', 'accepted', 'fetching', 'storing', 'settled'] }).notNull(),
    modelKey: text('model_key').notNull(),
    /** The generation whose result this one starts from. It waits for it and follows it into failure. */
    dependsOnId: text('depends_on_id'),
    /** The medium that it works on: a clip's start frame. */
    sourceMediaId: text('source_media_id'),
    /** The medium that it made. */
    mediaId: text('media_id'),
    seed: text('seed').notNull(),
    /** How many requests have been sent for it. */
    attempt: integer('attempt').notNull(),
    /** The only scheduler: the row is looked at from this instant on. Delay, poll interval, back-off and lease are all this. */
    availableAt: integer('available_at').notNull(),
    owner: text('owner'),
    /** Grows with every claim. A write with an old fence changes nothing. */
    fence: integer('fence').notNull(),
    /** The provider's operation, opaque JSON; committed before anything else happens. */
    operation: text('operation', { mode: 'json' }).$type<Readonly<Record<string, unknown>>>(),
    progress: real('progress'),
    errorReason: text('error_reason'),
    errorBilled: text('error_billed', { enum: ['yes', 'no', 'unknown'] }),
    errorRetryable: integer('error_retryable', { mode: 'boolean' }),
    startedAt: instant('started_at'),
    settledAt: instant('settled_at'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    foreignKey({ columns: [table.tierId, table.sceneId], foreignColumns: [scenes.tierId, scenes.id] }).onDelete(
      'cascade',
    ),
    foreignKey({ columns: [table.tierId, table.dependsOnId], foreignColumns: [table.tierId, table.id] }).onDelete(
      'cascade',
    ),
    index('generations_by_scene').on(table.tierId, table.sceneId, table.kind, table.createdAt),
    index('generations_waiting').on(table.status, table.availableAt),
  ],
)

/** The ledger: written before a paid request leaves, settled when its answer is known. Nothing deletes from it. */
export const providerCalls = sqliteTable(
  'provider_calls',
  {
    tierId: tierId(),
    id: text('id').notNull(),
    /** No foreign key: what was paid stays written down when its story is gone. */
    generationId: text('generation_id').notNull(),
    attempt: integer('attempt').notNull(),
    modelKey: text('model_key').notNull(),
    idempotencyKey: text('idempotency_key').notNull(),
    /** `wasted`: it was charged and there is nothing to show for it. */
    state: text('state', { enum: ['intent', 'accepted', 'rejected', 'unknown', 'settled', 'wasted'] }).notNull(),
    /** By the price list; `null` where the list has no price. */
    estimatedCostUsd: real('estimated_cost_usd'),
    /** What a budget counts until the actual cost is known. */
    reservedCostUsd: real('reserved_cost_usd').notNull().default(0),
    actualCostUsd: real('actual_cost_usd'),
    costBasis: costBasis(),
    sentAt: integer('sent_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.id] }),
    unique('one_call_an_attempt').on(table.tierId, table.generationId, table.attempt),
    index('calls_by_time').on(table.tierId, table.sentAt),
  ],
)
