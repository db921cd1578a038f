import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOpenAI } from '@ai-sdk/openai'
import { generateImage } from 'ai'
import { createOpenAiImageAdapter } from '../../packages/core/src/openai/index.ts'
import { imageModels } from '../../packages/core/src/registry/index.ts'

const [baseUrl = '', variant = '', count = '0', atOnce = '1'] = process.argv.slice(2)
const prompt = 'A fox reads a map by lantern light.'
const [model] = imageModels
const signal = new AbortController().signal
const adapter = createOpenAiImageAdapter({ apiKey: 'sk-bench', baseUrl })
const aiSdk = createOpenAI({ apiKey: 'sk-bench', baseURL: baseUrl })

/** Asks for one picture and returns its bytes. */
const ways: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  async bare() {
    const response = await fetch(`${baseUrl}/images/generations`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-bench', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-image-1', prompt, n: 1, size: '1024x1024' }),
    })
    const body: { data: { b64_json: string }[] } = JSON.parse(await response.text())
    return Buffer.from(body.data[0]?.b64_json ?? '', 'base64')
  },
  async core() {
    const request = { model, prompt, aspectRatio: '1:1', quality: undefined, references: [], seed: undefined } as const
    return (await adapter.generateImage(request, signal)).image.bytes
  },
  async aiSdk() {
    const result = await generateImage({ model: aiSdk.image('gpt-image-1'), prompt, size: '1024x1024', maxRetries: 0 })
    return result.image.uint8Array
  },
}

const way = ways[variant]
if (way === undefined) throw new Error(`There is no way named ${variant}.`)
const folder = await mkdtemp(join(tmpdir(), 'talelight-bench-'))
const one = async (index: number): Promise<void> => writeFile(join(folder, `${index}.png`), await way())

for (let index = 0; index < 5; index += 1) await one(index)
const before = process.cpuUsage()
for (let done = 0; done < Number(count); done += Number(atOnce)) {
  await Promise.all(Array.from({ length: Number(atOnce) }, (_, index) => one(index)))
}
const { user, system } = process.cpuUsage(before)
await rm(folder, { recursive: true })
const figures = { cpuMs: (user + system) / 1000 / Number(count), peakMb: process.resourceUsage().maxRSS / 1024 }
process.stdout.write(JSON.stringify(figures))
