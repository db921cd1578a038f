import { createClient } from '@talelight/core'
import { createAnthropicTextAdapter } from '@talelight/core/anthropic'

const { ANTHROPIC_API_KEY: apiKey = '', ANTHROPIC_BASE_URL: baseUrl } = process.env
const client = createClient({ text: [createAnthropicTextAdapter({ apiKey, baseUrl })] })

const scene = client.streamScene(
  {
    model: 'claude-sonnet-5-5',
    audience: 'kids',
    idea: 'A snail who wants to see the sea',
    length: 'short',
    plannedScenes: 3,
    artStyle: 'gouache',
    cast: [],
    told: [],
    seed: 'snail',
  },
  AbortSignal.timeout(120_000),
)
for await (const part of scene) {
  if (part.type === 'image-prompt') console.log(`[picture: ${part.imagePrompt}]\n`)
  if (part.type === 'narration-delta') process.stdout.write(part.delta)
  if (part.type === 'complete') console.log('\n', part.scene.choices, part.cost)
}
