import type { Shelf } from '../content-types.ts'
import { biomes, nearestBiome } from './biomes.ts'
import { calls, fusses, links } from './calls.ts'
import { chapter } from './chapter.ts'
import { fellows } from './fellows.ts'
import { knacks } from './knacks.ts'
import { lowPoints } from './low-points.ts'
import { carriers, companions, goals, heroes, names } from './people.ts'
import { storyletsAnywhere } from './storylets-anywhere.ts'
import { storyletsIndoors } from './storylets-indoors.ts'
import { storyletsOfJourneys } from './storylets-journeys.ts'
import { storyletsOfOffices } from './storylets-offices.ts'
import { storyletsOutdoors } from './storylets-outdoors.ts'
import { storyletsOfTrades } from './storylets-trades.ts'
import { changeThreads } from './threads-change.ts'
import { findThreads } from './threads-find.ts'
import { promiseThreads } from './threads-promises.ts'
import { strangerThreads } from './threads-strangers.ts'
import { threads } from './threads.ts'
import { looks, titles, traces } from './traces.ts'
import { traits } from './traits.ts'
import { voices } from './voices.ts'

/** Everything written for grown-ups: the same machine as the children's shelf, and colder. */
export const grownUpsShelf: Shelf = {
  storylets: [
    ...storyletsAnywhere,
    ...storyletsOutdoors,
    ...storyletsIndoors,
    ...storyletsOfTrades,
    ...storyletsOfJourneys,
    ...storyletsOfOffices,
  ],
  lowPoints,
  threads: [...threads, ...findThreads, ...changeThreads, ...promiseThreads, ...strangerThreads],
  biomes,
  nearestBiome,
  introductions: {
    hero: [
      '{place}, late one evening, arrived {H}{heroPhrase}.',
      '{place}, with one bag and no return ticket, came {H}{heroPhrase}.',
      '{place} they had a room to let that week, and gave it to {H}{heroPhrase}.',
      '{place} the one arrival that week was {H}{heroPhrase}.',
      '{place}, where no one had written ahead, a bed had been aired for {H}{heroPhrase}.',
    ],
    companion: [
      'The second ticket had been for {C}{companionPhrase}.',
      'Half a pace behind, as usual, came {C}{companionPhrase}.',
      'There was company, too: {C}{companionPhrase}.',
    ],
    others: [
      'With the luggage came {others}.',
      'There were tickets, it turned out, for {others} as well.',
      'The seats behind had been taken for {others}.',
    ],
  },
  calls,
  links,
  fusses,
  traits,
  voices,
  fellows,
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
