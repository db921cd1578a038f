import type { Media } from '@talelight/server'
import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { usePreview } from '../../lib/picture-preview.ts'
import { useTier } from '../../lib/tier.tsx'
import { Button } from '../ui/button.tsx'
import { DecodedPicture } from './decoded-picture.tsx'
import { frameStateOf } from './frame-state.ts'
import type { FrameState } from './frame-state.ts'
import './picture-frame.css'
import { UnderDrawing } from './under-drawing.tsx'
import { mediaWords } from './words.ts'

/**
 * The one square of a scene, from first line to film. It holds its place before there is anything in it. Give it the
 * scene's id as its key.
 *
 * @param props.onRetry asks for the picture once more; without it the frame offers nothing.
 * @param props.children what lies over the picture: a clip.
 */
export function PictureFrame(props: {
  sceneId: string
  image: Media
  altText: string
  onRetry?: () => void
  isRetrying?: boolean
  children?: ReactNode
}) {
  const { sceneId, image, altText, onRetry, isRetrying = false, children } = props
  const words = mediaWords[useTier().binding]
  const [lostMediaId, setLostMediaId] = useState<string | null>(null)
  const state = frameStateOf(image, lostMediaId)
  const previewUrl = usePreview(sceneId)
  // A picture that was there when the page was opened is simply there; only one that was waited for fades in.
  const [wasThere] = useState(state.kind === 'picture')
  const isLit = state.kind === 'waiting' || (state.kind === 'picture' && state.isBeingRemade)
  const plateText = plateTextOf(state, words)
  const offer = onRetry && offerOf(state, { isDescribed: altText !== '' })

  return (
    <div className="picture-frame" data-lit={isLit || undefined} data-state={state.kind}>
      <UnderDrawing sceneId={sceneId} />
      {state.kind === 'waiting' && previewUrl !== null && (
        <img alt="" className="picture-frame-preview" key={previewUrl} src={previewUrl} />
      )}
      <span aria-hidden className="picture-frame-lamp" />
      {state.kind === 'picture' && (
        <DecodedPicture
          altText={altText === '' ? words.picture : altText}
          isArriving={!wasThere}
          onLost={() => setLostMediaId(image.mediaId)}
          urls={state.urls}
        />
      )}
      {plateText !== null && (
        <div className="picture-frame-plate">
          <p>{plateText}</p>
          {offer && (
            <Button busy={isRetrying} onClick={onRetry} variant="outlined">
              {offer === 'retry' && <RotateCcw aria-hidden strokeWidth={1.75} />}
              {offer === 'retry' ? words.retryPicture : words.makePicture}
            </Button>
          )}
        </div>
      )}
      {children}
    </div>
  )
}

/** What can be asked for in the place of a picture. What nobody has described cannot be drawn. */
function offerOf(state: FrameState, { isDescribed }: { isDescribed: boolean }): 'retry' | 'make' | null {
  switch (state.kind) {
    case 'picture':
    case 'waiting':
    case 'wordless':
      return null
    case 'failed':
      return state.error.retryable ? 'retry' : null
    case 'stopped':
    case 'lost':
      return 'retry'
    case 'none':
      return isDescribed ? 'make' : null
  }
}

function plateTextOf(state: FrameState, words: (typeof mediaWords)[keyof typeof mediaWords]): string | null {
  switch (state.kind) {
    case 'picture':
    case 'waiting':
      return null
    case 'failed':
      return state.error.message
    case 'stopped':
      return words.pictureStopped
    case 'lost':
      return words.pictureLost
    case 'wordless':
      return words.pictureWithoutWords
    case 'none':
      return words.noPicture
  }
}
