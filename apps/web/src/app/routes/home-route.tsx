import { Room } from '../../components/layout/room.tsx'
import { TopBar } from '../../components/layout/top-bar.tsx'
import { Home } from '../../features/home/home.tsx'

export function HomeRoute() {
  return (
    <Room bar={<TopBar />}>
      <Home />
    </Room>
  )
}
