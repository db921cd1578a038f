import type { Media } from '@talelight/server'
import './clip-player.css'
import { useTier } from '../../lib/tier.tsx'
import { mediaWords } from './words.ts'

/** A clip over its picture. It never starts by itself and never with sound. */
export function ClipPlayer(props: { url: string; picture: Media; altText: string; onLost: () => void }) {
  const { url, picture, altText, onLost } = props
  const words = mediaWords[useTier().binding]
  return (
    <video
      aria-label={words.clipOf(altText)}
      className="clip-player"
      controls
      key={url}
      muted
      onError={onLost}
      playsInline
      poster={picture.pageUrl ?? picture.url ?? undefined}
      preload="metadata"
      src={url}
    />
  )
}
