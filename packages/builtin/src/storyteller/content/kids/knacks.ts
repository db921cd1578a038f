import type { CharacterClass, Knack } from '../content-types.ts'

/** What only this class of hero can do. */
export const knacks: Readonly<Record<CharacterClass, Knack>> = {
  robot: {
    choice: 'Let {H} turn down the volume of the whole world, and listen',
    outcome:
      '{H} turned down every sound, one by one, with a small dial behind {his} ear, until only one was left. Tick, it went. It was a heart, a very little one, and not far off.',
  },
  bird: {
    choice: 'Send {H} up for a bird’s-eye look',
    outcome:
      '{H} went up in circles, until all of it lay below like a game that somebody had left out. From there it was simple: here the trouble, there the way round it, and in between a moving dot, that looked back.',
  },
  small: {
    choice: 'Follow {H}’s nose',
    outcome:
      '{H} shut both eyes and let {his} nose go first. It went under, and left, and through something wet, and came out by a smell of soap and worry. Somebody had stood just here, a long time, making up their mind.',
  },
  big: {
    choice: 'Let everybody ride on {H}',
    outcome:
      '“All aboard,” said {H}, and knelt, which took some while. They climbed up by the ear. From there no trouble looked more than knee-high, and everyone was much too busy holding on to be cross.',
  },
  dragon: {
    choice: 'Light things up with one careful breath',
    outcome:
      '{H} breathed in down to the tail, thought about candles, and let out just one thread of fire, as thin as a pencil line. Not a leaf was singed. In its light they saw what everyone had been walking past.',
  },
  sea: {
    choice: 'Let {H} listen the way the sea listens',
    outcome:
      '{H} lay quite flat and listened with {his} whole skin. News travels slowly that way, and stays true. {He} felt the same small humming, three days old, and which way it had gone.',
  },
  bug: {
    choice: 'Send {H} in through the crack',
    outcome:
      '{H} went in where only {he} could. There was a click, and another, and then {his} voice, very proud and very small: “It was only stiff!”',
  },
  child: {
    choice: 'Turn out {H}’s pockets',
    outcome:
      'Out came string, half a biscuit, a marble, a plaster, and a drawing of a horse. “There,” said {H}. Nobody else would have known what to do with these. {He} used all of them but the biscuit, and then {he} used the biscuit.',
  },
  adult: {
    choice: 'Let {H} do what {he} is good at',
    outcome:
      '{H} rolled up {his} sleeves. Whatever else was strange that day, work was not, and {he} did it the way {he} had done it ten thousand times: slowly, humming, with the tip of the tongue out.',
  },
  spook: {
    choice: 'Let {H} put {his} head through the wall',
    outcome:
      '{H} leaned forward until {his} head was on the other side. “Oh!” they heard, muffled. Then: “How do you do?” {He} came back with dust in {his} ears and a great deal to tell.',
  },
  thing: {
    choice: 'Let {H} simply be held',
    outcome:
      'There are times when nothing helps except something to hold. {H} was good at that; {he} had been made for it. One after the other they took a turn, and afterwards nobody could quite recall what they had been so cross about.',
  },
  creature: {
    choice: 'Let {H} go first, with both eyes shut',
    outcome:
      '“If I can’t see it, it can’t be big,” said {H}, and walked straight in. {He} was right. It was only large, and rather polite, and it held the gate.',
  },
}
