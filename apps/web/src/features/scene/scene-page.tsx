import type { Scene, Story } from '@talelight/server'
import { Bookmark } from 'lucide-react'
import { Suspense, lazy } from 'react'
import type { RefObject } from 'react'
import { Book, Leaf } from '../../components/layout/book.tsx'
import { isInHand } from '../../components/media/frame-state.ts'
import { Ornament } from '../../components/ui/ornament.tsx'
import { useTier } from '../../lib/tier.tsx'
import { SceneChoices } from './scene-choices.tsx'
import { SceneFolio } from './scene-folio.tsx'
import './scene-page.css'
import { ScenePicture } from './scene-picture.tsx'
import { wayThrough } from './scene-way.ts'
import { SceneWords } from './scene-words.tsx'
import { StoryNotices } from './story-notices.tsx'
import { useReadyWhileHidden } from './use-ready-while-hidden.ts'
import { useTabIcon } from './use-tab-icon.ts'
import { useRevealedWords } from './use-revealed-words.ts'
import { sceneWords } from './words.ts'

// Most scenes neither end a story nor fail.
const SceneEnding = lazy(async () => {
  const { SceneEnding: component } = await import('./scene-ending.tsx')
  return { default: component }
})

const SceneFailure = lazy(async () => {
  const { SceneFailure: component } = await import('./scene-failure.tsx')
  return { default: component }
})

/** One scene as a spread: the picture on the left leaf, words and ways on the right one. Its key is the scene's id. */
export function ScenePage(props: { story: Story; scene: Scene; headingRef: RefObject<HTMLHeadingElement | null> }) {
  const { story, scene, headingRef } = props
  const words = sceneWords[useTier().binding]
  const revealed = useRevealedWords(scene)
  const { before, after } = wayThrough(story, scene)
  const isReadyUnseen = useReadyWhileHidden(scene.status !== 'writing' && !isInHand(scene.image))
  const title = story.title || words.untitled
  useTabIcon(isReadyUnseen)
  const leftPageNumber = scene.depth * 2

  return (
    <>
      <title>{words.pageTitle(isReadyUnseen ? words.ready(title) : title)}</title>
      <Book layout="spread">
        <Leaf className="scene-picture-leaf" side="left">
          <div className="scene-picture-block">
            <h1 className="scene-title type-caption">{title}</h1>
            <ScenePicture scene={scene} story={story} title={title} />
          </div>
          <SceneFolio after={null} before={before} pageNumber={leftPageNumber} />
        </Leaf>
        <Leaf className="scene-words-leaf" side="right">
          <h2 className="scene-count type-caption" ref={headingRef} tabIndex={-1}>
            {words.sceneOf(scene.depth, story.plannedScenes)}
          </h2>
          {story.scenes.length === 1 && <StoryNotices notices={story.notices} />}
          <SceneWords revealed={revealed} scene={scene} />
          {revealed.isDone ? (
            <div className="scene-next">
              {scene.status !== 'failed' && <Ornament />}
              <Suspense>
                {scene.status === 'failed' && <SceneFailure scene={scene} />}
                {scene.status === 'complete' && scene.isEnding && (
                  <SceneEnding sceneBeforeId={before?.id ?? null} story={story} />
                )}
              </Suspense>
              {scene.status === 'complete' && !scene.isEnding && <SceneChoices scene={scene} story={story} />}
            </div>
          ) : (
            <p className="scene-close type-note">
              <Bookmark aria-hidden strokeWidth={1.75} />
              {words.closeSafely}
            </p>
          )}
          {/* The way back stands at the foot of the left leaf, and where there is one page, at its foot. */}
          <SceneFolio after={after} before={before} pageNumber={leftPageNumber + 1} />
        </Leaf>
      </Book>
    </>
  )
}
