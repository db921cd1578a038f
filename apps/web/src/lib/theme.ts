import { useSyncExternalStore } from 'react'

export const themes = ['light', 'dark', 'bedtime', 'device'] as const
export type Theme = (typeof themes)[number]

export const themeNames = {
  light: 'Daylight',
  dark: 'Evening',
  bedtime: 'Bedtime',
  device: 'Like this device',
} as const satisfies Record<Theme, string>

export const textSizes = ['100', '115', '130', '150'] as const
export type TextSize = (typeof textSizes)[number]

const themeKey = 'talelight-theme'
const textSizeKey = 'talelight-text-size'
const barColours = {
  kids: { light: '#2d6180', dark: '#0d1928', bedtime: '#040201' },
  nsfw: { light: '#203e32', dark: '#050f0b', bedtime: '#020100' },
} as const

const listeners = new Set<() => void>()
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** A browser that keeps nothing has its default on the next visit; that is no reason to fail. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // The choice holds for this visit.
  }
}

let theme: Theme = themes.find((name) => name === read(themeKey)) ?? 'device'
let textSize: TextSize = textSizes.find((size) => size === read(textSizeKey)) ?? '100'
let binding: keyof typeof barColours = 'kids'

/** Writes the present choices to the document. `public/theme.js` does the same before the first paint. */
function apply(): void {
  const shown = theme === 'device' ? (prefersDark.matches ? 'dark' : 'light') : theme
  Object.assign(document.documentElement.dataset, { theme: shown, tier: binding, textSize })
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', barColours[binding][shown])
  for (const listener of listeners) listener()
}

prefersDark.addEventListener('change', apply)

export function setTheme(next: Theme): void {
  theme = next
  keep(themeKey, next)
  apply()
}

export function setTextSize(next: TextSize): void {
  textSize = next
  keep(textSizeKey, next)
  apply()
}

/** Dresses the document in a tier's binding. */
export function setBinding(next: keyof typeof barColours): void {
  binding = next
  apply()
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, () => theme)
export const useTextSize = (): TextSize => useSyncExternalStore(subscribe, () => textSize)
