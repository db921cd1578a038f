import type { ReactNode } from 'react'
import './room.css'

/** The ground around the book: cloth by day, the night otherwise, with the pool of a lamp at the top. */
export function Room({ bar, children }: { bar?: ReactNode; children: ReactNode }) {
  return (
    <div className="room">
      {bar}
      {children}
    </div>
  )
}
