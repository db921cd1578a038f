import type { WorkInHand } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { Feather, Film, Image } from 'lucide-react'
import { WaitWords } from '../media/wait-words.tsx'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { workWords } from './words.ts'

const icons = { words: Feather, picture: Image, clip: Film } as const

/** One thing in the making: what it is, how far it has come, and how to stop it. */
export function WorkItem({ item }: { item: WorkInHand }) {
  const trpc = useTRPC()
  const words = workWords[useTier().binding]
  const { part, sceneId, depth } = item
  const stops = {
    words: useMutation(trpc.scene.cancel.mutationOptions()),
    picture: useMutation(trpc.image.cancel.mutationOptions()),
    clip: useMutation(trpc.video.cancel.mutationOptions()),
  }
  const stopping = stops[part]
  const Icon = icons[part]

  return (
    <li className="work-item">
      <span className="work-item-thumb" data-lit={item.status === 'generating' || undefined}>
        {item.thumbUrl === null ? (
          <Icon aria-hidden strokeWidth={1.75} />
        ) : (
          <img alt="" height={56} src={item.thumbUrl} width={56} />
        )}
      </span>
      <div className="work-item-words">
        <p className="type-caption">{words.scene(depth)}</p>
        <p>{words.by(words.parts[part], item.modelName)}</p>
        <p className="type-note">
          {item.hold ?? (item.startedAt === null ? words.inLine[part] : <WaitWords media={item} />)}
        </p>
        {item.progress !== null && (
          <progress aria-label={words.by(words.parts[part], item.modelName)} value={item.progress} />
        )}
        {stopping.isError && <Notice tone="danger">{errorSentence(stopping.error, words.unreachable)}</Notice>}
      </div>
      <Button
        aria-label={words.stopLabel(part, depth)}
        busy={stopping.isPending}
        onClick={() => stopping.mutate({ sceneId })}
        variant="quiet"
      >
        {words.stop}
      </Button>
    </li>
  )
}
