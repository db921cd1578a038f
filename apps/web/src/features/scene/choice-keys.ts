export interface KeyPress {
  key: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  /** Whether the key is held down. */
  repeat: boolean
}

export type ChoiceKey = { kind: 'choice'; index: number } | { kind: 'own-path' }

/** What a key does among `choiceCount` choices; `null` for every key that is none of ours. */
export function choiceForKey(press: KeyPress, choiceCount: number): ChoiceKey | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return null
  if (press.key === '0' || press.key === '/') return { kind: 'own-path' }
  if (!/^[1-9]$/.test(press.key)) return null
  const index = Number(press.key) - 1
  return index < choiceCount ? { kind: 'choice', index } : null
}
