import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPicturePrompt } from '../picture-prompt.ts'
import { type PictureScene, embedScene, readSceneOfPicture } from './scene-in-picture.ts'

const scene: PictureScene = {
  brief: readPicturePrompt('Zoë, a girl, waves to a fox named 李 in the rain by the sea.'),
  seed: 'seed “eins”',
}
const picture = { create: { width: 8, height: 8, channels: 3, background: '#336699' } } as const
let plain: Buffer
beforeAll(async () => {
  plain = await sharp(picture).png().toBuffer()
})

describe('embedScene and readSceneOfPicture', () => {
  it('carry a scene in a picture that stays a picture', async () => {
    const carrying = embedScene(plain, scene)
    expect(readSceneOfPicture(carrying)).toEqual(scene)
    expect(await sharp(carrying).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer())
  })

  it('find no scene in the pictures of others', async () => {
    expect(readSceneOfPicture(plain)).toBeNull()
    expect(readSceneOfPicture(await sharp(picture).jpeg().toBuffer())).toBeNull()
    expect(readSceneOfPicture(await sharp(picture).webp().toBuffer())).toBeNull()
    expect(readSceneOfPicture(new Uint8Array())).toBeNull()
  })

  it('find no scene in damaged bytes, and never throw', () => {
    const carrying = embedScene(plain, scene)
    for (let length = 0; length < 120; length++) expect(readSceneOfPicture(carrying.subarray(0, length))).toBeNull()
    for (let at = 33; at < 200; at++) {
      const damaged = Uint8Array.from(carrying)
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      expect(readSceneOfPicture(damaged)).toBeNull()
    }
  })

  it('refuse a scene that the painter cannot paint', () => {
    const odd: unknown[] = [
      { ...scene, seed: 7 },
      { ...scene, brief: { ...scene.brief, place: 'moon base' } },
      { ...scene, brief: { ...scene.brief, characters: [{ name: 'x', kind: 'wolf' }] } },
      { ...scene, brief: { ...scene.brief, props: [1] } },
      { ...scene, brief: null },
    ]
    for (const broken of odd) {
      const carrying = embedScene(plain, scene)
      const text = Buffer.from(carrying).toString('latin1')
      expect(text).toContain('talelight:scene')
      expect(readSceneOfPicture(embedScene(plain, broken as PictureScene))).toBeNull()
    }
  })
})
