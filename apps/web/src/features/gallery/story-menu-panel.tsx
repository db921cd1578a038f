import { Menu } from '@base-ui/react/menu'
import { Link } from '@tanstack/react-router'
import { BookOpen, Ellipsis, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { useTier } from '../../lib/tier.tsx'
import type { StoryMenuProps } from './story-menu.tsx'
import { galleryWords } from './words.ts'

/** The menu of a story with its button, open from the start. */
export function StoryMenuPanel({ story, onRemove }: StoryMenuProps) {
  const tier = useTier()
  const words = galleryWords[tier.binding]
  // A closed menu gives the focus back to its button; only then may the button go.
  const isChosenForRemoval = useRef(false)
  const params = { tier: tier.id, storyId: story.id }
  return (
    <Menu.Root
      defaultOpen
      onOpenChangeComplete={(isOpen) => {
        if (isOpen || !isChosenForRemoval.current) return
        isChosenForRemoval.current = false
        onRemove(story.id)
      }}
    >
      <Menu.Trigger
        aria-label={words.menuLabel(story.title || words.untitled)}
        className="icon-button story-menu-trigger"
      >
        <Ellipsis aria-hidden strokeWidth={1.75} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4}>
          <Menu.Popup className="story-menu">
            <Menu.LinkItem
              className="story-menu-item"
              closeOnClick
              render={
                story.status === 'complete' ? (
                  <Link params={params} to="/$tier/read/$storyId" />
                ) : (
                  <Link params={params} to="/$tier/story/$storyId" />
                )
              }
            >
              <BookOpen aria-hidden strokeWidth={1.75} />
              {story.status === 'complete' ? words.read : words.goOn}
            </Menu.LinkItem>
            <Menu.Item
              className="story-menu-item"
              data-danger
              onClick={() => {
                isChosenForRemoval.current = true
              }}
            >
              <Trash2 aria-hidden strokeWidth={1.75} />
              {words.remove}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
