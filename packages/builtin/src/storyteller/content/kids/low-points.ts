import type { LowPoint } from '../content-types.ts'
import { nothing } from '../gifts.ts'

/** Where a long story sits down: the heroes are tired, cross or wet, and one approach heals it. */
export const lowPoints: readonly LowPoint[] = [
  {
    id: 'quarrel',
    time: 'dusk',
    together: true,
    setups: [
      'Then came the wrong sort of weather, and a wrong turn, and it was nobody’s fault, which made it worse. “You said left.” “I said NOT left.” {H} and {C} sat down back to back near {spot}, with half a bun each. The bun did not taste of anything. It had never all seemed so far away.',
    ],
    approaches: {
      kind: {
        choice: 'Pass your half of the bun backwards',
        outcome:
          '{H} held {his} half out behind, without looking. A moment later the other half came the other way. They had swapped exactly the same amount of bun, and somehow there was more of it. “Left, then,” said {C}. “I think left,” said {H}.',
        gift: nothing,
      },
      clever: {
        choice: 'Start the argument again, with the sides swapped',
        outcome:
          '“All right,” said {H}. “You be me.” They argued it all over again with the wrong voices. {C} did {H} so well that {H} snorted, and then they were both lying flat on their backs and could not breathe for laughing.',
        gift: nothing,
      },
      brave: {
        choice: 'Be the one who says sorry',
        outcome:
          '“Sorry,” said {H}. It is the shortest long word that there is. It came out sideways, and it shook. {C} turned round at once. “I was just about to,” said {C}, which was true, and they got up.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask what {C} is really worried about',
        outcome:
          '“I’m not cross,” said {C} at last. “I’m scared that when it’s over you won’t need me.” {H} was so astonished {he} forgot to be cold. “Who do you think I’m doing it with?” {he} said. They walked on side by side.',
        gift: nothing,
      },
    },
    free: '{C} could not stay cross after that. The corner of {cs} mouth went up by itself, and then they were both laughing, and it was only weather.',
    picture: {
      figure: null,
      shows: 'sit back to back after a quarrel with half a bun each',
      props: ['two halves of a bun'],
    },
  },
  {
    id: 'night',
    time: 'night',
    together: true,
    setups: [
      'Night got there before they did. Out of one blanket and a fire the size of an apple they made a camp by {spot}. All around, the dark was busy with small noises. “We could go home,” said {H} at last. {He} had been thinking it for an hour. “We know the way to there.”',
    ],
    approaches: {
      kind: {
        choice: 'Tell each other the best bit so far',
        outcome:
          '{C} told the best bit, and {H} told the next best, and they could not agree, so they had to go through the whole of it from the start. The fire leaned in. When the sun came up they had got as far as now, and now was the next bit.',
        gift: nothing,
      },
      clever: {
        choice: 'Make a map of everything you have learned',
        outcome:
          '{H} drew it in the ash: the roads, the faces, the small footprints. When {he} had joined them up, they made an arrow. It had been there all day, only it was too big to see.',
        gift: nothing,
      },
      brave: {
        choice: 'Put out the fire and walk by starlight',
        outcome:
          'Without the fire it was not dark at all. It was blue. They could see the path, and each other, and the breath of sleeping things. “It was the light that made it dark,” said {C}. They walked till dawn, on tiptoe, not to wake the night.',
        gift: nothing,
      },
      curious: {
        choice: 'Listen to what the noises are',
        outcome:
          'One of them was a beetle moving house. One was the wind, counting. And one, quite near, was somebody small, humming to keep their courage up. So they were close. So they were not the only ones awake.',
        gift: nothing,
      },
    },
    free: 'The small noises stopped to listen. Then, one after the other, they began again, and now they sounded like neighbours. Nobody said anything more about going home.',
    picture: {
      figure: null,
      shows: 'camp under one blanket by a very small fire',
      props: ['a tiny fire', 'one blanket', 'stars'],
    },
  },
  {
    id: 'rain',
    time: 'dusk',
    together: true,
    setups: [
      'It began to rain near {spot}, the sort that has nothing else to do. It rained on the lunch. It rained on the footprints that they had been following, until there was only mud, and a worm. “That was our trail,” said {H}. {C} emptied a boot. “It might be a clue,” said {C}, about the worm. Neither of them laughed.',
    ],
    approaches: {
      kind: {
        choice: 'Give {C} the dry side of the coat',
        outcome:
          '“You have it,” said {H}. “No, you,” said {C}. In the end they both got in, with one arm each, and it had a dry side after all: the middle. From in there the rain sounded like a lot of people clapping.',
        gift: nothing,
      },
      clever: {
        choice: 'Follow the water downhill',
        outcome:
          '“It’s all going somewhere,” said {H}. So they went along with it. The rain ran down, and turned, and ran, and in the last puddle of all it had gathered up everything it had washed away: a leaf, a crumb, and one small print, as fresh as paint.',
        gift: nothing,
      },
      brave: {
        choice: 'Jump in the biggest puddle there is',
        outcome:
          'When you are as wet as you can be, you can’t get any wetter. {H} found that out, in the air. The puddle went up like a tree. {C} came second, shouting. After that it was simply the best rain of the year, and then it stopped, rather hurt.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask the worm',
        outcome:
          'The worm had been waiting for somebody to ask. “I felt them go over,” it told {H}. “Little feet. They stopped right above me, to let me cross.” It pointed, as far as a worm can. “They said, Mind how you go. Nobody ever says that to a worm.”',
        gift: nothing,
      },
    },
    free: 'Just then the rain ran out. A bit of sun came under the cloud, sideways, and lit up the mud, and there they were again, shining: the footprints.',
    picture: {
      figure: null,
      shows: 'sit in the rain with a wet lunch and a worm',
      props: ['a puddle', 'one worm'],
    },
  },
]
