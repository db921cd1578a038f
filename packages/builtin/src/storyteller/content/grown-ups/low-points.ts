import type { LowPoint } from '../content-types.ts'
import { nothing, truth } from '../gifts.ts'

/** Where the night is longest. */
export const lowPoints: readonly LowPoint[] = [
  {
    id: 'photograph',
    time: 'night',
    together: false,
    setups: [
      'A photograph lay face up near {spot}, where {H} could not fail to tread on it. It showed this place, this evening. In it stood {H}, looking down. Behind {him}, a little out of focus, stood someone with a hand raised, either to strike or to touch {him} on the shoulder. It had been developed years ago; it was curling at the edges.',
    ],
    approaches: {
      kind: {
        choice: 'Reach back and take the hand',
        outcome:
          '{H} reached behind without turning, palm up, as one does on ice. A hand came into it, dry and slight and trembling worse than {his} own. They stood so for some time. When it let go, {his} shoulder was warm on that side, and stayed warm.',
        gift: nothing,
      },
      clever: {
        choice: 'Photograph the photograph',
        outcome:
          '{He} laid it on a stone and took a picture of the picture. On the little screen the figure at the back was nearer, and smiling, and had something in its arms that {H} knew. The hand was raised to wave.',
        gift: nothing,
      },
      brave: {
        choice: 'Turn round',
        outcome:
          'Nothing. The dark, the wet, the place where someone had been standing: two dry prints on soaked ground, filling. {H} put {his} own feet in them. They fitted. From there, and only from there, one could see the light.',
        gift: nothing,
      },
      curious: {
        choice: 'Look for a date on the back',
        outcome:
          'On the back was a date, and it was {H}’s birthday, a year {he} had not yet reached. Below it, in a hand that had clearly been crying, was one word: Almost. {H} put it in {his} breast pocket, like a ticket.',
        gift: truth,
      },
    },
    free: 'Whatever had stood behind {him} seemed to find that acceptable. There was a breath, let go, and then only the weather.',
    picture: { figure: null, shows: 'find a photograph of this very evening', props: ['a photograph on wet ground'] },
  },
  {
    id: 'receipt',
    time: 'dusk',
    together: false,
    setups: [
      'In {his} coat, where the money had been, {H} found a receipt. It was made out for one night’s doubt, paid in advance, and it was dated this morning. All the way past {way} there had been a bench every hundred yards, and now {he} saw why. {He} sat down on the next one. It was the right height for giving up on.',
    ],
    approaches: {
      kind: {
        choice: 'Leave something on the bench for the next person',
        outcome:
          '{H} left the better of two gloves. It looked foolish there, holding out its fingers. But at the next bench lay a glove of quite another colour, for the other hand, and it was still warm inside.',
        gift: nothing,
      },
      clever: {
        choice: 'Ask for the change',
        outcome:
          '“I have not used it all,” said {H} aloud, to nobody. Nothing answered. But in the other pocket, when {he} stood up, lay three small coins of a currency withdrawn before {he} was born, and they were exactly enough.',
        gift: nothing,
      },
      brave: {
        choice: 'Tear up the receipt',
        outcome:
          '{H} tore it in four and let the wind have it. The benches went out, one after another, like lamps. It was a good deal darker without them, and a good deal easier to keep walking.',
        gift: nothing,
      },
      curious: {
        choice: 'Read what is printed underneath',
        outcome:
          'Under the sum, very small, it said: Previous customers. There were nine names. {H} knew the last of them. {He} had thought that person the most certain {he} had ever met.',
        gift: truth,
      },
    },
    free: 'The bench creaked, as if it had been waiting to be got up from. {H} got up from it.',
    picture: { figure: null, shows: 'rest on a bench with a strange receipt', props: ['a bench', 'a receipt'] },
  },
]
