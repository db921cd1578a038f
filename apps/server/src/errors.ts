import { randomBytes } from 'node:crypto'
import { TRPCError } from '@trpc/server'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { z } from 'zod'

/** Why a request was not done: the word that a client switches on. */
const codes = {
  'bad-input': 'BAD_REQUEST',
  'not-found': 'NOT_FOUND',
  'scene-unfinished': 'CONFLICT',
  'story-ended': 'CONFLICT',
  'nothing-to-do': 'CONFLICT',
  'picture-missing': 'PRECONDITION_FAILED',
  'video-mode-off': 'PRECONDITION_FAILED',
  'no-model': 'PRECONDITION_FAILED',
  'too-many': 'CONFLICT',
  'bad-photo': 'UNPROCESSABLE_CONTENT',
  'tier-locked': 'UNAUTHORIZED',
  'tier-closed': 'FORBIDDEN',
  'wrong-pin': 'UNAUTHORIZED',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  internal: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<string, TRPC_ERROR_CODE_KEY>

export type RequestReason = keyof typeof codes

/** A request that cannot be done, with a kind sentence for the person who made it. */
export class RequestError extends TRPCError {
  readonly reason: RequestReason

  constructor(reason: RequestReason, message: string) {
    super({ code: codes[reason], message })
    this.reason = reason
  }
}

export interface ErrorFace {
  readonly reason: RequestReason
  readonly message: string
  readonly supportId: string
}

function inputSentence(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue === undefined) return 'That could not be read.'
  return issue.path.length === 0 || (/ /.test(issue.message.trim()) && issue.message.endsWith('.'))
    ? issue.message
    : `${issue.path.join('.')}: ${issue.message}`
}

/** What a person is shown of an error. Nothing of an unexpected one goes out but an id that the log has too. */
export function faceOf(error: TRPCError): ErrorFace {
  const supportId = randomBytes(4).toString('hex')
  if (error instanceof RequestError) return { reason: error.reason, message: error.message, supportId }
  if (error.cause instanceof z.ZodError) return { reason: 'bad-input', message: inputSentence(error.cause), supportId }
  if (error.code === 'NOT_FOUND')
    return { reason: 'not-found', message: 'There is nothing of that name here.', supportId }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    const message = `Something went wrong in the house. Nothing was lost; please try again. (${supportId})`
    return { reason: 'internal', message, supportId }
  }
  return { reason: 'bad-input', message: 'That request could not be read.', supportId }
}

export const noSuchStory = (): RequestError => new RequestError('not-found', 'This story is not on the shelf.')
export const noSuchScene = (): RequestError => new RequestError('not-found', 'This scene is not in any story here.')
export const noSuchProfile = (): RequestError => new RequestError('not-found', 'This profile is not here any more.')
export const noSuchCharacter = (): RequestError => new RequestError('not-found', 'This person is not here any more.')
export const noSuchPhoto = (): RequestError => new RequestError('not-found', 'This photo is not here any more.')
export const tierLocked = (): RequestError =>
  new RequestError('tier-locked', 'This shelf is locked. Open it with its PIN first.')
