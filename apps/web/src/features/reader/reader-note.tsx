import type { ReactNode } from 'react'
import { Book } from '../../components/layout/book.tsx'
import { Ornament } from '../../components/ui/ornament.tsx'
import './reader-note.css'

/** One leaf in place of the book. */
export function ReaderNote({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Book layout="narrow">
      <div className="reader-note">
        <Ornament />
        <h1 className="type-title">{title}</h1>
        <p>{text}</p>
        <div className="reader-ways">{children}</div>
      </div>
    </Book>
  )
}
