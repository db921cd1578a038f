import type { Shelf } from '../content-types.ts'
import { biomes } from './biomes.ts'
import { calls, fusses, links } from './calls.ts'
import { chapter } from './chapter.ts'
import { fellows } from './fellows.ts'
import { knacks } from './knacks.ts'
import { lowPoints } from './low-points.ts'
import { carriers, companions, goals, heroes, names } from './people.ts'
import { storyletsAnywhere } from './storylets-anywhere.ts'
import { storyletsIndoors } from './storylets-indoors.ts'
import { storyletsOutdoors } from './storylets-outdoors.ts'
import { storyletsOfSmallFolk } from './storylets-small-folk.ts'
import { storyletsWaterAndSky } from './storylets-water-and-sky.ts'
import { storyletsOfWorkshops } from './storylets-workshops.ts'
import { changeThreads } from './threads-change.ts'
import { findThreads } from './threads-find.ts'
import { meetThreads } from './threads-meet.ts'
import { promiseThreads } from './threads-promises.ts'
import { smallSecrets } from './threads-small-secrets.ts'
import { strangerThreads } from './threads-strangers.ts'
import { looks, titles, traces } from './traces.ts'
import { traits } from './traits.ts'
import { voices } from './voices.ts'

/** Everything written for children from three to eight. */
export const kidsShelf: Shelf = {
  storylets: [
    ...storyletsAnywhere,
    ...storyletsOutdoors,
    ...storyletsIndoors,
    ...storyletsWaterAndSky,
    ...storyletsOfWorkshops,
    ...storyletsOfSmallFolk,
  ],
  lowPoints,
  threads: [...findThreads, ...meetThreads, ...changeThreads, ...smallSecrets, ...promiseThreads, ...strangerThreads],
  biomes,
  nearestBiome: {},
  introductions: {
    hero: [
      '{place} lived {H}{heroPhrase}.',
      '{place}, and nowhere else in the world, lived {H}{heroPhrase}.',
      '{place}, among others, lived {H}{heroPhrase}.',
    ],
    companion: [
      'With {him} went {C}{companionPhrase}.',
      'Next door lived {C}{companionPhrase}.',
      '{His} best friend was {C}{companionPhrase}.',
    ],
    others: [
      'Behind them, so that nobody should be left out, came {others}.',
      'And since there was room, {others} came as well.',
      'Last in the line, with the sandwiches, came {others}.',
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
