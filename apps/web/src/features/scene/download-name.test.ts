import { describe, expect, it } from 'vitest'
import { downloadName } from './download-name.ts'

describe('downloadName', () => {
  it('names story and scene as people do', () => {
    expect(downloadName('The Last Honest Rain', 5, 'image/png')).toBe('The Last Honest Rain, scene 5.png')
    expect(downloadName('Ein Löwe', 1, 'video/mp4')).toBe('Ein Löwe, scene 1.mp4')
  })

  it('leaves out what a file system cannot hold', () => {
    expect(downloadName('Who? Me/You: "a\nb"', 2, 'image/webp')).toBe('Who Me You a b, scene 2.webp')
  })

  it('has a name for a story without one', () => {
    expect(downloadName('', 1, null)).toBe('Talelight, scene 1')
  })
})
