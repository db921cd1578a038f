import type { Cost } from './cost.ts'
import type { TextModel } from './registry/text-models.ts'

/** Who the words are for. A tier picks one; an unknown audience is `kids`. */
export type Audience = 'kids' | 'grown-ups'

/** How long a story is meant to be. */
export type StoryLength = 'short' | 'medium' | 'long' | 'epic'

/** Somebody who must be in the story, from a saved profile. */
export interface CastMember {
  readonly name: string
  readonly description: string
  /** How the story has changed their looks by now; `null` where it has not. */
  readonly look: string | null
}

/** A lasting change of somebody's looks, such as a new coat. */
export interface LookChange {
  /** One of the cast. */
  readonly name: string
  readonly look: string
}

/** A scene that was told already, and what the reader did there. */
export interface ToldScene {
  readonly narration: string
  /** What the reader did next: one of the offered choices, in its own words, or a line of their own. */
  readonly next: { readonly kind: 'offered' | 'typed'; readonly text: string }
}

export interface SceneRequest {
  /** The registry's row. */
  readonly model: TextModel
  readonly audience: Audience
  /** The person's idea, as typed. */
  readonly idea: string
  readonly length: StoryLength
  /** How many scenes the story is planned to have. The scene asked for is number `told.length + 1`. */
  readonly plannedScenes: number
  readonly artStyle: string
  readonly cast: readonly CastMember[]
  /** From the first scene to the parent of the one that is asked for. */
  readonly told: readonly ToldScene[]
  /** Stored with the story. The same seed, idea and path give the same scene, where the model can do that. */
  readonly seed: string
}

/** One whole scene, validated. */
export interface SceneDraft {
  readonly title: string
  /** What the picture shows, for an image model. */
  readonly imagePrompt: string
  /** What the picture shows, for somebody who cannot see it: at most 125 characters. */
  readonly altText: string
  /** Paragraphs, with an empty line between them. */
  readonly narration: string
  /** Empty exactly when `isEnding`. */
  readonly choices: readonly string[]
  readonly isEnding: boolean
  /** What this scene has changed about the looks of the cast. */
  readonly looks: readonly LookChange[]
}

/**
 * What arrives while a scene is told, in this order: any notices, the picture's prompt as soon as it is whole (so that
 * painting may begin), the heading, the narration in pieces, and the whole scene last. The pieces since the last reset
 * joined are the scene's narration; a reset comes when a scene had to be asked for again and its words changed. The
 * picture's prompt and the heading come once each.
 */
export type SceneStreamPart =
  | { readonly type: 'notice'; /** A kind sentence for the reader. */ readonly notice: string }
  | {
      readonly type: 'image-prompt'
      readonly imagePrompt: string
      /** Who of the cast is in the picture. */
      readonly people: readonly string[]
    }
  | { readonly type: 'heading'; readonly title: string; readonly altText: string }
  | { readonly type: 'narration-delta'; readonly delta: string }
  | { readonly type: 'narration-reset' }
  | { readonly type: 'complete'; readonly scene: SceneDraft; readonly cost: Cost }

/** What every text provider implements. */
export interface TextAdapter {
  readonly providerId: string
  /**
   * Tells one scene.
   *
   * @throws {ProviderError} the provider refused (`content-policy`), cut the answer off (`cut-short`), or said no.
   * @throws {TransportError} nothing was sent.
   * @throws {OutcomeUnknownError} the request left and no whole answer came.
   * @throws {ResponseShapeError} an answer that is no scene, also after it was asked for once more.
   */
  streamScene(request: SceneRequest, signal: AbortSignal): AsyncIterable<SceneStreamPart>
}
