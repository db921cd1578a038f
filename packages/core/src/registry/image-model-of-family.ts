import { imageModelFamilies } from './image-models.ts'
import type { ImageModel } from './image-models.ts'
import { readableName } from './readable-name.ts'

/**
 * The row of a model that this table does not know, from what its family can do: next month's model works before the
 * table is told of it. `undefined` for an id of no known family.
 */
export function imageModelOfFamily(providerModelId: string): ImageModel | undefined {
  const family = imageModelFamilies.find(({ pattern }) => pattern.test(providerModelId))
  if (family === undefined) return undefined
  return { ...family.row, key: providerModelId, displayName: readableName(providerModelId), providerModelId }
}
