import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { Button, buttonClass } from '../../components/ui/button.tsx'
import { PageNote } from '../../components/ui/page-note.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { GalleryFoot } from './gallery-foot.tsx'
import { GallerySearch } from './gallery-search.tsx'
import { GallerySection } from './gallery-section.tsx'
import { GallerySort } from './gallery-sort.tsx'
import './gallery.css'
import { OpenStory } from './open-story.tsx'
import { ShelfBook } from './shelf-book.tsx'
import { useRemoveStory } from './use-remove-story.ts'
import { galleryWords } from './words.ts'

const route = getRouteApi('/$tier/gallery')

const rowsAtOnce = 4
const booksAtOnce = 20

/** All stories of a tier: those still open first, then the finished ones as books on a shelf. */
export function Gallery() {
  const trpc = useTRPC()
  const tier = useTier()
  const words = galleryWords[tier.binding]
  const { q: search = '', sort = 'newest' } = route.useSearch()
  const navigate = route.useNavigate()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const removeStory = useRemoveStory()

  const filter = { search: search === '' ? undefined : search, sort }
  const paging = {
    getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
    placeholderData: keepPreviousData,
  }
  const open = useInfiniteQuery(
    trpc.gallery.list.infiniteQueryOptions({ ...filter, status: 'active', limit: rowsAtOnce }, paging),
  )
  const finished = useInfiniteQuery(
    trpc.gallery.list.infiniteQueryOptions({ ...filter, status: 'complete', limit: booksAtOnce }, paging),
  )
  const openStories = open.data?.pages.flatMap((page) => page.stories) ?? []
  const finishedStories = finished.data?.pages.flatMap((page) => page.stories) ?? []

  const searchFor = (q: string) =>
    navigate({ replace: true, search: (now) => ({ ...now, q: q === '' ? undefined : q }) })
  const remove = (storyId: string) => {
    removeStory(storyId)
    // The book that had the focus is gone.
    headingRef.current?.focus()
  }

  const content = () => {
    if (open.isError || finished.isError) {
      return (
        <PageNote text={words.unreachable} title={words.unreachableTitle}>
          <Button
            onClick={() => {
              void open.refetch()
              void finished.refetch()
            }}
            variant="outlined"
          >
            {words.lookAgain}
          </Button>
        </PageNote>
      )
    }
    if (open.isPending || finished.isPending) {
      return <output className="gallery-looking">{words.looking}</output>
    }
    if (openStories.length + finishedStories.length === 0) {
      return search === '' ? (
        <PageNote text={words.emptyText} title={words.emptyTitle}>
          <Link className={buttonClass('filled')} params={{ tier: tier.id }} to="/$tier">
            {words.begin}
          </Link>
        </PageNote>
      ) : (
        <PageNote text={words.notFoundText} title={words.notFoundTitle}>
          <Button onClick={() => void searchFor('')} variant="outlined">
            {words.showAll}
          </Button>
        </PageNote>
      )
    }
    return (
      <>
        {openStories.length > 0 && (
          <GallerySection
            heading={words.openHeading}
            layout="rows"
            more={{
              label: words.more,
              isThere: open.hasNextPage,
              isComing: open.isFetchingNextPage,
              fetch: () => void open.fetchNextPage(),
            }}
            stories={openStories}
          >
            {(story) => <OpenStory key={story.id} onRemove={remove} story={story} />}
          </GallerySection>
        )}
        {(finishedStories.length > 0 || search === '') && (
          <GallerySection
            emptyText={words.emptyText}
            heading={words.finishedHeading}
            layout="books"
            more={{
              label: words.more,
              isThere: finished.hasNextPage,
              isComing: finished.isFetchingNextPage,
              fetch: () => void finished.fetchNextPage(),
            }}
            stories={finishedStories}
          >
            {(story) => <ShelfBook key={story.id} onRemove={remove} story={story} />}
          </GallerySection>
        )}
      </>
    )
  }

  return (
    <div className="gallery">
      <title>{`${words.heading} · Talelight`}</title>
      <header className="gallery-head">
        <h1 className="type-display" ref={headingRef} tabIndex={-1}>
          {words.heading}
        </h1>
        <GallerySearch label={words.searchLabel} onSearch={searchFor} value={search} />
        <GallerySort
          label={words.sortLabel}
          names={words.sortNames}
          onSort={(order) => void navigate({ replace: true, search: (now) => ({ ...now, sort: order }) })}
          value={sort}
        />
      </header>
      {content()}
      {open.data !== undefined && finished.data !== undefined && <GalleryFoot headingRef={headingRef} />}
    </div>
  )
}
