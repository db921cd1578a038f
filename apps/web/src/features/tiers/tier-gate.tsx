import type { TierView } from '@talelight/server'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Book } from '../../components/layout/book.tsx'
import { Ornament } from '../../components/ui/ornament.tsx'
import { PinForm } from './pin-form.tsx'
import './tier-gate.css'
import { tierWords } from './words.ts'

/** In front of a shelf that is not open to this browser: its PIN, or why there is none to give. */
export function TierGate({ tier, onOpen }: { tier: TierView; onOpen: () => void }) {
  return (
    <>
      <title>{tierWords.pageTitle(tier.displayName)}</title>
      <Book layout="narrow">
        <div className="tier-gate">
          <Ornament />
          {tier.state === 'closed' ? (
            <>
              <h1 className="type-title">{tierWords.closedHeading(tier.displayName)}</h1>
              <p className="type-note">{tierWords.closedText}</p>
            </>
          ) : (
            <>
              <h1 className="type-title">{tierWords.gateHeading(tier.displayName)}</h1>
              <PinForm hint={tier.locksOnLeaving ? tierWords.pinHintOnLeaving : tierWords.pinHint} onOpen={onOpen} />
            </>
          )}
          <Link className="tier-gate-back" to="/">
            <ArrowLeft aria-hidden strokeWidth={1.75} />
            {tierWords.back}
          </Link>
        </div>
      </Book>
    </>
  )
}
