import { Link } from '@tanstack/react-router'
import { Feather, Library, LockKeyhole } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTier } from '../../lib/tier.tsx'
import { Mark } from './mark.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import '../ui/icon-button.css'
import './top-bar.css'

/** The bar on the room: name and tier, the ways to go, the lamp, and before it what else there is to reach. */
export function TopBar({ tools }: { tools: ReactNode }) {
  const tier = useTier()
  const params = { tier: tier.id }
  return (
    <header className="top-bar on-room">
      <Link className="top-bar-mark" params={params} to="/$tier">
        <Mark />
      </Link>
      <span className="top-bar-tier type-caption">{tier.displayName}</span>
      <nav aria-label="Talelight">
        <Link activeOptions={{ exact: true }} className="top-bar-link top-bar-new" params={params} to="/$tier">
          <Feather aria-hidden strokeWidth={1.75} />
          <span>New story</span>
        </Link>
        <Link className="top-bar-link" params={params} to="/$tier/gallery">
          <Library aria-hidden strokeWidth={1.75} />
          <span>Gallery</span>
        </Link>
      </nav>
      <div className="top-bar-tools">
        {tools}
        <ThemeMenu />
        <Link aria-label="Another shelf" className="icon-button top-bar-lock" title="Another shelf" to="/">
          <LockKeyhole aria-hidden strokeWidth={1.75} />
        </Link>
      </div>
    </header>
  )
}
