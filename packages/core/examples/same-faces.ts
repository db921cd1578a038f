import { readFile } from 'node:fs/promises'
import { createClient } from '@talelight/core'
import { createXAiImageAdapter } from '@talelight/core/xai'

const { XAI_API_KEY: apiKey = '', XAI_BASE_URL: baseUrl, PHOTO = 'mia.jpg' } = process.env
const client = createClient({ image: [createXAiImageAdapter({ apiKey, baseUrl })] })
const photo = { bytes: await readFile(PHOTO), mediaType: 'image/jpeg' } as const

const wish = {
  model: 'grok-imagine',
  prompt: 'Mia feeds a very small dragon.',
  references: [{ name: 'Mia', images: [photo], isRequired: true }],
}
const { slots, omitted, request } = client.plan(wish)
console.log(slots, omitted, request.prompt)

const outcome = await client.generateImages(wish).outcome
if (outcome.status === 'refused') console.log('declined:', outcome.error.refusedPart, outcome.error.billed)
else console.log(outcome.status, outcome.pictures.length)
