import { useId } from 'react'
import './switch.css'

interface SwitchProps {
  readonly label: string
  /** What it does, in one sentence. */
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A switch with its words: the whole line can be pressed. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId()
  return (
    <label className="switch">
      <span className="switch-words">
        <span className="switch-label" id={`${id}-label`}>
          {label}
        </span>
        <span className="switch-hint" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
      <input
        aria-checked={checked}
        aria-describedby={`${id}-hint`}
        aria-labelledby={`${id}-label`}
        checked={checked}
        className="switch-track"
        onChange={(event) => onChange(event.target.checked)}
        role="switch"
        type="checkbox"
      />
    </label>
  )
}
