import { useTier } from '../../lib/tier.tsx'
import type { ImportState } from './library-import.ts'
import { importWords } from './words.ts'

/** How far it has come: first the files, then the stories in them. */
export function ImportProgress({ state }: { state: Extract<ImportState, { kind: 'sending' | 'importing' }> }) {
  const words = importWords[useTier().binding]
  const isSending = state.kind === 'sending'
  const [value, max] = isSending ? [state.sentBytes, state.bytes] : [state.done, state.total]
  return (
    <div className="import-progress">
      <p className="type-section" role="status">
        {isSending ? words.sending : words.importing}
      </p>
      <progress aria-label={isSending ? words.sending : words.importing} max={Math.max(1, max)} value={value} />
      <p className="import-counts type-note">
        {isSending ? (
          <>
            <span>{words.filesOf(state.sentFiles, state.files)}</span>
            <span>{words.bytesOf(state.sentBytes, state.bytes)}</span>
          </>
        ) : (
          <span>{words.storiesOf(state.done, state.total)}</span>
        )}
      </p>
      <p className="type-note">{words.stay}</p>
    </div>
  )
}
