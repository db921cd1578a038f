import { useState } from 'react'

type Way = 'next' | 'back'

/**
 * Which way what lies open was reached; `null` for where the book was opened.
 *
 * @returns also a setter for turns within a page, which its number does not show.
 */
export function useLastTurn(pageNumber: number): [Way | null, (way: Way) => void] {
  const [last, setLast] = useState<{ pageNumber: number; way: Way | null }>({ pageNumber, way: null })
  const setWay = (way: Way) => setLast({ pageNumber, way })
  if (last.pageNumber === pageNumber) return [last.way, setWay]
  const way = pageNumber > last.pageNumber ? 'next' : 'back'
  setLast({ pageNumber, way })
  return [way, setWay]
}
