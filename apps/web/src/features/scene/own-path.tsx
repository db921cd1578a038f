import { CornerDownLeft, Feather } from 'lucide-react'
import type { FormEvent, RefObject } from 'react'
import { useState } from 'react'
import { LampDot } from '../../components/ui/lamp-dot.tsx'
import { useTier } from '../../lib/tier.tsx'
import type { ChoiceState } from './choice.ts'
import { sceneWords } from './words.ts'

/** As many characters as the server takes. */
const maxOwnPathLength = 400

/** The last of the choices: a field for the reader's own words. */
export function OwnPath(props: {
  inputRef: RefObject<HTMLInputElement | null>
  state: ChoiceState
  onChoose: (text: string) => void
}) {
  const { inputRef, state, onChoose } = props
  const words = sceneWords[useTier().binding]
  const [text, setText] = useState('')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') inputRef.current?.focus()
    else onChoose(text.trim())
  }
  return (
    <form className="own-path" data-state={state} onSubmit={submit}>
      <Feather aria-hidden strokeWidth={1.75} />
      <input
        aria-label={words.ownPathLabel}
        autoComplete="off"
        enterKeyHint="go"
        maxLength={maxOwnPathLength}
        onChange={(event) => setText(event.target.value)}
        placeholder={words.ownPath}
        readOnly={state !== 'open'}
        ref={inputRef}
        value={text}
      />
      <button aria-label={words.sendOwnPath} className="own-path-send" type="submit">
        {state === 'chosen' ? <LampDot /> : <CornerDownLeft aria-hidden strokeWidth={1.75} />}
      </button>
    </form>
  )
}
