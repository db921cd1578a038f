import type { LowPoint } from '../content-types.ts'
import { nothing } from '../gifts.ts'

/** Where a long story sits down, and one approach gets it up again. */
export const lowPoints: readonly LowPoint[] = [
  {
    id: 'photograph',
    time: 'night',
    together: false,
    setups: [
      'The photograph lay face up by {spot}, where {H} could not fail to tread on it. It showed this place, this evening. In it stood {H}, with the torch, looking down. Behind {him}, a little out of focus, stood someone with a hand raised, either to strike or to touch {him} on the shoulder. It was curling with age at the edges. {H} stayed exactly as {he} was.',
    ],
    approaches: {
      kind: {
        choice: 'Reach back and take the hand',
        outcome:
          '{H} reached behind without turning, palm up, as one does on ice. A hand came into it, dry and slight and trembling worse than {his} own. So it was for some time. When it let go, {his} shoulder was warm on that side, and stayed warm.',
        gift: nothing,
      },
      clever: {
        choice: 'Photograph the photograph',
        outcome:
          '{He} set the torch upon a stone and took the picture of the picture. On the little screen the figure at the back was nearer, and smiling, and had something in its arms. The raised hand had come down. It was pointing past {him}, along the road.',
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
          'On the back was a date, and it was {H}’s birthday, a year {he} had not yet reached. Below it, in a hand that had clearly been crying, was one word. Almost. {H} put it in {his} breast pocket, like a ticket, and went on.',
        gift: nothing,
      },
    },
    free: 'Behind {him} somebody let out a held breath, and the hand, whatever it had meant to do, straightened {his} collar. When {he} looked again the picture showed only the road.',
    picture: {
      figure: null,
      shows: 'look down at an old photograph of this very evening',
      props: ['a photograph on wet ground', 'a torch'],
    },
  },
  {
    id: 'waiting-room',
    time: 'night',
    together: false,
    setups: [
      'The last connection had gone. There was a waiting room near {spot}, with a stove, unlit, and one bench; and on the wall a list of those who had waited. {H} read down it for company. It gave the name, the hour, and in a third column, left or did not leave. Between the second and the third somebody had pencilled a question mark, and it was against {H}.',
    ],
    approaches: {
      kind: {
        choice: 'Light the stove for whoever comes next',
        outcome:
          'There were nine matches, and it took eight. {H} found coal, and a broom, and put the bench where the warmth would be. Then {he} saw what the list had left out: by each name, quite low, a smear of soot. All of them had lit it. {He} slept, and in the morning it was still in.',
        gift: nothing,
      },
      clever: {
        choice: 'Write the third column yourself',
        outcome:
          '{H} sharpened the pencil on the door frame. Left, {he} wrote, and the hour, which was twenty minutes off; and then sat down and was bound by it. It is a great help to have a thing in writing. When the hand came round {he} stood up, and the door, which had stuck, did not.',
        gift: nothing,
      },
      brave: {
        choice: 'Go on along the line on foot',
        outcome:
          'It was eleven miles, and the sleepers were the wrong length for a stride. About the sixth {H} stopped being sorry. About the ninth a lamp came up behind and kept its distance, lighting the ground ahead of {him}, and whoever carried it was humming.',
        gift: nothing,
      },
      curious: {
        choice: 'Find out who left most lately',
        outcome:
          'The ink was hardly dry. Left, it said, this evening, 10.40; and by the name, since there was room, a few words. Would have waited. Thought you’d rather I had not. {H} read it as one drinks something hot. So there was one of them ahead who thought about what {he} would rather.',
        gift: nothing,
      },
    },
    free: 'The stove gave a tick, as stoves do when they are thinking of it. {H} looked again, and somebody had rubbed out the question mark, and blown away the crumbs.',
    picture: {
      figure: null,
      shows: 'sit out the night in a waiting room with a list on the wall',
      props: ['a cold stove', 'a bench', 'a list of names'],
    },
  },
  {
    id: 'two-accounts',
    time: 'dusk',
    together: true,
    setups: [
      'Over supper, in a room near {spot}, {H} and {C} put together what had happened so far, and it did not agree. There had been two doors; there had been one. The woman had wept; there had not been a woman. They were both quite certain. Neither of them had taken a note. {C} pushed away the plate. “One of us,” {ch} said, “came in by another road.”',
    ],
    approaches: {
      kind: {
        choice: 'Say that you would sooner believe {C}',
        outcome:
          '“Then I was mistaken,” said {H}, “and I’d as soon be mistaken with you as right by myself.” {C} looked at the cloth. “There was a woman,” {ch} said presently. “I didn’t like to think of it.” The lamp was passed over the table. There was one shadow of it, on either wall.',
        gift: nothing,
      },
      clever: {
        choice: 'Set down both accounts, side by side',
        outcome:
          'It made two columns. They differed in every line but three, and those three {H} underscored: the lamp, the chair, somebody waiting. Read downward, by itself, it was the first plain thing that anyone had told them. {C} fetched the ink, and signed.',
        gift: nothing,
      },
      brave: {
        choice: 'Go back together and count the doors',
        outcome:
          'They went, in the rain, arm in arm so as not to be parted on the matter of a step. There were three. The third stood open, and the light in it fell just where {C} had said the woman was, and where {H} had said she was not. Both of them took off their hats.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask {C} what else {ch} remembers',
        outcome:
          '{C} remembered a good deal. A dog; a winter. A house they had taken, with a blue stair. None of it had occurred, as yet. {H} heard it out to the end, and asked for the part with the stair again. “It’s only,” said {H}, “that I should like to know it when I see it.”',
        gift: nothing,
      },
    },
    free: '{C} laughed, rather against {cs} will, and moved the salt into the middle. Whatever had happened, they agreed, it had happened to both.',
    picture: {
      figure: null,
      shows: 'sit over a cold supper and disagree',
      props: ['two plates', 'a lamp', 'rain on a window'],
    },
  },
]
