/** One event of a `text/event-stream`: its name, where it has one, and its data. */
export interface ServerSentEvent {
  readonly event: string | null
  readonly data: string
}

/** Reads events from a body, as https://html.spec.whatwg.org/multipage/server-sent-events.html says; the last may lack its empty line. */
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

async function* readLines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string, void, undefined> {
  let rest = ''
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest.replace(/\r$/, '')
}
