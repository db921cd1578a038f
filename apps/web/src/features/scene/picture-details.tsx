import type { Scene } from '@talelight/server'
import { Info } from 'lucide-react'
import { PanelButton } from '../../components/ui/panel-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { sceneWords } from './words.ts'

const load = async () => (await import('./picture-details-panel.tsx')).PictureDetailsPanel

/** What there is to know about a picture. */
export function PictureDetails(props: { readonly storyId: string; readonly scene: Scene }) {
  const words = sceneWords[useTier().binding]
  return (
    <PanelButton label={words.aboutPicture} load={load} panel={props} popup="dialog">
      <Info aria-hidden strokeWidth={1.75} />
    </PanelButton>
  )
}
