import type { StoryCard } from '@talelight/server'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../components/ui/button.tsx'

interface GallerySectionProps {
  heading: string
  stories: StoryCard[]
  layout: 'rows' | 'books'
  /** What stands under the heading when there are no stories. */
  emptyText?: string
  more: { label: string; isThere: boolean; isComing: boolean; fetch: () => void }
  children: (story: StoryCard) => ReactNode
}

/** Stories under one heading; the rest of them come when asked for, and the first that came takes the focus. */
export function GallerySection({ heading, stories, layout, emptyText, more, children }: GallerySectionProps) {
  const headingId = useId()
  const listRef = useRef<HTMLUListElement>(null)
  const shownBefore = useRef<number | null>(null)
  useEffect(() => {
    const firstNew = shownBefore.current
    if (firstNew === null || stories.length <= firstNew) return
    shownBefore.current = null
    listRef.current?.children[firstNew]?.querySelector('a')?.focus()
  }, [stories.length])

  return (
    <section aria-labelledby={headingId} className="gallery-section">
      <h2 className="type-section" id={headingId}>
        {heading}
      </h2>
      {stories.length === 0 ? (
        <p className="gallery-empty">{emptyText}</p>
      ) : (
        <ul className={layout === 'rows' ? 'open-stories' : 'book-shelf'} ref={listRef}>
          {stories.map((story) => children(story))}
        </ul>
      )}
      {more.isThere && (
        <Button
          busy={more.isComing}
          className="gallery-more"
          onClick={() => {
            shownBefore.current = stories.length
            more.fetch()
          }}
          variant="outlined"
        >
          {more.label}
        </Button>
      )}
    </section>
  )
}
