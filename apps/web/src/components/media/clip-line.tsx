import type { Media, TierView } from '@talelight/server'
import { Film, Image, RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTier } from '../../lib/tier.tsx'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LampDot } from '../ui/lamp-dot.tsx'
import './clip-line.css'
import { costWords } from './cost-words.ts'
import { isInHand } from './frame-state.ts'
import type { MediaWork } from './use-media-work.ts'
import { WaitWords } from './wait-words.tsx'
import { mediaWords } from './words.ts'
import { WorkLine } from './work-line.tsx'

export type FrameView = 'picture' | 'clip'

interface ClipLineProps {
  image: Media
  video: Media
  work: MediaWork
  /** The clip's file could not be loaded. */
  isLost: boolean
  view: FrameView
  onViewChange: (view: FrameView) => void
}

/** The line of a scene's clip, there from the first moment of a story with clips. */
export function ClipLine(props: ClipLineProps) {
  const { image, video, work, isLost } = props
  const words = mediaWords[useTier().binding]

  if (video.status === 'pending' && isInHand(image)) {
    return <ClipNote mark="film" note={words.clipInLineHint} text={words.clipInLine} />
  }
  if (isInHand(video)) return <ClipInHand video={video} work={work} />
  if (video.url !== null && !isLost) return <ClipChoice {...props} />
  // A clip that fell with its picture rises with it.
  if (image.url === null) return <ClipNote mark="film" note={words.clipWithoutPicture} text={words.clipInLine} />

  const retry = (
    <Button busy={work.retryClip.isBusy} onClick={work.retryClip.start} variant="outlined">
      <RotateCcw aria-hidden strokeWidth={1.75} />
      {words.retryClip}
    </Button>
  )
  if (isLost) return <ClipNote text={words.clipLost}>{retry}</ClipNote>
  if (video.status === 'canceled') {
    return (
      <ClipNote note={words.clipStoppedHint} text={words.clipStopped}>
        {retry}
      </ClipNote>
    )
  }
  return (
    <ClipNote
      note={video.error === null ? undefined : withoutHeading(video.error.message, words.clipFailed)}
      text={video.error?.reason === 'file-lost' ? words.clipLost : words.clipFailed}
    >
      {video.error?.retryable !== false && retry}
    </ClipNote>
  )
}

/** The children's sentence begins with what the line says in bold already. */
function withoutHeading(message: string, heading: string): string {
  return message.startsWith(`${heading}. `) ? message.slice(heading.length + 2) : message
}

function ClipNote(props: { mark?: 'film'; text: ReactNode; note?: ReactNode; children?: ReactNode }) {
  const { mark, text, note, children } = props
  return (
    <WorkLine
      className="clip-line"
      mark={mark && <Film aria-hidden className="clip-line-mark" size="1.25rem" strokeWidth={1.75} />}
      note={note}
      text={text}
    >
      {children}
    </WorkLine>
  )
}

function ClipInHand({ video, work }: { video: Media; work: MediaWork }) {
  const words = mediaWords[useTier().binding]
  return (
    <WorkLine
      className="clip-line"
      mark={<LampDot />}
      note={<WaitWords media={video} />}
      text={video.hold ?? words.makingClip}
    >
      <Button aria-label={words.stopClip} busy={work.stopClip.isBusy} onClick={work.stopClip.start} variant="quiet">
        {words.stop}
      </Button>
      {video.progress === null ? (
        <span aria-hidden className="clip-line-glow" />
      ) : (
        <progress aria-label={words.progressOfClip} className="clip-line-progress" value={video.progress} />
      )}
    </WorkLine>
  )
}

const viewIcons = { picture: Image, clip: Film } as const

function ClipChoice({ video, work, view, onViewChange }: ClipLineProps) {
  const { binding } = useTier()
  const words = mediaWords[binding]
  const isOlder = video.isOfOlderPicture
  return (
    <div className="work-line clip-line clip-choice" data-older={isOlder || undefined}>
      <fieldset className="clip-toggle">
        <legend>{words.shown}</legend>
        {(['picture', 'clip'] as const).map((choice) => {
          const Icon = viewIcons[choice]
          return (
            <label key={choice}>
              <input checked={view === choice} name="frame-view" onChange={() => onViewChange(choice)} type="radio" />
              <Icon aria-hidden size="1.25rem" strokeWidth={1.75} />
              {words[choice]}
            </label>
          )
        })}
      </fieldset>
      <p className="work-line-words work-line-note" role="status">
        {clipNote(video, binding)}
      </p>
      {isOlder ? (
        <Button busy={work.retryClip.isBusy} onClick={work.retryClip.start} variant="outlined">
          <RotateCcw aria-hidden strokeWidth={1.75} />
          {words.makeClipAgain}
        </Button>
      ) : (
        <IconButton busy={work.retryClip.isBusy} label={words.retryClip} onClick={work.retryClip.start}>
          <RotateCcw aria-hidden strokeWidth={1.75} />
        </IconButton>
      )}
    </div>
  )
}

/** What there is to know of a clip that is there: why a newer one is not, what it no longer shows, or whose it is. */
function clipNote(video: Media, binding: TierView['binding']): string {
  const words = mediaWords[binding]
  if (video.status === 'failed') return video.error?.message ?? words.clipFailed
  if (video.isOfOlderPicture) return words.clipOfOlderPicture
  const credit = words.clipCredit(video.durationSeconds, video.modelName)
  const cost = costWords(video.costUsd, binding, video.costBasis)
  return cost === null ? credit : `${credit}, ${cost}`
}
