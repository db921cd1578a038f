import { ResponseShapeError } from '../errors/response-shape-error.ts'

/**
 * Reads an answer's body as JSON. What it holds is for a schema to say.
 *
 * @throws {ResponseShapeError} it is no JSON.
 */
export async function readJson(response: Response, providerId: string): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new ResponseShapeError(`${providerId} answered ${response.status} with something that is no JSON.`)
  }
}

/** An error answer's body: its JSON, or `null` for a proxy's page or nothing at all. */
export async function readErrorBody(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
