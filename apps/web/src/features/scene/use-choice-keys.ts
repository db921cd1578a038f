import { useEffect, useRef } from 'react'
import { choiceForKey } from './choice-keys.ts'
import type { ChoiceKey } from './choice-keys.ts'

/** Where keys belong to what has the focus: a field, a menu, a player. */
const keyOwners = 'input, textarea, select, video, [contenteditable], [role="dialog"], [role="menu"]'

/** Takes choices by the keyboard, wherever on the page the focus is, but never from somebody who types. */
export function useChoiceKeys(choiceCount: number, onKey: (key: ChoiceKey) => void): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  }, [onKey])
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(keyOwners))) return
      const key = choiceForKey(event, choiceCount)
      if (key === null) return
      event.preventDefault()
      latest.current(key)
    }
    window.addEventListener('keydown', follow)
    return () => window.removeEventListener('keydown', follow)
  }, [choiceCount])
}
