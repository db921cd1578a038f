import { useEffect, useState, useSyncExternalStore } from 'react'
import { browserVoice, hasVoices, onVoicesChange } from './browser-voice.ts'
import { ReadAloud } from './read-aloud.ts'
import type { SpokenParagraph } from './read-aloud.ts'

export interface ReadAloudControl {
  /** Whether this browser has a voice at all. */
  isOffered: boolean
  spokenParagraph: SpokenParagraph
  toggle: () => void
}

/** Reads the page that lies open; falls silent when it is turned or left. */
export function useReadAloud(pageId: string, paragraphs: readonly string[]): ReadAloudControl {
  const [aloud] = useState(() => new ReadAloud(browserVoice))
  const isOffered = useSyncExternalStore(onVoicesChange, hasVoices)
  const spokenParagraph = useSyncExternalStore(aloud.subscribe, aloud.spokenParagraph)
  useEffect(() => () => aloud.leave(pageId), [aloud, pageId])
  return {
    isOffered,
    spokenParagraph,
    toggle: () => (spokenParagraph === null ? aloud.read(pageId, paragraphs) : aloud.stop()),
  }
}
