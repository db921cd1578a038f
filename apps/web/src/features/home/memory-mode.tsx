import type { Profile } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useId } from 'react'
import { Cameo } from '../../components/ui/cameo.tsx'
import { Switch } from '../../components/ui/switch.tsx'
import { useTier } from '../../lib/tier.tsx'
import './memory-mode.css'
import type { Plan, Wishes } from './wishes.ts'
import { homeWords } from './words.ts'

interface MemoryModeProps {
  /** `undefined` until they are known. */
  readonly profiles: readonly Profile[] | undefined
  readonly plan: Plan
  readonly onWish: (change: Wishes) => void
}

const shownFaces = 3
const list = new Intl.ListFormat('en-GB')

/** Whether the people of a profile are in the story, and of which one. Without a profile it leads to where they are made. */
export function MemoryMode({ profiles, plan, onWish }: MemoryModeProps) {
  const tier = useTier()
  const words = homeWords[tier.binding]
  const id = useId()
  const { imageModel, memoryMode, profileId } = plan

  if (profiles?.length === 0) {
    return (
      <Link className="switch memory-link" params={{ tier: tier.id }} to="/$tier/profiles">
        <span className="switch-words">
          <span className="switch-label">{words.memoryMode}</span>
          <span className="switch-hint">{words.memoryEmpty}</span>
        </span>
        <ArrowRight aria-hidden strokeWidth={1.75} />
      </Link>
    )
  }
  return (
    <>
      <Switch
        checked={memoryMode}
        hint={words.memoryHint}
        label={words.memoryMode}
        onChange={(isOn) => onWish({ memoryMode: isOn })}
      />
      {memoryMode && imageModel?.supportsReferences === false && (
        <p className="memory-note type-note" role="status">
          {words.wordsAlone(imageModel.displayName)}
        </p>
      )}
      {memoryMode && profiles !== undefined && (
        <div aria-label={words.profile} className="memory-profiles" role="radiogroup">
          {profiles.map(({ id: key, name, characters }) => (
            <label className="model-row memory-profile" key={key}>
              <input
                checked={key === profileId}
                className="radio"
                name={`${id}-profile`}
                onChange={() => onWish({ profileId: key })}
                type="radio"
              />
              <span className="memory-faces">
                {characters.slice(0, shownFaces).map((character) => (
                  <Cameo key={character.id} photoUrl={character.photos[0]?.thumbUrl} size="chip" />
                ))}
              </span>
              <span className="memory-words">
                <span className="model-name">{name}</span>
                <span className="type-note">
                  {characters.length === 0
                    ? words.nobodyYet
                    : list.format(characters.map((character) => character.name))}
                </span>
              </span>
            </label>
          ))}
        </div>
      )}
    </>
  )
}
