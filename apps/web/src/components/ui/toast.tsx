import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import './toast.css'

export interface ToastMessage {
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

interface Toasts {
  /** Shows a sentence for a while, in place of the one before. One with an action stays longer. */
  readonly show: (message: ToastMessage) => void
}

const ToastContext = createContext<Toasts | undefined>(undefined)

const shownMs = 6000
const shownWithActionMs = 10_000

export function useToast(): Toasts {
  const toasts = use(ToastContext)
  if (toasts === undefined) throw new Error('This part of the page is used outside the toasts.')
  return toasts
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage | null>(null)
  const [isHeld, setIsHeld] = useState(false)
  const close = useCallback(() => setMessage(null), [])

  useEffect(() => {
    if (message === null || isHeld) return undefined
    const timer = setTimeout(close, message.action === undefined ? shownMs : shownWithActionMs)
    return () => clearTimeout(timer)
  }, [message, isHeld, close])

  const toasts = useMemo(() => ({ show: setMessage }), [])
  return (
    <ToastContext value={toasts}>
      {children}
      <div className="toast-place" role="status">
        {message !== null && (
          <div
            className="toast"
            onBlur={() => setIsHeld(false)}
            onFocus={() => setIsHeld(true)}
            onPointerEnter={() => setIsHeld(true)}
            onPointerLeave={() => setIsHeld(false)}
          >
            <p>{message.text}</p>
            {message.action !== undefined && (
              <Button
                onClick={() => {
                  message.action?.onPress()
                  close()
                }}
                variant="quiet"
              >
                {message.action.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  )
}
