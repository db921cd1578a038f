import { estimatedCost } from '@talelight/core'
import type { ImageMediaType, MediaFile } from '@talelight/core'
import { createId, insertMedia } from '@talelight/db'
import { z } from 'zod'
import type { Models } from '../models.ts'
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
  readonly models: Models
  readonly mediaStore: MediaStore
  readonly previews: Previews
}) {
  return async (job: Job): Promise<void> => {
    const { modelKey, operation, phase } = job.generation
    if (phase === 'storing' && operation !== null) return adoptPicture(options, job, paidPicture.parse(operation))
    const sceneId = job.scene.id
    const prompt = job.scene.imagePrompt
    if (prompt === null) throw new Error(`The picture of ${sceneId} was begun before its description was known.`)
    const model = options.models.image.get(modelKey)
    const adapter = options.models.adapters.imageAdapter(modelKey)

    beginCall(job, estimatedCost(model.estimatedCostUsd), ({ emit }) => emit({ type: 'image', sceneId }))
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
        { model, prompt, aspectRatio: '1:1', quality: undefined, references: [], seed: job.generation.seed },
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
      prompt: job.scene.imagePrompt ?? '',
      references: [],
      sourceMediaId: null,
      generationSeconds: picture.seconds,
      costUsd: picture.cost.usd,
      costBasis: picture.cost.basis,
      createdAt: change.now,
    })
    settleCall(change, { generationId: generation.id, attempt: job.attempt() }, picture.cost)
    releaseDependents(change, generation, { kind: 'video', mediaId })
    change.emit({ type: 'image', sceneId })
  })
}
