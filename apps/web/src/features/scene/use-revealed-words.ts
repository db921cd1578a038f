import type { Scene } from '@talelight/server'
import { useEffect, useRef, useState } from 'react'
import { revealAll, revealNext, revealParagraph } from './reveal.ts'
import type { Reveal } from './reveal.ts'

const groupIntervalMs = 75

export interface RevealedWords extends Reveal {
  /** Whether all words are told and shown. */
  isDone: boolean
}

/** Shows words as they are told, a few at a time. What was told before the page was opened is there at once. */
export function useRevealedWords(scene: Scene): RevealedWords {
  const { narration } = scene
  const isTold = scene.status !== 'writing'
  const [reveal, setReveal] = useState(() => revealAll(narration))
  const telling = useRef({ narration, isTold })
  useEffect(() => {
    telling.current = { narration, isTold }
  }, [narration, isTold])

  const isBehind = reveal.shownLength !== narration.length
  useEffect(() => {
    if (!isBehind) return
    const calm = matchMedia('(prefers-reduced-motion: reduce)')
    const show = () =>
      setReveal((shown) => {
        // Nobody sees words come in a hidden tab, and its timers are slow.
        if (document.hidden) return revealAll(telling.current.narration)
        return (calm.matches ? revealParagraph : revealNext)(shown, telling.current)
      })
    const timer = setInterval(show, groupIntervalMs)
    return () => clearInterval(timer)
  }, [isBehind])

  return { ...reveal, isDone: isTold && !isBehind }
}
