import type { StoryCard } from '@talelight/server'
import { useState } from 'react'

/** The cover to show, or `null` when there is none or its file is gone: a book then wears its cloth alone. */
export function useCover(story: StoryCard): { coverUrl: string | null; forgetCover: () => void } {
  const [lostUrl, setLostUrl] = useState<string | null>(null)
  return {
    coverUrl: story.coverUrl === lostUrl ? null : story.coverUrl,
    forgetCover: () => setLostUrl(story.coverUrl),
  }
}
