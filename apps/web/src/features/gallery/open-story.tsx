import type { StoryCard } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { useTier } from '../../lib/tier.tsx'
import { ClipsBadge } from './clips-badge.tsx'
import { clothOf } from './cloth.ts'
import './open-story.css'
import { StoryMenu } from './story-menu.tsx'
import { ticksFor } from './ticks.ts'
import { useCover } from './use-cover.ts'
import { galleryWords } from './words.ts'

/** A story that waits for its reader, with a tick for every scene on the way. */
export function OpenStory({ story, onRemove }: { story: StoryCard; onRemove: (storyId: string) => void }) {
  const tier = useTier()
  const words = galleryWords[tier.binding]
  const { coverUrl, forgetCover } = useCover(story)
  return (
    <li className="open-story">
      <Link className="open-story-link" params={{ tier: tier.id, storyId: story.id }} to="/$tier/story/$storyId">
        <span className="open-story-picture" data-cloth={clothOf(story.id)}>
          {coverUrl !== null && (
            <img alt="" decoding="async" height={224} loading="lazy" onError={forgetCover} src={coverUrl} width={224} />
          )}
          {story.hasVideo && <ClipsBadge />}
        </span>
        <span className="open-story-words">
          <span className="open-story-title">{story.title || words.untitled}</span>
          <span aria-hidden className="open-story-ticks">
            {ticksFor(story.currentDepth, story.plannedScenes).map((tick, index) => (
              <span data-tick={tick} key={index} />
            ))}
          </span>
          <span className="open-story-note">
            {words.progress(story.currentDepth, story.plannedScenes)} {story.imageModelName}
          </span>
        </span>
      </Link>
      <StoryMenu onRemove={onRemove} story={story} />
    </li>
  )
}
