import { Popover } from '@base-ui/react/popover'
import type { Media } from '@talelight/server'
import { Info } from 'lucide-react'
import { costWords } from '../../components/media/cost-words.ts'
import { useTier } from '../../lib/tier.tsx'
import './floating-panel.css'
import { sceneWords } from './words.ts'

/** Who painted a picture, how large it is, what it cost, and what it shows; with its button, open from the start. */
export function PictureDetailsPanel({ image, altText }: { image: Media; altText: string }) {
  const { binding } = useTier()
  const words = sceneWords[binding]
  const details = [
    [words.painter, image.modelName],
    [words.size, image.width !== null && image.height !== null ? `${image.width} × ${image.height}` : null],
    [words.cost, costWords(image.costUsd, binding)],
    [words.shows, altText === '' ? null : altText],
  ] as const
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger aria-label={words.aboutPicture} className="icon-button" title={words.aboutPicture}>
        <Info aria-hidden strokeWidth={1.75} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" collisionPadding={12} sideOffset={4}>
          <Popover.Popup className="floating-panel">
            <Popover.Title className="type-section">{words.aboutPicture}</Popover.Title>
            <dl className="floating-panel-details type-note">
              {details.map(
                ([name, value]) =>
                  value !== null && (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{value}</dd>
                    </div>
                  ),
              )}
            </dl>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
