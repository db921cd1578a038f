import { describe, expect, it } from 'vitest'
import { createHostRule } from './host-rule.ts'

describe('the name in a request', () => {
  const isOurName = createHostRule(['Talelight.home'])

  it.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:8080', '[::1]:8080', '192.168.1.20', 'talelight.home:443'])(
    'may be %s',
    (host) => expect(isOurName(host)).toBe(true),
  )

  it.each([
    undefined,
    '',
    'elsewhere.example',
    'localhost.elsewhere.example',
    '127.0.0.1.elsewhere.example',
    '[::1',
    'a b',
  ])('may not be %s', (host) => expect(isOurName(host)).toBe(false))
})
