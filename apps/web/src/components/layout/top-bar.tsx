import { Link } from '@tanstack/react-router'
import { Feather, Library, UsersRound } from 'lucide-react'
import { useTier } from '../../lib/tier.tsx'
import { Mark } from './mark.tsx'
import { WorkButton } from '../being-made/work-button.tsx'
import { ShelfLock } from './shelf-lock.tsx'
import { ThemeMenu } from './theme-menu.tsx'
import '../ui/icon-button.css'
import './top-bar.css'

/** The bar on the room: name and tier, the ways to go, what is being made, the lamp, the lock. */
export function TopBar() {
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
        <Link className="top-bar-link" params={params} to="/$tier/profiles">
          <UsersRound aria-hidden strokeWidth={1.75} />
          <span>Profiles</span>
        </Link>
      </nav>
      <div className="top-bar-tools">
        <WorkButton />
        <ThemeMenu />
        <ShelfLock />
      </div>
    </header>
  )
}
