import { describe, expect, it } from 'vitest'
import { createBell } from './bell.ts'

describe('the bell', () => {
  it('rings once on entry and once for any number of rings that nobody was ready for', async () => {
    const bell = createBell()
    const stop = new AbortController()
    const rings = bell.rings({ tierId: 'kids', storyId: 'sty_1' }, stop.signal)
    expect((await rings.next()).done).toBe(false)
    bell.ring('kids', 'sty_1')
    bell.ring('kids', 'sty_1')
    expect((await rings.next()).done).toBe(false)
    const waiting = rings.next()
    stop.abort()
    expect((await waiting).done).toBe(true)
  })

  it('wakes only those who listen to that story of that tier', async () => {
    const bell = createBell()
    const stop = new AbortController()
    const rings = bell.rings({ tierId: 'kids', storyId: 'sty_1' }, stop.signal)
    await rings.next()
    let hasWoken = false
    const waiting = rings.next().then(() => (hasWoken = true))
    bell.ring('nsfw', 'sty_1')
    bell.ring('kids', 'sty_2')
    await new Promise(setImmediate)
    expect(hasWoken).toBe(false)
    bell.ring('kids', 'sty_1')
    await waiting
    stop.abort()
  })

  it('wakes those who listen to the whole tier for each of its stories, and everybody for the tier itself', async () => {
    const bell = createBell()
    const stop = new AbortController()
    const ofTier = bell.rings({ tierId: 'kids' }, stop.signal)
    const ofStory = bell.rings({ tierId: 'kids', storyId: 'sty_1' }, stop.signal)
    await Promise.all([ofTier.next(), ofStory.next()])
    const heard: string[] = []
    const hear = async (name: string, rings: typeof ofTier) => {
      await rings.next()
      heard.push(name)
    }
    const both = [hear('tier', ofTier), hear('story', ofStory)]
    bell.ringTier('nsfw')
    bell.ring('kids', 'sty_2')
    await both[0]
    expect(heard).toEqual(['tier'])
    bell.ringTier('kids')
    await both[1]
    expect(heard).toEqual(['tier', 'story'])
    stop.abort()
  })
})
