import { useQuery } from '@tanstack/react-query'
import { Link, getRouteApi } from '@tanstack/react-router'
import { Button, buttonClass } from '../../components/ui/button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { liveStoryOptions } from '../../lib/use-live-story.ts'
import { LiveBook } from './live-book.tsx'
import './reader.css'
import { ReaderNote } from './reader-note.tsx'
import { readerWords } from './words.ts'

const route = getRouteApi('/$tier/read/$storyId')

/** A story as a book, a scene a page. */
export function Reader() {
  const trpc = useTRPC()
  const tier = useTier()
  const words = readerWords[tier.binding]
  const { storyId } = route.useParams()
  const { page } = route.useSearch()
  const navigate = route.useNavigate()
  const story = useQuery(trpc.story.byId.queryOptions({ storyId }, liveStoryOptions))

  if (story.isPending) {
    return <output className="reader-opening">{words.opening}</output>
  }
  if (story.isError) {
    const isUnknown = story.error.data?.reason === 'not-found'
    return (
      <ReaderNote
        text={isUnknown ? words.unknownText : words.unreachable}
        title={isUnknown ? words.unknownTitle : words.unreachableTitle}
      >
        {!isUnknown && (
          <Button onClick={() => void story.refetch()} variant="filled">
            {words.tryAgain}
          </Button>
        )}
        <Link className={buttonClass('outlined')} params={{ tier: tier.id }} to="/$tier/gallery">
          {words.toShelf}
        </Link>
      </ReaderNote>
    )
  }
  return (
    <LiveBook
      askedPage={page}
      // The book itself knows where a page begins; the router would also reset which leaf lies open.
      onTurn={(next) => void navigate({ replace: true, resetScroll: false, search: { page: next } })}
      story={story.data}
    />
  )
}
