import { estimateTextCost } from '@talelight/core'
import type { SceneDraft, SceneRequest, ToldScene } from '@talelight/core'
import {
  appendNarration,
  createTierDb,
  findChoicesOfStory,
  findScenesOfStory,
  insertChoice,
  updateScene,
  updateStory,
} from '@talelight/db'
import type { Database, TierDb } from '@talelight/db'
import type { Models } from '../models.ts'
import { findCast } from '../people/scene-cast.ts'
import type { StoryChange } from '../services/story-writer.ts'
import type { Job } from './job.ts'
import { beginCall, releaseDependents, settleCall } from './settle.ts'

const deadlineMs = 180_000
/** Words are written to the page in pieces no closer together than this, however finely a provider sends them. */
const pieceIntervalMs = 50

/** The scenes from the first to the parent of this one, each with what the reader did there. */
function toldBefore(db: TierDb, job: Job): ToldScene[] {
  const scenes = new Map(findScenesOfStory(db, job.story.id).map((scene) => [scene.id, scene]))
  const choices = new Map(findChoicesOfStory(db, job.story.id).map((choice) => [choice.id, choice]))
  const told: ToldScene[] = []
  let child = job.scene
  while (child.parentSceneId !== null) {
    const parent = scenes.get(child.parentSceneId)
    const choice = child.choiceId === null ? undefined : choices.get(child.choiceId)
    if (parent === undefined || choice === undefined) {
      throw new Error(`Scene ${child.id} came from a scene and a choice, and one of them is not there.`)
    }
    told.unshift({
      narration: parent.narration,
      next: { kind: choice.isTyped ? 'typed' : 'offered', text: choice.text },
    })
    child = parent
  }
  return told
}

function keepScene(change: StoryChange, job: Job, scene: SceneDraft): void {
  const { tx, now } = change
  updateScene(tx, job.scene.id, {
    status: 'complete',
    narration: scene.narration,
    altText: scene.altText,
    isEnding: scene.isEnding,
    looks: [...scene.looks],
  })
  for (const text of scene.choices) insertChoice(tx, { sceneId: job.scene.id, text, isTyped: false, createdAt: now })
  if (!scene.isEnding) return
  updateStory(tx, job.story.id, {
    status: 'complete',
    updatedAt: now,
    ...(job.story.savedAt === null ? { savedAt: now } : {}),
  })
  change.emit({ type: 'story' })
}

/** Tells one scene: the picture's description first, then the heading, the words as they come, and the choices. */
export function createSceneTeller(options: { readonly database: Database; readonly models: Models }) {
  return async (job: Job): Promise<void> => {
    const { story, tier } = job
    const sceneId = job.scene.id
    const db = createTierDb(options.database.rows, tier.id)
    const adapter = options.models.adapters.textAdapter(job.generation.modelKey)
    const request: SceneRequest = {
      model: options.models.text.get(job.generation.modelKey),
      audience: tier.audience,
      idea: story.prompt,
      length: story.length,
      plannedScenes: story.plannedScenes,
      artStyle: story.artStyle,
      cast: findCast(db, story, job.scene).map(({ character: { name, description }, look }) => ({
        name,
        description,
        look,
      })),
      told: toldBefore(db, job),
      seed: story.seed,
    }

    const attempt = beginCall(job, estimateTextCost(request.model), ({ tx, emit }) => {
      // A telling that was cut off is told anew from its first word.
      updateScene(tx, sceneId, { narration: '' })
      emit({ type: 'scene', sceneId })
    })

    job.pass('text: intent')
    let written = 0
    let waiting = ''
    let lastPieceAt = 0
    const writeWaiting = (): void => {
      if (waiting === '') return
      const delta = waiting
      job.write({}, ({ tx, emit }) => {
        appendNarration(tx, sceneId, delta)
        emit({ type: 'scene-text', sceneId, from: written, to: written + delta.length })
      })
      written += delta.length
      waiting = ''
      lastPieceAt = job.now()
    }

    const signal = AbortSignal.any([job.signal, AbortSignal.timeout(deadlineMs)])
    const notices: string[] = []
    for await (const part of adapter.streamScene(request, signal)) {
      switch (part.type) {
        case 'notice':
          notices.push(part.notice)
          break
        case 'image-prompt':
          job.write({}, (change) => {
            updateScene(change.tx, sceneId, { imagePrompt: part.imagePrompt, people: [...part.people] })
            releaseDependents(change, job.generation, { kind: 'image', mediaId: null })
          })
          job.pass('text: picture released')
          break
        case 'heading':
          job.write({}, ({ tx, emit }) => {
            updateScene(tx, sceneId, { altText: part.altText })
            if (job.scene.depth === 1) {
              // A telling that was cut off is told anew, with the same notices.
              updateStory(tx, story.id, { title: part.title, notices: [...new Set([...story.notices, ...notices])] })
              emit({ type: 'story' })
            }
            emit({ type: 'scene', sceneId })
          })
          break
        case 'narration-delta':
          waiting += part.delta
          if (job.now() - lastPieceAt >= pieceIntervalMs) writeWaiting()
          break
        case 'narration-reset':
          waiting = ''
          written = 0
          job.write({}, ({ tx, emit }) => {
            updateScene(tx, sceneId, { narration: '' })
            emit({ type: 'scene', sceneId })
          })
          break
        case 'complete':
          writeWaiting()
          job.pass('text: told')
          job.write({ status: 'complete', phase: 'settled', owner: null, settledAt: job.now() }, (change) => {
            keepScene(change, job, part.scene)
            settleCall(change, { generationId: job.generation.id, attempt }, part.cost)
            change.emit({ type: 'scene', sceneId })
          })
          job.pass('text: settled')
          break
      }
    }
  }
}
