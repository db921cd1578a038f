import type { Story } from '@talelight/server'
import { useEffect } from 'react'
import { useLiveStory } from '../../lib/use-live-story.ts'
import { OpenBook } from './open-book.tsx'
import { nearestPage } from './page-number.ts'
import { pagesTo } from './story-path.ts'

interface LiveBookProps {
  story: Story
  askedPage: number | undefined
  onTurn: (pageNumber: number) => void
}

/** A book whose last clips and pictures may still be on their way. */
export function LiveBook({ story, askedPage, onTurn }: LiveBookProps) {
  useLiveStory(story)
  const pages = pagesTo(story.scenes, story.currentSceneId)
  const pageNumber = nearestPage(askedPage, pages.length)
  const page = pages[pageNumber - 1]

  const nextPicture = pages[pageNumber]?.scene.image
  const nextPictureUrl = nextPicture?.pageUrl ?? nextPicture?.url ?? null
  useEffect(() => {
    if (nextPictureUrl === null) return
    const picture = new Image()
    picture.src = nextPictureUrl
  }, [nextPictureUrl])

  if (page === undefined) return null
  return (
    <>
      <title>{`${story.title} · Talelight`}</title>
      <OpenBook
        onTurn={onTurn}
        page={page}
        pageNumber={pageNumber}
        pages={pages}
        storyId={story.id}
        title={story.title}
      />
    </>
  )
}
