import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import { isMediaError } from '@talelight/core'

export type Log = Logger

/** Errors are written with named fields only: an error of an SDK may hold a prompt, a photo or a key. */
function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  if (isMediaError(error)) return { name: error.name, message: error.message, reason: error.reason }
  return { name: error.name, message: error.message, stack: error.stack }
}

export function createLog(destination?: DestinationStream): Log {
  return pino(
    {
      base: null,
      serializers: {
        err: errorFields,
        req: (request: { method: string; url: string }) => ({
          method: request.method,
          path: request.url.split('?', 1)[0],
        }),
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
}
