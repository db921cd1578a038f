import type { Media, Scene, Story, StoryEvent } from '@talelight/server'

export type AppliedEvent =
  | { kind: 'applied'; story: Story }
  /** What we hold does not reach up to this event: the story must be fetched again. */
  | { kind: 'gap' }

/** Brings one live event into a story. An event that is in it already changes nothing. */
export function applyStoryEvent(story: Story, event: StoryEvent): AppliedEvent {
  switch (event.type) {
    case 'story':
      return { kind: 'applied', story: { ...story, ...event.story } }
    case 'scene':
      return { kind: 'applied', story: withScene(story, event.scene) }
    case 'scene-text': {
      const scene = sceneOf(story, event.sceneId)
      const narration = scene && withDelta(scene.narration, event.offset, event.delta)
      if (scene === undefined || narration === undefined) return { kind: 'gap' }
      return {
        kind: 'applied',
        story: narration === scene.narration ? story : withScene(story, { ...scene, narration }),
      }
    }
    case 'image':
      return withMedia(story, event.sceneId, { image: event.image })
    case 'video':
      return withMedia(story, event.sceneId, { video: event.video })
    case 'image-preview':
      // It belongs to a picture that is not part of the story yet.
      return { kind: 'applied', story }
    case 'reset':
      return { kind: 'gap' }
  }
}

function sceneOf(story: Story, sceneId: string): Scene | undefined {
  return story.scenes.find((scene) => scene.id === sceneId)
}

function withScene(story: Story, scene: Scene): Story {
  const isKnown = sceneOf(story, scene.id) !== undefined
  return {
    ...story,
    scenes: isKnown ? story.scenes.map((other) => (other.id === scene.id ? scene : other)) : [...story.scenes, scene],
  }
}

function withMedia(story: Story, sceneId: string, media: { image: Media } | { video: Media }): AppliedEvent {
  const scene = sceneOf(story, sceneId)
  if (scene === undefined) return { kind: 'gap' }
  return { kind: 'applied', story: withScene(story, { ...scene, ...media }) }
}

/** Words may come twice, or for a telling that was begun anew since; only words from beyond our end are a gap. */
function withDelta(narration: string, offset: number, delta: string): string | undefined {
  if (delta === '' || narration.startsWith(delta, offset)) return narration
  return offset > narration.length ? undefined : narration.slice(0, offset) + delta
}
