import type { TierView } from '@talelight/server'
import type { ReactNode } from 'react'

const drawings: Record<TierView['binding'], ReactNode> = {
  // A moon over hills, with a house that is still awake.
  kids: (
    <>
      <path d="M63 16a17 17 0 1 0 12 27 14 14 0 0 1-12-27Z" />
      <path d="m32 22 1.8 4.2L38 28l-4.2 1.8L32 34l-1.8-4.2L26 28l4.2-1.8ZM18 46l1 2.4 2.4 1-2.4 1-1 2.4-1-2.4-2.4-1 2.4-1Z" />
      <path d="M6 78c16-13 30-14 45-6 14 7 27 7 43-3" />
      <path d="M30 68V56l8-7 8 7v14M36 62h4v4h-4z" />
    </>
  ),
  // A banker's lamp.
  nsfw: (
    <>
      <path d="M24 40c1-12 11-19 26-19s25 7 26 19Z" />
      <path d="M50 21v-5M50 40v32M62 40v10" />
      <circle cx="62" cy="52.5" r="2" />
      <path d="M34 78c2-4 8-6 16-6s14 2 16 6ZM28 83h44" />
    </>
  ),
}

/** What is stamped on the cover of a shelf's book. */
export function ShelfEmblem({ binding }: { binding: TierView['binding'] }) {
  return (
    <svg
      aria-hidden
      className="shelf-emblem"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.75"
      viewBox="0 0 100 96"
    >
      {drawings[binding]}
    </svg>
  )
}
