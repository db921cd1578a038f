import { Room } from '../../components/layout/room.tsx'
import { TopBar } from '../../components/layout/top-bar.tsx'
import { Profiles } from '../../features/profiles/profiles.tsx'

export function ProfilesRoute() {
  return (
    <Room bar={<TopBar />}>
      <Profiles />
    </Room>
  )
}
