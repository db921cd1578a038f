import type { Media } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Cameo } from '../../components/ui/cameo.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import './scene-faces.css'
import { sceneWords } from './words.ts'

/** Who is in the picture, as far as it was drawn from photos, and why it was not where it was not. */
export function SceneFaces({ image, profileId }: { image: Media; profileId: string | null }) {
  const trpc = useTRPC()
  const words = sceneWords[useTier().binding]
  const id = useId()
  const { references } = image
  const profiles = useQuery(trpc.profile.list.queryOptions(undefined, { enabled: references.length > 0 }))
  const people = profiles.data?.find((profile) => profile.id === profileId)?.characters ?? []
  const photoOf = (name: string) => people.find((person) => person.name === name)?.photos[0]?.thumbUrl
  if (references.length === 0) return null
  return (
    <ul aria-label={words.whoIsIn} className="face-chips">
      {references.map(({ name, used, reason }, index) => {
        const face = (
          <>
            <Cameo photoUrl={photoOf(name)} size="chip" />
            {name || words.removedPerson}
          </>
        )
        const reasonId = `${id}-${index}`
        return (
          <li key={index}>
            {used ? (
              <span className="face-chip">{face}</span>
            ) : (
              <>
                <button
                  className="face-chip"
                  data-unused
                  popoverTarget={reasonId}
                  title={reason ?? words.notFromPhoto}
                  type="button"
                >
                  {face}
                </button>
                <p className="face-reason type-note" id={reasonId} popover="auto">
                  {reason ?? words.notFromPhoto}
                </p>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
