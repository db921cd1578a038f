import { describe, expect, it } from 'vitest'
import { sniffPhoto } from './sniff-photo.ts'
import { brandBox } from './testing/photo-containers.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('sniffPhoto', () => {
  it.each([
    ['jpeg', latin1('\xff\xd8\xff\xe0')],
    ['png', latin1('\x89PNG\r\n\x1a\n')],
    ['webp', latin1('RIFF\0\0\0\0WEBPVP8 ')],
    ['heic', brandBox('heic', 'mif1', 'heic')],
    ['heic', brandBox('mif1', 'heic')],
    ['heic', brandBox('msf1', 'hevc')],
    ['avif', brandBox('avif', 'mif1', 'miaf')],
    ['avif', brandBox('mif1', 'avif')],
    ['movie', brandBox('qt  ', 'qt  ')],
    ['movie', brandBox('isom', 'mp42')],
    ['movie', latin1('\0\0\0\x08wide')],
    ['movie', latin1('\x1aE\xdf\xa3')],
    ['gif', latin1('GIF89a')],
    ['tiff', latin1('II*\0')],
    ['tiff', latin1('MM\0*')],
    ['bmp', latin1('BM\x46\0\0\0\0\0\0\0')],
    ['pdf', latin1('\n%PDF-1.7')],
    ['svg', latin1('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['svg', latin1('\xef\xbb\xbf<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg>')],
    ['unknown', latin1('<html><p>no svg here</p>')],
    ['unknown', latin1('')],
    ['unknown', latin1('\0\0\0\x18fty')],
  ])('knows %s by its first bytes', (kind, bytes) => {
    expect(sniffPhoto(bytes)).toBe(kind)
  })

  it('reads nothing before the bytes that it is given, and no brand beyond its box', () => {
    const within = Buffer.concat([latin1('\xff\xd8\xff'), brandBox('isom'), latin1('heicavif')])
    expect(sniffPhoto(within.subarray(3))).toBe('movie')
  })
})
