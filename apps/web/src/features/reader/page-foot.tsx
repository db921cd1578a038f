import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTier } from '../../lib/tier.tsx'
import { PageDots } from './page-dots.tsx'
import './page-foot.css'
import type { Turn } from './turn.ts'
import { readerWords } from './words.ts'

interface PageFootProps {
  page: number
  pageCount: number
  isAtStart: boolean
  isAtEnd: boolean
  onTurn: (way: Turn) => void
}

/** The buttons that turn the page, and between them where the reader is. At either end they keep the focus. */
export function PageFoot({ page, pageCount, isAtStart, isAtEnd, onTurn }: PageFootProps) {
  const words = readerWords[useTier().binding]
  return (
    <nav aria-label={words.pages} className="reader-foot">
      <button
        aria-disabled={isAtStart}
        aria-label={words.back}
        className="reader-turn"
        onClick={() => onTurn('back')}
        type="button"
      >
        <ChevronLeft aria-hidden strokeWidth={1.75} />
      </button>
      <PageDots page={page} pageCount={pageCount} />
      <button
        aria-disabled={isAtEnd}
        aria-label={words.next}
        className="reader-turn"
        onClick={() => onTurn('next')}
        type="button"
      >
        <ChevronRight aria-hidden strokeWidth={1.75} />
      </button>
    </nav>
  )
}
