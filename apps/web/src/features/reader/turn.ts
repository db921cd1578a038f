export type Turn = 'back' | 'next' | 'first' | 'last'

const turnByKey: ReadonlyMap<string, Turn> = new Map([
  ['ArrowLeft', 'back'],
  ['PageUp', 'back'],
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Home', 'first'],
  ['End', 'last'],
])

interface KeyPress {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
}

/** Which way a key turns the page; `null` for every key that is none of ours. */
export function turnForKey(press: KeyPress): Turn | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  if (press.shiftKey) return press.key === ' ' ? 'back' : null
  return turnByKey.get(press.key) ?? null
}

/** Which way a tap turns, by the third of the page it fell on; the middle one turns nothing. */
export function turnForTap(x: number, width: number): Turn | null {
  if (x < width / 3) return 'back'
  return x > (width * 2) / 3 ? 'next' : null
}

const shortestSwipePx = 48

/** A swipe turns in reading direction when it is clearly sideways. */
export function turnForSwipe(movedX: number, movedY: number): Turn | null {
  if (Math.abs(movedX) < shortestSwipePx || Math.abs(movedX) < Math.abs(movedY) * 1.5) return null
  return movedX < 0 ? 'next' : 'back'
}
