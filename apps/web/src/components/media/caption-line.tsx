import type { Media } from '@talelight/server'
import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTier } from '../../lib/tier.tsx'
import { Button } from '../ui/button.tsx'
import { LampDot } from '../ui/lamp-dot.tsx'
import './caption-line.css'
import { costWords } from './cost-words.ts'
import { isInHand } from './frame-state.ts'
import type { MediaWork } from './use-media-work.ts'
import { WaitWords } from './wait-words.tsx'
import { mediaWords } from './words.ts'
import { WorkLine } from './work-line.tsx'

/**
 * The line under the frame: how the painting goes, and whose picture it is.
 *
 * @param props.children what else can be done with a picture that is there.
 */
export function CaptionLine(props: { image: Media; work: MediaWork; children?: ReactNode }) {
  const { image, work, children } = props
  const { binding } = useTier()
  const words = mediaWords[binding]

  if (isInHand(image)) {
    const hasBegun = image.status === 'generating'
    const painting = image.modelName === null ? words.paintingUnnamed : words.painting(image.modelName)
    return (
      <WorkLine
        className="caption-line"
        mark={<LampDot />}
        note={hasBegun || image.hold !== null ? <WaitWords media={image} /> : words.pictureInLineHint}
        text={image.hold ?? (hasBegun ? painting : words.pictureInLine)}
      >
        <Button
          aria-label={words.stopPicture}
          busy={work.stopPicture.isBusy}
          onClick={work.stopPicture.start}
          variant="quiet"
        >
          {words.stop}
        </Button>
      </WorkLine>
    )
  }
  if (image.url === null)
    return <WorkLine className="caption-line" text={<Maker image={image} role={words.pictureAskedOf} />} />
  if (image.status === 'failed') {
    return (
      <WorkLine className="caption-line" note={image.error?.message} text={words.newPictureFailed}>
        <Button busy={work.retryPicture.isBusy} onClick={work.retryPicture.start} variant="outlined">
          <RotateCcw aria-hidden strokeWidth={1.75} />
          {words.retryPicture}
        </Button>
      </WorkLine>
    )
  }
  const cost = costWords(image.costUsd, binding, image.costBasis)
  return (
    <WorkLine
      className="caption-line"
      text={
        <>
          <Maker image={image} role={words.pictureBy} />
          {cost !== null && `, ${cost}`}
        </>
      }
    >
      {children}
    </WorkLine>
  )
}

/** A model is named as a book names its illustrator. */
function Maker({ image, role }: { image: Media; role: string }) {
  return (
    image.modelName !== null && (
      <>
        {role} <b>{image.modelName}</b>
      </>
    )
  )
}
