import type { Billed, Cost, FailureReason, StoryLength } from '@talelight/core'

/** One vocabulary, from the column to the badge. `none` means that a scene has no generation of that kind. */
export type MediaStatus = 'none' | 'pending' | 'generating' | 'complete' | 'failed' | 'canceled'

export interface FailureView {
  reason: FailureReason
  /** A kind sentence with a next step, in the tier's own voice. */
  message: string
  retryable: boolean
  billed: Billed
}

/** A scene's picture or clip as pages see it. What is absent is `null`. */
export interface Media {
  status: MediaStatus
  mediaId: string | null
  /** The whole file. */
  url: string | null
  /** A smaller WebP of a picture for pages. */
  pageUrl: string | null
  mediaType: string | null
  width: number | null
  height: number | null
  durationSeconds: number | null
  modelKey: string | null
  modelName: string | null
  /** From 0 to 1, where the provider tells. */
  progress: number | null
  references: { name: string; used: boolean; reason?: string }[]
  /** Of a clip: it begins from another picture than the one that the scene has now. */
  isOfOlderPicture: boolean
  costUsd: number | null
  /** How that is known; `null` while there is no file. */
  costBasis: Cost['basis'] | null
  /** ISO 8601; when the work in hand was begun. */
  startedAt: string | null
  /** The median of this home's own history with this model. */
  usualSeconds: number | null
  /** What it waits for before it is tried again by itself, in a kind sentence. */
  hold: string | null
  error: FailureView | null
}

export interface ChoiceView {
  id: string
  text: string
  /** The scene that this choice has made already. */
  nextSceneId: string | null
  /** Whether the reader wrote it. */
  isTyped: boolean
}

export interface Scene {
  id: string
  parentSceneId: string | null
  /** The choice of the parent scene that led here. */
  choiceId: string | null
  /** The first scene has depth 1. */
  depth: number
  status: 'writing' | 'complete' | 'failed'
  /** What has been told so far; paragraphs are parted by an empty line. */
  narration: string
  altText: string
  isEnding: boolean
  choices: ChoiceView[]
  /** What its words wait for before they are asked for again, in a kind sentence. */
  hold: string | null
  image: Media
  video: Media
  error: FailureView | null
}

export interface Story {
  id: string
  title: string
  prompt: string
  status: 'active' | 'complete'
  /** ISO 8601. */
  createdAt: string
  savedAt: string | null
  length: StoryLength
  /** How many scenes a reader meets on one way through. */
  plannedScenes: number
  artStyle: string
  imageModel: string
  imageModelName: string
  textModel: string
  videoMode: boolean
  memoryMode: boolean
  profileId: string | null
  currentSceneId: string
  /** What was asked for and could not be had, in kind sentences. */
  notices: string[]
  scenes: Scene[]
  /** The cursor for `story.onEvent`. */
  lastEventId: string
}

/** Everything of a story but its scenes. */
export type StoryHead = Omit<Story, 'scenes' | 'lastEventId'>

export type StoryEvent =
  | {
      type: 'scene-text'
      sceneId: string
      /** Where the delta belongs in the narration. */ offset: number
      delta: string
    }
  | { type: 'scene'; scene: Scene }
  | { type: 'image'; sceneId: string; image: Media }
  | { type: 'video'; sceneId: string; video: Media }
  | { type: 'story'; story: StoryHead }
  /** An unfinished picture, while it is drawn. It may be missed: the picture itself comes as `image`. */
  | { type: 'image-preview'; sceneId: string; dataUrl: string }
  /** The cursor is not one of ours any more: fetch the story again. */
  | { type: 'reset' }

