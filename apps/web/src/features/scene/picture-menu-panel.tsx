import { Menu } from '@base-ui/react/menu'
import { Download, Ellipsis, Film, RotateCcw } from 'lucide-react'
import { mediaWords } from '../../components/media/words.ts'
import { useTier } from '../../lib/tier.tsx'
import { downloadName } from './download-name.ts'
import '../../components/ui/floating-panel.css'
import type { PictureMenuProps } from './picture-menu.tsx'
import { sceneWords } from './words.ts'

/** The menu of a picture with its button, open from the start. */
export function PictureMenuPanel({ title, scene, retryPicture }: PictureMenuProps) {
  const { binding } = useTier()
  const words = sceneWords[binding]
  const { image, video } = scene
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger aria-label={words.morePicture} className="icon-button" title={words.morePicture}>
        <Ellipsis aria-hidden strokeWidth={1.75} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" collisionPadding={12} sideOffset={4}>
          <Menu.Popup className="floating-panel">
            <Menu.Item className="floating-panel-item" onClick={retryPicture.start}>
              <RotateCcw aria-hidden strokeWidth={1.75} />
              {mediaWords[binding].retryPicture}
            </Menu.Item>
            {image.url !== null && (
              <Menu.LinkItem
                className="floating-panel-item"
                download={downloadName(title, scene.depth, image.mediaType)}
                href={image.url}
              >
                <Download aria-hidden strokeWidth={1.75} />
                {words.savePicture}
              </Menu.LinkItem>
            )}
            {video.url !== null && (
              <Menu.LinkItem
                className="floating-panel-item"
                download={downloadName(title, scene.depth, video.mediaType)}
                href={video.url}
              >
                <Film aria-hidden strokeWidth={1.75} />
                {words.saveClip}
              </Menu.LinkItem>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
