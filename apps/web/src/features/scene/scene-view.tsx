import type { Story } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { Link, Navigate, getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { isInHand } from '../../components/media/frame-state.ts'
import { Button, buttonClass } from '../../components/ui/button.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { liveStoryOptions, useLiveStory } from '../../lib/use-live-story.ts'
import { ConnectionChip } from './connection-chip.tsx'
import { SceneBar } from './scene-bar.tsx'
import { SceneMessage } from './scene-message.tsx'
import { ScenePage } from './scene-page.tsx'
import { sceneWords } from './words.ts'

const route = getRouteApi('/$tier/story/$storyId')

/** A story where it is open: the scene that the address names, live. */
export function SceneView() {
  const trpc = useTRPC()
  const tier = useTier()
  const words = sceneWords[tier.binding]
  const { storyId } = route.useParams()
  const story = useQuery(trpc.story.byId.queryOptions({ storyId }, liveStoryOptions))

  if (story.data !== undefined) return <OpenStory key={storyId} story={story.data} />
  const isUnknown = story.error?.data?.reason === 'not-found'
  return (
    <>
      <SceneBar title="" />
      {story.isPending ? (
        <output className="scene-opening">{words.opening}</output>
      ) : (
        <SceneMessage
          text={isUnknown ? words.storyLost : errorSentence(story.error, words.unreachable)}
          title={isUnknown ? words.storyLostTitle : words.unreachableTitle}
        >
          {!isUnknown && (
            <Button onClick={() => void story.refetch()} variant="filled">
              {words.tryAgain}
            </Button>
          )}
          <Link className={buttonClass('outlined')} params={{ tier: tier.id }} to="/$tier/gallery">
            {words.toShelf}
          </Link>
        </SceneMessage>
      )}
    </>
  )
}

function OpenStory({ story }: { story: Story }) {
  const tier = useTier()
  const words = sceneWords[tier.binding]
  const { scene: sceneId } = route.useSearch()
  const { isReconnecting } = useLiveStory(story)
  const headingRef = useFocusAfterTurn(sceneId)
  const scene = story.scenes.find(({ id }) => id === sceneId)
  const params = { tier: tier.id, storyId: story.id }
  const isMaking = story.scenes.some(({ image, video }) => isInHand(image) || isInHand(video))
  const reconnecting = isMaking ? words.reconnecting : words.reconnectingIdle

  // The address names its scene, so that the way back is a way back when the story has gone on.
  if (sceneId === undefined) {
    return <Navigate params={params} replace search={{ scene: story.currentSceneId }} to="/$tier/story/$storyId" />
  }
  return (
    <>
      <SceneBar title={story.title || words.untitled} />
      {scene === undefined ? (
        <SceneMessage text={words.sceneLost} title={words.sceneLostTitle}>
          <Link
            className={buttonClass('filled')}
            params={params}
            search={{ scene: story.currentSceneId }}
            to="/$tier/story/$storyId"
          >
            {words.goOn}
          </Link>
        </SceneMessage>
      ) : (
        <ScenePage headingRef={headingRef} key={scene.id} scene={scene} story={story} />
      )}
      <ConnectionChip sentence={isReconnecting ? reconnecting : null} />
    </>
  )
}

/**
 * From one scene to another, reading goes on at the top of the new page; the first one opens like every other page. An
 * effect, because the new heading must be there first, and because the browser's back and forward turn pages too.
 */
function useFocusAfterTurn(sceneId: string | undefined) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const openSceneId = useRef(sceneId)
  useEffect(() => {
    const isTurn = openSceneId.current !== undefined && openSceneId.current !== sceneId
    openSceneId.current = sceneId
    if (!isTurn) return
    window.scrollTo({ top: 0 })
    headingRef.current?.focus({ preventScroll: true })
  }, [sceneId])
  return headingRef
}
