const pieces = [
  '{',
  '}',
  '[',
  '"',
  'null',
  '\u0000',
  '%',
  '%00',
  '/',
  '..',
  'prompt',
  ':',
  '1e999',
  '\\',
  'é',
  '<a>',
  '?input=',
  '{"__proto__":',
  ',"json":',
  'tier.list',
  '?batch=1',
  '\uFFFD',
  '%c0%af',
  ';',
  '&',
  '-1',
  'NaN',
]

/** A request that nobody means well with: its path, and the body of a change. */
export interface Malformed {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly body: string
}

/** @param number chooses the place; the rest follows `random`. */
export function malformedRequest(number: number, random: () => number): Malformed {
  const mess = (length: number): string =>
    Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('')
  const inPath = (): string => encodeURI(mess(12)).slice(0, 300)
  const asked = (method: Malformed['method'], path: string, body = ''): Malformed => ({ method, path, body })
  switch (number % 6) {
    case 0:
      return asked('GET', `/api/kids/media/${inPath()}`)
    case 1:
      return asked('POST', '/api/kids/trpc/story.start', mess(12))
    case 2:
      return asked('GET', `/api/kids/trpc/${inPath()}`)
    case 3:
      return asked('POST', `/api/nsfw/trpc/tier.unlock`, '['.repeat(1 + Math.floor(random() * 20_000)))
    case 4:
      return asked('PUT', `/api/kids/import/${inPath()}`, mess(4))
    default:
      return asked(
        'POST',
        '/api/kids/trpc/profile.create,story.start?batch=1',
        `{"0":{"name":"${mess(3)}"},"1":${mess(5)}}`,
      )
  }
}
