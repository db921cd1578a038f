import type { ImageMediaType, MediaFile } from '@talelight/core'
import { createId, insertMedia } from '@talelight/db'
import type { Models } from '../models.ts'
import type { Previews } from '../services/previews.ts'
import { readImageFacts } from '../storage/image-facts.ts'
import type { MediaStore } from '../storage/media-store.ts'
import { toPreviewUrl } from '../storage/preview-picture.ts'
import type { Job } from './job.ts'
import { beginCall, releaseDependents, settleCall } from './settle.ts'

const deadlineMs = 300_000

/** Draws one picture from the scene's description and keeps it as the next version. */
export function createPictureDrawer(options: {
  readonly models: Models
  readonly mediaStore: MediaStore
  readonly previews: Previews
}) {
  return async (job: Job): Promise<void> => {
    const { modelKey } = job.generation
    const sceneId = job.scene.id
    const prompt = job.scene.imagePrompt
    if (prompt === null) throw new Error(`The picture of ${sceneId} was begun before its description was known.`)
    const model = options.models.image.get(modelKey)
    const adapter = options.models.adapters.imageAdapter(modelKey)

    const attempt = beginCall(job, model.estimatedCostUsd, ({ emit }) => emit({ type: 'image', sceneId }))
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
    // The row stays at `sending` until the file is kept: whoever dies in between does not know what came of it.
    const facts = await readImageFacts(result.image)
    const file = await options.mediaStore.put(job.tier.id, result.image.bytes)
    job.pass('image: stored')
    const mediaId = createId('media')
    job.write({ status: 'complete', phase: 'settled', owner: null, mediaId, settledAt: job.now() }, (change) => {
      insertMedia(change.tx, {
        id: mediaId,
        sceneId,
        kind: 'image',
        storageKey: file.key,
        sha256: file.sha256,
        byteLength: file.byteLength,
        mediaType: result.image.mediaType,
        width: facts.width,
        height: facts.height,
        durationSeconds: null,
        modelKey,
        prompt,
        references: [],
        sourceMediaId: null,
        generationSeconds: (change.now - sentAt) / 1000,
        costUsd: result.cost.usd,
        createdAt: change.now,
      })
      settleCall(change, { generationId: job.generation.id, attempt }, result.cost.usd)
      releaseDependents(change, job.generation, { kind: 'video', mediaId })
      change.emit({ type: 'image', sceneId })
    })
    job.pass('image: settled')
  }
}
