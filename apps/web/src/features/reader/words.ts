import type { TierView } from '@talelight/server'

const shared = {
  toShelf: 'To the shelf',
  next: 'Next page',
  back: 'Page before',
  pages: 'Pages',
  pageOf: (page: number, count: number) => `Page ${page} of ${count}`,
  countOf: (page: number, count: number) => `${page} of ${count}`,
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  chosen: 'You chose',
  runsOn: 'The words go on',
  wholePicture: 'Show the whole picture',
  pictureBy: (modelName: string) => `Picture by ${modelName}`,
  theEnd: 'The end',
  another: 'Begin another',
  goOn: 'Go on with the story',
  opening: 'Opening the book.',
  tryAgain: 'Try again',
} as const

/** What the reader says, in each binding's voice. */
export const readerWords = {
  kids: {
    ...shared,
    stillOpen: 'This story is still open.',
    noWords: 'The words of this page are still on their way.',
    unreachableTitle: 'The book would not open',
    unreachable: 'Every page is safe. Shall we try once more?',
    unknownTitle: 'No such book here',
    unknownText: 'It may have been put away. The shelf has all the others.',
  },
  nsfw: {
    ...shared,
    stillOpen: 'This story has no ending yet.',
    noWords: 'This scene is not told yet.',
    unreachableTitle: 'The story could not be fetched',
    unreachable: 'Nothing is lost. Try again in a moment.',
    unknownTitle: 'This story is not on the shelf',
    unknownText: 'It may have been put away, or the address may be mistyped.',
  },
} as const satisfies Record<TierView['binding'], unknown>
