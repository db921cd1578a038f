import { useTier } from '../../lib/tier.tsx'
import { readerWords } from './words.ts'

const mostDots = 20

/** Where the reader is: a dot a scene, and in a long story the number alone. */
export function PageDots({ page, pageCount }: { page: number; pageCount: number }) {
  const words = readerWords[useTier().binding]
  return (
    <div className="reader-place">
      <output className="sr-only">{words.pageOf(page, pageCount)}</output>
      {pageCount > mostDots ? (
        <p aria-hidden className="reader-count">
          {words.countOf(page, pageCount)}
        </p>
      ) : (
        <div aria-hidden className="reader-dots">
          {Array.from({ length: pageCount }, (_, index) => (
            <span data-place={placeOf(index + 1, page)} key={index} />
          ))}
        </div>
      )}
    </div>
  )
}

function placeOf(dot: number, page: number): 'read' | 'here' | 'to-come' {
  if (dot === page) return 'here'
  return dot < page ? 'read' : 'to-come'
}
