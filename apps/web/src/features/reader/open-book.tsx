import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { MouseEvent, TouchEvent } from 'react'
import '../../components/layout/book.css'
import { replaceFirstPage } from '../../components/layout/first-page.ts'
import { hasRoomToScroll, isForControl, isTapOnControl, isTapOnCroppedPicture } from './input-target.ts'
import { paragraphsOf } from './paragraphs.ts'
import './open-book.css'
import { PageFoot } from './page-foot.tsx'
import { PagePicture } from './page-picture.tsx'
import './page-turn.css'
import { PageWords } from './page-words.tsx'
import { placeAfter } from './place.ts'
import { ReaderBar } from './reader-bar.tsx'
import type { ReaderPage } from './story-path.ts'
import { turnForKey, turnForSwipe, turnForTap } from './turn.ts'
import type { Turn } from './turn.ts'
import { useLastTurn } from './use-last-turn.ts'
import { useLeaves } from './use-leaves.ts'
import { useReadAloud } from './use-read-aloud.ts'

interface OpenBookProps {
  storyId: string
  title: string
  pages: ReaderPage[]
  page: ReaderPage
  pageNumber: number
  onTurn: (pageNumber: number) => void
}

/** The book, open at one page. Buttons, keys, swipes and taps on its outer thirds turn it. */
export function OpenBook({ storyId, title, pages, page, pageNumber, onTurn }: OpenBookProps) {
  const [areBarsHidden, setAreBarsHidden] = useState(false)
  const [isPictureWhole, setIsPictureWhole] = useState(false)
  const [leafByPage, setLeafByPage] = useState<ReadonlyMap<number, number>>(new Map())
  const touchedAt = useRef<{ x: number; y: number } | null>(null)
  const [turned, setTurned] = useLastTurn(pageNumber)

  const openLeaf = useCallback(
    (leaf: number) =>
      setLeafByPage((known) => (known.get(pageNumber) === leaf ? known : new Map(known).set(pageNumber, leaf))),
    [pageNumber],
  )
  const leaves = useLeaves(leafByPage.get(pageNumber) ?? 0, openLeaf)
  const runsOn = leaves.open < leaves.count - 1
  const paragraphs = paragraphsOf(page.scene.narration)
  const aloud = useReadAloud(page.scene.id, paragraphs)

  const turn = (way: Turn) => {
    const size = { pageCount: pages.length, leafCount: leaves.count }
    const place = placeAfter(way, { page: pageNumber, leaf: leaves.open }, size)
    setLeafByPage((known) => new Map(known).set(place.page, place.leaf))
    if (place.page !== pageNumber) onTurn(place.page)
    else if (place.leaf !== leaves.open) setTurned(place.leaf > leaves.open ? 'next' : 'back')
  }

  const turnByKey = useEffectEvent((event: KeyboardEvent) => {
    const way = turnForKey(event)
    if (way === null || isForControl(event) || hasRoomToScroll(event)) return
    event.preventDefault()
    turn(way)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => turnByKey(event)
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])

  const turnByTap = (event: MouseEvent<HTMLElement>) => {
    if (isTapOnControl(event.target)) return
    const book = event.currentTarget.getBoundingClientRect()
    const way = turnForTap(event.clientX - book.left, book.width)
    if (way !== null) turn(way)
    else if (isTapOnCroppedPicture(event.target)) setIsPictureWhole(!isPictureWhole)
    else setAreBarsHidden(!areBarsHidden)
  }
  const beginSwipe = ({ touches }: TouchEvent) => {
    const touch = touches.item(0)
    touchedAt.current = touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
  }
  const endSwipe = ({ changedTouches }: TouchEvent) => {
    if (touchedAt.current === null) return
    const touch = changedTouches.item(0)
    const way = turnForSwipe(touch.clientX - touchedAt.current.x, touch.clientY - touchedAt.current.y)
    if (way !== null) turn(way)
  }

  return (
    <div className="reader" data-bars={areBarsHidden ? 'hidden' : 'shown'}>
      <ReaderBar aloud={aloud} title={title} />
      <main>
        <div
          className="book reader-book"
          data-layout="spread"
          data-turned={turned ?? undefined}
          onClick={turnByTap}
          onTouchEnd={endSwipe}
          onTouchStart={beginSwipe}
          ref={replaceFirstPage}
          role="presentation"
        >
          <PagePicture
            isWhole={isPictureWhole}
            key={page.scene.id}
            onWholeChange={setIsPictureWhole}
            scene={page.scene}
            turned={turned}
          />
          <PageWords
            isLastPage={pageNumber === pages.length}
            page={page}
            pageNumber={pageNumber}
            paragraphs={paragraphs}
            runsOn={runsOn}
            setBox={leaves.setBox}
            spokenParagraph={aloud.spokenParagraph}
            storyId={storyId}
          />
          <span aria-hidden className="reader-shade" key={`shade of ${page.scene.id}`} />
        </div>
      </main>
      <PageFoot
        isAtEnd={pageNumber === pages.length && !runsOn}
        isAtStart={pageNumber === 1 && leaves.open === 0}
        onTurn={turn}
        page={pageNumber}
        pageCount={pages.length}
      />
    </div>
  )
}
