import type { ImageAdapter, ImageRequest, Warning } from '@talelight/core'
import { readPicturePrompt } from '../picture-prompt.ts'
import { createPainterThread } from './painter-thread.ts'
import { hashText } from './random.ts'

/**
 * The painter that needs no key and no network: it reads the prompt's words and paints them in a thread of its own.
 *
 * The same prompt and seed give the same pixels. `close` ends the thread; without it, an idle painter ends with the
 * process.
 */
export function createBuiltinPainter(): ImageAdapter & { close(): Promise<void> } {
  const thread = createPainterThread(new URL('painter-worker.ts', import.meta.url))
  return {
    providerId: 'builtin',
    async generateImage(request, signal) {
      const scene = {
        brief: readPicturePrompt(request.prompt),
        seed: request.seed ?? String(hashText(request.prompt)),
      }
      const bytes = await thread.paint(scene, signal)
      return {
        image: { bytes, mediaType: 'image/png' },
        cost: { basis: 'computed', usd: 0 },
        servedBy: null,
        warnings: warningsFor(request),
      }
    },
    close: () => thread.close(),
  }
}

function warningsFor({ references, aspectRatio }: ImageRequest): Warning[] {
  const warnings: Warning[] = []
  if (references.length > 0) {
    warnings.push({
      kind: 'ignored-setting',
      setting: 'references',
      detail: 'The built-in painter draws from words; it cannot see photos.',
    })
  }
  if (aspectRatio !== '1:1') {
    warnings.push({
      kind: 'adjusted-setting',
      setting: 'aspectRatio',
      detail: `The built-in painter paints square pictures; ${aspectRatio} was asked for.`,
    })
  }
  return warnings
}
