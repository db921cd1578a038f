import type { ComponentProps } from 'react'
import { LampDot } from './lamp-dot.tsx'
import './button.css'

export type ButtonVariant = 'filled' | 'outlined' | 'quiet' | 'danger'

/** For a link that looks like a button. */
export function buttonClass(variant: ButtonVariant): string {
  return `button button-${variant}`
}

interface ButtonProps extends ComponentProps<'button'> {
  variant: ButtonVariant
  /** What it asked for is on its way: the label stays, and pressing it again does nothing. */
  busy?: boolean
}

/** One filled button a view; all others are outlined or quiet. */
export function Button({
  variant,
  busy = false,
  className = '',
  type = 'button',
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      aria-disabled={busy || rest.disabled || undefined}
      className={`${buttonClass(variant)} ${className}`}
      onClick={busy ? undefined : onClick}
      type={busy ? 'button' : type}
    >
      {busy && <LampDot />}
      {children}
    </button>
  )
}
