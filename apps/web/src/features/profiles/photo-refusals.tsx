import { Notice } from '../../components/ui/notice.tsx'
import { useTier } from '../../lib/tier.tsx'
import type { RefusedPhoto } from './photo-uploads.ts'
import { profileWords } from './words.ts'

/** Which photos could not be added, each with its reason. */
export function PhotoRefusals({ refused }: { refused: readonly RefusedPhoto[] }) {
  const words = profileWords[useTier().binding]
  if (refused.length === 0) return null
  return (
    <Notice tone="danger">
      <ul aria-label={words.refused} className="photo-refusals">
        {refused.map(({ id, fileName, sentence }) => (
          <li key={id}>
            <b>{fileName}</b> {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
