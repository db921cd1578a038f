import type { ImageMediaType, MediaFile } from '@talelight/core'
import {
  createId,
  createTierDb,
  findCharacter,
  findLatestMedia,
  findPhoto,
  insertMedia,
  insertPhotoSend,
  omissions,
} from '@talelight/db'
import type { Database, TierDb, UsedReference } from '@talelight/db'
import { z } from 'zod'
import type { Models } from '../models.ts'
import { planWithReferences } from '../people/picture-references.ts'
import type { ReferencedPlan } from '../people/picture-references.ts'
import { castOfScene, describePeople, findCast } from '../people/scene-cast.ts'
import type { Previews } from '../services/previews.ts'
import { readImageFacts } from '../storage/image-facts.ts'
import { newMediaKey } from '../storage/media-store.ts'
import type { MediaStore, StoredFile } from '../storage/media-store.ts'
import { toPreviewUrl } from '../storage/preview-picture.ts'
import type { Job } from './job.ts'
import { beginCall, interruptedCall, releaseDependents, settleCall } from './settle.ts'

const deadlineMs = 300_000

/** Draws one picture from the scene's description and keeps it as the next version. */
export function createPictureDrawer(options: {
  readonly database: Database
  readonly models: Models
  readonly mediaStore: MediaStore
  readonly previews: Previews
}) {
  return async (job: Job): Promise<void> => {
    const { modelKey, operation, phase } = job.generation
    if (phase === 'storing' && operation !== null) return adoptPicture(options, job, paidPicture.parse(operation))
    const sceneId = job.scene.id
    const adapter = options.models.adapters.imageAdapter(modelKey)
    const { plan, references, prompt } = await beginPicture(options, job)
    job.pass('image: intent')
    const sentAt = job.now()
    const place = { tierId: job.tier.id, storyId: job.story.id, sceneId }
    let isDrawing = true
    const showPreview = async (picture: MediaFile<ImageMediaType>): Promise<void> => {
      const dataUrl = await toPreviewUrl(picture).catch(() => null)
      if (isDrawing && dataUrl !== null) options.previews.show(place, dataUrl)
    }
    const result = await adapter
      .generateImage(
        plan.request,
        AbortSignal.any([job.signal, AbortSignal.timeout(deadlineMs)]),
        (picture) => void showPreview(picture),
      )
      .finally(() => {
        isDrawing = false
        options.previews.forget(place)
      })
    job.pass('image: answered')
    const { width, height } = await readImageFacts(result.image)
    const picture: PaidPicture = {
      storageKey: newMediaKey(job.tier.id),
      mediaType: result.image.mediaType,
      width,
      height,
      cost: result.cost,
      prompt,
      references: [...references],
      seconds: (job.now() - sentAt) / 1000,
    }
    // Where the file will lie is written down first: a picture that is paid for is found again after a crash.
    job.write({ phase: 'storing', operation: { ...picture } })
    const file = await options.mediaStore.put(job.tier.id, result.image.bytes, picture.storageKey)
    job.pass('image: stored')
    keepPicture(job, picture, file)
    job.pass('image: settled')
  }
}

/** What is drawn, with whom: a plan that is made anew for each request, from what is there at that moment. */
async function planPicture(
  options: { readonly database: Database; readonly models: Models; readonly mediaStore: MediaStore },
  job: Job,
): Promise<ReferencedPlan & { readonly prompt: string }> {
  const { scene, story, generation } = job
  if (scene.imagePrompt === null) {
    throw new Error(`The picture of ${scene.id} was begun before its description was known.`)
  }
  const db = createTierDb(options.database.rows, job.tier.id)
  const people = castOfScene(findCast(db, story, scene), scene)
  const looks = describePeople(people)
  const prompt = looks === '' ? scene.imagePrompt : `${scene.imagePrompt}\n\n${looks}`
  const planned = await planWithReferences(db, options.mediaStore, {
    model: options.models.image.get(generation.modelKey),
    prompt,
    seed: generation.seed,
    people,
    before: findLatestMedia(db, scene.id, 'image')?.references ?? [],
  })
  return { ...planned, prompt }
}

/** A photo was removed while its picture was planned: nothing was written, and nothing is sent. */
class PhotoRemovedError extends Error {
  override readonly name = 'PhotoRemovedError'
}

