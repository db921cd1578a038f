import type { TRPCClient } from '@trpc/client'
import type { AppRouter, Scene, Story, StoryEvent } from '../src/router.ts'

export interface HeardEvent {
  readonly id: string
  readonly data: StoryEvent
}

/** Listens to a story until `isEnough` says so of all that was heard, and returns it. */
export function hear(
  client: TRPCClient<AppRouter>,
  input: { readonly storyId: string; readonly lastEventId?: string | null },
  isEnough: (heard: readonly HeardEvent[]) => boolean,
): Promise<HeardEvent[]> {
  const { promise, resolve, reject } = Promise.withResolvers<HeardEvent[]>()
  const heard: HeardEvent[] = []
  const subscription = client.story.onEvent.subscribe(input, {
    onData({ id, data }) {
      heard.push({ id, data })
      if (!isEnough(heard)) return
      subscription.unsubscribe()
      resolve(heard)
    },
    onError: reject,
  })
  return promise
}

/** Waits by subscription until the scene, its picture and its clip are all at rest, and returns the whole story. */
export async function untilSettled(client: TRPCClient<AppRouter>, storyId: string, sceneId: string): Promise<Story> {
  const isResting = (scene: Scene): boolean =>
    scene.status !== 'writing' &&
    [scene.image, scene.video].every(({ status }) => status !== 'pending' && status !== 'generating')
  const current = new Map<string, Scene>()
  await hear(client, { storyId }, (heard) => {
    const last = heard.at(-1)?.data
    if (last?.type === 'scene') current.set(last.scene.id, last.scene)
    const scene = current.get(sceneId)
    if (scene === undefined) return false
    if (last?.type === 'image' && last.sceneId === sceneId) current.set(sceneId, { ...scene, image: last.image })
    if (last?.type === 'video' && last.sceneId === sceneId) current.set(sceneId, { ...scene, video: last.video })
    const latest = current.get(sceneId)
    return latest !== undefined && isResting(latest)
  })
  return client.story.byId.query({ storyId })
}

export function sceneOf(story: Story, sceneId: string): Scene {
  const scene = story.scenes.find((candidate) => candidate.id === sceneId)
  if (scene === undefined) throw new Error(`the story has no scene ${sceneId}`)
  return scene
}
