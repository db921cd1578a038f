import { useId } from 'react'
import type { RefObject } from 'react'
import { useTier } from '../../lib/tier.tsx'
import { maxNameLength } from './limits.ts'
import { profileWords } from './words.ts'

/** One line for a name. */
export function NameField(props: {
  readonly label: string
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (name: string) => void
  readonly isMissing: boolean
  readonly inputRef: RefObject<HTMLInputElement | null>
}) {
  const { label, placeholder, value, onChange, isMissing, inputRef } = props
  const words = profileWords[useTier().binding]
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        aria-describedby={isMissing ? `${id}-note` : undefined}
        aria-invalid={isMissing || undefined}
        autoComplete="off"
        className="field-input"
        id={id}
        maxLength={maxNameLength}
        onChange={(event) => onChange(event.target.value)}
        placeholder={placeholder}
        ref={inputRef}
        value={value}
      />
      {isMissing && (
        <p className="field-note type-note" data-tone="danger" id={`${id}-note`} role="alert">
          {words.nameMissing}
        </p>
      )}
    </div>
  )
}
