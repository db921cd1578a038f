import { useState } from 'react'
import { keepText, readKept } from './kept-text.ts'
import { parseWishes } from './wishes.ts'
import type { Wishes } from './wishes.ts'

/** The reader's choices for the next story, remembered for each tier by itself. */
export function useWishes(tierId: string): readonly [wishes: Wishes, wish: (change: Wishes) => void] {
  const key = `talelight-wishes-${tierId}`
  const [wishes, setWishes] = useState(() => parseWishes(readKept('localStorage', key)))
  return [
    wishes,
    (change) => {
      const next = { ...wishes, ...change }
      keepText('localStorage', key, JSON.stringify(next))
      setWishes(next)
    },
  ]
}
