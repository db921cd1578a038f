import type { Scene } from '@talelight/server'
import { useTier } from '../../lib/tier.tsx'
import { paragraphsOf } from './paragraphs.ts'
import './scene-words.css'
import type { RevealedWords } from './use-revealed-words.ts'
import { sceneWords } from './words.ts'

/** The words of a scene, as far as they are shown. A paragraph is announced when it is finished. */
export function SceneWords({ scene, revealed }: { scene: Scene; revealed: RevealedWords }) {
  const words = sceneWords[useTier().binding]
  const shown = scene.narration.slice(0, revealed.shownLength)
  const { finished, open } = paragraphsOf(shown, revealed.isDone)
  const openFrom = shown.length - open.length
  const freshStarts = revealed.freshStarts.filter((start) => start >= openFrom)
  const isWriting = scene.status === 'writing'

  return (
    <div className="scene-words" data-drop-cap={/^\p{L}/u.test(shown) || undefined}>
      <div aria-live="polite" className="scene-words-told">
        {finished.map((paragraph, index) => (
          // Paragraphs only ever join at the end.
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      {!revealed.isDone && (
        <p key={finished.length}>
          {shown === '' && isWriting && <span className="scene-words-telling">{scene.hold ?? words.telling} </span>}
          {shown.slice(openFrom, freshStarts[0])}
          {freshStarts.map((start, index) => (
            <span className="scene-words-fresh" key={start}>
              {shown.slice(start, freshStarts[index + 1])}
            </span>
          ))}
          <span aria-hidden className="scene-words-caret" />
        </p>
      )}
    </div>
  )
}
