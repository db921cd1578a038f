import type { Scene } from '@talelight/server'
import type { MediaAction } from '../../components/media/use-media-work.ts'
import { PictureDetails } from './picture-details.tsx'
import { PictureMenu } from './picture-menu.tsx'

/** What there is to know and to do about a picture. Loaded when there is one: a scene begins without it. */
export function PictureTools(props: { title: string; scene: Scene; retryPicture: MediaAction }) {
  const { title, scene, retryPicture } = props
  return (
    <>
      <PictureDetails altText={scene.altText} image={scene.image} />
      <PictureMenu retryPicture={retryPicture} scene={scene} title={title} />
    </>
  )
}
