/** Texts that a browser keeps for its reader. One that keeps nothing costs them a convenience, never the page. */
export function readKept(storage: 'localStorage' | 'sessionStorage', key: string): string | null {
  try {
    return window[storage].getItem(key)
  } catch {
    return null
  }
}

export function keepText(storage: 'localStorage' | 'sessionStorage', key: string, text: string): void {
  try {
    if (text === '') window[storage].removeItem(key)
    else window[storage].setItem(key, text)
  } catch {
    // It holds for as long as the page is open.
  }
}
