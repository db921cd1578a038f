import type { TrashedStory } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { timeLeft } from './time-left.ts'
import { trashWords } from './words.ts'

interface TrashedStoryRowProps {
  readonly story: TrashedStory
  /** When the list was read. */
  readonly now: number
  readonly onTakenBack: () => void
  /** Somebody wants it deleted for good, and is to be asked first. */
  readonly onDelete: () => void
}

/** A story that was put away, and the two ways it can go. */
export function TrashedStoryRow({ story, now, onTakenBack, onDelete }: TrashedStoryRowProps) {
  const trpc = useTRPC()
  const words = trashWords[useTier().binding]
  const title = story.title || words.untitled
  const restoring = useMutation(trpc.gallery.restore.mutationOptions({ onSuccess: onTakenBack }))
  return (
    <li className="trashed-story">
      <h3>{title}</h3>
      <p className="type-note">{words.timeLeft(timeLeft(story, now))}</p>
      {restoring.isError && <Notice tone="danger">{errorSentence(restoring.error, words.notDone)}</Notice>}
      <div className="trashed-story-ways">
        <Button
          aria-label={words.takeBackTitle(title)}
          busy={restoring.isPending}
          onClick={() => restoring.mutate({ storyId: story.id })}
          variant="outlined"
        >
          {words.takeBack}
        </Button>
        <Button aria-haspopup="dialog" aria-label={words.deleteForGoodTitle(title)} onClick={onDelete} variant="quiet">
          {words.deleteForGood}
        </Button>
      </div>
    </li>
  )
}
