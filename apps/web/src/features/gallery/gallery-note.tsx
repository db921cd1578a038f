import type { ReactNode } from 'react'
import { Ornament } from '../../components/ui/ornament.tsx'

/** What stands on the page in place of books. */
export function GalleryNote({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="gallery-note">
      <Ornament />
      <h2 className="type-title">{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  )
}
