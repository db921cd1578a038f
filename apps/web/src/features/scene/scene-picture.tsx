import type { Scene, Story } from '@talelight/server'
import { Suspense, useRef, useState } from 'react'
import { CaptionLine } from '../../components/media/caption-line.tsx'
import type { FrameView } from '../../components/media/clip-line.tsx'
import { ClipPlayer } from '../../components/media/clip-player.tsx'
import { isInHand } from '../../components/media/frame-state.ts'
import { PictureFrame } from '../../components/media/picture-frame.tsx'
import { useMediaWork } from '../../components/media/use-media-work.ts'
import { Notice } from '../../components/ui/notice.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { latePart } from '../../lib/late-part.ts'
import { useTier } from '../../lib/tier.tsx'
import { PictureDetails } from './picture-details.tsx'
import { PictureMenu } from './picture-menu.tsx'
import { sceneWords } from './words.ts'

const ClipLine = latePart(async () => (await import('../../components/media/clip-line.tsx')).ClipLine)
const SceneFaces = latePart(async () => (await import('./scene-faces.tsx')).SceneFaces)

/** The frame of a scene with its caption, who is in it, and its clip. */
export function ScenePicture(props: { story: Story; title: string; scene: Scene }) {
  const { story, title, scene } = props
  const words = sceneWords[useTier().binding]
  const work = useMediaWork(scene.id)
  const frameRef = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<FrameView>('clip')
  const [lostClipId, setLostClipId] = useState<string | null>(null)
  const { image, video } = scene
  const isClipLost = video.mediaId !== null && video.mediaId === lostClipId

  return (
    <>
      <div className="scene-frame" ref={frameRef}>
        <PictureFrame
          altText={scene.altText}
          image={image}
          isRetrying={work.retryPicture.isBusy}
          onRetry={work.retryPicture.start}
          sceneId={scene.id}
        >
          {video.url !== null && !isClipLost && view === 'clip' && (
            <ClipPlayer
              altText={scene.altText}
              onLost={() => setLostClipId(video.mediaId)}
              picture={image}
              url={video.url}
            />
          )}
        </PictureFrame>
      </div>
      <div className="scene-caption">
        <CaptionLine image={image} work={work}>
          <PictureDetails scene={scene} storyId={story.id} />
          <PictureMenu retryPicture={work.retryPicture} scene={scene} title={title} />
        </CaptionLine>
        {work.error !== null && <Notice tone="danger">{errorSentence(work.error, words.unreachable)}</Notice>}
      </div>
      {/* Its place is there while the picture is made, so that nothing moves when it is told who is in it. */}
      {(image.references.length > 0 || (story.memoryMode && isInHand(image))) && (
        <div className="scene-faces">
          <Suspense>
            <SceneFaces image={image} profileId={story.profileId} />
          </Suspense>
        </div>
      )}
      {video.status !== 'none' && (
        <div className="scene-clip">
          <Suspense>
            <ClipLine
              image={image}
              isLost={isClipLost}
              onViewChange={(next) => {
                setView(next)
                // On a phone the line stands below the words, out of sight of the frame.
                frameRef.current?.scrollIntoView({ block: 'nearest' })
              }}
              video={video}
              view={view}
              work={work}
            />
          </Suspense>
        </div>
      )}
    </>
  )
}
