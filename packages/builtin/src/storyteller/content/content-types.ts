import type { CharacterKind, Face, HeldThing, Place, Pose, Weather } from '../../picture-brief.ts'

/**
 * Finished prose with slots such as `{H}` in it; `slots.ts` lists them. `{^x}` puts the slot's value with a capital.
 * Nothing else in a text is changed when it is told.
 */
export type Text = string

export type Biome = 'sky' | 'sea' | 'deep' | 'woods' | 'garden' | 'town' | 'snow' | 'house' | 'space' | 'sand'

/** The four ways of treating somebody. Each gives something else. */
export const approaches = ['kind', 'clever', 'brave', 'curious'] as const
export type Approach = (typeof approaches)[number]

/** What an idea asks for. */
export type Shape =
  | 'find'
  | 'lost'
  | 'someone'
  | 'reach'
  | 'make'
  | 'ask'
  | 'become'
  | 'mend'
  | 'promise'
  | 'race'
  | 'stranger'
  | 'mystery'

/** Stories whose first sign does not depend on what kind of thing they are after. */
export type ShapeWithTrace = Exclude<Shape, 'find' | 'lost' | 'someone' | 'reach'>

export type GoalKind =
  | 'flower'
  | 'clothing'
  | 'glass'
  | 'key'
  | 'egg'
  | 'book'
  | 'light'
  | 'food'
  | 'toy'
  | 'sound'
  | 'living'
  | 'place'
  | 'thing'

export type CharacterClass =
  | 'robot'
  | 'bird'
  | 'small'
  | 'big'
  | 'dragon'
  | 'sea'
  | 'bug'
  | 'child'
  | 'adult'
  | 'spook'
  | 'thing'
  | 'creature'

/** What an approach gives for the rest of the story. */
export type Gift =
  | { readonly kind: 'friend'; /** What the friend does at the ending. */ readonly returns: Text }
  | {
      readonly kind: 'tool'
      readonly name: string
      readonly choice: Text
      /** What it does in a later scene. */
      readonly use: Text
      /** Where it is at the ending. */
      readonly kept: Text
    }
  | { readonly kind: 'mark'; readonly returns: Text }
  /** One clue of the thread follows the outcome. */
  | { readonly kind: 'truth' }
  | { readonly kind: 'nothing' }

interface ApproachText {
  readonly choice: Text
  readonly outcome: Text
  readonly gift: Gift
}

/** Somebody whom the painter can draw. */
interface Figure {
  readonly name: string
  readonly kind: CharacterKind
  readonly pose: Pose
  readonly face: Face
  readonly holds: HeldThing | null
}

export interface EncounterPicture {
  readonly figure: Figure | null
  /** Follows the heroes' names in the alternative text: "meet a heron with a letter". */
  readonly shows: string
  readonly props: readonly string[]
}

/** A scene's trouble and the ways to treat it. */
export interface Encounter {
  readonly id: string
  readonly setups: readonly Text[]
  readonly approaches: Readonly<Record<Approach, ApproachText>>
  /** Closes the trouble after anything that was not one of the approaches. */
  readonly free: Text
  readonly picture: EncounterPicture
}

type StoryletSort = 'helper' | 'quarrel' | 'transport' | 'trade' | 'puzzle'

/** Somebody with a want, met on the way. */
export interface Storylet extends Encounter {
  readonly at: readonly Biome[] | 'any'
  readonly sort: StoryletSort
  /** Words of an idea that make this meeting a likely one. */
  readonly echoes: readonly string[]
  /** The choice that leads here from the opening, and the sentence that opens the next scene inside it. */
  readonly lead: { readonly choice: Text; readonly act: Text }
}

export interface LowPoint extends Encounter {
  readonly time: 'dusk' | 'night'
  /** Whether it needs a companion to be told. */
  readonly together: boolean
}

export interface Decision {
  readonly choice: Text
  readonly text: Text
}

