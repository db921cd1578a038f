import {
  createId,
  createTierDb,
  findCharacter,
  findCharactersOfProfiles,
  findPhotosOfCharacters,
  findProfile,
  findProfiles,
  inTransaction,
  insertCharacter,
  insertProfile,
  movePhoto,
  renameProfile,
  updateCharacter,
} from '@talelight/db'
import type { Database } from '@talelight/db'
import { RequestError, noSuchCharacter, noSuchProfile } from '../errors.ts'

const maxProfiles = 50
const maxCharacters = 10

export interface PeopleOptions {
  readonly database: Database
  readonly tierId: string
  readonly now: () => number
}

/** @returns the new profile's id. */
export function addProfile(options: PeopleOptions, name: string): string {
  const db = createTierDb(options.database.rows, options.tierId)
  if (findProfiles(db).length >= maxProfiles) {
    throw new RequestError('too-many', `There is room for ${maxProfiles} profiles. Remove one first.`)
  }
  const id = createId('profile')
  insertProfile(db, { id, name, createdAt: options.now() })
  return id
}

/** Gives these ids the order in which they are named; what is not named stays behind them in its own. */
function inOrder(ids: readonly string[], wanted: readonly string[]): string[] {
  const known = wanted.filter((id) => ids.includes(id))
  return [...new Set([...known, ...ids])]
}

/** @throws {RequestError} no profile of this tier has the id. */
export function changeProfile(
  options: PeopleOptions,
  profileId: string,
  change: { readonly name?: string | undefined; readonly characterIds?: readonly string[] | undefined },
): void {
  inTransaction(options.database.rows, (handle) => {
    const tx = createTierDb(handle, options.tierId)
    if (findProfile(tx, profileId) === undefined) throw noSuchProfile()
    if (change.name !== undefined) renameProfile(tx, profileId, change.name)
    if (change.characterIds === undefined) return
    const ids = findCharactersOfProfiles(tx, [profileId]).map(({ id }) => id)
    for (const [index, id] of inOrder(ids, change.characterIds).entries()) {
      updateCharacter(tx, id, { position: index + 1 })
    }
  })
}

/**
 * @returns the new character's id.
 * @throws {RequestError} no such profile, or ten characters in it already.
 */
export function addCharacter(
  options: PeopleOptions,
  profileId: string,
  character: { readonly name: string; readonly description: string },
): string {
  return inTransaction(options.database.rows, (handle) => {
    const tx = createTierDb(handle, options.tierId)
    if (findProfile(tx, profileId) === undefined) throw noSuchProfile()
    const others = findCharactersOfProfiles(tx, [profileId])
    if (others.length >= maxCharacters) {
      throw new RequestError('too-many', `A profile has up to ${maxCharacters} people. Add another profile for more.`)
    }
    assertFreeName(others, character.name)
    const id = createId('character')
    insertCharacter(tx, { id, profileId, ...character, createdAt: options.now() })
    return id
  })
}

/** @throws {RequestError} nobody of this tier has the id, or somebody else of the profile has the name. */
export function changeCharacter(
  options: PeopleOptions,
  characterId: string,
  change: {
    readonly name?: string | undefined
    readonly description?: string | undefined
    readonly photoIds?: readonly string[] | undefined
  },
): void {
  inTransaction(options.database.rows, (handle) => {
    const tx = createTierDb(handle, options.tierId)
    const character = findCharacter(tx, characterId)
    if (character === undefined) throw noSuchCharacter()
    const { name = character.name, description = character.description, photoIds } = change
    const others = findCharactersOfProfiles(tx, [character.profileId]).filter(({ id }) => id !== characterId)
    assertFreeName(others, name)
    updateCharacter(tx, characterId, { name, description })
    if (photoIds === undefined) return
    const ids = findPhotosOfCharacters(tx, [characterId]).map(({ id }) => id)
    for (const [index, id] of inOrder(ids, photoIds).entries()) movePhoto(tx, id, index + 1)
  })
}

/** A picture's prompt tells people apart by their names. */
function assertFreeName(others: readonly { readonly name: string }[], name: string): void {
  const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase())
  if (isTaken) throw new RequestError('bad-input', `Somebody here is called ${name} already. Choose another name.`)
}
