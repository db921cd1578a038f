import type { Scene } from '@talelight/server'
import { useLayoutEffect, useState } from 'react'
import { ClipPlayer } from '../../components/media/clip-player.tsx'
import { PictureFrame } from '../../components/media/picture-frame.tsx'
import { useMediaWork } from '../../components/media/use-media-work.ts'
import { useTier } from '../../lib/tier.tsx'
import './page-picture.css'
import { readerWords } from './words.ts'

interface PagePictureProps {
  scene: Scene
  /** Whether all of the picture is shown, where a leaf is not as square as its picture. */
  isWhole: boolean
  onWholeChange: (isWhole: boolean) => void
  /** Which way the page was turned; `null` when the book was opened here. */
  turned: 'next' | 'back' | null
}

/** The picture of a page, with the clip over it where the scene has one. Give it the scene's id as its key. */
export function PagePicture({ scene, isWhole, onWholeChange, turned }: PagePictureProps) {
  const words = readerWords[useTier().binding]
  const { retryPicture } = useMediaWork(scene.id)
  const [lostClipUrl, setLostClipUrl] = useState<string | null>(null)
  const clipUrl = scene.video.url === lostClipUrl ? null : scene.video.url

  // Where pages scroll, a turned one begins at its top; one that is opened again lies where it lay.
  useLayoutEffect(() => {
    if (turned !== null) window.scrollTo(0, 0)
  }, [turned])

  const { modelName, url: pictureUrl } = scene.image

  return (
    <figure className="reader-picture" data-clip={clipUrl !== null || undefined} data-whole={isWhole || undefined}>
      <PictureFrame
        altText={scene.altText}
        image={scene.image}
        isRetrying={retryPicture.isBusy}
        onRetry={retryPicture.start}
        sceneId={scene.id}
      >
        {clipUrl !== null && (
          <ClipPlayer
            altText={scene.altText}
            onLost={() => setLostClipUrl(clipUrl)}
            picture={scene.image}
            url={clipUrl}
          />
        )}
      </PictureFrame>
      {pictureUrl !== null && modelName !== null && (
        <figcaption className="reader-credit">{words.pictureBy(modelName)}</figcaption>
      )}
      {pictureUrl !== null && clipUrl === null && (
        <button aria-pressed={isWhole} className="reader-whole" onClick={() => onWholeChange(!isWhole)} type="button">
          {words.wholePicture}
        </button>
      )}
    </figure>
  )
}
