import type { ReactNode } from 'react'
import { Ornament } from './ornament.tsx'
import './page-note.css'

/** What stands on a page in place of what is not there yet. */
export function PageNote({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="page-note">
      <Ornament />
      <h2 className="type-title">{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
