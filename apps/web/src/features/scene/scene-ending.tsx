import type { Story } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { BookmarkCheck } from 'lucide-react'
import { buttonClass } from '../../components/ui/button.tsx'
import { useTier } from '../../lib/tier.tsx'
import './scene-ending.css'
import { sceneWords } from './words.ts'

/** Where a way through the story ends, and what a reader may do then. */
export function SceneEnding({ story, sceneBeforeId }: { story: Story; sceneBeforeId: string | null }) {
  const tier = useTier()
  const words = sceneWords[tier.binding]
  const params = { tier: tier.id, storyId: story.id }
  return (
    <section className="scene-ending">
      <h2 className="type-title">{words.theEnd}</h2>
      {story.savedAt !== null && (
        <p className="scene-ending-saved type-note">
          <BookmarkCheck aria-hidden strokeWidth={1.75} />
          {words.onShelf}
        </p>
      )}
      <div className="scene-ending-ways">
        <Link className={buttonClass('filled')} params={params} to="/$tier/read/$storyId">
          {words.readAgain}
        </Link>
        {sceneBeforeId !== null && (
          <Link
            className={buttonClass('outlined')}
            params={params}
            search={{ scene: sceneBeforeId }}
            to="/$tier/story/$storyId"
          >
            {words.chooseAgain}
          </Link>
        )}
        <Link className={buttonClass('quiet')} params={params} to="/$tier">
          {words.newStory}
        </Link>
      </div>
    </section>
  )
}
