import { Dialog } from '@base-ui/react/dialog'
import type { TrashedStory } from '@talelight/server'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { DialogHead } from '../../components/ui/dialog-head.tsx'
import '../../components/ui/dialog.css'
import { Notice } from '../../components/ui/notice.tsx'
import { RemoveDialog } from '../../components/ui/remove-dialog.tsx'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import './trash-dialog.css'
import { TrashedStoryRow } from './trashed-story-row.tsx'
import { trashWords } from './words.ts'

const nothing: readonly TrashedStory[] = []

/** The stories that were put away, each to be taken back or deleted for good. */
export function TrashDialog({ isOpen, onClose, focusAfter }: DialogFrame) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const words = trashWords[useTier().binding]
  const trash = useQuery(trpc.gallery.trash.queryOptions(undefined, { staleTime: 0 }))
  const stories = trash.data ?? nothing
  const [news, setNews] = useState<string | null>(null)
  // What was asked about stays in the words of the question while it closes.
  const [asked, setAsked] = useState<TrashedStory | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const headRef = useRef<HTMLDivElement>(null)
  const listRef = useRef<HTMLUListElement>(null)
  const nextRef = useRef<HTMLElement | null>(null)
  const titleOf = (story: TrashedStory) => story.title || words.untitled

  /** What stands beside a story that leaves has the focus next; where nothing does, the head of the list. */
  const placeBeside = (story: TrashedStory): HTMLElement | null => {
    const index = stories.findIndex(({ id }) => id === story.id)
    const row = listRef.current?.children[index + 1] ?? listRef.current?.children[index - 1]
    return row?.querySelector('button') ?? headRef.current
  }
  const forget = (story: TrashedStory, sentence: string) => {
    nextRef.current = placeBeside(story)
    setNews(sentence)
    queryClient.setQueryData(trpc.gallery.trash.queryKey(), (now) => now?.filter(({ id }) => id !== story.id))
    void queryClient.invalidateQueries(trpc.gallery.pathFilter())
  }
  const deleting = useMutation(
    trpc.gallery.deleteForGood.mutationOptions({
      onSuccess: () => {
        setIsAsking(false)
        if (asked !== null) forget(asked, words.deleted(titleOf(asked)))
      },
    }),
  )

  const list = () => {
    if (trash.isError && trash.data === undefined) {
      return (
        <Notice>
          {words.unreachable}
          <Button onClick={() => void trash.refetch()} variant="quiet">
            {words.lookAgain}
          </Button>
        </Notice>
      )
    }
    if (trash.isPending) return <output className="dialog-text">{words.looking}</output>
    if (stories.length === 0) return <p className="dialog-text">{words.empty}</p>
    return (
      <ul className="trashed-stories" ref={listRef}>
        {stories.map((story) => (
          <TrashedStoryRow
            key={story.id}
            now={trash.dataUpdatedAt}
            onDelete={() => {
              deleting.reset()
              nextRef.current = null
              setAsked(story)
              setIsAsking(true)
            }}
            onTakenBack={() => {
              forget(story, words.takenBack(titleOf(story)))
              nextRef.current?.focus()
            }}
            story={story}
          />
        ))}
      </ul>
    )
  }

  return (
    <Dialog.Root onOpenChange={(open) => !open && onClose()} open={isOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-scrim" />
        <Dialog.Popup className="dialog trash-dialog" data-shape="sheet" finalFocus={() => focusAfter(false)}>
          <div className="trash-head" ref={headRef} tabIndex={-1}>
            <DialogHead close={words.close} title={words.title} />
            <Dialog.Description className="dialog-text">{words.hint}</Dialog.Description>
          </div>
          <p className="trash-news type-note" role="status">
            {news}
          </p>
          {list()}
          <RemoveDialog
            failure={deleting.isError ? errorSentence(deleting.error, words.notDone) : null}
            finalFocus={() => nextRef.current ?? true}
            isBusy={deleting.isPending}
            isOpen={isAsking}
            keep={words.keep}
            onClose={() => setIsAsking(false)}
            onRemove={() => asked !== null && deleting.mutate({ storyId: asked.id })}
            remove={words.deleteForGood}
            text={words.warning}
            title={words.question(asked === null ? '' : titleOf(asked))}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
