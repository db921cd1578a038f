import type { StoryCard } from '@talelight/server'
import { Ellipsis } from 'lucide-react'
import { PanelButton } from '../../components/ui/panel-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { galleryWords } from './words.ts'
import './story-menu.css'

const load = async () => (await import('./story-menu-panel.tsx')).StoryMenuPanel

export interface StoryMenuProps {
  readonly story: StoryCard
  readonly onRemove: (storyId: string) => void
}

/** What can be done with a story besides opening it by its cover. */
export function StoryMenu(props: StoryMenuProps) {
  const words = galleryWords[useTier().binding]
  const label = words.menuLabel(props.story.title || words.untitled)
  return (
    <PanelButton className="story-menu-trigger" label={label} load={load} panel={props} popup="menu">
      <Ellipsis aria-hidden strokeWidth={1.75} />
    </PanelButton>
  )
}
