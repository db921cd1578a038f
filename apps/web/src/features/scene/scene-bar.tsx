import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { ThemeMenu } from '../../components/layout/theme-menu.tsx'
import { TopBar } from '../../components/layout/top-bar.tsx'
import { WorkButton } from '../../components/being-made/work-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import './scene-bar.css'
import { sceneWords } from './words.ts'

/** The bar over a scene. A phone has room for one thing only: which story this is, and the way back. */
export function SceneBar({ title }: { title: string }) {
  const tier = useTier()
  const words = sceneWords[tier.binding]
  return (
    <>
      <div className="scene-bar-wide">
        <TopBar />
      </div>
      <header className="scene-bar on-room">
        <Link
          aria-label={words.toShelf}
          className="icon-button"
          params={{ tier: tier.id }}
          title={words.toShelf}
          to="/$tier/gallery"
        >
          <ArrowLeft aria-hidden strokeWidth={1.75} />
        </Link>
        {/* The page itself has the title as its heading. */}
        <span aria-hidden className="scene-bar-title">
          {title}
        </span>
        <WorkButton />
        <ThemeMenu />
      </header>
    </>
  )
}
