import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { readJson } from '../http/read-json.ts'
import { readServerSentEvents } from '../http/server-sent-events.ts'

/**
 * What comes of a request that asked for a stream, as JSON. A compatible server that does not stream answers with one
 * whole object, which counts as one event.
 *
 * @throws {ResponseShapeError} something that is no JSON.
 */
export async function* readAnswerEvents(
  response: Response,
  providerId: string,
): AsyncGenerator<unknown, void, undefined> {
  const isStream = response.headers.get('content-type')?.includes('text/event-stream') === true
  if (!isStream || response.body === null) {
    yield await readJson(response, providerId)
    return
  }
  for await (const { data } of readServerSentEvents(response.body)) {
    if (data === '[DONE]') return
    let event: unknown
    try {
      event = JSON.parse(data)
    } catch {
      throw new ResponseShapeError(`${providerId} streamed something that is no JSON.`)
    }
    yield event
  }
}
