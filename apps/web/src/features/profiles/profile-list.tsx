import type { Profile } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { Cameo } from '../../components/ui/cameo.tsx'
import { useTier } from '../../lib/tier.tsx'
import { profileWords } from './words.ts'

const shownFaces = 3

/** All profiles of a tier, the open one lit. */
export function ProfileList({ profiles, chosenId }: { profiles: readonly Profile[]; chosenId: string }) {
  const tier = useTier()
  const words = profileWords[tier.binding]
  return (
    <ul className="profile-list">
      {profiles.map(({ id, name, characters }) => (
        <li key={id}>
          <Link
            aria-current={id === chosenId ? 'page' : undefined}
            className="profile-link"
            data-chosen={id === chosenId || undefined}
            params={{ tier: tier.id }}
            replace
            resetScroll={false}
            search={{ profile: id }}
            to="/$tier/profiles"
          >
            <span className="profile-faces">
              {characters.slice(0, shownFaces).map((character) => (
                <Cameo key={character.id} photoUrl={character.photos[0]?.thumbUrl} size="small" />
              ))}
              {characters.length === 0 && <Cameo photoUrl={undefined} size="small" />}
            </span>
            <span className="profile-words">
              <span className="profile-name">{name}</span>
              <span className="type-note">{words.count(characters.length)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
