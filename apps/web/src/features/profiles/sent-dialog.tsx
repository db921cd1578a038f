import { Dialog } from '@base-ui/react/dialog'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '../../components/ui/button.tsx'
import { DialogHead } from '../../components/ui/dialog-head.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { sentGroups } from './sent-groups.ts'
import { profileWords } from './words.ts'

/** Which photos left the house, when, and to whom. */
export function SentDialog({ isOpen, onClose, focusAfter }: DialogFrame) {
  const trpc = useTRPC()
  const tier = useTier()
  const words = profileWords[tier.binding]
  const sent = useQuery(trpc.profile.sent.queryOptions(undefined, { staleTime: 0 }))

  const list = () => {
    if (sent.isError) {
      return (
        <Notice>
          {words.unreachable}
          <Button onClick={() => void sent.refetch()} variant="quiet">
            {words.lookAgain}
          </Button>
        </Notice>
      )
    }
    if (sent.isPending) return <output className="dialog-text">{words.looking}</output>
    if (sent.data.length === 0) return <p className="dialog-text">{words.sentNothing}</p>
    return (
      <>
        <ul className="sent-list">
          {sentGroups(sent.data).map(({ sentAt, people, provider, modelName, storyId, storyTitle }, index) => (
            <li key={index}>
              <time className="type-note" dateTime={sentAt}>
                {new Date(sentAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
              </time>
              <p>
                <b>{words.sentPeople(people)}</b> {words.sentTo(modelName, provider)} {words.sentFor}{' '}
                {storyTitle === null ? (
                  words.deletedStory
                ) : (
                  <Link params={{ tier: tier.id, storyId }} to="/$tier/story/$storyId">
                    {storyTitle || words.untitled}
                  </Link>
                )}
              </p>
            </li>
          ))}
        </ul>
        <p className="dialog-text">{words.sentHint}</p>
      </>
    )
  }
  return (
    <Dialog.Root onOpenChange={(open) => !open && onClose()} open={isOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-scrim" />
        <Dialog.Popup className="dialog" data-shape="sheet" finalFocus={() => focusAfter(false)}>
          <DialogHead close={words.close} title={words.sentTitle} />
          {list()}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
