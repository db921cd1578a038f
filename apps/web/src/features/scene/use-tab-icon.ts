import { useEffect } from 'react'

/** Lights the icon of the tab while something in it waits to be seen. */
export function useTabIcon(isLit: boolean): void {
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')
    if (!isLit || icon === null) return undefined
    const unlit = icon.href
    icon.href = '/favicon-lit.svg'
    return () => {
      icon.href = unlit
    }
  }, [isLit])
}
