import { ArrowRight, RefreshCw } from 'lucide-react'
import { useId, useState } from 'react'
import { useTier } from '../../lib/tier.tsx'
import { handful } from './starter.ts'
import type { Starter } from './starter.ts'
import './starter-list.css'
import { starterPictures } from './starter-pictures.ts'
import { homeWords } from './words.ts'

const shownAtOnce = { kids: 3, nsfw: 4 } as const

/** A few first lines to take, and a way to see others. */
export function StarterList({ order, onTake }: { order: readonly Starter[]; onTake: (text: string) => void }) {
  const { binding } = useTier()
  const words = homeWords[binding]
  const id = useId()
  const [start, setStart] = useState(0)
  return (
    <section aria-labelledby={id} className="home-section starter-list">
      <header className="home-section-head">
        <h2 className="type-section" id={id}>
          {words.starters}
        </h2>
        <button
          aria-label={words.others}
          className="starter-others"
          onClick={() => setStart((now) => (now + shownAtOnce[binding]) % order.length)}
          type="button"
        >
          <RefreshCw aria-hidden strokeWidth={1.75} />
          <span>{words.others}</span>
        </button>
      </header>
      <ul aria-live="polite">
        {handful(order, start, shownAtOnce[binding]).map((starter) => {
          const picture = starter.picture === null ? undefined : starterPictures.get(starter.picture)
          return (
            <li key={starter.text}>
              <button className="starter" onClick={() => onTake(starter.text)} type="button">
                {picture !== undefined && <img alt="" height={60} src={picture} width={60} />}
                <span className="starter-text">{starter.text}</span>
                <ArrowRight aria-hidden strokeWidth={1.75} />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
