import type { Place } from '../../picture-brief.ts'
import type { Biome, CharacterClass, GoalKind } from '../content/content-types.ts'

/** What the reader should be told about how the idea was taken. */
export type NoticeKind = 'english' | 'unreadable' | 'long' | 'softened' | 'shelf' | 'orders'

export interface IdeaCharacter {
  readonly name: string | null
  /** Without an article: "shy robot gardener"; empty for somebody of whom only a name is known. */
  readonly phrase: string
  readonly word: string
  readonly adjectives: readonly string[]
  readonly characterClass: CharacterClass
  /** "her grandmother": known by what she is to somebody. */
  readonly isRelative: boolean
}

export interface IdeaGoal {
  /** Without an article or owner: "last blue tulip", "way home". */
  readonly phrase: string
  readonly head: string
  readonly kind: GoalKind
  readonly plural: boolean
  /** "his", "my", or "Grandpa’s"; `null` for one that is nobody's. */
  readonly owner: string | null
  readonly colour: string | null
}

export type Want =
  | { readonly shape: 'find' | 'lost' | 'someone' | 'reach'; readonly goal: IdeaGoal }
  | { readonly shape: 'make'; readonly goal: IdeaGoal; readonly verb: string; readonly recipient: string | null }
  | { readonly shape: 'ask'; readonly question: string }
  | { readonly shape: 'become'; readonly feeling: 'fear'; readonly of: string }
  | { readonly shape: 'become'; readonly feeling: 'cannot' | 'wish'; readonly doing: string; readonly todo: string }
  | {
      readonly shape: 'mend'
      readonly goal: IdeaGoal
      /** What was wrong, in the past tense: "would not rise". */
      readonly fault: string
      /** How it is put right, without its subject: "rose". */
      readonly mended: string
    }
  | {
      readonly shape: 'promise'
      /** "to be home before dark", "never to lie". */
      readonly promise: string
      /** "her brother"; `null` when nobody is named. */
      readonly to: string | null
    }
  | {
      readonly shape: 'race'
      /** "deliver a letter" */
      readonly todo: string
      /** "before midnight", "before the king woke up", "within the hour" */
      readonly before: string
    }
  /** Somebody comes who was not there before. */
  | { readonly shape: 'stranger'; readonly goal: IdeaGoal }
  | {
      readonly shape: 'mystery'
      readonly question: string
      /** What it is about: "the cake", "the lights in the attic". */
      readonly matter: string
    }
  | { readonly shape: 'any' }

export interface IdeaPlace {
  /** "in the snowy mountains" */
  readonly phrase: string
  readonly biome: Biome
  readonly place: Place | null
}

export interface Idea {
  readonly notices: readonly NoticeKind[]
  readonly cast: readonly IdeaCharacter[]
  readonly want: Want
  readonly place: IdeaPlace | null
  /** Of the first of the cast, where the idea tells. */
  readonly pronoun: 'he' | 'she' | null
  /** Its words, in lower case, for meetings that suit it. */
  readonly words: readonly string[]
}
