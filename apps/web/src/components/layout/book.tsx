import type { ReactNode } from 'react'
import './book.css'
import { replaceFirstPage } from './first-page.ts'

/** A book lying open on the room: a spread of two leaves, or one wide or narrow page. */
export function Book({ layout, children }: { layout: 'spread' | 'wide' | 'narrow'; children: ReactNode }) {
  return (
    <main className="book" data-layout={layout} ref={replaceFirstPage}>
      {children}
    </main>
  )
}

export function Leaf({
  side,
  className = '',
  children,
}: {
  side: 'left' | 'right'
  className?: string
  children: ReactNode
}) {
  return (
    <div className={`leaf ${className}`} data-side={side}>
      {children}
    </div>
  )
}
