/** A way on from a scene: one that is offered, or the reader's own. */
export type Choice = { kind: 'offered'; choiceId: string } | { kind: 'own'; text: string }

/** `passed`: another way is being gone. */
export type ChoiceState = 'open' | 'chosen' | 'passed'

/** @param chosen the way that is being gone. @param choiceId an offered way; `null` for the reader's own. */
export function stateOfChoice(chosen: Choice | null, choiceId: string | null): ChoiceState {
  if (chosen === null) return 'open'
  const chosenId = chosen.kind === 'offered' ? chosen.choiceId : null
  return chosenId === choiceId ? 'chosen' : 'passed'
}
