import type { TierView } from '@talelight/server'

const shared = {
  pictureInLine: 'The picture comes next',
  pictureInLineHint: 'It starts as soon as its words are known.',
  painting: (modelName: string) => `Painting with ${modelName}`,
  paintingUnnamed: 'Painting the picture',
  pictureBy: 'Picture by',
  pictureAskedOf: 'Asked of',
  stop: 'Stop',
  stopPicture: 'Stop the picture',
  stopClip: 'Stop the clip',
  retryPicture: 'Retry picture',
  retryClip: 'Retry clip',
  pictureStopped: 'Stopped.',
  pictureLost: 'This picture is not on the disk any more.',
  noPicture: 'This scene has no picture.',
  makePicture: 'Make a picture',
  pictureWithoutWords: 'The picture waits for its words.',
  clipInLine: 'The clip comes next',
  clipInLineHint: 'It starts when the picture is done.',
  clipWithoutPicture: 'The clip waits for its picture.',
  makingClip: 'Making the clip',
  clipStopped: 'The clip was stopped',
  clipLost: 'This clip is not on the disk any more.',
  clipFailed: 'The clip did not work out',
  newPictureFailed: 'The new picture did not work out',
  clipOfOlderPicture: 'This clip shows the picture before',
  makeClipAgain: 'Make it again',
  progressOfClip: 'Progress of the clip',
  picture: 'Picture',
  clip: 'Clip',
  shown: 'What the frame shows',
  clipOf: (description: string) => (description === '' ? 'Clip' : `Clip: ${description}`),
  slow: 'Taking longer than usual',
  clipCredit: (seconds: number | null, modelName: string | null) => {
    const length = seconds === null ? 'A clip' : `${Math.round(seconds)} seconds`
    return modelName === null ? length : `${length} by ${modelName}`
  },
} as const

/** What frame, caption and clip line say, in each binding's voice. */
export const mediaWords = {
  kids: {
    ...shared,
    clipStoppedHint: 'The picture is safe.',
  },
  nsfw: {
    ...shared,
    clipStoppedHint: 'What was already sent may still be charged. The picture is safe.',
  },
} as const satisfies Record<TierView['binding'], unknown>
