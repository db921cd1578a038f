import { Dialog } from '@base-ui/react/dialog'
import type { WorkInHand } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { ListChecks, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTier } from '../../lib/tier.tsx'
import '../ui/dialog.css'
import './work-drawer.css'
import { WorkItem } from './work-item.tsx'
import { workWords } from './words.ts'

/** The drawer of what is being made, with its button, open from the start. */
export function WorkDrawer(props: {
  readonly work: readonly WorkInHand[]
  readonly onOpenChange: (isOpen: boolean) => void
}) {
  const { work, onOpenChange } = props
  const tier = useTier()
  const words = workWords[tier.binding]
  const [isOpen, setIsOpen] = useState(true)
  useEffect(() => onOpenChange(isOpen), [isOpen, onOpenChange])
  const stories = [...Map.groupBy(work, ({ storyId }) => storyId)]

  return (
    <Dialog.Root onOpenChange={setIsOpen} open={isOpen}>
      <Dialog.Trigger
        aria-label={words.open(work.length)}
        className="icon-button work-button"
        title={words.open(work.length)}
      >
        <ListChecks aria-hidden strokeWidth={1.75} />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-scrim" />
        <Dialog.Popup className="work-drawer">
          <div className="work-drawer-head">
            <Dialog.Title className="type-section">{words.title}</Dialog.Title>
            <Dialog.Close aria-label={words.close} className="icon-button" title={words.close}>
              <X aria-hidden strokeWidth={1.75} />
            </Dialog.Close>
          </div>
          {stories.length === 0 && (
            <div className="work-drawer-empty">
              <p role="status">{words.nothing}</p>
              <p className="type-note">{words.nothingHint}</p>
            </div>
          )}
          {stories.map(([storyId, items]) => (
            <section className="work-story" key={storyId}>
              <h3>
                <Link
                  onClick={() => setIsOpen(false)}
                  params={{ tier: tier.id, storyId }}
                  search={{ scene: items[0]?.sceneId ?? '' }}
                  to="/$tier/story/$storyId"
                >
                  {items[0]?.storyTitle || words.untitled}
                </Link>
              </h3>
              <ul>
                {items.map((item) => (
                  <WorkItem item={item} key={`${item.sceneId}/${item.part}`} />
                ))}
              </ul>
            </section>
          ))}
          {stories.length > 0 && <p className="work-drawer-foot type-note">{words.closeSafely}</p>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
