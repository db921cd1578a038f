import { useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import { useToast } from './toast.tsx'

interface PanelButtonProps<TProps> {
  readonly label: string
  readonly className?: string
  readonly popup: 'menu' | 'dialog'
  /** Fetches the part that is this button with its open panel; asked again after a failure. */
  readonly load: () => Promise<ComponentType<TProps>>
  readonly panel: TProps
  readonly children: ReactNode
}

/**
 * A button whose panel is fetched when somebody reaches for it: a page is drawn sooner without what lies behind its
 * buttons, and the first press opens it all the same.
 */
export function PanelButton<TProps extends object>(props: PanelButtonProps<TProps>) {
  const { label, className, popup, load, panel, children } = props
  const toasts = useToast()
  const [part, setPart] = useState<{ readonly Panel: ComponentType<TProps> } | null>(null)
  const [isComing, setIsComing] = useState(false)

  if (part !== null) return <part.Panel {...panel} />

  const reach = () => {
    // What fails ahead of time is fetched again, and reported, with the press.
    load().catch(() => undefined)
  }
  const open = () => {
    setIsComing(true)
    load().then(
      (Panel) => setPart({ Panel }),
      () => {
        setIsComing(false)
        toasts.show({ text: 'This would not open. Look at the connection, then press again.' })
      },
    )
  }
  return (
    <IconButton
      aria-expanded={false}
      aria-haspopup={popup}
      busy={isComing}
      className={className}
      label={label}
      onClick={open}
      onFocus={reach}
      onPointerEnter={reach}
    >
      {children}
    </IconButton>
  )
}
