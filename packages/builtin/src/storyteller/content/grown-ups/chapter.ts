import type { Chapter } from '../content-types.ts'

/** How a long story crosses into another country, and what it has learned by then. */
export const chapter: Chapter = {
  arrivals: [
    'The map stopped at a fold, and on the other side of the fold was {where}. {H} paid at a window, and was given the wrong change in the right coins. Past {spot} the ground was soft, and had been walked on that morning by somebody who took their time. A little further on lay {trace}.',
    'There is no moment at which one arrives in {where}. There is only a moment at which one stops saying that one is nearly there. {H} slept an hour in a chair by {spot}, and woke to find a blanket over {his} knees, and nobody within call.',
    'They asked {H} at the barrier whether {he} had anything to declare. {He} thought about it longer than was wise. In the end they stamped {his} hand and let {him} into {where}, and one of them ran after {him} with a glove. It was not {hers}. It fitted. By {spot} stood a second barrier, unattended.',
    'By evening it was {where}, and the bread was a different shape. {H} went through {his} pockets and laid out, on a wall near {spot}, everything that had been given to {him} on the way. Put side by side the things looked less like help than like instructions.',
  ],
  turns: [
    'It came to {H} while {he} was doing up a lace. Nobody had been running away. One does not leave a lamp trimmed, and a gate on the latch, for somebody one is running from.',
    '{H} went over it once more, as one counts spoons. All that time {he} had believed that {he} was the one who followed. But the prints behind were fresher than the prints in front.',
    'It would have been possible to stop. There was a room to let, with a south window. {H} stood in it for some time with {his} hat on, which was how {he} knew.',
    'There had been a good deal of kindness, taken all together, and none of it had been an accident. {H} did not care for that. But {he} wrote the names down, and found that {he} had left a space at the end.',
  ],
}
