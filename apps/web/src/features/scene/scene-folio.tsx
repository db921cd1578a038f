import type { Scene } from '@talelight/server'
import { Link, getRouteApi } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTier } from '../../lib/tier.tsx'
import { sceneWords } from './words.ts'

const route = getRouteApi('/$tier/story/$storyId')

/** A page number, and the quiet ways to the scenes beside. */
export function SceneFolio(props: { pageNumber: number; before: Scene | null; after: Scene | null }) {
  const { pageNumber, before, after } = props
  const words = sceneWords[useTier().binding]
  const params = route.useParams()
  return (
    <footer className="scene-folio type-note">
      {before && (
        <Link className="scene-folio-before" params={params} search={{ scene: before.id }} to="/$tier/story/$storyId">
          <ChevronLeft aria-hidden strokeWidth={1.75} />
          {words.scene(before.depth)}
        </Link>
      )}
      <span aria-hidden>{pageNumber}</span>
      {after && (
        <Link className="scene-folio-after" params={params} search={{ scene: after.id }} to="/$tier/story/$storyId">
          {words.scene(after.depth)}
          <ChevronRight aria-hidden strokeWidth={1.75} />
        </Link>
      )}
    </footer>
  )
}
