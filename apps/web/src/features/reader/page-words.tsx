import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { buttonClass } from '../../components/ui/button.tsx'
import { Ornament } from '../../components/ui/ornament.tsx'
import { useTier } from '../../lib/tier.tsx'
import './page-words.css'
import type { SpokenParagraph } from './read-aloud.ts'
import type { ReaderPage } from './story-path.ts'
import type { Leaves } from './use-leaves.ts'
import { readerWords } from './words.ts'

interface PageWordsProps {
  storyId: string
  page: ReaderPage
  pageNumber: number
  isLastPage: boolean
  paragraphs: string[]
  spokenParagraph: SpokenParagraph
  /** Whether another leaf of this page follows. */
  runsOn: boolean
  setBox: Leaves['setBox']
}

/** The words of a page, what was chosen there, and on the last page how it goes on. */
export function PageWords({ storyId, page, pageNumber, isLastPage, ...props }: PageWordsProps) {
  const words = readerWords[useTier().binding]
  const { paragraphs, spokenParagraph, runsOn, setBox } = props
  return (
    <article className="reader-leaf">
      <div className="reader-words" ref={setBox}>
        <div className="reader-text type-reading" key={page.scene.id}>
          {paragraphs.length === 0 && <p className="reader-missing">{words.noWords}</p>}
          {paragraphs.map((paragraph, index) => (
            <p
              data-drop-cap={(index === 0 && /^\p{L}/u.test(paragraph)) || undefined}
              data-lit={spokenParagraph === index || undefined}
              key={index}
            >
              {paragraph}
            </p>
          ))}
          {page.chosenText !== null && (
            <p className="reader-chosen">
              <span className="sr-only">{words.chosen}: </span>
              {page.chosenText}
            </p>
          )}
          {isLastPage && <PageEnd isEnding={page.scene.isEnding} storyId={storyId} />}
        </div>
      </div>
      <p className="reader-folio">
        <span>{pageNumber}</span>
        {runsOn && (
          <span className="reader-runs-on">
            {words.runsOn}
            <ChevronRight aria-hidden size="1rem" strokeWidth={1.75} />
          </span>
        )}
      </p>
    </article>
  )
}

function PageEnd({ isEnding, storyId }: { isEnding: boolean; storyId: string }) {
  const tier = useTier()
  const words = readerWords[tier.binding]
  const params = { tier: tier.id, storyId }
  return (
    <footer className="reader-end">
      <Ornament />
      <p className="type-title">{isEnding ? words.theEnd : words.stillOpen}</p>
      <div className="reader-ways">
        {isEnding ? (
          <Link className={buttonClass('filled')} params={params} to="/$tier">
            {words.another}
          </Link>
        ) : (
          <Link className={buttonClass('filled')} params={params} to="/$tier/story/$storyId">
            {words.goOn}
          </Link>
        )}
        <Link className={buttonClass('outlined')} params={params} to="/$tier/gallery">
          {words.toShelf}
        </Link>
      </div>
    </footer>
  )
}
