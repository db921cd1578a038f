import type { TierView } from '@talelight/server'
import type { timeLeft } from './time-left.ts'

const agoWords = (days: number): string => {
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
const leftWords = (days: number): string => {
  if (days === 0) return 'gone at any moment'
  return days === 1 ? 'gone within a day' : `gone in ${days} days`
}

const shared = {
  title: 'Put away',
  close: 'Close',
  untitled: 'Not named yet',
  timeLeft: ({ daysAgo, daysLeft }: ReturnType<typeof timeLeft>) =>
    `Put away ${agoWords(daysAgo)}, ${leftWords(daysLeft)}`,
  takeBack: 'Take back',
  takeBackTitle: (title: string) => `Take back “${title}”`,
  deleteForGood: 'Delete for good',
  deleteForGoodTitle: (title: string) => `Delete for good “${title}”`,
  question: (title: string) => `Delete “${title}” for good?`,
  keep: 'Keep it',
  deleted: (title: string) => `“${title}” is deleted.`,
  lookAgain: 'Look again',
} as const

/** What the stories that were put away say, in each binding's voice. Among children's books it speaks to a parent. */
export const trashWords = {
  kids: {
    ...shared,
    hint: 'For a grown-up: a book waits here for 30 days. Then it is gone, with its pictures and clips.',
    looking: 'Looking in the chest.',
    empty: 'Nothing is put away. Every book stands on the shelf.',
    unreachable: 'The chest is out of sight. Every book in it is safe. Shall we look once more?',
    notDone: 'The house could not be reached. The book lies where it was.',
    takenBack: (title: string) => `“${title}” stands on the shelf again.`,
    warning: 'For a grown-up: the book goes, and its pictures and clips with it. This cannot be undone.',
  },
  nsfw: {
    ...shared,
    hint: 'A story is kept here for 30 days, then deleted with its pictures and clips.',
    looking: 'Looking for what was put away.',
    empty: 'Nothing is put away.',
    unreachable: 'What was put away could not be read. Nothing is lost. Look again in a moment.',
    notDone: 'The server could not be reached. The story is where it was.',
    takenBack: (title: string) => `“${title}” is back in the gallery.`,
    warning: 'The story is deleted, and its pictures and clips with it. This cannot be undone.',
  },
} as const satisfies Record<TierView['binding'], unknown>
