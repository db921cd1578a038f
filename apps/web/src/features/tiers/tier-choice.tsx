import type { TierView } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LockKeyhole } from 'lucide-react'
import { Book } from '../../components/layout/book.tsx'
import { Mark } from '../../components/layout/mark.tsx'
import { Button } from '../../components/ui/button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { useLeaveOtherShelves } from '../../lib/use-leave-other-shelves.ts'
import { ShelfEmblem } from './shelf-emblem.tsx'
import './tier-choice.css'
import { tierWords } from './words.ts'

const cloths: Record<TierView['binding'], number> = { kids: 1, nsfw: 3 }

/** The front door: one book for each shelf of the house. */
export function TierChoice() {
  const trpc = useTRPC()
  const tiers = useQuery(trpc.tier.list.queryOptions())
  useLeaveOtherShelves(tiers.data)
  return (
    <>
      <header className="tier-choice-mark">
        <Mark />
      </header>
      <Book layout="narrow">
        <div className="tier-choice">
          <h1 className="type-title">{tierWords.heading}</h1>
          {tiers.isError && tiers.data === undefined && (
            <Notice tone="danger">
              {tierWords.unreachable}
              <Button onClick={() => void tiers.refetch()} variant="quiet">
                {tierWords.lookAgain}
              </Button>
            </Notice>
          )}
          <ul className="tier-choice-shelves">
            {tiers.data?.map((tier) => (
              <li key={tier.id}>
                <Link className="shelf-door" params={{ tier: tier.id }} to="/$tier">
                  <span className="shelf-cover" data-binding={tier.binding} data-cloth={cloths[tier.binding]}>
                    <ShelfEmblem binding={tier.binding} />
                    <span className="shelf-name">{tier.displayName}</span>
                  </span>
                  <span className="shelf-about type-note">
                    {tier.state !== 'open' && <LockKeyhole aria-hidden strokeWidth={1.75} />}
                    {tier.state === 'open' ? tierWords.about[tier.binding] : tierWords[tier.state]}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </Book>
    </>
  )
}
