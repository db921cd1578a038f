/**
 * What a picture shows, in the closed words that the painter can draw. The storyteller writes a brief, it travels to
 * the painter as prose in the image prompt like any other prompt, and the painter reads it back.
 */
export const places = [
  'forest',
  'meadow',
  'seaside',
  'rooftops',
  'village',
  'mountain',
  'desert',
  'castle',
  'garden',
  'ship',
  'cave',
  'space',
  'underwater',
  'kitchen',
  'bedroom',
  'classroom',
  'workshop',
] as const
export const times = ['dawn', 'day', 'golden', 'dusk', 'night'] as const
export const weathers = ['clear', 'cloudy', 'rain', 'storm', 'fog', 'snow', 'wind'] as const
export const moods = ['calm', 'joyful', 'cosy', 'mysterious', 'sad', 'tense', 'wonder'] as const
export const shots = ['wide', 'medium', 'close'] as const
export const characterKinds = [
  'child',
  'adult',
  'old',
  'bear',
  'fox',
  'rabbit',
  'cat',
  'dragon',
  'robot',
  'bird',
] as const
export const poses = ['stand', 'walk', 'sit', 'point', 'wave', 'carry', 'sleep'] as const
export const faces = ['happy', 'laugh', 'sad', 'surprised', 'brave', 'sleepy'] as const
export const heldThings = ['lantern', 'balloon', 'book', 'box', 'map', 'flower', 'kite', 'umbrella'] as const
export const artStyles = ['gouache', 'cut-paper', 'pen-and-ink', 'woodcut'] as const

export type Place = (typeof places)[number]
export type Time = (typeof times)[number]
export type Weather = (typeof weathers)[number]
export type Mood = (typeof moods)[number]
export type Shot = (typeof shots)[number]
export type CharacterKind = (typeof characterKinds)[number]
export type Pose = (typeof poses)[number]
export type Face = (typeof faces)[number]
export type HeldThing = (typeof heldThings)[number]
export type ArtStyle = (typeof artStyles)[number]

export interface BriefCharacter {
  /** Looks come from the kind and the name, so the same somebody looks the same in every scene. */
  readonly name: string
  readonly kind: CharacterKind
  readonly pose: Pose
  readonly face: Face
  readonly holds: HeldThing | null
  /** How they look, in words, where that is known; what it leaves open follows from kind and name. */
  readonly description?: string
}

export interface PictureBrief {
  readonly place: Place
  /** The place in the story's own words, for image models that read: "the waterfall that falls up". */
  readonly setting: string
  readonly time: Time
  readonly weather: Weather
  readonly mood: Mood
  readonly shot: Shot
  /** One to three, the hero first. */
  readonly characters: readonly BriefCharacter[]
  /** What else is there, in words. */
  readonly props: readonly string[]
  readonly style: ArtStyle
}
