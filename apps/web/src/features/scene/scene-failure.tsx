import type { Scene } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { RotateCcw } from 'lucide-react'
import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import './scene-failure.css'
import { sceneWords } from './words.ts'

/** A scene whose telling failed: why, and the way to have it told again. */
export function SceneFailure({ scene }: { scene: Scene }) {
  const trpc = useTRPC()
  const words = sceneWords[useTier().binding]
  const retrying = useMutation(trpc.scene.retry.mutationOptions())
  return (
    <section className="scene-failure">
      <p role="alert">{scene.error?.message ?? words.tellingStopped}</p>
      {scene.error?.retryable !== false && (
        <Button busy={retrying.isPending} onClick={() => retrying.mutate({ sceneId: scene.id })} variant="filled">
          <RotateCcw aria-hidden strokeWidth={1.75} />
          {words.tellAgain}
        </Button>
      )}
      {retrying.isError && <Notice tone="danger">{errorSentence(retrying.error, words.unreachable)}</Notice>}
    </section>
  )
}
