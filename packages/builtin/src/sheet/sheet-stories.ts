import type { SceneDraft } from '@talelight/core'
import sharp from 'sharp'
import { readPicturePrompt } from '../picture-prompt.ts'
import { encodePicture } from '../painter/paint.ts'
import { paintLayers } from '../painter/layers.ts'
import { createRandom } from '../storyteller/random.ts'
import { oddIdeas } from '../testing/odd-ideas.ts'
import { type StoryWish, tellStory } from '../testing/story-sweep.ts'
import { typedLines } from '../testing/typed-lines.ts'

interface SheetScene {
  readonly scene: SceneDraft
  /** What was done after it; `null` at the end. */
  readonly next: string | null
  readonly isTyped: boolean
  readonly webp: Buffer
}

export interface SheetStory {
  readonly wish: StoryWish
  readonly title: string
  readonly scenes: readonly SheetScene[]
}

const lengths = [3, 5, 7]
const audiences = ['kids', 'grown-ups'] as const

/** Stories for both audiences at three lengths, told from odd ideas on ways at random. */
export async function tellSheet(count: number, seed: string): Promise<SheetStory[]> {
  const random = createRandom(`sheet ${seed}`)
  const ideas = random.shuffled(oddIdeas)
  const stories: SheetStory[] = []
  for (let index = 0; index < count; index += 1) {
    const wish: StoryWish = {
      idea: ideas[index % ideas.length] ?? '',
      audience: audiences[index % audiences.length] ?? 'kids',
      plannedScenes: lengths[Math.floor(index / audiences.length) % lengths.length] ?? 5,
      seed: `${seed}-story-${index}`,
    }
    const steps: { text: string; isTyped: boolean }[] = []
    const scenes = await tellStory(wish, ({ choices }) => {
      const isTyped = random.next() < 0.12
      const text = random.pick(isTyped ? typedLines : choices) ?? ''
      steps.push({ text, isTyped })
      return { kind: isTyped ? 'typed' : 'offered', text }
    })
    const told: SheetScene[] = []
    for (const [number, scene] of scenes.entries()) {
      const step = steps[number]
      const webp = await paintSmall(scene.imagePrompt, `${wish.seed}-${number}`)
      told.push({ scene, next: step?.text ?? null, isTyped: step?.isTyped ?? false, webp })
    }
    stories.push({ wish, title: scenes[0]?.title ?? '', scenes: told })
  }
  return stories
}

async function paintSmall(prompt: string, seed: string): Promise<Buffer> {
  const layers = await paintLayers(readPicturePrompt(prompt), seed, { overscanPx: 0, scale: 1, grain: 1 })
  return sharp(await encodePicture(layers))
    .resize(384)
    .webp({ quality: 82 })
    .toBuffer()
}
