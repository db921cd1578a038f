import type { TierView, WorkInHand } from '@talelight/server'

const shared = {
  title: 'Being made',
  open: (count: number) => (count === 1 ? 'Being made: one thing' : `Being made: ${count} things`),
  close: 'Close',
  untitled: 'A new story',
  scene: (depth: number) => `Scene ${depth}`,
  stop: 'Stop',
  parts: { words: 'Words', picture: 'Picture', clip: 'Clip' },
  stopLabel: (part: WorkInHand['part'], depth: number) =>
    `Stop the ${part === 'words' ? 'words' : part} of scene ${depth}`,
  by: (part: string, modelName: string) => `${part} by ${modelName}`,
  inLine: {
    words: 'In line',
    picture: 'It starts as soon as its words are known.',
    clip: 'It starts when the picture is done.',
  },
  closeSafely: 'You can close this page. Nothing is lost.',
} as const

/** What the drawer of running work says, in each binding's voice. */
export const workWords = {
  kids: {
    ...shared,
    nothing: 'Nothing is being made just now.',
    nothingHint: 'Everybody in the house is resting.',
    unreachable: 'The house could not be reached. Shall we try again?',
  },
  nsfw: {
    ...shared,
    nothing: 'Nothing is being made just now.',
    nothingHint: 'New scenes, pictures and clips are listed here while they are in the making.',
    unreachable: 'The server could not be reached. Try again.',
  },
} as const satisfies Record<TierView['binding'], unknown>
