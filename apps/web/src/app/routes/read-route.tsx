import { Room } from '../../components/layout/room.tsx'
import { Reader } from '../../features/reader/reader.tsx'

export function ReadRoute() {
  return (
    <Room>
      <Reader />
    </Room>
  )
}
