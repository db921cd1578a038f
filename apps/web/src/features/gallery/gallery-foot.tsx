import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { useLateDialog } from '../../components/ui/use-late-dialog.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import type { GalleryDialogsProps } from './gallery-dialogs.tsx'
import { galleryWords } from './words.ts'

const load = async () => (await import('./gallery-dialogs.tsx')).GalleryDialogs

/** The quiet ways at the foot of the shelf: to what was put away, and from the old app to here. */
export function GalleryFoot({ headingRef }: { headingRef: RefObject<HTMLElement | null> }) {
  const trpc = useTRPC()
  const words = galleryWords[useTier().binding]
  const putAwayCount = useQuery(trpc.gallery.trash.queryOptions()).data?.length ?? 0
  const { Dialogs, shown, isOpen, open, close, openerRef, reach } = useLateDialog<
    GalleryDialogsProps['dialog'],
    GalleryDialogsProps
  >(load)
  return (
    <div className="gallery-foot" onFocus={reach} onPointerEnter={reach}>
      {putAwayCount > 0 && (
        <Button aria-haspopup="dialog" onClick={(event) => open('trash', event.currentTarget)} variant="quiet">
          {words.putAway(putAwayCount)}
        </Button>
      )}
      <Button aria-haspopup="dialog" onClick={(event) => open('import', event.currentTarget)} variant="quiet">
        {words.bringOver}
      </Button>
      {Dialogs !== undefined && shown !== null && (
        <Dialogs
          dialog={shown.dialog}
          focusAfter={() => (openerRef.current?.isConnected === true ? openerRef.current : headingRef.current)}
          isOpen={isOpen}
          key={shown.key}
          onClose={close}
        />
      )}
    </div>
  )
}
