import type { ReactNode } from 'react'
import './notice.css'

/** A sentence beside the thing that it is about. One that tells of a failure is read out at once. */
export function Notice({ tone = 'plain', children }: { tone?: 'plain' | 'danger'; children: ReactNode }) {
  return (
    <div className="notice type-note" data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
