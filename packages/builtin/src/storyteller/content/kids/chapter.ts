import type { Chapter } from '../content-types.ts'

/** How a long story crosses into another country, and what it has learned by then. */
export const chapter: Chapter = {
  arrivals: [
    'So this was {where}. {H} had only ever seen it on the edge of maps. Behind them lay everything they knew the name of. The trail went on, though: by {spot} was {trace}, and beside it one more small footprint. “We keep being nearly there,” said {C}.',
    'A new country makes you stand up straighter, and {H} did. This one was {where}. Everything was different, even the puddles. {C} turned round once to look at the way they had come, and then did not do it again.',
    'It said WELCOME TO the next place, but the paint had come off, so they had to find out for themselves. It was {where}. {H} laid out all that they had been given, in a row, looked it over, and packed it up again more carefully than before.',
    'You could smell that it was {where} before you could see it. “People live here all the time,” said {C}, “and they think it’s ordinary.” By {spot} somebody small had sat and rested, not very long ago. The stone was still warm.',
  ],
  turns: [
    'It was {C} who said it, in the end. “What if it isn’t a thief? What if it’s somebody who’s looking for us?” After that none of the small footprints looked the same. They had stopped so often. They had always waited.',
    'They put together what they knew. Somebody was always there before them. Somebody had never once slammed a gate. “We’ve been thinking of it as a chase,” said {H}. “I think we’re being led.”',
    '“We could stop here,” said {C}, and it was true. It was warm, and there was soup. They both thought about it. Then they noticed that they had thought about it standing up, with their shoes on.',
  ],
}