/** The secret that holds a story together: who went ahead of the heroes, and why. */
export interface Thread {
  readonly id: string
  readonly shapes: readonly Shape[]
  /** Only for goals of these kinds; any when absent. */
  readonly goals?: readonly GoalKind[]
  /** Signs in the first scene. */
  readonly planted: readonly Text[]
  /** What a curious question brings to light. */
  readonly clues: readonly Text[]
  readonly reveals: readonly Text[]
  /** The reveal of a short story, and two ways in which it may close. */
  readonly brief: {
    readonly reveal: Text
    readonly closes: readonly [Text, Text]
    /** Where what came before leaves no room for either. */
    readonly curt?: Text
  }
  readonly decisions: readonly [Decision, Decision, Decision]
  readonly picture: EncounterPicture
}

export interface BiomeContent {
  readonly place: Place
  readonly weathers: readonly [Weather, ...Weather[]]
  /** Stands after "in", "through" or "to". */
  readonly where: string
  /** Each stands after at, by, behind, past or near. */
  readonly spots: readonly string[]
  readonly openings: readonly Text[]
  readonly travels: readonly Text[]
  readonly closings: readonly Text[]
}

export interface TraitContent {
  /** Adjectives of an idea that mean this trait. */
  readonly words: readonly string[]
  readonly shows: readonly Text[]
  readonly tests: readonly Text[]
  readonly pays: readonly Text[]
}

export interface VoiceContent {
  readonly words: readonly string[]
  readonly intros: readonly Text[]
  readonly remarks: readonly Text[]
  readonly ends: readonly Text[]
}

/** What only this class of hero can do, offered once a story. */
export interface Knack {
  readonly choice: Text
  readonly outcome: Text
}

export interface Names {
  readonly she: readonly string[]
  readonly he: readonly string[]
}

/** The small somebody who went ahead: "a fox cub with one white ear", "the fox cub". */
export interface Carrier {
  readonly full: string
  readonly short: string
  readonly word: string
  readonly pronoun: 'he' | 'she'
  readonly kind: CharacterKind
}

export interface Chapter {
  /** Opens a new country. */
  readonly arrivals: readonly Text[]
  /** What the last country taught. */
  readonly turns: readonly Text[]
}

export interface PoolGoal {
  readonly phrase: string
  readonly kind: GoalKind
}

export interface PoolCharacter {
  readonly phrase: string
  readonly word: string
  readonly characterClass: CharacterClass
}

/** Everything written for one audience. */
export interface Shelf {
  readonly storylets: readonly Storylet[]
  readonly lowPoints: readonly LowPoint[]
  readonly threads: readonly Thread[]
  readonly biomes: Readonly<Partial<Record<Biome, BiomeContent>>>
  /** Where a story of a biome that this shelf lacks is told. */
  readonly nearestBiome: Readonly<Partial<Record<Biome, Biome>>>
  readonly introductions: {
    readonly hero: readonly Text[]
    readonly companion: readonly Text[]
    /** Of all the others at once. */
    readonly others: readonly Text[]
  }
  /** What one of the others does on the way. */
  readonly fellows: readonly Text[]
  readonly calls: Readonly<Record<Shape, readonly Text[]>>
  readonly links: Readonly<Record<Shape, readonly Text[]>>
  /** What is wrong with the hero of a story that becomes something. */
  readonly fusses: Readonly<Record<'fear' | 'cannot' | 'wish', Text>>
  readonly traits: Readonly<Record<string, TraitContent>>
  readonly voices: Readonly<Record<string, VoiceContent>>
  readonly knacks: Readonly<Partial<Record<CharacterClass, Knack>>>
  readonly chapter: Chapter
  readonly names: Readonly<Record<CharacterClass, Names>>
  readonly heroes: readonly PoolCharacter[]
  readonly companions: readonly PoolCharacter[]
  readonly carriers: readonly Carrier[]
  readonly goals: readonly PoolGoal[]
  readonly titles: Readonly<Record<Shape, readonly Text[]>>
  readonly traces: Readonly<Record<GoalKind | ShapeWithTrace, string>>
  readonly looks: Readonly<Record<GoalKind, string>>
}
