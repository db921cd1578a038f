import type { Character, Profile } from '@talelight/server'

/** A new profile comes last; one that is known stays where it is. */
export function withProfile(profiles: readonly Profile[], profile: Profile): Profile[] {
  const isKnown = profiles.some(({ id }) => id === profile.id)
  return isKnown ? profiles.map((other) => (other.id === profile.id ? profile : other)) : [...profiles, profile]
}

export function withoutProfile(profiles: readonly Profile[], profileId: string): Profile[] {
  return profiles.filter(({ id }) => id !== profileId)
}

/** Somebody new comes last in the profile; somebody known keeps their place. */
export function withCharacter(profiles: readonly Profile[], profileId: string, character: Character): Profile[] {
  return profiles.map((profile) => {
    if (profile.id !== profileId) return profile
    const isKnown = profile.characters.some(({ id }) => id === character.id)
    const characters = isKnown
      ? profile.characters.map((other) => (other.id === character.id ? character : other))
      : [...profile.characters, character]
    return { ...profile, characters }
  })
}

export function withoutCharacter(profiles: readonly Profile[], characterId: string): Profile[] {
  return profiles.map((profile) => ({
    ...profile,
    characters: profile.characters.filter(({ id }) => id !== characterId),
  }))
}

/** The items with one of them at another place; an item that is not there, or has nowhere to go, moves nothing. */
export function withMoved<TItem extends { readonly id: string }>(
  items: readonly TItem[],
  id: string,
  to: number,
): TItem[] {
  const item = items.find((candidate) => candidate.id === id)
  if (item === undefined || to < 0 || to >= items.length) return [...items]
  const others = items.filter((candidate) => candidate !== item)
  return others.toSpliced(to, 0, item)
}
