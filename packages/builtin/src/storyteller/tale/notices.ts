import type { NoticeKind } from '../idea/idea.ts'

/** What the reader is told about how the idea was taken. */
export const noticeSentences: Readonly<Record<NoticeKind, string>> = {
  english: 'The storyteller knows only English, so this story is told in it.',
  unreadable: 'The storyteller could not make that out, and made something up.',
  long: 'That was a long idea; the story begins from its first part.',
  softened: 'This story is told more gently than it was asked for.',
  shelf: 'That idea is not for this shelf, so here is another story.',
  orders: 'The storyteller takes ideas and no orders, so here is a story of its own.',
}
