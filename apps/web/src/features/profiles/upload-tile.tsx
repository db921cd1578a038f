import { LampDot } from '../../components/ui/lamp-dot.tsx'
import { useTier } from '../../lib/tier.tsx'
import type { HeldPhoto } from './photo-uploads.ts'
import { profileWords } from './words.ts'

/** A photo that is not added yet, as far as this browser can show it. */
export function UploadTile({ upload }: { upload: HeldPhoto }) {
  const words = profileWords[useTier().binding]
  return (
    <span className="photo-tile" data-state={upload.state}>
      <img alt={upload.fileName} height={300} src={upload.previewUrl} width={240} />
      <span className="photo-tile-veil" role="status">
        {upload.state === 'sending' && <LampDot />}
        <span className={upload.state === 'sending' ? 'sr-only' : undefined}>
          {upload.state === 'sending' ? words.sending : words.waiting}
        </span>
      </span>
    </span>
  )
}
