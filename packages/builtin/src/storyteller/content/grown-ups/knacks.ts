import type { CharacterClass, Knack } from '../content-types.ts'

/** What only this class of hero can do. */
export const knacks: Readonly<Partial<Record<CharacterClass, Knack>>> = {
  adult: {
    choice: 'Let {H} go about it as {he} would at work',
    outcome:
      '{H} turned back {his} cuffs. It was a matter of procedure, after all; one did the first thing, and then the next. Halfway through {he} noticed that it had stopped being strange some while ago, and that everyone was standing as people stand round a bed when the doctor has begun to whistle.',
  },
  child: {
    choice: 'Let {H} say what the others are too old to see',
    outcome:
      '“But it’s only one person,” said {H}, “standing in two places.” There was a silence, of the sort that follows a dropped tray. The grown people looked, and looked away. “It has got its coat buttoned wrong,” {H} added, and went and saw to it.',
  },
  creature: {
    choice: 'Let {H} be taken for what {he} is',
    outcome:
      '{H} put back the hood and stepped out under the lamp. No one cried out. Somebody fetched a lower chair. “We had not liked to say,” they explained, “but we’ve been keeping a bowl for you,” and it had {his} name on it, in the old spelling.',
  },
  robot: {
    choice: 'Let {H} play back what was said here before',
    outcome:
      '{H} ran the last hour backwards, and the hour under it, until the room filled with people who had gone. They came in by the window and sat down on their own coats. At the ninth layer somebody looked straight into the lens. “You may stop it there,” the voice said kindly. “You always do.”',
  },
  spook: {
    choice: 'Let {H} ask the one behind the wall',
    outcome:
      '{H} leaned in as far as the shoulders. There was a murmur of shop. “A colleague,” {he} said, on coming out. “Been here since the second wing. It never wanted anything but to be told what year it is; and I’m afraid I gave the wrong one. It was so happy.”',
  },
  bird: {
    choice: 'Let {H} go up and see who is on the road',
    outcome:
      '{H} went up until it was all one colour. There was the road; there was the place; there, between the two, one lamp went steadily along. It halted when {he} halted. When {he} dipped, to see the better, it was raised in greeting, and somebody took off a hat.',
  },
  small: {
    choice: 'Let {H} follow what only {he} can smell',
    outcome:
      '{H} laid {his} nose to the boards and the last nine days stood up. Polish; rain; a quarrel, on the Thursday; fear, neatly folded, put away in a chest. And over them all, and running out under the door, the scent of somebody who meant no harm, and was late.',
  },
}
