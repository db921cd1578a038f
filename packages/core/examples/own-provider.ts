import { createClient, estimateImageCost, imageModels } from '@talelight/core'
import type { ImageAdapter, ImageModel } from '@talelight/core'

const [first] = imageModels
const etching: ImageModel = {
  ...first,
  key: 'etching-1',
  displayName: 'Etching 1',
  providerId: 'press',
  provider: 'The Press',
  providerModelId: 'etching-1',
  retiredOn: null,
  successor: null,
}
// A white square of one pixel stands for what a press of your own would print.
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII='),
  (letter) => letter.charCodeAt(0),
)
const press: ImageAdapter = {
  providerId: 'press',
  generateImage: (request, signal) => {
    signal.throwIfAborted()
    return Promise.resolve({
      image: { bytes: pixel, mediaType: 'image/png' },
      cost: estimateImageCost(request.model, { quality: request.quality, references: request.references.length }),
      servedBy: null,
      warnings: [],
    })
  },
}

const client = createClient({ image: [press], models: { image: [etching] } })
const outcome = await client.generateImages({ model: 'etching-1', prompt: 'A heron.' }).outcome
console.log(outcome.status, outcome.cost)