/** One thing that is being made, or waits for its turn. */
export interface WorkInHand {
  storyId: string
  /** Empty while the storyteller has not found one. */
  storyTitle: string
  sceneId: string
  /** The first scene has depth 1. */
  depth: number
  part: 'words' | 'picture' | 'clip'
  status: 'pending' | 'generating'
  modelName: string
  /** From 0 to 1, where the provider tells. */
  progress: number | null
  /** ISO 8601; `null` until it is asked for. */
  startedAt: string | null
  /** The median of this home's own history with this model. */
  usualSeconds: number | null
  /** What it waits for before it is tried again by itself, in a kind sentence. */
  hold: string | null
  /** The scene's picture, where there is one already. */
  thumbUrl: string | null
}

export interface SpentView {
  usd: number
  /** Of the least sure part; `unknown` means that it was at least this much. */
  basis: Cost['basis']
}

/** What a story has cost so far, in US dollars. */
export interface StorySpending extends SpentView {
  /** Charged, with nothing to show for it: refused results, and work that was stopped too late. */
  wastedUsd: number
  /** What may have been charged: nobody knows how these requests ended. */
  unsureUsd: number
  scenes: ({ sceneId: string } & SpentView)[]
}

/** What a shelf has spent, in US dollars; a cap is `null` where there is none. */
export interface TierSpending {
  dayUsd: number
  dayCapUsd: number | null
  monthUsd: number
  monthCapUsd: number | null
}

export interface Photo {
  id: string
  url: string
  /** A small copy, 4:5. */
  thumbUrl: string
  /** ISO 8601; when somebody said that this person may be shown to a picture model. */
  consentedAt: string
}

/** Somebody who can be in a story. */
export interface Character {
  id: string
  name: string
  description: string
  /** Up to three, the best one first. */
  photos: Photo[]
}

/** A family or a cast, of up to ten. */
export interface Profile {
  id: string
  name: string
  characters: Character[]
}

/** A photo that left the house. */
export interface SentPhoto {
  /** ISO 8601. */
  sentAt: string
  /** `null` for somebody who was removed. */
  characterName: string | null
  provider: string
  modelName: string
  storyId: string
  /** `null` for a story that was deleted. */
  storyTitle: string | null
}

export interface StoryCard {
  id: string
  title: string
  coverUrl: string | null
  imageModelName: string
  hasVideo: boolean
  sceneCount: number
  plannedScenes: number
  /** How deep the reader has come on the current way. */
  currentDepth: number
  endingCount: number
  status: 'active' | 'complete'
  createdAt: string
  savedAt: string | null
}

/** A story in the trash. */
export interface TrashedStory extends StoryCard {
  /** ISO 8601. */
  deletedAt: string
  /** ISO 8601; when it is deleted for good. */
  goneAt: string
}

export interface ImageModelInfo {
  key: string
  displayName: string
  /** The group shown to people. */
  provider: string
  supportsReferences: boolean
  supportsInputFidelity: boolean
  estimatedCostUsd: number | null
  /** The art styles it can draw; `null` for any. */
  artStyles: string[] | null
  /** Why it cannot be had today, in a sentence: it is shown, and cannot be chosen. `null` where it can. */
  goneBecause: string | null
}

export interface TextModelInfo {
  key: string
  displayName: string
  provider: string
}

export interface LengthInfo {
  length: StoryLength
  plannedScenes: number
}

export interface ModelList {
  image: { provider: string; models: ImageModelInfo[] }[]
  text: TextModelInfo[]
  video: {
    available: boolean
    modelKey: string
    displayName: string
    durationSeconds: number
    estimatedCostUsd: number | null
    reason?: string
  }
  artStyles: { key: string; displayName: string }[]
  lengths: LengthInfo[]
  defaults: { imageModel: string; textModel: string; artStyle: string; length: StoryLength }
}

export interface TierView {
  id: string
  displayName: string
  /** Which of the two bindings of the look it wears. */
  binding: 'kids' | 'nsfw'
  /** `closed`: its owner has not set a PIN, so nobody can open it. */
  state: 'open' | 'locked' | 'closed'
  /** Whether it has a door at all: one that is open can be locked again. */
  isGated: boolean
  /** Whether it locks behind a browser that goes from it to another place. */
  locksOnLeaving: boolean
}
