import { useEffect, useRef, useState } from 'react'

/** Whether something got ready in a tab that nobody has looked at since. */
export function useReadyWhileHidden(isReady: boolean): boolean {
  const [isUnseen, setIsUnseen] = useState(false)
  const wasReady = useRef(isReady)
  useEffect(() => {
    if (isReady && !wasReady.current && document.hidden) setIsUnseen(true)
    wasReady.current = isReady
  }, [isReady])
  useEffect(() => {
    const look = () => {
      if (!document.hidden) setIsUnseen(false)
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isUnseen
}
