import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { createMediaDownloader } from './media-downloader.ts'

/** This machine, however it is written. */
const spellings = [
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '017700000001',
  '2130706433',
  '127.0.0.1.',
  '127.0.0.1%00',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '0.0.0.0',
  '0',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  'localhost',
  'LOCALHOST.',
  'x.ai.localhost',
  'x.ai.elsewhere.example',
] as const

const forms = [
  (host: string, port: number) => `https://${host}:${port}/a`,
  (host: string, port: number) => `http://${host}:${port}/a`,
  (host: string) => `https://${host}/a`,
  (host: string, port: number) => `https://vidgen.x.ai@${host}:${port}/a`,
  (host: string, port: number) => `https://vidgen.x.ai:pass@${host}:${port}/a`,
  (host: string, port: number) => `https://${host}:${port}\\@vidgen.x.ai/a`,
] as const

/** What a name of the provider may be made to stand for. */
const insides = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.0.0.8',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001:db8::1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
] as const

it('no address from an answer leads into the house, however it is written', async () => {
  let connections = 0
  const canary = createServer((socket) => {
    connections += 1
    socket.destroy()
  })
  canary.listen(0, '127.0.0.1')
  await once(canary, 'listening')
  const address = canary.address()
  if (address === null || typeof address === 'string') throw new Error('the canary has no port')
  const { port } = address
  const signal = AbortSignal.timeout(20_000)
  const download = (url: string, found: readonly string[]) =>
    createMediaDownloader({
      resolve: () => Promise.resolve(found.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }))),
      retryDelayMs: 1,
    })(url, { providerId: 'xai', maxBytes: 1000, signal })

  let refused = 0
  const isRefused = async (url: string, found: readonly string[]): Promise<void> => {
    await expect(download(url, found), `${url} at ${found.join()}`).rejects.toMatchObject({ reason: 'download-failed' })
    refused += 1
  }
  for (const host of spellings) for (const form of forms) await isRefused(form(host, port), ['127.0.0.1'])
  for (const inside of insides) {
    await isRefused('https://vidgen.x.ai/a', [inside])
    // One address that is open does not make the other one so.
    await isRefused('https://vidgen.x.ai/a', ['93.184.216.34', inside])
  }
  for (const scheme of ['ftp', 'file', 'gopher', 'data', 'javascript', 'ws']) {
    await isRefused(`${scheme}://vidgen.x.ai/a`, ['127.0.0.1'])
  }
  expect(refused).toBeGreaterThan(150)
  expect(connections).toBe(0)
  canary.close()
})
