import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'

const debounceMs = 200

interface GallerySearchProps {
  label: string
  value: string
  onSearch: (search: string) => Promise<void>
}

/** The search box: it follows the address, and leads it by what was typed in the last moments. */
export function GallerySearch({ label, value, onSearch }: GallerySearchProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const search = async (text: string) => {
    await onSearch(text.trim())
    setTyped((now) => (now === text ? null : now))
  }

  return (
    <label className="gallery-search">
      <Search aria-hidden strokeWidth={1.75} />
      <input
        aria-label={label}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => {
          const text = event.target.value
          setTyped(text)
          window.clearTimeout(timer.current)
          timer.current = window.setTimeout(() => void search(text), debounceMs)
        }}
        placeholder={label}
        type="search"
        value={typed ?? value}
      />
    </label>
  )
}
