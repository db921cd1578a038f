import type { PlacePainter } from '../world.ts'
import { dropOff } from './drop-off.ts'
import { kelpForest } from './kelp-forest.ts'
import { reefGarden } from './reef.ts'
import { depthsOf } from './water.ts'

/** Among corals, among the stems of a forest, or where the floor ends and the deep begins. */
export const underwater: PlacePainter<'underwater'> = (base, view) => {
  const depths = depthsOf(base)
  switch (view) {
    case 'reef':
      return reefGarden(depths)
    case 'kelp':
      return kelpForest(depths)
    case 'drop-off':
      return dropOff(depths)
  }
}
