import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useId, useState } from 'react'
import { UnderDrawing } from '../../components/media/under-drawing.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import './still-open.css'
import { homeWords } from './words.ts'

/** The newest story that waits for its reader, if there is one. */
export function StillOpen() {
  const trpc = useTRPC()
  const tier = useTier()
  const words = homeWords[tier.binding]
  const id = useId()
  const [lostUrl, setLostUrl] = useState<string | null>(null)
  const { data } = useQuery(trpc.gallery.list.queryOptions({ status: 'active', limit: 1 }))
  const story = data?.stories[0]
  if (story === undefined) return null
  return (
    <section aria-labelledby={id} className="home-section">
      <h2 className="type-section" id={id}>
        {words.stillOpen}
      </h2>
      <Link className="still-open" params={{ tier: tier.id, storyId: story.id }} to="/$tier/story/$storyId">
        <span className="still-open-picture">
          {story.coverUrl === null || story.coverUrl === lostUrl ? (
            <UnderDrawing sceneId={story.id} />
          ) : (
            <img alt="" height={76} onError={() => setLostUrl(story.coverUrl)} src={story.coverUrl} width={76} />
          )}
        </span>
        <span className="still-open-words">
          <span className="still-open-title">{story.title || words.untitled}</span>
          <span className="type-note">{words.progress(story.currentDepth, story.plannedScenes)}</span>
        </span>
        <ArrowRight aria-hidden strokeWidth={1.75} />
      </Link>
    </section>
  )
}
