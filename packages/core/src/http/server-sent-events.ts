/** One event of a `text/event-stream`: its name, where it has one, and its data. */
export interface ServerSentEvent {
  readonly event: string | null
  readonly data: string
}

/**
 * Reads events from a body, as https://html.spec.whatwg.org/multipage/server-sent-events.html says; the last may lack
 * its empty line.
 */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let event: string | null = null
  let data: string[] = []
  const take = (): ServerSentEvent | null => {
    const whole = data.length === 0 ? null : { event, data: data.join('\n') }
    event = null
    data = []
    return whole
  }
  for await (const line of readLines(body)) {
    if (line === '') {
      const whole = take()
      if (whole !== null) yield whole
      continue
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
  }
  const last = take()
  if (last !== null) yield last
}

/** A line may be a whole picture: its pieces are put together once, at its end. */
async function* readLines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string, void, undefined> {
  let pieces: string[] = []
  let endedWithReturn = false
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    // A line's end may be cut in two.
    const text = endedWithReturn && piece.startsWith('\n') ? piece.slice(1) : piece
    if (piece !== '') endedWithReturn = piece.endsWith('\r')
    const lines = text.split(/\r\n|\n|\r/)
    const rest = lines.pop() ?? ''
    for (const line of lines) {
      pieces.push(line)
      yield pieces.join('')
      pieces = []
    }
    if (rest !== '') pieces.push(rest)
  }
  if (pieces.length > 0) yield pieces.join('')
}
