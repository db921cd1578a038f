import type { Profile } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { DragEvent, RefObject } from 'react'
import { Book, Leaf } from '../../components/layout/book.tsx'
import { Button } from '../../components/ui/button.tsx'
import { PageNote } from '../../components/ui/page-note.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { ProfileList } from './profile-list.tsx'
import { ProfilePeople } from './profile-people.tsx'
import './profiles.css'
import { usePhotoUploads } from './use-photo-uploads.ts'
import { useProfileDialog } from './use-profile-dialog.ts'
import { WhatIsSent } from './what-is-sent.tsx'
import { profileWords } from './words.ts'

const route = getRouteApi('/$tier/profiles')
const nobody: readonly Profile[] = []

/** Who can be in the stories of a tier: profiles on the left leaf, the people of the open one on the right one. */
export function Profiles() {
  const trpc = useTRPC()
  const words = profileWords[useTier().binding]
  const { profile: profileId } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useQuery(trpc.profile.list.queryOptions())
  const profiles = list.data ?? nobody
  const profile = profiles.find(({ id }) => id === profileId) ?? profiles[0]
  const photos = usePhotoUploads(profiles)
  const { Dialogs, shown, isOpen, open, close, openerRef, reach } = useProfileDialog()
  const pageHeadingRef = useRef<HTMLHeadingElement>(null)
  const peopleHeadingRef = useRef<HTMLHeadingElement>(null)
  const showProfile = (id: string | undefined) =>
    void navigate({ replace: true, resetScroll: false, search: id === undefined ? {} : { profile: id } })

  useBroughtIntoView(peopleHeadingRef, profile?.id)

  const leftLeaf = () => {
    if (list.isError && list.data === undefined) {
      return (
        <PageNote text={words.unreachable} title={words.unreachableTitle}>
          <Button onClick={() => void list.refetch()} variant="outlined">
            {words.lookAgain}
          </Button>
        </PageNote>
      )
    }
    if (list.isPending) return <output className="people-looking">{words.looking}</output>
    if (profile === undefined) {
      return (
        <PageNote text={words.emptyText} title={words.emptyTitle}>
          <Button onClick={(event) => open({ kind: 'new-profile' }, event.currentTarget)} variant="filled">
            {words.newProfile}
          </Button>
        </PageNote>
      )
    }
    return (
      <div className="profile-list-part">
        <ProfileList chosenId={profile.id} profiles={profiles} />
        <Button onClick={(event) => open({ kind: 'new-profile' }, event.currentTarget)} variant="outlined">
          <Plus aria-hidden strokeWidth={1.75} />
          {words.newProfile}
        </Button>
      </div>
    )
  }

  return (
    <>
      <title>{words.pageTitle}</title>
      <Book layout="spread">
        <Leaf className="profiles-leaf" side="left">
          <header className="profiles-head">
            <h1 className="type-display" ref={pageHeadingRef} tabIndex={-1}>
              {words.heading}
            </h1>
            <p>{words.promise}</p>
          </header>
          {leftLeaf()}
          {profile !== undefined && <WhatIsSent onOpen={open} />}
        </Leaf>
        <Leaf className="profiles-leaf" side="right">
          {/* A photo that is dropped beside somebody is not opened in place of the page. */}
          <div className="people" onDragOver={holdFiles} onDrop={holdFiles} onFocus={reach} onPointerEnter={reach}>
            {profile === undefined ? (
              list.data !== undefined && <WhatIsSent onOpen={open} />
            ) : (
              <ProfilePeople
                headingRef={peopleHeadingRef}
                key={profile.id}
                onOpen={open}
                photos={photos}
                profile={profile}
              />
            )}
          </div>
        </Leaf>
      </Book>
      {Dialogs !== undefined && shown !== null && (
        <Dialogs
          dialog={shown.dialog}
          focusAfter={(isGone) => {
            const opener = isGone ? null : openerRef.current
            return opener?.isConnected === true ? opener : (peopleHeadingRef.current ?? pageHeadingRef.current)
          }}
          isOpen={isOpen}
          key={shown.key}
          onClose={close}
          onShow={showProfile}
          photos={photos}
          profiles={profiles}
        />
      )}
    </>
  )
}

function holdFiles(event: DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault()
}

/** Where the page is one column, a profile that is opened may begin out of sight; reading goes on there. */
function useBroughtIntoView(headingRef: RefObject<HTMLElement | null>, profileId: string | undefined): void {
  const openId = useRef(profileId)
  useEffect(() => {
    const isTurn = openId.current !== undefined && openId.current !== profileId
    openId.current = profileId
    const heading = headingRef.current
    if (!isTurn || heading === null) return
    const { top, bottom } = heading.getBoundingClientRect()
    if (top >= 0 && bottom <= window.innerHeight) return
    heading.scrollIntoView({ block: 'start' })
    heading.focus({ preventScroll: true })
  }, [headingRef, profileId])
}
