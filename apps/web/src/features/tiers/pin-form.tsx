import { useMutation } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTRPC } from '../../lib/trpc.ts'
import './pin-form.css'
import { wellsFor } from './pin-wells.ts'
import { tierWords } from './words.ts'

/** One field, shown as a row of wells. A PIN may be longer than the row begins with, and may hold letters. */
export function PinForm({ hint, onOpen }: { hint: string; onOpen: () => void }) {
  const trpc = useTRPC()
  const id = useId()
  const [pin, setPin] = useState('')
  const [isEmptyTry, setIsEmptyTry] = useState(false)
  const fieldRef = useRef<HTMLInputElement>(null)

  const unlock = useMutation(trpc.tier.unlock.mutationOptions({ onSuccess: onOpen }))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setIsEmptyTry(pin === '')
    if (pin === '') fieldRef.current?.focus()
    else if (!unlock.isPending) {
      unlock.mutate(
        { pin },
        {
          onError: () => {
            setPin('')
            fieldRef.current?.focus()
          },
        },
      )
    }
  }

  const complaint = isEmptyTry
    ? tierWords.emptyPin
    : unlock.isError && errorSentence(unlock.error, tierWords.gateUnreachable)

  return (
    <form className="pin-form" onSubmit={submit}>
      <label className="type-note" htmlFor={`${id}-pin`}>
        {tierWords.pin}
      </label>
      <div className="pin-field">
        <div aria-hidden className="pin-wells">
          {wellsFor(pin.length).map((well, index) => (
            <span className="pin-well" data-well={well} key={index} />
          ))}
        </div>
        <input
          aria-describedby={`${id}-hint`}
          aria-invalid={unlock.isError || undefined}
          autoCapitalize="off"
          autoComplete="off"
          id={`${id}-pin`}
          maxLength={200}
          onChange={(event) => {
            setPin(event.target.value)
            setIsEmptyTry(false)
          }}
          ref={fieldRef}
          type="password"
          value={pin}
        />
      </div>
      <p className="pin-complaint type-note" role="alert">
        {complaint}
      </p>
      <Button busy={unlock.isPending} type="submit" variant="filled">
        {tierWords.open}
      </Button>
      <p className="pin-hint type-note" id={`${id}-hint`}>
        {hint}
      </p>
    </form>
  )
}
