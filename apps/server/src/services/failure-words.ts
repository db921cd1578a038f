import type { Billed, FailureReason } from '@talelight/core'

export type FailedPart = 'words' | 'picture' | 'clip'

export interface Failure {
  readonly part: FailedPart
  readonly reason: FailureReason
  readonly billed: Billed
  readonly modelName: string
  readonly binding: 'kids' | 'nsfw'
}

const safePart = { words: '', picture: ' Your words are safe.', clip: ' The picture is safe.' } as const

const kidsMaker = { words: 'storyteller', picture: 'painter', clip: 'clip' } as const

function kidsSentence({ part, reason }: Failure): string {
  if (reason === 'content-policy') {
    return part === 'picture'
      ? 'The painter would rather not draw this one. Shall we try it another way?'
      : `The ${kidsMaker[part]} would rather not do this one. Shall we try it another way?`
  }
  if (part === 'clip') return 'The clip did not work out. The picture is safe. Shall we try once more?'
  if (reason === 'overloaded' || reason === 'rate-limit' || reason === 'unreachable') {
    return `The ${kidsMaker[part]} is busy just now.${safePart[part]} Shall we try again in a minute?`
  }
  if (reason === 'over-budget') return `That is enough for today.${safePart[part]} A grown-up can help you go on.`
  if (reason === 'storage-full') return 'The shelf is full. Ask a grown-up to make some room.'
  return part === 'picture'
    ? 'The picture got lost on the way. Shall we try once more?'
    : 'The storyteller lost the thread. Shall we try once more?'
}

const costWords = {
  yes: 'It was charged.',
  no: 'Nothing was charged.',
  unknown: 'It may still be charged.',
} as const satisfies Record<Billed, string>

function grownUpCause({ part, reason, modelName }: Failure): string {
  switch (reason) {
    case 'auth':
    case 'access':
    case 'missing-key':
      return `${modelName} did not accept the key of this home. The owner can change it in the settings file.`
    case 'billing':
      return `The account for ${modelName} is out of credit.`
    case 'rate-limit':
    case 'overloaded':
      return `${modelName} is too busy just now.`
    case 'content-policy':
      return `${modelName} declined these ${part === 'words' ? 'words' : `words for a ${part}`}.`
    case 'model-gone':
    case 'no-such-model':
      return `${modelName} is no longer offered.`
    case 'unreachable':
      return `${modelName} could not be reached.`
    case 'outcome-unknown':
      return `${modelName} was asked and did not answer, so nobody knows whether it was made.`
    case 'timed-out':
      return `${modelName} did not answer in time.`
    case 'expired':
      return `${modelName} no longer has the result.`
    case 'download-failed':
      return `${modelName} made it, and it could not be fetched.`
    case 'broken-result':
      return `${modelName} sent something that cannot be used.`
    case 'empty-result':
      return `${modelName} answered without a result.`
    case 'cut-short':
      return `${modelName} stopped in the middle of the ${part}.`
    case 'file-lost':
      return `The file of this ${part} is missing from the disk, or damaged.`
    case 'storage-full':
      return 'The disk of this home is full. Make some room, then try again.'
    case 'over-budget':
      return 'The budget of this shelf is used up for now. The owner can raise it in the settings file.'
    case 'invalid-request':
    case 'unsupported':
      return `${modelName} cannot do what was asked.`
    case 'internal':
      return `The ${part} went wrong in this house.`
  }
}

/** One kind sentence or three: what happened, whether it cost, what is safe. In the voice of the tier. */
export function describeFailure(failure: Failure): string {
  if (failure.binding === 'kids') return kidsSentence(failure)
  if (failure.reason === 'file-lost') return `${grownUpCause(failure)} Making it anew may cost again.`
  return `${grownUpCause(failure)} ${costWords[failure.billed]}${safePart[failure.part]}`
}

/** Why work was not begun that waits for other work; what went wrong there is told there. */
export function describeFall(part: FailedPart): string {
  return {
    words: 'The words were stopped.',
    picture: 'The picture waits for its words.',
    clip: 'The clip waits for its picture.',
  }[part]
}

/** What work waits for that goes on by itself, in the voice of the tier. */
export function describeHold({ part, reason, modelName, binding }: Failure): string {
  if (reason === 'storage-full') {
    return binding === 'kids'
      ? 'The shelf is full. Ask a grown-up to make some room. Your place is kept.'
      : 'The disk of this home is full. Make some room, and it goes on by itself.'
  }
  if (reason === 'download-failed') return `The ${part} is made. It is being fetched once more.`
  const isAway = reason === 'unreachable'
  if (binding === 'kids') {
    const maker = { words: 'The storyteller', picture: 'The painter', clip: 'The film maker' }[part]
    return `${maker} is ${isAway ? 'not at home' : 'busy'} just now. Your place is kept.`
  }
  const cause = isAway ? `${modelName} cannot be reached.` : `${modelName} is busy.`
  return `${cause} Your place is kept; it goes on by itself.`
}
