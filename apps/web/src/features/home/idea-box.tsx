import { Dices } from 'lucide-react'
import { useId } from 'react'
import type { KeyboardEvent, Ref } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { useTier } from '../../lib/tier.tsx'
import './idea-box.css'
import { homeWords } from './words.ts'

/** As the server has it. */
const maxIdeaLength = 4000

interface IdeaBoxProps {
  readonly idea: string
  readonly onChange: (idea: string) => void
  readonly onBegin: () => void
  readonly onSurprise: () => void
  readonly isBeginning: boolean
  /** What stands before Begin: how long the way is, and what it comes to. */
  readonly beginLine: string | null
  readonly fieldRef: Ref<HTMLTextAreaElement>
  readonly beginRef: Ref<HTMLButtonElement>
}

/** Where a story starts: a few ruled lines to write on, and Begin. On a phone Begin stays at the foot of the page. */
export function IdeaBox(props: IdeaBoxProps) {
  const { idea, onChange, onBegin, onSurprise, isBeginning, beginLine, fieldRef, beginRef } = props
  const words = homeWords[useTier().binding]
  const id = useId()
  const length = idea.trim().length
  const isTooLong = length > maxIdeaLength

  const beginByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!isTooLong) onBegin()
  }

  return (
    <div className="idea-box">
      <label className="idea-label" htmlFor={`${id}-idea`}>
        {words.ideaLabel}
      </label>
      <textarea
        aria-describedby={isTooLong ? `${id}-count` : undefined}
        aria-invalid={isTooLong || undefined}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        className="idea-field"
        enterKeyHint="enter"
        id={`${id}-idea`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={beginByKey}
        placeholder={words.placeholder}
        ref={fieldRef}
        rows={3}
        value={idea}
      />
      <div className="idea-foot">
        <Button className="idea-surprise" onClick={onSurprise} variant="quiet">
          <Dices aria-hidden strokeWidth={1.75} />
          {words.surprise}
        </Button>
        <div className="idea-begin">
          {isTooLong ? (
            <output className="idea-count type-note" id={`${id}-count`}>
              {words.tooLong(length, maxIdeaLength)}
            </output>
          ) : (
            beginLine !== null && <p className="type-note">{beginLine}</p>
          )}
          <Button busy={isBeginning} disabled={isTooLong} onClick={onBegin} ref={beginRef} variant="filled">
            {words.begin}
          </Button>
        </div>
      </div>
    </div>
  )
}
