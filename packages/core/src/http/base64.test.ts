import { describe, expect, it } from 'vitest'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { decodeBase64, toDataUrl } from './base64.ts'

const bytes = Uint8Array.from([0, 250, 3, 77])

describe('decodeBase64', () => {
  it.each(['APoDTQ==', 'APoDTQ', 'data:image/png;base64,APoDTQ=='])('reads %s', (text) => {
    expect([...decodeBase64(text, 'xai')]).toEqual([...bytes])
  })

  it.each(['', '<html>', 'APo DTQ==', 'APoDTQ==APoDTQ=='])('refuses %j', (text) => {
    expect(() => decodeBase64(text, 'xai')).toThrow(ResponseShapeError)
  })

  it('comes back from a data address', () => {
    expect(decodeBase64(toDataUrl({ bytes, mediaType: 'image/png' }), 'xai')).toEqual(Buffer.from(bytes))
  })
})
