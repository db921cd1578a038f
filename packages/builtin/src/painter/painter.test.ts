import { describeImageAdapter } from '@talelight/core/testing'
import type { ImageRequest } from '@talelight/core'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { builtinModels } from '../models.ts'
import { createBuiltinPainter } from './painter.ts'
import { readSceneOfPicture } from './scene-in-picture.ts'

const painter = createBuiltinPainter()
afterAll(() => painter.close())

const [model] = builtinModels.image

describeImageAdapter({ name: 'the built-in painter', createAdapter: () => painter, model })

const request: ImageRequest = {
  model,
  prompt: 'Mia, a girl, walks through a forest at dusk with a lantern.',
  aspectRatio: '1:1',
  quality: undefined,
  references: [],
  seed: 'one',
}
const never = new AbortController().signal

describe('createBuiltinPainter', () => {
  it('paints a square PNG that costs nothing and tells what it shows', async () => {
    const { image, cost, warnings } = await painter.generateImage(request, never)
    expect(await sharp(image.bytes).metadata()).toMatchObject({ format: 'png', width: 1024, height: 1024 })
    expect(cost.usd).toBe(0)
    expect(warnings).toEqual([])
    expect(readSceneOfPicture(image.bytes)).toMatchObject({
      seed: 'one',
      brief: { place: 'forest', time: 'dusk', characters: [{ name: 'Mia', pose: 'walk', holds: 'lantern' }] },
    })
  })

  it('paints another picture for another seed, and always the same without one', async () => {
    const paint = async (seed: string | undefined) =>
      Buffer.from((await painter.generateImage({ ...request, seed }, never)).image.bytes)
    const [one, two, unseeded, again] = [
      await paint('one'),
      await paint('two'),
      await paint(undefined),
      await paint(undefined),
    ]
    expect(two.equals(one)).toBe(false)
    expect(again.equals(unseeded)).toBe(true)
  })

  it('says when it paints another shape than was asked for', async () => {
    const { warnings } = await painter.generateImage({ ...request, aspectRatio: '3:2' }, never)
    expect(warnings).toMatchObject([{ kind: 'adjusted-setting', setting: 'aspectRatio' }])
  })

  it('honours an abort while it paints, and paints the next picture all the same', async () => {
    const stop = new AbortController()
    const reason = new Error('turned the page')
    const stopped = painter.generateImage(request, stop.signal)
    const waiting = painter.generateImage({ ...request, seed: 'waiting' }, stop.signal)
    const next = painter.generateImage({ ...request, seed: 'next' }, never)
    stop.abort(reason)
    await expect(stopped).rejects.toBe(reason)
    await expect(waiting).rejects.toBe(reason)
    expect(readSceneOfPicture((await next).image.bytes)?.seed).toBe('next')
  })

  it('paints again after it was closed', async () => {
    await painter.close()
    const { image } = await painter.generateImage(request, never)
    expect(image.mediaType).toBe('image/png')
  })
})
