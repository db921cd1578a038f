import { useEffect, useLayoutEffect, useState } from 'react'

export interface Leaves {
  /** The ref of the box whose words run on sideways, a column a leaf. */
  setBox: (box: HTMLDivElement | null) => void
  count: number
  /** The leaf that lies open, from 0. */
  open: number
}

/**
 * The words of a long scene flow through the columns of one box, and the box shows one column: a leaf. Where words
 * scroll down instead, as on a phone, there is one leaf.
 *
 * @param asked the leaf to show; beyond the last is the last.
 * @param onWander the browser went to another leaf by itself, for what was searched in the page or has the focus.
 */
export function useLeaves(asked: number, onWander: (leaf: number) => void): Leaves {
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const [count, setCount] = useState(1)

  // Words, type and the width of the page all change how many leaves there are.
  useLayoutEffect(() => {
    if (box === null) return
    const lay = () => setCount(openLeaf(box, asked))
    lay()
    const sizes = new ResizeObserver(lay)
    sizes.observe(box)
    const words = new MutationObserver(lay)
    words.observe(box, { childList: true, characterData: true, subtree: true })
    document.fonts.addEventListener('loadingdone', lay)
    return () => {
      sizes.disconnect()
      words.disconnect()
      document.fonts.removeEventListener('loadingdone', lay)
    }
  }, [box, asked])

  useEffect(() => {
    if (box === null) return
    const followScroll = () => onWander(Math.round(box.scrollLeft / columnsOf(box).stepPx))
    const followFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      const leftPx = target.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft
      onWander(Math.floor(leftPx / columnsOf(box).stepPx))
    }
    box.addEventListener('scrollend', followScroll)
    box.addEventListener('focusin', followFocus)
    return () => {
      box.removeEventListener('scrollend', followScroll)
      box.removeEventListener('focusin', followFocus)
    }
  }, [box, onWander])

  return { setBox, count, open: Math.min(asked, count - 1) }
}

/** Shows the leaf that is asked for, or the last, and tells how many there are. */
function openLeaf(box: HTMLElement, asked: number): number {
  const { stepPx, count } = columnsOf(box)
  const leftPx = Math.min(asked, count - 1) * stepPx
  if (Math.abs(box.scrollLeft - leftPx) < 1) return count
  box.scrollLeft = leftPx
  // Another leaf comes with the same movement as another page.
  for (const animation of box.firstElementChild?.getAnimations() ?? []) {
    animation.cancel()
    animation.play()
  }
  return count
}

function columnsOf(box: HTMLElement): { stepPx: number; count: number } {
  const style = getComputedStyle(box)
  const gapPx = Number.parseFloat(style.columnGap) || 0
  const paddingPx = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
  const stepPx = box.clientWidth - paddingPx + gapPx
  return { stepPx, count: Math.max(1, Math.round((box.scrollWidth - paddingPx + gapPx) / stepPx)) }
}
