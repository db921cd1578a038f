import { Room } from '../../components/layout/room.tsx'
import { SceneView } from '../../features/scene/scene-view.tsx'

/** The scene brings its own bar: on a phone it names the story and leads back. */
export function SceneRoute() {
  return (
    <Room>
      <SceneView />
    </Room>
  )
}
