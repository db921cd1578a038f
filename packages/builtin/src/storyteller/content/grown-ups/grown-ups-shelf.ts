import type { Shelf } from '../content-types.ts'
import { biomes } from './biomes.ts'
import { calls, links } from './calls.ts'
import { lowPoints } from './low-points.ts'
import { carriers, companions, goals, heroes, knacks, names, voices } from './people.ts'
import { storylets } from './storylets.ts'
import { threads } from './threads.ts'
import { chapter, fusses, looks, titles, traces } from './traces.ts'
import { traits } from './traits.ts'

/** Everything written for grown-ups: understatement, one impossible detail a scene, and no explanation. */
export const grownUpsShelf: Shelf = {
  storylets,
  lowPoints,
  threads,
  biomes,
  nearestBiome: { sky: 'snow', deep: 'sea', garden: 'house', space: 'house', sand: 'woods' },
  introductions: {
    hero: ['{place} lived {H}{heroPhrase}.', '{place}, that autumn, people had begun to nod to {H}{heroPhrase}.'],
    companion: ['With {him} came {C}{companionPhrase}.'],
  },
  calls,
  links,
  fusses,
  traits,
  voices,
  knacks,
  chapter,
  names,
  heroes,
  companions,
  carriers,
  goals,
  titles,
  traces,
  looks,
}
