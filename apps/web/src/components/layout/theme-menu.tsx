import { Link } from '@tanstack/react-router'
import { Lamp, LockKeyhole } from 'lucide-react'
import { useId } from 'react'
import { setTextSize, setTheme, textSizes, themeNames, themes, useTextSize, useTheme } from '../../lib/theme.ts'
import { useTier } from '../../lib/tier.tsx'
import { useLockShelf } from '../../lib/use-lock-shelf.ts'
import { IconButton } from '../ui/icon-button.tsx'
import '../ui/radio.css'
import './theme-menu.css'

/** The lamp: how bright the room is and how large the words. On a phone also the way to another shelf. */
export function ThemeMenu() {
  const id = useId()
  const theme = useTheme()
  const textSize = useTextSize()
  const tier = useTier()
  const locking = useLockShelf()
  return (
    <>
      <IconButton label="Light and text size" popoverTarget={id}>
        <Lamp aria-hidden strokeWidth={1.75} />
      </IconButton>
      <div className="theme-menu" id={id} popover="auto">
        <fieldset>
          <legend className="type-section">Light</legend>
          {themes.map((name) => (
            <label key={name}>
              <input
                checked={theme === name}
                className="radio"
                name={`${id}-theme`}
                onChange={() => setTheme(name)}
                type="radio"
              />
              {themeNames[name]}
            </label>
          ))}
        </fieldset>
        <fieldset className="theme-menu-sizes">
          <legend className="type-section">Size of the words</legend>
          {textSizes.map((size) => (
            <label key={size}>
              <input
                checked={textSize === size}
                className="radio"
                name={`${id}-size`}
                onChange={() => setTextSize(size)}
                type="radio"
              />
              {size} %
            </label>
          ))}
        </fieldset>
        {tier.isGated ? (
          <button className="theme-menu-tier" onClick={locking.lock} type="button">
            <LockKeyhole aria-hidden strokeWidth={1.75} />
            Lock this shelf
          </button>
        ) : (
          <Link className="theme-menu-tier" to="/">
            <LockKeyhole aria-hidden strokeWidth={1.75} />
            Another shelf
          </Link>
        )}
      </div>
    </>
  )
}
