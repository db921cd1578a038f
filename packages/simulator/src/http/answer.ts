/** What a provider sends back. A list of pieces goes out one by one, as a stream does. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly pieces?: readonly (string | Uint8Array)[]
  /** Between two pieces. */
  readonly pieceIntervalMs?: number
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}

/** Events as OpenAI, Google and Anthropic stream them. */
export function events(
  list: readonly { readonly event?: string; readonly data: unknown }[],
  pieceIntervalMs = 0,
): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    pieces: list.map(
      ({ event, data }) =>
        `${event === undefined ? '' : `event: ${event}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
    ),
    pieceIntervalMs,
  }
}
