import { Link } from '@tanstack/react-router'
import { ArrowLeft, AudioLines } from 'lucide-react'
import { ThemeMenu } from '../../components/layout/theme-menu.tsx'
import { IconButton } from '../../components/ui/icon-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import './reader-bar.css'
import type { ReadAloudControl } from './use-read-aloud.ts'
import { readerWords } from './words.ts'

/** The way back, the title, and how the story is read. */
export function ReaderBar({ title, aloud }: { title: string; aloud: ReadAloudControl }) {
  const tier = useTier()
  const words = readerWords[tier.binding]
  const isReading = aloud.spokenParagraph !== null
  return (
    <header className="reader-bar on-room">
      <Link
        aria-label={words.toShelf}
        className="icon-button"
        params={{ tier: tier.id }}
        title={words.toShelf}
        to="/$tier/gallery"
      >
        <ArrowLeft aria-hidden strokeWidth={1.75} />
      </Link>
      <h1>{title}</h1>
      <div className="reader-bar-tools">
        {aloud.isOffered && (
          <IconButton
            className="reader-voice"
            data-lit={isReading || undefined}
            label={isReading ? words.stopReading : words.readAloud}
            onClick={aloud.toggle}
          >
            <AudioLines aria-hidden strokeWidth={1.75} />
          </IconButton>
        )}
        <ThemeMenu />
      </div>
    </header>
  )
}
