import { Popover } from '@base-ui/react/popover'
import type { Scene } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { Info } from 'lucide-react'
import { costWords } from '../../components/media/cost-words.ts'
import { useTRPC } from '../../lib/trpc.ts'
import { useTier } from '../../lib/tier.tsx'
import './floating-panel.css'
import { spentRows } from './spent-words.ts'
import { sceneWords } from './words.ts'

/** Who painted a picture, how large it is, what it cost, and what it shows; with its button, open from the start. */
export function PictureDetailsPanel({ storyId, scene }: { storyId: string; scene: Scene }) {
  const { image, altText } = scene
  const { binding } = useTier()
  const trpc = useTRPC()
  const spending = useQuery(trpc.story.spending.queryOptions({ storyId }, { staleTime: 0 })).data ?? null
  const words = sceneWords[binding]
  const details: readonly (readonly [string, string | null])[] = [
    [words.painter, image.modelName],
    [words.size, image.width !== null && image.height !== null ? `${image.width} × ${image.height}` : null],
    [words.cost, costWords(image.costUsd, binding, image.costBasis)],
    ...(spending === null ? [] : spentRows(spending, scene.id)),
    [words.shows, altText === '' ? null : altText],
  ]
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
