import { readFile, writeFile } from 'node:fs/promises'
import { createClient } from '@talelight/core'
import { createMediaDownloader } from '@talelight/core/download'
import { createXAiVideoAdapter } from '@talelight/core/xai'

const { XAI_API_KEY: apiKey = '', XAI_BASE_URL: baseUrl, PHOTO = 'fox.jpg', MEDIA_HOST } = process.env
const client = createClient({
  video: [createXAiVideoAdapter({ apiKey, baseUrl })],
  downloadMedia: createMediaDownloader({ ownerHosts: MEDIA_HOST === undefined ? [] : [MEDIA_HOST] }),
})
const startFrame = { bytes: await readFile(PHOTO), mediaType: 'image/jpeg' } as const

const job = client.startVideo({ model: 'grok-imagine-video', prompt: 'The lantern sways.', startFrame })
for await (const event of job) {
  // From here on a crash loses nothing: client.resumeVideo(snapshot) goes on and never buys a second clip.
  if (event.type === 'accepted') await writeFile('clip.json', JSON.stringify(event.snapshot))
  else console.log('progress', event.progress)
}
const outcome = await job.outcome
if (outcome.status === 'complete' && outcome.video.kind === 'file') await writeFile('fox.mp4', outcome.video.file.bytes)
console.log(outcome.status)
