/** A file that did not come. `status` is 0 where there was no answer. */
export class SendError extends Error {
  override readonly name = 'SendError'
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The server will never take this file; it can take the others. */
export function isRefusal(error: unknown): error is SendError {
  return error instanceof SendError && (error.status === 413 || error.status === 422)
}

/**
 * Sends one file of an old library.
 *
 * @throws {SendError} with the server's own sentence, where it had one.
 */
export async function sendFile(options: {
  readonly tierId: string
  readonly importId: string
  readonly path: string
  readonly file: Blob
  readonly signal: AbortSignal
}): Promise<void> {
  const { tierId, importId, path, file, signal } = options
  const address = [tierId, 'import', importId, ...path.split('/')].map(encodeURIComponent).join('/')
  // A blob without a type: a request that says what is in it could be made by a form of any page, and is refused.
  const request = { method: 'PUT', body: new Blob([file]), signal }
  const response = await fetch(`/api/${address}`, request).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new SendError(0, cause instanceof Error ? cause.message : 'There was no answer.')
  })
  if (response.ok) return
  const answer: unknown = await response.json().catch(() => null)
  const message = typeof answer === 'object' && answer !== null && 'message' in answer ? answer.message : ''
  throw new SendError(response.status, typeof message === 'string' ? message : '')
}
