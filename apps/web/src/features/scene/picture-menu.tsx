import type { Scene } from '@talelight/server'
import { Ellipsis } from 'lucide-react'
import type { MediaAction } from '../../components/media/use-media-work.ts'
import { PanelButton } from '../../components/ui/panel-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { sceneWords } from './words.ts'

const load = async () => (await import('./picture-menu-panel.tsx')).PictureMenuPanel

export interface PictureMenuProps {
  readonly title: string
  readonly scene: Scene
  readonly retryPicture: MediaAction
}

/** What else can be done with a picture that is there. */
export function PictureMenu(props: PictureMenuProps) {
  const words = sceneWords[useTier().binding]
  return (
    <PanelButton label={words.morePicture} load={load} panel={props} popup="menu">
      <Ellipsis aria-hidden strokeWidth={1.75} />
    </PanelButton>
  )
}
