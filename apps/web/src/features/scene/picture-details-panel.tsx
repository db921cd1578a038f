import { Popover } from '@base-ui/react/popover'
import type { Scene } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { Info } from 'lucide-react'
import { costWords } from '../../components/media/cost-words.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import '../../components/ui/floating-panel.css'
import { shelfRows, spentRows } from './spent-words.ts'
import { sceneWords } from './words.ts'

/** Who painted a picture, how large it is, what it cost, and what it shows; with its button, open from the start. */
export function PictureDetailsPanel({ storyId, scene }: { storyId: string; scene: Scene }) {
  const { image, altText } = scene
  const { binding } = useTier()
  const words = sceneWords[binding]
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
              <Row name={words.painter} value={image.modelName} />
              <Row
                name={words.size}
                value={image.width !== null && image.height !== null ? `${image.width} × ${image.height}` : null}
              />
              <Row name={words.cost} value={costWords(image.costUsd, binding, image.costBasis)} />
              <Row name={words.shows} value={altText === '' ? null : altText} />
              {image.references.map(({ name, used, reason }, index) => (
                <Row
                  key={index}
                  name={name || words.removedPerson}
                  value={used ? words.fromPhoto : (reason ?? words.notFromPhoto)}
                />
              ))}
              {binding === 'nsfw' && <SpentRows sceneId={scene.id} storyId={storyId} />}
            </dl>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function Row({ name, value }: { name: string; value: string | null }) {
  return (
    value !== null && (
      <div>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    )
  )
}

/** Asked for each time the panel opens: what is still being made may have cost something since. */
function SpentRows({ storyId, sceneId }: { storyId: string; sceneId: string }) {
  const trpc = useTRPC()
  const story = useQuery(trpc.story.spending.queryOptions({ storyId }, { staleTime: 0 })).data
  const shelf = useQuery(trpc.tier.spending.queryOptions(undefined, { staleTime: 0 })).data
  const rows = [...(story == null ? [] : spentRows(story, sceneId)), ...(shelf == null ? [] : shelfRows(shelf))]
  return rows.map(([name, value]) => <Row key={name} name={name} value={value} />)
}