/** Plans until every photo of the plan is still there when the request begins. */
async function beginPicture(
  options: Parameters<typeof planPicture>[0],
  job: Job,
): Promise<Awaited<ReturnType<typeof planPicture>>> {
  for (;;) {
    const planned = await planPicture(options, job)
    try {
      beginCall(job, planned.plan.estimate, ({ tx, now, emit }) => {
        writeDownSends(tx, job, { references: planned.references, now })
        emit({ type: 'image', sceneId: job.scene.id })
      })
      return planned
    } catch (error) {
      if (!(error instanceof PhotoRemovedError)) throw error
    }
  }
}

/**
 * Which photos leave with this request.
 *
 * @throws {PhotoRemovedError}
 */
function writeDownSends(
  tx: TierDb,
  job: Job,
  { references, now }: { readonly references: ReferencedPlan['references']; readonly now: number },
): void {
  for (const { photoId, characterId, used } of references) {
    if (!used) continue
    if (findPhoto(tx, photoId) === undefined)
      throw new PhotoRemovedError('A photo was removed while its picture was planned.')
    insertPhotoSend(tx, {
      photoId,
      characterId,
      generationId: job.generation.id,
      attempt: job.generation.attempt + 1,
      storyId: job.story.id,
      modelKey: job.generation.modelKey,
      sentAt: now,
    })
  }
}

/** A picture whose answer has come, as it is written down before its file is. */
const paidPicture = z.object({
  storageKey: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.number(),
  height: z.number(),
  cost: z.union([
    z.object({ basis: z.enum(['reported', 'computed', 'estimated']), usd: z.number() }),
    z.object({ basis: z.literal('unknown'), usd: z.null() }),
  ]),
  // A picture that an earlier version paid for was written down without these two.
  prompt: z.string().default(''),
  references: z
    .array(
      z.object({
        name: z.string(),
        characterId: z.string(),
        photoId: z.string(),
        used: z.boolean(),
        reason: z.enum(omissions).exactOptional(),
      }),
    )
    .default([]),
  seconds: z.number(),
})
type PaidPicture = z.infer<typeof paidPicture>

/** Goes on after a crash: a file is at its place whole or not at all. */
async function adoptPicture(
  options: { readonly mediaStore: MediaStore },
  job: Job,
  picture: PaidPicture,
): Promise<void> {
  const [sha256, byteLength] = await Promise.all([
    options.mediaStore.hash(picture.storageKey),
    options.mediaStore.size(picture.storageKey),
  ])
  if (sha256 === null || byteLength === null) throw interruptedCall()
  keepPicture(job, picture, { key: picture.storageKey, sha256, byteLength })
}

/** Somebody may have been removed while the answer was on its way. */
function forgetIfRemoved(tx: TierDb, reference: UsedReference): UsedReference {
  return findCharacter(tx, reference.characterId) === undefined ? { ...reference, name: '' } : reference
}

/** Makes a file that is there the newest picture of its scene. */
function keepPicture(job: Job, picture: PaidPicture, file: StoredFile): void {
  const { generation } = job
  const sceneId = job.scene.id
  const mediaId = createId('media')
  const settled = { status: 'complete', phase: 'settled', owner: null, operation: null, mediaId } as const
  job.write({ ...settled, settledAt: job.now() }, (change) => {
    insertMedia(change.tx, {
      id: mediaId,
      sceneId,
      kind: 'image',
      storageKey: file.key,
      sha256: file.sha256,
      byteLength: file.byteLength,
      mediaType: picture.mediaType,
      width: picture.width,
      height: picture.height,
      durationSeconds: null,
      modelKey: generation.modelKey,
      prompt: picture.prompt,
      references: picture.references.map((one) => forgetIfRemoved(change.tx, one)),
      sourceMediaId: null,
      generationSeconds: picture.seconds,
      costUsd: picture.cost.usd,
      costBasis: picture.cost.basis,
      createdAt: change.now,
    })
    settleCall(change, { generationId: generation.id, attempt: job.attempt() }, picture.cost)
    releaseDependents(change, generation, { kind: 'video', mediaId })
    change.emit({ type: 'image', sceneId })
    // A clip that is there shows an older picture from here on.
    if (findLatestMedia(change.tx, sceneId, 'video') !== undefined) change.emit({ type: 'video', sceneId })
  })
}
