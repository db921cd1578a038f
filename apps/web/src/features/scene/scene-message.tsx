import type { ReactNode } from 'react'
import { Book } from '../../components/layout/book.tsx'
import { Ornament } from '../../components/ui/ornament.tsx'
import './scene-message.css'

/** A page that has something to say in place of a scene. */
export function SceneMessage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Book layout="narrow">
      <div className="scene-message">
        <Ornament />
        <h1 className="type-title">{title}</h1>
        <p className="type-note">{text}</p>
        <div className="scene-message-ways">{children}</div>
      </div>
    </Book>
  )
}
