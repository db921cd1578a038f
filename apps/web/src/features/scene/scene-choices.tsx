import type { ChoiceView, Scene, Story } from '@talelight/server'
import { ArrowRight, Check } from 'lucide-react'
import { useId, useRef } from 'react'
import { LampDot } from '../../components/ui/lamp-dot.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { stateOfChoice } from './choice.ts'
import type { ChoiceState } from './choice.ts'
import { OwnPath } from './own-path.tsx'
import './scene-choices.css'
import { useChoiceKeys } from './use-choice-keys.ts'
import { useChoose } from './use-choose.ts'
import { sceneWords } from './words.ts'

/** The ways on from a scene: those it offers, those taken before, and a field for the reader's own. */
export function SceneChoices({ story, scene }: { story: Story; scene: Scene }) {
  const words = sceneWords[useTier().binding]
  const headingId = useId()
  const ownPathRef = useRef<HTMLInputElement>(null)
  const { choose, chosen, error } = useChoose(story, scene)
  const { choices } = scene

  useChoiceKeys(choices.length, (key) => {
    const choice = key.kind === 'choice' ? choices[key.index] : undefined
    if (choice) choose({ kind: 'offered', choiceId: choice.id })
    else ownPathRef.current?.focus()
  })

  return (
    <section aria-labelledby={headingId} className="scene-choices">
      <h2 className="type-section" id={headingId}>
        {words.question}
      </h2>
      <ol>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <ChoiceButton
              choice={choice}
              number={index + 1}
              onChoose={() => choose({ kind: 'offered', choiceId: choice.id })}
              state={stateOfChoice(chosen, choice.id)}
            />
          </li>
        ))}
      </ol>
      <OwnPath
        inputRef={ownPathRef}
        onChoose={(text) => choose({ kind: 'own', text })}
        state={stateOfChoice(chosen, null)}
      />
      {error !== null && <Notice tone="danger">{errorSentence(error, words.unreachable)}</Notice>}
    </section>
  )
}

function ChoiceButton(props: { choice: ChoiceView; number: number; state: ChoiceState; onChoose: () => void }) {
  const { choice, number, state, onChoose } = props
  const words = sceneWords[useTier().binding]
  const isTaken = choice.nextSceneId !== null && state === 'open'
  return (
    <button
      aria-disabled={state !== 'open' || undefined}
      aria-keyshortcuts={number <= 9 ? String(number) : undefined}
      className="choice"
      data-state={state}
      data-taken={isTaken || undefined}
      onClick={onChoose}
      type="button"
    >
      <span aria-hidden className="choice-number">
        {number}
      </span>
      <span className="choice-text">{choice.text}</span>
      {isTaken && <span className="choice-note">{words.beenHere}</span>}
      <ChoiceMark isTaken={isTaken} state={state} />
    </button>
  )
}

function ChoiceMark({ isTaken, state }: { isTaken: boolean; state: ChoiceState }) {
  if (state === 'chosen') return <LampDot />
  const Icon = isTaken ? Check : ArrowRight
  return <Icon aria-hidden className="choice-mark" strokeWidth={1.75} />
}
