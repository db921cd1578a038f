import { writeFile } from 'node:fs/promises'
import { createClient } from '@talelight/core'
import { createOpenAiImageAdapter } from '@talelight/core/openai'

const { OPENAI_API_KEY: apiKey = '', OPENAI_BASE_URL: baseUrl } = process.env
const client = createClient({ image: [createOpenAiImageAdapter({ apiKey, baseUrl })] })
const wish = { model: 'gpt-image-1.5', prompt: 'A fox reads a map by lantern light, gouache.', count: 2 } as const

const plan = client.plan(wish)
console.log(`${plan.count} pictures, about $${plan.estimate.usd ?? '?'}`)

const job = client.generateImages(wish, { previews: true })
for await (const event of job) console.log(event.type, event.picture)

const outcome = await job.outcome
for (const { picture, image } of outcome.pictures) await writeFile(`fox-${picture}.png`, image.bytes)
console.log(`${outcome.status}, $${outcome.cost.usd ?? '?'} (${outcome.cost.basis})`)
