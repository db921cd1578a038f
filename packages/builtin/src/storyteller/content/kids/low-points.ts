import type { LowPoint } from '../content-types.ts'
import { nothing } from '../gifts.ts'

/** Where a long story sits down: the heroes are tired, cross, wet or lost, and one approach heals it. */
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
  {
    id: 'round-again',
    time: 'dusk',
    together: false,
    setups: [
      'It was the third time that {H} had come past {spot}. The first time it had been something to remember, and the second time it had been bad luck. Now it looked like somebody expecting company. Every way out went round and came back, with a little less light in it. “I’m not lost,” said {H}. “I’m here. It’s all the rest that’s lost.”',
      'Whichever way {H} went, it came out by {spot}. It was getting dark, and the map had been folded so often that there was only a hole where YOU ARE HERE should be. {H} looked back at the way {he} had come, and could not have sworn to it.',
    ],
    approaches: {
      kind: {
        choice: 'Leave a note for whoever is lost here next',
        outcome:
          'DON’T WORRY, wrote {H}, as that was what {he} would have liked to read, and tucked it under a stone, and put a plum beside it. There was another note under there, with a dried-up plum of its own. It said on the one side DON’T WORRY, and on the other TURN ROUND. Right behind {H} the road began.',
        gift: nothing,
      },
      clever: {
        choice: 'Walk it backwards',
        outcome:
          'A place that one knows by heart is quite strange from behind. {H} went along it tail first, saying “Pardon” to things, and where the path had always bent to the left there turned out to be a gap, just wide enough. {He} found it by falling in. It was the right one. It had a handrail.',
        gift: nothing,
      },
      brave: {
        choice: 'Shout out loud that you are lost',
        outcome:
          '“I’M LOST!” shouted {H}. It was a relief to have it out. For a moment nothing stirred. “Oh, so am I,” called someone to the left, and lit a lantern. “Since Friday,” said another, and lit one too. There were nine of them, and they stood all in a row, and the row was the road.',
        gift: nothing,
      },
      curious: {
        choice: 'Look for what has changed since last time',
        outcome:
          'The stones were the same. So was the beetle. But round {H}’s own tracks, which had been alone before, ran some others, no longer than a bean. They had come up, stopped, and walked once round the biggest of {H}’s with a good deal of respect. Then they went off between two shadows that {he} had taken for one.',
        gift: nothing,
      },
    },
    free: 'Then {H} saw that it was not the same place at all. It was the one next to it, as like as a slipper, and it had a path.',
    picture: {
      figure: null,
      shows: 'come to the same place for the third time',
      props: ['a map with a hole in it', 'a lantern far off'],
    },
  },
  {
    id: 'good-night-twice',
    time: 'night',
    together: false,
    setups: [
      'It began with a smell of toast, and there was no toast near {spot}. {H} had only thought of home: the bed with the dent in it, and the voice that says good night and then, from the door, says it again. After that there was a lump in {his} throat as big as the kettle. It would not go up, and it would not go down.',
      'The dark came down by {spot}, and there was no good night in it. At home there was always one, and then from the door another, in case the first had slipped. {H} said it to {himself}, twice. It was like trying to pick oneself up, and it left a lump in the throat.',
    ],
    approaches: {
      kind: {
        choice: 'Say good night to somebody far away',
        outcome:
          '{H} turned to where home was, and said it. Nothing happened. Then something under a leaf, that thought it had been meant, said “Good night.” “Good night,” said something else, above. It went on from one to the next till the whole dark was saying it, and the last that came back, from very far, was in the right voice, twice.',
        gift: nothing,
      },
      clever: {
        choice: 'Work out what they are doing at home now',
        outcome:
          '{H} worked it out. Cups on their hooks. Cat out; cat in again. Now the stairs, and now that one look through the window, to see what sort of night it was. So {H} looked, too. It was the same one. They must be holding it by the other end.',
        gift: nothing,
      },
      brave: {
        choice: 'Have a good cry and be done with it',
        outcome:
          '{H} had it out. It was a proper one, with hiccups, and the night moved over to make room. When it was finished there was a space where the lump had been, and things began to come in: a bit of a tune, a thought about tomorrow, and then hunger. There was one pie. {H} ate the middle first.',
        gift: nothing,
      },
      curious: {
        choice: 'Look in the very bottom of the bag',
        outcome:
          'Beneath the spare string, where nobody looks until they are sad, {H} came upon something flat, in a clean cloth. It was toast. A little card was pinned to it, in a hand that {he} knew. It said: I THOUGHT YOU MIGHT. And when {he} turned it over it said: GOOD NIGHT AGAIN.',
        gift: nothing,
      },
    },
    free: 'Somewhere in the middle of that the lump went down, and {H} did not notice it go. What came up instead was a yawn. In the morning the road was just where it had been.',
    picture: {
      figure: null,
      shows: 'think of home in the middle of the night',
      props: ['a bundle', 'stars', 'a small lantern'],
    },
  },
  {
    id: 'this-big',
    time: 'dusk',
    together: true,
    setups: [
      'Near {spot} there was a gate across the way, and on the gate a board with a line on it. YOU MUST BE AT LEAST THIS BIG. The line was so high that it had its own weather. {H} stretched. {C} got on top, and stretched as well. The keeper did not look up from her knitting. “Come back when you’ve grown,” she said.',
      '“Too small,” said the keeper of the gate by {spot}, and pointed with her knitting. There was a line on it, far up, where the swallows were. {H} stood on tiptoe. Then {C} stood on {H}, on tiptoe. “Still too small,” said the keeper. So they sat down, and felt it.',
    ],
    approaches: {
      kind: {
        choice: 'Hold the keeper’s wool for her',
        outcome:
          '{H} held the wool, and {C} wound. “You’re very quiet,” said the keeper. “Mostly they kick it.” It was a large ball, and when they came to the end of it night had come down over the board. She peered up there. “Can you see a line?” she asked. “No more can I,” she said, and held the gate.',
        gift: nothing,
      },
      clever: {
        choice: 'Give the board a push',
        outcome:
          'It hung on one nail. {H} pushed, and it swung round until it was upside down, and the line was at the bottom. The keeper bent over to read it between her own ankles. “At least this big,” she said, and measured them with her knitting. “You’re a good deal over! Why ever didn’t you say?”',
        gift: nothing,
      },
      brave: {
        choice: 'Put your chin up and walk through',
        outcome:
          '{H} put up {his} chin. It was only an inch, but it felt like four. {C} put up another, and they walked. “Stop!” cried the keeper, and jumped off her stool. On the ground she came up to the lower hinge. They all looked at that, and at the line. “Don’t tell anyone,” she said, and let them by.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask what the line is for',
        outcome:
          '“Hay,” said the keeper. “They send it by the cart, and if it’s any less it isn’t worth my getting up.” She had been asked to let people in a hundred times, but not that. “People? Well, people go by the side.” And there was a small green door, which did not even have a latch.',
        gift: nothing,
      },
    },
    free: 'There was a creak, and the board slid gently down its post until the line was level with a passing snail. “Oh, well, in that case,” said the keeper, and put down her knitting.',
    picture: {
      figure: null,
      shows: 'stretch beside a gate with a very high line on it',
      props: ['a tall gate', 'a sign with a line', 'a ball of wool'],
    },
  },
]
