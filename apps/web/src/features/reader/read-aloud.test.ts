import { describe, expect, it } from 'vitest'
import { ReadAloud } from './read-aloud.ts'

/** A voice that finishes a paragraph when told to, and reports the end of what it was hushed in as browsers do. */
function createVoice() {
  const said: string[] = []
  let end: (() => void) | null = null
  const finish = () => {
    const ended = end
    end = null
    ended?.()
  }
  return {
    said,
    finish,
    say(text: string, onEnd: () => void) {
      said.push(text)
      end = onEnd
    },
    hush: finish,
  }
}

describe('ReadAloud', () => {
  it('says every paragraph in order, lights the one being said, and is quiet at the end', () => {
    const voice = createVoice()
    const aloud = new ReadAloud(voice)
    const lit: (number | null)[] = []
    aloud.subscribe(() => lit.push(aloud.spokenParagraph()))

    aloud.read('page', ['One.', 'Two.'])
    voice.finish()
    voice.finish()

    expect(voice.said).toEqual(['One.', 'Two.'])
    expect(lit).toEqual([0, 1, null])
  })

  it('says nothing more once stopped', () => {
    const voice = createVoice()
    const aloud = new ReadAloud(voice)
    aloud.read('page', ['One.', 'Two.'])
    aloud.stop()
    expect(voice.said).toEqual(['One.'])
    expect(aloud.spokenParagraph()).toBeNull()
  })

  it('falls silent when its page is left, and not for a page that was left before', () => {
    const aloud = new ReadAloud(createVoice())
    aloud.read('page', ['One.'])
    aloud.leave('page before')
    expect(aloud.spokenParagraph()).toBe(0)
    aloud.leave('page')
    expect(aloud.spokenParagraph()).toBeNull()
  })

  it('begins the new page and forgets the old one when another is read', () => {
    const voice = createVoice()
    const aloud = new ReadAloud(voice)
    aloud.read('page', ['One.', 'Two.'])
    aloud.read('another', ['Three.'])
    voice.finish()
    expect(voice.said).toEqual(['One.', 'Three.'])
    expect(aloud.spokenParagraph()).toBeNull()
  })
})
