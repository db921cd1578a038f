import { BrokenStoryError } from './broken-story-error.ts'
import type { OldScene } from './old-scene.ts'

interface LaidChoice {
  readonly text: string
  /** Whether nobody offered it: the reader's own line, or a way of which only the end is known. */
  readonly isTyped: boolean
  /** The old id of the scene that it made. */
  nextSceneId: string | null
}

/** A scene at its place in the tree, with the choice of its parent that leads to it. */
export interface LaidScene {
  readonly id: string
  /** `null` for the first one. */
  readonly cameFrom: { readonly sceneId: string; readonly choiceIndex: number } | null
  /** The first scene has depth 1. */
  readonly depth: number
  readonly content: string
  readonly imageUrl: string | null
  readonly imagePrompt: string | null
  readonly videoUrl: string | null
  readonly extraImageUrls: readonly string[]
  readonly choices: readonly LaidChoice[]
  readonly isEnding: boolean
  readonly rest: OldScene['rest']
}

/** Where a choice has no words, or nobody knows which one it was. */
const goOn = 'Go on'

/**
 * Lays the scenes of a story out as the tree that they are, each after its parent. A scene whose parent is not named or
 * not there goes where the one choice that leads to it is.
 *
 * @throws {BrokenStoryError} they are no tree, or not the one that they say.
 */
export function layOutScenes(scenes: readonly OldScene[], pathHistory: readonly string[]): LaidScene[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  for (const scene of scenes) assertChoicesDiffer(scene)
  const parents = findParents(scenes, byId, pathHistory)
  const ordered = orderFromFirst(scenes, parents)
  const depths = new Map<string, number>()
  for (const { id } of ordered) {
    const parent = parents.get(id)
    depths.set(id, parent === undefined ? 1 : (depths.get(parent) ?? 0) + 1)
  }
  assertDepths(ordered, depths)
  return linkChoices(ordered, parents).map(({ scene, choices, cameFrom }) => ({
    id: scene.id,
    cameFrom,
    depth: depths.get(scene.id) ?? 1,
    content: scene.content,
    imageUrl: scene.image_url,
    imagePrompt: scene.image_prompt,
    videoUrl: scene.video_url,
    extraImageUrls: (scene.extra_image_urls ?? []).filter((url) => typeof url === 'string'),
    choices,
    isEnding: scene.is_ending,
    rest: scene.rest,
  }))
}

function assertChoicesDiffer({ id, choices }: OldScene): void {
  const ids = choices.flatMap(({ choice_id: choiceId }) => (choiceId === null ? [] : [choiceId]))
  if (new Set(ids).size < ids.length) throw new BrokenStoryError(`scene ${id} has two choices of one id`)
}

/** The parent of every scene but the first one. */
function findParents(
  scenes: readonly OldScene[],
  byId: ReadonlyMap<string, OldScene>,
  pathHistory: readonly string[],
): Map<string, string> {
  const leadingTo = new Map<string, string[]>()
  for (const { id, choices } of scenes) {
    for (const { next_scene_id: next } of choices) {
      if (next !== null && next !== id) leadingTo.set(next, [...(leadingTo.get(next) ?? []), id])
    }
  }
  const beginnings = scenes.filter(({ parent_scene_id: parent }) => parent === null)
  const unreached = beginnings.filter(({ id }) => !leadingTo.has(id))
  const first =
    beginnings.length === 1
      ? beginnings[0]
      : (beginnings.find(({ id }) => id === pathHistory[0]) ?? (unreached.length === 1 ? unreached[0] : undefined))
  if (first === undefined) {
    throw new BrokenStoryError(
      beginnings.length === 0 ? 'none of its scenes is the first one' : 'more than one of its scenes is the first one',
    )
  }
  const parents = new Map<string, string>()
  for (const { id, parent_scene_id: named } of scenes) {
    if (id === first.id) continue
    if (named !== null && byId.has(named)) {
      parents.set(id, named)
      continue
    }
    const [only, ...others] = leadingTo.get(id) ?? []
    if (only === undefined) {
      throw new BrokenStoryError(
        named === null ? `nothing leads to scene ${id}` : `scene ${id} came from scene ${named}, which is not there`,
      )
    }
    if (others.length > 0) throw new BrokenStoryError(`more than one way leads to scene ${id}`)
    parents.set(id, only)
  }
  return parents
}

function orderFromFirst(scenes: readonly OldScene[], parents: ReadonlyMap<string, string>): OldScene[] {
  const children = Map.groupBy(scenes, ({ id }) => parents.get(id))
  const ordered = [...(children.get(undefined) ?? [])]
  // It grows while it is walked: every scene brings its children.
  for (const { id } of ordered) ordered.push(...(children.get(id) ?? []))
  if (ordered.length < scenes.length) throw new BrokenStoryError('some of its scenes lead in a circle')
  return ordered
}

/** The old app counted from nought or from one, and never both in one story. */
function assertDepths(scenes: readonly OldScene[], depths: ReadonlyMap<string, number>): void {
  const offsets = new Set(scenes.flatMap(({ id, depth }) => (depth == null ? [] : [depth - (depths.get(id) ?? 0)])))
  if (offsets.size > 1 || [...offsets].some((offset) => offset !== 0 && offset !== -1)) {
    throw new BrokenStoryError('the depth of its scenes is wrong')
  }
}

interface LinkedScene {
  readonly scene: OldScene
  readonly choices: LaidChoice[]
  readonly cameFrom: LaidScene['cameFrom']
}

/**
 * Gives every scene the choice that leads to it, and no choice a scene that it did not make. Where the choice is not
 * known, or already led elsewhere, one is added: a scene that nothing leads to could never be read again.
 */
function linkChoices(ordered: readonly OldScene[], parents: ReadonlyMap<string, string>): LinkedScene[] {
  const linked = new Map<string, LinkedScene>()
  for (const scene of ordered) {
    const choices = scene.choices.map(({ text, next_scene_id: next }) => ({
      text: text === '' ? goOn : text,
      isTyped: false,
      nextSceneId: next !== null && parents.get(next) === scene.id ? next : null,
    }))
    const parent = linked.get(parents.get(scene.id) ?? '')
    linked.set(scene.id, { scene, choices, cameFrom: parent === undefined ? null : takeChoice(parent, scene) })
  }
  return [...linked.values()]
}

function takeChoice(parent: LinkedScene, scene: OldScene): NonNullable<LaidScene['cameFrom']> {
  const taken = parent.scene.choices.findIndex(
    ({ choice_id: choiceId }) => choiceId !== null && choiceId === scene.choice_taken_id,
  )
  const known = taken >= 0 ? taken : parent.choices.findIndex(({ nextSceneId }) => nextSceneId === scene.id)
  const choice = parent.choices[known]
  if (choice !== undefined && (choice.nextSceneId === null || choice.nextSceneId === scene.id)) {
    choice.nextSceneId = scene.id
    return { sceneId: parent.scene.id, choiceIndex: known }
  }
  parent.choices.push({ text: choice?.text ?? goOn, isTyped: choice === undefined, nextSceneId: scene.id })
  return { sceneId: parent.scene.id, choiceIndex: parent.choices.length - 1 }
}
