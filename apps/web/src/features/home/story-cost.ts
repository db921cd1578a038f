import type { ModelList, TierView } from '@talelight/server'
import type { Plan } from './wishes.ts'

/** An estimate in words: as exact as it deserves. */
function aboutUsd(costUsd: number): string {
  return costUsd < 0.005 ? 'under $0.01' : `about $${costUsd.toFixed(2)}`
}

/** What stands before Begin: how long the way is and what its pictures come to. Children are shown no amounts. */
export function beginLine(plan: Plan, video: ModelList['video'], binding: TierView['binding']): string | null {
  if (binding === 'kids' || plan.length === undefined) return null
  const { plannedScenes } = plan.length
  const scenes = plannedScenes === 1 ? '1 scene' : `${plannedScenes} scenes`
  const pictureUsd = plan.imageModel?.estimatedCostUsd ?? null
  const clipUsd = plan.videoMode ? video.estimatedCostUsd : 0
  if (pictureUsd === null || clipUsd === null) return scenes
  const what = plan.videoMode ? 'pictures and clips' : 'pictures'
  const sceneUsd = pictureUsd + clipUsd
  return `${scenes}, ${what} ${sceneUsd === 0 ? 'free' : aboutUsd(sceneUsd * plannedScenes)}`
}

/** What video mode does, and the one amount that a children's page names. */
export function videoLine(video: ModelList['video'], binding: TierView['binding']): string {
  const seconds = Math.round(video.durationSeconds)
  const costUsd = video.estimatedCostUsd
  const isPaid = costUsd !== null && costUsd > 0
  if (binding === 'kids') {
    const promise = `Every picture moves for ${seconds} seconds.`
    return isPaid ? `${promise} For a grown-up: ${aboutUsd(costUsd)} a scene.` : promise
  }
  const promise = `Each picture becomes a clip of ${seconds} seconds by ${video.displayName}`
  if (isPaid) return `${promise}, ${aboutUsd(costUsd)} a scene.`
  return costUsd === 0 ? `${promise}, free.` : `${promise}.`
}
