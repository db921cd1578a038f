import { createTRPCClient, httpLink } from '@trpc/client'
import type { TRPCClient } from '@trpc/client'
import sharp from 'sharp'
import type { AppRouter } from '../src/router.ts'
import type { TestServer } from './server-resource.ts'

/** A photo of one colour, with a place and a date in it as telephones write them. */
export const portrait = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: colour } })
    .withExif({ IFD0: { Copyright: 'CANARY-name' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()

export function photoForm(characterId: string, photo: Buffer, consent = 'yes'): FormData {
  const form = new FormData()
  form.set('characterId', characterId)
  form.set('consent', consent)
  form.set('photo', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), '../../mia at home.jpg')
  return form
}

/** A client whose requests may be forms. */
export const formClient = (server: TestServer, tierId: string, cookie = ''): TRPCClient<AppRouter> =>
  createTRPCClient<AppRouter>({ links: [httpLink({ url: `${server.url}/api/${tierId}/trpc`, headers: { cookie } })] })
