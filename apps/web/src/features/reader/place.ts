import type { Turn } from './turn.ts'

/** Where a reader is: a page from 1, and in a long scene one of its leaves from 0. */
interface Place {
  page: number
  leaf: number
}

/** Stands for the last leaf of a page that has not been laid out yet. */
export const lastLeaf = Number.POSITIVE_INFINITY

/** Where a turn leads; at either end of the book it leads nowhere. */
export function placeAfter(turn: Turn, from: Place, size: { pageCount: number; leafCount: number }): Place {
  switch (turn) {
    case 'next':
      if (from.leaf + 1 < size.leafCount) return { page: from.page, leaf: from.leaf + 1 }
      return from.page < size.pageCount ? { page: from.page + 1, leaf: 0 } : from
    case 'back':
      if (from.leaf > 0) return { page: from.page, leaf: from.leaf - 1 }
      return from.page > 1 ? { page: from.page - 1, leaf: lastLeaf } : from
    case 'first':
      return { page: 1, leaf: 0 }
    case 'last':
      return { page: size.pageCount, leaf: lastLeaf }
  }
}
