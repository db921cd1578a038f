import { useEffect, useState } from 'react'

/** Seconds since an instant by this page's own clock, told anew every second; 0 while there is no instant. */
export function useElapsedSeconds(startedAt: string | null): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (startedAt === null) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [startedAt])
  // The clocks of server and page may differ; time never runs backwards on the page.
  return startedAt === null ? 0 : Math.max(0, (now - Date.parse(startedAt)) / 1000)
}
