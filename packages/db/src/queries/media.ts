import { and, desc, eq, gt, inArray, isNull, max } from 'drizzle-orm'
import { media, mediaVariants, scenes, stories } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type MediaRow = typeof media.$inferSelect
export type MediaVariantRow = typeof mediaVariants.$inferSelect

/** Adds a finished picture or clip as the next version of its scene's kind. */
export function insertMedia(db: TierDb, row: Omit<MediaRow, 'tierId' | 'version' | 'lostAt'>): void {
  const last = db.handle
    .select({ version: max(media.version) })
    .from(media)
    .where(and(eq(media.tierId, db.tierId), eq(media.sceneId, row.sceneId), eq(media.kind, row.kind)))
    .get()
  db.handle
    .insert(media)
    .values({ ...row, tierId: db.tierId, version: (last?.version ?? 0) + 1, lostAt: null })
    .run()
}

/** A picture or clip whose story is not in the trash. */
export function findMedia(db: TierDb, mediaId: string): MediaRow | undefined {
  const row = db.handle
    .select({ media })
    .from(media)
    .innerJoin(scenes, and(eq(scenes.tierId, media.tierId), eq(scenes.id, media.sceneId)))
    .innerJoin(stories, and(eq(stories.tierId, scenes.tierId), eq(stories.id, scenes.storyId)))
    .where(and(eq(media.tierId, db.tierId), eq(media.id, mediaId), isNull(stories.deletedAt)))
    .get()
  return row?.media
}

/** All versions of the pictures and clips of these scenes, the newest first. */
export function findMediaOfScenes(db: TierDb, sceneIds: readonly string[]): MediaRow[] {
  return db.handle
    .select()
    .from(media)
    .where(and(eq(media.tierId, db.tierId), inArray(media.sceneId, [...sceneIds])))
    .orderBy(desc(media.version))
    .all()
}

/** The newest version of a scene's picture or clip. */
export function findLatestMedia(db: TierDb, sceneId: string, kind: MediaRow['kind']): MediaRow | undefined {
  return findMediaOfScenes(db, [sceneId]).find((row) => row.kind === kind)
}

/** The median of how long the last works of this model took in this tier, in seconds; `null` while there is none. */
export function findUsualSeconds(db: TierDb, modelKey: string, kind: MediaRow['kind']): number | null {
  const seconds = db.handle
    .select({ seconds: media.generationSeconds })
    .from(media)
    .where(
      and(
        eq(media.tierId, db.tierId),
        eq(media.modelKey, modelKey),
        eq(media.kind, kind),
        // How long it took elsewhere, nobody knows.
        gt(media.generationSeconds, 0),
      ),
    )
    .orderBy(desc(media.createdAt))
    .limit(21)
    .all()
    .map((row) => row.seconds)
    .toSorted((a, b) => a - b)
  return seconds[Math.floor(seconds.length / 2)] ?? null
}

export function findMediaVariant(
  db: TierDb,
  mediaId: string,
  variant: MediaVariantRow['variant'],
): MediaVariantRow | undefined {
  return db.handle
    .select()
    .from(mediaVariants)
    .where(
      and(eq(mediaVariants.tierId, db.tierId), eq(mediaVariants.mediaId, mediaId), eq(mediaVariants.variant, variant)),
    )
    .get()
}

/** Stores a variant, or replaces one whose file was lost. */
export function putMediaVariant(db: TierDb, row: Omit<MediaVariantRow, 'tierId'>): void {
  const { mediaId: _mediaId, variant: _variant, ...file } = row
  db.handle
    .insert(mediaVariants)
    .values({ ...row, tierId: db.tierId })
    .onConflictDoUpdate({
      target: [mediaVariants.tierId, mediaVariants.mediaId, mediaVariants.variant],
      set: file,
    })
    .run()
}
