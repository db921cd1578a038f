import { Book } from '../../components/layout/book.tsx'
import { Room } from '../../components/layout/room.tsx'
import { TopBar } from '../../components/layout/top-bar.tsx'
import { Gallery } from '../../features/gallery/gallery.tsx'

export function GalleryRoute() {
  return (
    <Room bar={<TopBar />}>
      <Book layout="wide">
        <Gallery />
      </Book>
    </Room>
  )
}
