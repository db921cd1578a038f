import type { TierView } from '@talelight/server'
import { useState } from 'react'
import { keepText, readKept } from './kept-text.ts'

interface Idea {
  readonly idea: string
  readonly setIdea: (idea: string) => void
  /** Lets go of what is kept, and leaves the page as it stands. */
  readonly forgetIdea: () => void
}

/**
 * The idea as it is being written. It survives a reload until its story was begun, but not on a shelf with a PIN: what a
 * browser has kept once stays on its disk for a while, though it is told to let go of it.
 */
export function useIdea({ id, isGated }: TierView): Idea {
  const key = `talelight-idea-${id}`
  const [idea, setIdea] = useState(() => (isGated ? '' : (readKept('sessionStorage', key) ?? '')))
  const keep = (next: string): void => {
    if (!isGated) keepText('sessionStorage', key, next)
  }
  return {
    idea,
    setIdea: (next) => {
      keep(next)
      setIdea(next)
    },
    forgetIdea: () => keep(''),
  }
}
