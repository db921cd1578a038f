import { useState } from 'react'
import { keepText, readKept } from './kept-text.ts'

interface Idea {
  readonly idea: string
  readonly setIdea: (idea: string) => void
  /** Lets go of what is kept, and leaves the page as it stands. */
  readonly forgetIdea: () => void
}

/** The idea as it is being written. It survives a reload until its story was begun. */
export function useIdea(tierId: string): Idea {
  const key = `talelight-idea-${tierId}`
  const [idea, setIdea] = useState(() => readKept('sessionStorage', key) ?? '')
  return {
    idea,
    setIdea: (next) => {
      keepText('sessionStorage', key, next)
      setIdea(next)
    },
    forgetIdea: () => keepText('sessionStorage', key, ''),
  }
}
