import { Room } from '../../components/layout/room.tsx'
import { TopBar } from '../../components/layout/top-bar.tsx'
import { Home } from '../../features/home/home.tsx'
import { WorkButton } from '../../features/work/work-button.tsx'

export function HomeRoute() {
  return (
    <Room bar={<TopBar tools={<WorkButton />} />}>
      <Home />
    </Room>
  )
}
