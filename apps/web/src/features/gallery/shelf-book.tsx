import type { StoryCard } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { useTier } from '../../lib/tier.tsx'
import { ClipsBadge } from './clips-badge.tsx'
import { clothOf } from './cloth.ts'
import './shelf-book.css'
import { StoryMenu } from './story-menu.tsx'
import { useCover } from './use-cover.ts'
import { galleryWords } from './words.ts'

/** A finished story: a book bound in its own cloth, with its picture let into the cover. */
export function ShelfBook({ story, onRemove }: { story: StoryCard; onRemove: (storyId: string) => void }) {
  const tier = useTier()
  const words = galleryWords[tier.binding]
  const { coverUrl, forgetCover } = useCover(story)
  return (
    <li className="shelf-book">
      <Link
        className="shelf-book-cover"
        data-bare={coverUrl === null || undefined}
        data-cloth={clothOf(story.id)}
        params={{ tier: tier.id, storyId: story.id }}
        to="/$tier/read/$storyId"
      >
        {coverUrl !== null && (
          <img
            alt=""
            className="shelf-book-picture"
            decoding="async"
            height={512}
            loading="lazy"
            onError={forgetCover}
            src={coverUrl}
            width={512}
          />
        )}
        <span className="shelf-book-title">
          <span>{story.title || words.untitled}</span>
        </span>
        {story.hasVideo && <ClipsBadge />}
      </Link>
      <div className="shelf-book-foot">
        <p>
          <b>{story.imageModelName}</b>
          <span>{lengthOf(story, words)}</span>
        </p>
        <StoryMenu onRemove={onRemove} story={story} />
      </div>
    </li>
  )
}

function lengthOf(story: StoryCard, words: (typeof galleryWords)['kids' | 'nsfw']): string {
  const scenes = words.sceneCount(story.sceneCount)
  return story.endingCount > 1 ? `${scenes}, ${words.endingCount(story.endingCount)}` : scenes
}
