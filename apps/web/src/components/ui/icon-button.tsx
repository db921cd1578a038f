import type { ComponentProps } from 'react'
import './icon-button.css'
import { LampDot } from './lamp-dot.tsx'

interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, for those who cannot see the icon and for those who wonder. */
  label: string
  busy?: boolean
}

export function IconButton({ label, busy = false, className = '', children, onClick, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      aria-disabled={busy || undefined}
      aria-label={label}
      className={`icon-button ${className}`}
      onClick={busy ? undefined : onClick}
      title={label}
      type="button"
    >
      {busy ? <LampDot /> : children}
    </button>
  )
}
