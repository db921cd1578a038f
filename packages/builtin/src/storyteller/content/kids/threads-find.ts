import type { GoalKind, Thread } from '../content-types.ts'

const holdable: readonly GoalKind[] = [
  'flower',
  'clothing',
  'glass',
  'key',
  'egg',
  'book',
  'light',
  'food',
  'toy',
  'thing',
]

/** Secrets of stories that look for a thing. */
export const findThreads: readonly Thread[] = [
  {
    id: 'listens',
    shapes: ['find', 'lost'],
    goals: holdable,
    planted: [
      'Beside it someone had put down a polished button, as if to pay.',
      'And in the dust, quite low down, a small finger had written GOOD MORNING.',
      'Next to it were footprints, so small that a thimble would have filled them, and they went along talking, this way and that.',
    ],
    clues: [
      'Whoever had gone by had been talking the whole way, in a whisper, to something in a scarf.',
      'GOOD NIGHT, somebody had scratched there, down where the mice write. YOU ARE A GOOD LISTENER.',
      'Two places had been laid in the grass, with an acorn cup at each. At one of them nothing had been touched.',
      'A beetle had heard it all: somebody small, telling somebody silent about the rain, the noise in the night, and the birthday.',
      'There was a dent in the moss, and beside it a second one, close enough to whisper to.',
      'Somebody had been telling a long story here. One could see where the feet had swung.',
    ],
    reveals: [
      'And there, at last. In a hollow behind {spot}, tucked up in moss, lay {G}, {look}. Curled round {itm}, fast asleep, was {xa}. There was a note. SORRY. ONLY BORROWED. I TELL IT ABOUT MY DAY. {^x} woke, saw them, and went quite still. “I was going to bring {itm} back,” came a whisper. “Only nobody else listens so well.”',
      'They heard the voice first. “And then it rained,” it said, “and then it stopped.” Behind {spot} sat {xa}, telling the whole day, from the start, to {G}, {look}. The voice saw them and went out like a match. “I only borrowed {itm},” said {x}. “I talk, and {it} never once said ‘In a minute’.”',
    ],
    brief: {
      reveal:
        'And there, in a mossy hollow, {gwas} {G}. Round {itm} slept {xa}, with a note: ONLY BORROWED. I TELL IT ABOUT MY DAY.',
      closes: [
        '“Then come home with us,” said {H}, “and tell us, too.” So {xe} did, and talked the whole way.',
        'So {H} sat down and listened, until the stars came. “I’ve been heard,” {x} said at last, and gave {itm} back.',
      ],
    },
    decisions: [
      {
        choice: 'Ask {x} to come home with you all',
        text: '“Then you had better come too,” said {H}, “or who will tell it about the day?” {^x} did not own much: a button and a sock. It was packed in a moment. They walked back with {G} in the middle, and {x} talked the whole way, about everything, to anyone.',
      },
      {
        choice: 'Leave {itm} here, and promise to visit',
        text: '{H} looked at {G} for a long time. Then {he} tucked the moss back. “You look after {itm},” {he} said. “But we’re coming on Sunday, and you will have to tell us about your day too.” {^x} had never had a Sunday before. {Xe} wrote it down.',
      },
      {
        choice: 'Sit down and listen to all of it',
        text: '“I know someone who listens,” said {H}, and sat down. So {x} told {him} all of it: the rain, the noise in the night, the birthday. It took until the stars. At the end {x} put {G} down in front of {H}. “I don’t think I need {itm} now,” {xe} said. “I’ve been heard.”',
      },
    ],
    picture: {
      figure: null,
      shows: 'find what was lost, and somebody small asleep beside it',
      props: ['a mossy hollow', 'a small note'],
    },
  },
  {
    id: 'ill',
    shapes: ['find', 'lost'],
    goals: holdable,
    planted: [
      'And there was a note, in very small letters. It said only SORRY.',
      'Beside it lay an empty medicine spoon, no bigger than a pin.',
      'Somebody had stood there on tiptoe for a while. One could see it by the toes.',
    ],
    clues: [
      'Somebody had gone past at night on tiptoe, holding a thing up high so that nothing should shake it.',
      'By the path a very small pair of socks hung up to dry, and beside it a card that said GET WELL.',
      'A spoon had been washed in the stream here, and then a cup, and both no bigger than a bluebell.',
      'Somebody had asked at every door for honey, and for a story that ends well.',
      'In the soft ground there were running steps one way, and slow and careful ones back.',
      'It had been carried past here like a full glass, by somebody who counted the steps out loud.',
    ],
    reveals: [
      'From a small house near {spot} came a thread of light. Inside lay {G}, {look}, on the end of a bed. In the bed somebody coughed. Beside it stood {xa}, with chin up and knees shaking. “My brother’s ill,” said {x}. “I only wanted him to see {itm}. I walked all night, so that nothing should shake.”',
      'Past {spot} a door stood ajar, with light in it. Inside someone was singing the same two lines, over and over. It was {xa}, and on the bed lay a smaller one, very hot and red, with both arms round {G}. “He asked for {itm},” said {x}. “He never asks for anything. So I went.”',
    ],
    brief: {
      reveal:
        'At the end of the road stood a very small house, and in it {gwas} {G}, at the foot of a bed. “My brother’s ill,” said {xa}. “I only wanted him to see {itm}.”',
      closes: [
        'They stayed, and told stories, till the brother asked for soup. “He knows {itm} by heart now,” said {x}, and gave {itm} back.',
        'They carried bed, brother and all to {H}’s sunny window, and put {G} where he could see.',
      ],
    },
    decisions: [
      {
        choice: 'Stay until the brother is better',
        text: 'They stayed. {H} told stories, and {C} did the voices. On the third day the little brother sat up and asked for soup, then for more soup. “He says you may have {itm} back,” {x} told them. “He says he has learned {itm} by heart.”',
      },
      {
        choice: 'Tell the brother its whole story',
        text: '{H} sat down by the bed and told the whole of it: the road, the weather, each person they had met. The brother laughed at all the right places. By the end his cheeks were pink in the proper way. He patted {G}. “All that way to see me,” he said, and fell asleep, and woke up well.',
      },
      {
        choice: 'Carry bed, brother and all to your house',
        text: 'One bed, one brother, {G}, and all of them to carry it: it made a fine parade. People came out to look. Somebody fetched a drum. At {H}’s there was a window with sun in it from morning to night, and they put the bed there. By Sunday he was jumping on it.',
      },
    ],
    picture: {
      figure: null,
      shows: 'look into a small room with somebody ill in bed',
      props: ['a small bed', 'a thread of warm light'],
    },
  },
  {
    id: 'saved',
    shapes: ['find', 'lost'],
    goals: holdable,
    planted: [
      'Beside it stood a teaspoon, stuck upright in the ground like a flag.',
      'Next to it somebody had chalked a cloud with an angry face, and crossed it out.',
      'And there were footprints, so small that a thimble would have filled them. They had been running.',
    ],
    clues: [
      'All along here the smallest things had been moved in under roofs: a nest, a snail, somebody’s kite.',
      'A very small voice had been heard in the night. “Go away, storm,” it had said, over and over.',
      'Somebody had been digging, with a spoon by the look of it, and had put up a wall as high as a shoe.',
      'There was a bed of leaves, and nobody had slept in it. Whoever made it had sat up all night and looked at the sky.',
      'On the wall were seven marks, one for each night somebody had stood guard here, and the last was rather wobbly.',
      'Somebody had tied down every flower with a bit of thread, in case.',
    ],
    reveals: [
      'Behind {spot} was a shed, and in the shed was a heap of blankets, and in the blankets {gwas} {G}, {look}. In front stood {xa}, a teaspoon on one shoulder. “Go away, storm,” {xe} said, with both eyes shut. One eye opened. “Oh. There was a storm coming, and everyone was asleep. So I carried {itm}. I have been on guard for days.”',
      'Near {spot} somebody had built a castle out of cushions. On top of it stood {xa}, swaying. “Who goes there?” {xe} said. “Are you the storm?” They were not. “Only I can’t sit down, you see. {^G} would get wet.” And down in the very middle, in the driest place of all, lay {G}, {look}.',
    ],
    brief: {
      reveal:
        'At the end of the road was a shed. There, in a heap of blankets, {gwas} {G}, and in front, with a teaspoon on one shoulder, stood {xa}. “There was a storm coming,” said {x}, “and everyone was asleep.”',
      closes: [
        '“Thank you,” said {H}. Nobody had ever said that to {x}, who slept for a day and a night, holding on to {H}.',
        '“Your watch is over,” said {H}, and took the teaspoon, and stood guard until the sun came up.',
      ],
    },
    decisions: [
      {
        choice: 'Say thank you, before anything else',
        text: '“Thank you,” said {H}. Nobody had ever said that to {x}. The teaspoon sank. “Is it over?” {xe} asked. “It’s over. You can put it down.” And {x} slept for a day and a night, holding on to {H} with one hand, and all the storms went round by another road.',
      },
      {
        choice: 'Take the next watch yourself',
        text: '“Your watch is over,” said {H}, and held out a hand for the teaspoon. {H} stood guard until the morning, very straight, while {x} snored. No storm came. It wouldn’t have dared. At sunrise they all carried {G} home in turns, a hundred steps each.',
      },
      {
        choice: 'Ask what else needs saving',
        text: '{^x} had a list. A nest. A snail with a crack. Somebody’s kite. So they went round together, the whole afternoon, and saved the lot. {^G} came last, wheeled home in a barrow with the kite flying over it, and a small guard on top saluting.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find a very small guard with a teaspoon',
      props: ['a heap of blankets', 'a teaspoon'],
    },
  },
  {
    id: 'mends',
    shapes: ['find', 'lost'],
    goals: ['clothing', 'glass', 'key', 'book', 'toy', 'thing', 'egg'],
    planted: [
      'Beside it lay one drop of glue, still wet.',
      'And there was a note, in very small letters: BACK SOON. IT WAS AN ACCIDENT.',
      'Next to it somebody had dropped a needle with a bit of thread in it, and a good deal of sniffing.',
    ],
    clues: [
      'There was glue on the ground, in drops, and in every drop a very small thumb print.',
      'Somebody had gone from door to door asking how one mends a thing that isn’t yours.',
      'A book lay open there at the page called HOW TO PUT THINGS BACK. The page was quite soft with tears.',
      'Seven bits of string had been tied together here, and undone, and tied again, each time a little better.',
      'Someone had been practising. On the wall it said I AM SORRY in eleven sizes.',
      'A magpie had seen it fall: only once, only off a low wall, and nobody had meant it.',
    ],
    reveals: [
      'By {spot} somebody had hung out a sign. MENDING, it said. PLEASE DON’T BE CROSS. Under it, among pots of glue, sat {xa}. {^G} stood in front of {xm}, {look}, apart from one small crack. “It was me,” said {x}. “I wanted to see {itm} up close, and I dropped {itm}. I’ve nearly got it. There’s only one bit that won’t.”',
      'A candle burned behind {spot}, and beside it {xa} bent over {G}, with the tip of {xs} tongue out. “Don’t look yet!” {xe} cried. “It isn’t finished.” {^G} {gwas} stuck with string, and bandaged, and {look}. “I broke it. I only wanted to hold {itm}. I have mended it six times, and each time it’s a bit more mine.”',
    ],
    brief: {
      reveal:
        'And there, among pots of glue, sat {xa}, and in front of {xm} {gwas} {G}, with one small crack. “I dropped {itm},” said {x}. “I’ve nearly got it mended.”',
      closes: [
        '{H} held the two sides together till the glue was dry, and by then they were friends, and the crack was the best part.',
        '“Leave the crack,” said {H}. “Then we’ll always know which one is ours.” And {x} laughed, for the first time in a week.',
      ],
    },
    decisions: [
      {
        choice: 'Hold it together while the glue dries',
        text: 'It takes an hour for glue to dry, and you may not let go. So they sat, {H} on one side and {x} on the other, and there was nothing to do but talk. When the hour was up, the crack held. So did the other thing, which had not needed glue.',
      },
      {
        choice: 'Leave the crack just as it is',
        text: '“I like it,” said {H}. {^x} thought that {he} was being polite. But {H} ran a finger along the crack, slowly. “It looks like a river,” {he} said. “Now it’s the only one like that in the world.” {^x} looked. “There’s a boat on it,” {xe} said. And so there was.',
      },
      {
        choice: 'Show {x} something that you once broke',
        text: '{H} turned out everything {he} had, and it took some while: a cup, mostly glue. A kite, mostly string. “That was me,” said {H}, “and that was me, and so was that.” {^x} came closer with each of them. In the end they put {G} in the middle of the row, where it looked quite at home.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small among pots of glue',
      props: ['pots of glue', 'bits of string', 'a candle'],
    },
  },
  {
    id: 'party',
    shapes: ['find', 'lost'],
    goals: holdable,
    planted: [
      'Beside it lay a very small card with a gold edge. YOU ARE INVITED, it said, and no more.',
      'Next to it someone had dropped a paper streamer, as thin as a hair.',
      'And there were two sets of tracks: tiny footprints, and beside them something that had been rolled along most politely.',
    ],
    clues: [
      'Streamers hung here, low down in the grass, and a balloon the size of a pea.',
      'Somebody had bought one cake at the ants’ shop, and two candles, and had asked for an extra plate.',
      '{^it} had been past here in a doll’s pram, with a blanket over the knees, where there ought to be knees.',
      'A mouse had been asked the way to the sea by somebody who said it wasn’t for themselves, it was for a friend.',
      'There was half a postcard stuck to a thorn. HAVING A LOVELY TIME, it said. WE THINK OF YOU.',
      'Someone had been measured here for a paper hat, and whoever it was had been very hard to measure.',
    ],
    reveals: [
      'Music came from behind {spot}, played on a comb. There, on a chair made of cotton reels, sat {G}, {look}, in a paper hat. All round {itm}, in their very best, were six ladybirds and {xa}. “Shh,” said {x}. “It’s a surprise. {^it} always looked so lonely, there, all by {itself}. I thought: somebody ought to ask {itm} to something.”',
      'Berry lanterns hung all round, past {spot}. {^xa} was cutting a cake, and the first slice stood in front of {G}. “You came!” cried {x}. “I did send cards. Only I can’t spell where.” {Xe} lowered {xs} voice. “{^G} {gwas} always alone. And you can’t have a party for somebody who isn’t there.”',
    ],
    brief: {
      reveal:
        'Then they heard music, played on a comb. Behind the leaves sat {G}, in a paper hat, among six ladybirds and {xa}. “{^it} looked so lonely,” said {x}. “I thought somebody should ask {itm} to a party.”',
      closes: [
        'So they had cake first, and then they all went home together, in hats.',
        '“May we come as well?” asked {H}, and six ladybirds moved up. It was the best party any of them had been to.',
      ],
    },
    decisions: [
      {
        choice: 'Ask whether you may come in too',
        text: '“Is there room?” asked {H}. Six ladybirds moved up. There was cake, and a game where nobody had to be out, and somebody made a speech. It was about friends, and it lasted as long as a sneeze. When they went home, {G} and all, they were still in their paper hats.',
      },
      {
        choice: 'Hold the next party at your house',
        text: '“Next week at ours,” said {H}, “and everyone’s to come.” {^x} went white and then pink. {Xe} had only ever given parties. {Xe} had never once been asked to one. They took {G} home between them, in the pram, and {x} walked behind and practised knocking.',
      },
      {
        choice: 'Ask {G} what {it} would like best',
        text: 'They all bent down and listened. There was a long and thoughtful quiet. “Home,” said {x} slowly, “and visitors on Fridays.” “That’s what I heard, too,” said {H}. So that was how it was done, and on the first Friday they had to borrow chairs.',
      },
    ],
    picture: {
      figure: null,
      shows: 'come upon a very small party with lanterns',
      props: ['berry lanterns', 'a tiny cake', 'six ladybirds'],
    },
  },
  {
    id: 'hummed',
    shapes: ['find', 'lost'],
    goals: ['sound'],
    planted: [
      'And in the quiet, somebody very small could be heard holding their breath.',
      'Beside it lay one button, and next to the button a note. It said only BORROWED.',
      'Footprints went away from there, so small that a thimble would have filled them, and they went in time.',
    ],
    clues: [
      'Somebody had gone by with their mouth tight shut and their cheeks quite round.',
      'All the birds along there were leaning the same way, as if they had just heard the end of something.',
      'Someone had been tapping here, with one toe, the same four beats, until the ground had a dent in it.',
      'A cricket had heard it through a wall: only three notes, and then a gulp.',
      'Somebody had written SHH on all the stones, and under it, smaller, PLEASE.',
      'In the sand was a long wavy line, drawn with a stick, that went up where a tune goes up.',
    ],
    reveals: [
      'Near {spot} sat {xa} with cheeks like two apples, and did not say hello. {H} put down an ear. There it was. From inside, very small and quite whole, came {G}. {^x} let out just enough to speak. “I heard {itm} go by and I caught it,” {xe} said. “It’s the only thing I ever caught. If I open my mouth, it’s gone.”',
    ],
    brief: {
      reveal:
        'And there sat {xa}, with cheeks like two apples, and inside, very small and whole, was {G}. “If I open my mouth,” said {x}, “it’s gone.”',
      closes: [
        '“We’ll catch it together,” said {H}, and began to hum. Nobody had told {x} that one can keep a thing by passing it on.',
        'So they sat with their ears against {xm} and listened, until {x} had to laugh, and out it came, and there was enough for everyone.',
      ],
    },
    decisions: [
      {
        choice: 'Hum it together, so that you both have it',
        text: '“You won’t lose it,” said {H}. “I’ll hold the other end.” {^x} opened {xs} mouth just a crack, and {H} caught the first bit, and {C} the next. It did not go. It got bigger. By the time they reached home it had nine parts, and {x} was doing the top one.',
      },
      {
        choice: 'Put your ear close and ask for nothing',
        text: '{H} leaned against {x} and listened to it through {xs} fur, for a long time. “It’s better in there,” {he} said. “It’s got a heart under it.” {^x} had not thought of it like that. After a while {xe} began to let it out, a little each evening, at bedtime.',
      },
      {
        choice: 'Tell {x} how many people are missing it',
        text: '{H} told {xm}: the baker, who burned things. The baby, who would not sleep. {^x} listened with wet eyes and round cheeks. Then {xe} climbed as high as {xe} could, turned to face the whole of it, and opened wide. All the windows went up. It was the first time that anyone had clapped for {xm}.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small with cheeks full of music',
      props: ['birds leaning in to listen'],
    },
  },
]
