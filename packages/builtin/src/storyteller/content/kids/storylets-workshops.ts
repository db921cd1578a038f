import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters with people who make things or mend them. */
export const storyletsOfWorkshops: readonly Storylet[] = [
  {
    id: 'left-boots',
    at: ['town', 'house', 'garden'],
    sort: 'transport',
    echoes: [
      'shoe',
      'shoes',
      'boots',
      'feet',
      'walk',
      'run',
      'race',
      'insect',
      'bug',
      'caterpillar',
      'circle',
      'carousel',
      'lost',
      'clumsy',
      'elves',
    ],
    lead: {
      choice: 'Go towards all the hammering',
      act: '{H} and {C} went towards the hammering, and were each given a nail to hold.',
    },
    setups: [
      'The cobbler by {spot} was a newt. “That’s the lot,” he said, and spat out his last nail. His customer, a centipede, put on her hundred new boots, thanked him, set off, and came back round from the other side. “Ah,” said the newt. Every one of them was a left.',
      'Past {spot} somebody in beautiful red boots was going round and round a workbench. It was a centipede, and there were a great many boots. “They fit like butter,” she called, going by. “It’s only that they’re all left ones.” The cobbler, a newt, had put his apron over his head. “I did think it was going well,” he said. “I never once had to change my mind.”',
    ],
    approaches: {
      kind: {
        choice: 'Keep her company on the way round',
        outcome:
          '“I’ll come too,” said {H}. On the second lap the centipede showed {him} a crumb that she had grown fond of. On the fifth somebody’s child jumped on behind. By the ninth she had six riders, and the newt was turning a handle and singing the oom-pah. “I never knew I was a roundabout,” she said.',
        gift: friend(
          'The centipede came in all her boots and gave rides, round and round the table, until the littlest fell asleep sitting up.',
        ),
      },
      clever: {
        choice: 'Turn half of the boots back to front',
        outcome:
          'A left boot put on back to front is as good as a right one, or so {H} hoped. They changed over fifty. The centipede took a step, and it went straight, and left tracks in both directions. “Now I can go and meet myself coming home,” she said. The newt threw in a long red lace.',
        gift: tool('the long red lace', {
          choice: 'Lace it up with the long red lace',
          use: '{H} threaded the red lace in and out of the whole difficulty, crossed it over at the top, and pulled. It all drew together, as snug as a boot.',
          kept: 'The long red lace goes twice round {H}’s bed at night, and is tied in the good sort of bow.',
        }),
      },
      brave: {
        choice: 'Climb on her back and lean to the right',
        outcome:
          '{H} got up behind her collar and leaned over until the world stood on its edge. It worked, more or less. They shot past the newt in a long curve, then a longer one, and then as straight as string for a mile. “Where did you learn to steer?” shouted the centipede. “Back there!” shouted {H}.',
        gift: mark('{H} still leaned a good way to the right, and said it was everybody else.'),
      },
      curious: {
        choice: 'Ask who is making the right ones',
        outcome:
          'The newt sat down on his hammer. “My sister, over the way. We each said that we’d make half.” So {H} went over the way. There sat a second newt among a hundred right boots, in a dreadful stew, while a second centipede walked round her. They swapped fifty for fifty. “When I said half,” said the sister, “I meant of each.”',
        gift: truth,
      },
    },
    free: 'The centipede stopped so short that all of her boots caught up with one another. When they had been untangled, some had turned into rights, and the newt did not ask how.',
    picture: {
      figure: null,
      shows: 'meet a centipede in a hundred left boots',
      props: ['a centipede in red boots', 'a cobbler’s workbench', 'a ball of red thread'],
    },
  },
  {
    id: 'tired-chair',
    at: 'any',
    sort: 'helper',
    echoes: [
      'chair',
      'sit',
      'tired',
      'rest',
      'feet',
      'legs',
      'stand',
      'furniture',
      'grandfather',
      'grandpa',
      'carpenter',
      'wood',
      'throne',
      'mend',
      'kitchen',
    ],
    lead: {
      choice: 'Find out who keeps saying “My poor feet”',
      act: '{H} and {C} went after the voice. “My poor feet,” it said, “all four.”',
    },
    setups: [
      'By {spot} an old man with tacks between his lips was looking at a chair. “Broken?” asked {H}. “Not a bit of it,” said the chair. “I’m tired. For sixty years I have been sat on, by aunts, by cats, by a tuba. And in all that time I have not sat down.” It creaked. “I hear it’s lovely.”',
      'The chair near {spot} would not be sat on. Each time it stepped politely to one side. “It has been on its feet since it was made,” said its mender, through a sawdusty beard. “There’s no glue for that.” “I only want to see what the fuss is about,” said the chair.',
    ],
    approaches: {
      kind: {
        choice: 'Offer the chair a seat on {H}',
        outcome:
          '{H} got down and made a lap, as well as {he} could. The chair walked round it once, felt behind, and sat. “Oh,” it said. “Oh, I see.” It weighed about as much as a goat. For ten minutes nobody spoke. Then it crossed its legs, front over back, and asked whether there was a newspaper.',
        gift: friend(
          'In walked the chair, on its own four feet, looked about for a free place like anyone else, and crossed its legs.',
        ),
      },
      clever: {
        choice: 'Set it upside down on the table',
        outcome:
          'In cafés they do it every night, said {H}, and now {he} could see why. Over went the chair, on to the workbench, with its feet in the air. Something ran out at all four ends like sand. “That’s the standing,” it said dreamily. The old man swept it up, and gave {H} a pinch.',
        gift: tool('the pinch of standing', {
          choice: 'Sprinkle the pinch of standing',
          use: '{H} sprinkled it along the bottom of the trouble. Whatever had been wobbling, or tipping, or just about to run away, found that it could stand perfectly well.',
          kept: 'What is left of the pinch of standing is under the short leg of {H}’s table, and the soup stays where it is put.',
        }),
      },
      brave: {
        choice: 'Tip it back on two legs',
        outcome:
          '“That isn’t allowed,” said the chair, and its varnish went pink. {H} got up and leaned it back in spite of that, to the place where chairs fall over. It stood on two legs, and on one, and then, for as long as it takes to say teaspoon, on none. “So THAT is why they do it,” breathed the chair.',
        gift: mark('{H} tipped over backwards a little, now, whenever {he} was thinking.'),
      },
      curious: {
        choice: 'Ask who sat on it most nicely',
        outcome:
          '“The nicest didn’t sit,” said the chair. “She stood on me, to see the post come. She was so high. I used to go up on my toes for her.” It thought. “Perhaps I don’t mind standing. Perhaps it was only the tuba.” The old man let {H} paint NO TUBAS along the back, and that was that.',
        gift: truth,
      },
    },
    free: 'At that the chair’s knees gave way with surprise, all four of them, and there it was, sitting. It stayed just as it had landed. The view, it said, was remarkable.',
    picture: {
      figure: { name: 'the chair mender', kind: 'old', pose: 'stand', face: 'surprised', holds: null },
      shows: 'meet an old man with a chair that would like to sit down',
      props: ['a wooden chair', 'a workbench', 'a pot of glue'],
    },
  },
  {
    id: 'toy-hospital',
    at: ['house', 'town', 'garden'],
    sort: 'helper',
    echoes: [
      'toy',
      'toys',
      'teddy',
      'doll',
      'doctor',
      'nurse',
      'hospital',
      'ill',
      'sick',
      'hurt',
      'needle',
      'sew',
      'crocodile',
      'plaster',
      'broken',
    ],
    lead: {
      choice: 'Look in at the hospital for toys',
      act: 'At the hospital for toys {H} and {C} were asked to wait, and then nobody went in.',
    },
    setups: [
      'The doctor by {spot} was a goose with a needle stuck in her bonnet. “Next!” she said. Seven toys looked at their knees. Next was a knitted crocodile, who had his own tail under one arm. “I’m only visiting,” he said. “I’m not here about anything.” A bit of stuffing fell out of him, and he put his foot on it.',
      'At a table by {spot} Doctor Goose bent over a crocodile knitted in green wool. “It won’t hurt,” she said. “I know,” said the crocodile, and held on to his tail, which had come right off. “You were made with needles,” she told him. “I was younger then,” said the crocodile.',
    ],
    approaches: {
      kind: {
        choice: 'Let him squeeze as hard as he likes',
        outcome:
          '{H} lay down close beside him, and the crocodile took hold with everything he had, and shut his eyes. He squeezed. He squeezed. A good while later the goose coughed. She had sewn on the tail, darned an elbow, and had her tea. “Will she be starting soon?” asked the crocodile.',
        gift: friend(
          'The crocodile had come, with his tail on, and whoever was nervous about anything was allowed to squeeze him.',
        ),
      },
      clever: {
        choice: 'Make the crocodile the doctor',
        outcome:
          'He was given the spectacles and a tray. He looked at {H}’s tongue, said “Hm,” and ordered jam. He bandaged {C}, who had been perfectly well. Then he came to the tail. “This will have to go back on,” he said, and sewed it there himself, slightly to the left. The prescription was {H}’s to keep.',
        gift: tool('the crocodile’s prescription', {
          choice: 'Hold out the crocodile’s prescription',
          use: '{H} held it out. JAM, it said, for everybody, until better. They went off to look for a spoon, and the trouble was left standing there by itself and felt foolish.',
          kept: 'The crocodile’s prescription is pinned up over {H}’s breakfast, and it has not run out yet.',
        }),
      },
      brave: {
        choice: 'Go first, so that he can see',
        outcome:
          'The goose tapped whatever there was to tap, and found that {H} had a stitch loose in the giggle. “Hold still,” she said. It did not hurt. It tickled like anything, and {H} roared so that all the toys climbed up to look. The crocodile was on the table before {he} was off it.',
        gift: mark(
          'There was one stitch of green wool in {H}’s giggle, and when it was pulled the whole of {him} laughed.',
        ),
      },
      curious: {
        choice: 'Ask how the tail came off',
        outcome:
          '“There were two of them,” said the crocodile, “and it was bedtime, and they both wanted me.” He stopped. He had been thinking so much about the rip that he had not thought about that. “Both!” He grew by a row or two. “Sew it on tight,” he told the goose. “They’ll be at it again tonight.”',
        gift: truth,
      },
    },
    free: 'The crocodile was so busy watching that he did not feel a thing. When he next looked behind him there was a tail on him, and the goose was calling “Next!”',
    picture: {
      figure: { name: 'the doctor goose', kind: 'bird', pose: 'stand', face: 'happy', holds: null },
      shows: 'visit a goose who mends toys, and a knitted crocodile',
      props: ['a table with a green crocodile', 'balls of green wool', 'a doctor’s bag'],
    },
  },
  {
    id: 'bottle-ship',
    at: ['house', 'town', 'sea', 'garden'],
    sort: 'puzzle',
    echoes: [
      'ship',
      'boat',
      'bottle',
      'captain',
      'sailor',
      'pirate',
      'mouse',
      'glass',
      'stuck',
      'tiny',
      'small',
      'build',
      'model',
      'sail',
      'trapped',
    ],
    lead: {
      choice: 'See who is tapping on glass',
      act: '{H} and {C} followed the tapping until their noses were flat against the glass.',
    },
    setups: [
      'On a shelf by {spot} lay a green bottle with a ship in it: three masts, real ropes, a lamp no bigger than a pip. On deck stood a mouse. “It’s my best,” he said. “I did the last bit from the inside.” He looked at the neck of the bottle, and then at his tummy. “I may have been in here for several lunches.”',
      '“It’s not hard,” said the mouse by {spot}. He built ships in bottles, and was telling them how through the side of one. “Fold the masts. Slide it in. Climb in after it, to light the lamp.” He stopped. “I believe it’s the third step that was the mistake.”',
    ],
    approaches: {
      kind: {
        choice: 'Pass him his supper down the neck',
        outcome:
          '{H} posted it a bit at a time: a crumb, a raisin, and a slice of pear as thin as a stamp. The mouse laid two places in his cabin. Then he went red, and moved one to the porthole, so that {H} could join in. “You know, I’m not stuck,” he said over the pear. “I’ve moved.”',
        gift: friend(
          'On the window-sill stood a bottle with its lamp lit. The mouse had come by barrow, house and all, and had laid for two.',
        ),
      },
      clever: {
        choice: 'Let in the tide',
        outcome:
          'Even a bottle has a tide, if you pour it one. {H} let the water in slowly, and the ship came off its glue with a sigh, and up, and up. Masts down! Out it slid and along the shelf, with the mouse at the wheel. He had to be told twice to stop. He gave them the cork.',
        gift: tool('the mouse’s cork', {
          choice: 'Put the mouse’s cork in it',
          use: '{H} pushed the mouse’s cork into the middle of the trouble, and it fitted. First the noise stopped, and then the leak, and after that everything else did.',
          kept: 'The mouse’s cork sails up and down in {H}’s bath, and is captain of it.',
        }),
      },
      brave: {
        choice: 'Blow across the top, very hard',
        outcome:
          '{H} filled up and blew. The bottle gave a hoot like all the ferries in the world. Inside it every sail went as round as an apple, and out they shot, ship, lamp, mouse and pot of glue, and landed on {H}. The mouse unbent his whiskers. “Ninety knots,” he said, “from a standing start.”',
        gift: mark('{H} hooted a little on the out breath, and ferries answered.'),
      },
      curious: {
        choice: 'Ask why the lamp had to be lit',
        outcome:
          '“It’s only wood until there’s a light on,” said the mouse. “So I went in and lit it. Then I looked round, and there through the glass was my own workshop, with none.” {H} went and put a candle in its window. The mouse gazed at that. Then he took the nuts out of his pockets and walked straight out.',
        gift: truth,
      },
    },
    free: 'The mouse laughed till the bottle rolled. It rolled along the shelf and gently up against a cushion, and the ship sailed out at the front with all hands waving, which was two.',
    picture: {
      figure: null,
      shows: 'find a mouse on board a ship in a bottle',
      props: ['a tiny ship in a green bottle', 'a mouse at the rail', 'a shelf', 'a pot of glue'],
    },
  },
  {
    id: 'mending-robot',
    at: 'any',
    sort: 'trade',
    echoes: [
      'robot',
      'machine',
      'broken',
      'mend',
      'fix',
      'repair',
      'tools',
      'engine',
      'invent',
      'inventor',
      'worry',
      'worried',
      'bored',
      'help',
      'useful',
    ],
    lead: {
      choice: 'Answer the call of “Anything to mend?”',
      act: '“Anything to mend?” came the call, and {H} and {C} went to see who was asking.',
    },
    setups: [
      'By {spot} waited a robot with a different tool on every finger. “What’s the matter with you?” it asked, full of hope. “Nothing,” said {H}. Its lamp went dim. It had mended all there was for miles. It had straightened a banana, and oiled two mice, who would like their squeak back. “I’m so good at it,” it said, “and there’s none left.”',
      '“Don’t tell me,” said the robot near {spot}, and walked round {H} with a spanner. “Loose ear? Flat laugh?” There was nothing the matter. It sank down on its toolbox. Since Monday it had repaired everything in sight, and last night, for want of anything better, a perfectly good hole.',
    ],
    approaches: {
      kind: {
        choice: 'Give it a worry to work on',
        outcome:
          '{H} had a worry, a smallish one, and handed it over. The robot turned it this way and that under the lamp. “There’s no fault in it,” it said at last. “Only, you have been doing it up too tight.” It let it out by two holes. After that it hung up a new board: WORRIES LOOKED AT.',
        gift: mark('The worry still came along, but {H} had room to breathe in it.'),
      },
      clever: {
        choice: 'Break a biscuit in two',
        outcome:
          'Snap. The robot had its glue out before the crumbs landed. “Wait,” said {H}, and gave it one of the halves. It looked at its own, and it looked at {H}’s. Inside it something went round and round and stopped with a ding. “It isn’t broken,” said the robot. “It’s two.” It let {H} have its smallest spanner.',
        gift: tool('the smallest spanner', {
          choice: 'Try the smallest spanner',
          use: '{H} looked for the one loose screw in the whole affair, found it where no one would think to look, and gave it a quarter of a turn. It ran like butter.',
          kept: 'The smallest spanner lies in {H}’s saucer of useful things, and has so far tightened one tooth and a Monday.',
        }),
      },
      brave: {
        choice: 'Build a tower and knock it down',
        outcome:
          'They built it as high as it would go, out of tins and lids and the toolbox. Then {H} took a run. It came down with a noise like a kitchen having a party. The robot stood in the middle with its fingers to its cheeks. “Again,” it whispered. It was the sixth time before it thought of mending anything.',
        gift: friend(
          'The robot brought its toolbox, built everything up as high as it would go, and looked at them all until somebody knocked it down.',
        ),
      },
      curious: {
        choice: 'Ask about the rattle in its chest',
        outcome:
          'It had not liked to mention the rattle, which it could not reach. {H} undid a small door in its front, and out rolled a marble with a green twist, in a bit of paper. SO THAT YOU HAVE GOT SOMETHING, said the paper. “Put it back,” said the robot quickly. “That’s no fault. That’s a present.”',
        gift: truth,
      },
    },
    free: 'Something in the robot gave way with a twang. At last it had a fault, one of its very own. It sat down to take itself apart, humming, and waved them by.',
    picture: {
      figure: { name: 'the mending robot', kind: 'robot', pose: 'stand', face: 'sad', holds: 'box' },
      shows: 'meet a robot who has nothing left to mend',
      props: ['a box of tools', 'a sign', 'a very straight banana'],
    },
  },
  {
    id: 'proud-lock',
    at: ['house', 'town', 'garden'],
    sort: 'puzzle',
    echoes: [
      'key',
      'keys',
      'lock',
      'locked',
      'door',
      'shut',
      'open',
      'secret',
      'treasure',
      'castle',
      'guard',
      'thief',
      'home',
      'fox',
      'soup',
    ],
    lead: {
      choice: 'Stop for whoever is sitting on the step',
      act: '{H} and {C} stopped, since the person on the step had moved up to make room.',
    },
    setups: [
      'On a step by {spot} sat a locksmith, locked out. She was a fox, and she took it hard. “I made it too well,” she said. “Nobody gets in,” said the lock in the door behind her. It was new, and it shone. “Not the king. Not the cat. Nobody. I have that from herself.” Within, a kettle had begun to sing, and then to shout.',
      '“Kindly step back,” said the lock. It sat in a red door near {spot}, and shone like a medal. Before it knelt its maker, a fox in slippers. “I told it to let in nobody,” she said, “and then I went out for milk.” Behind it her soup was coming to the boil.',
    ],
    approaches: {
      kind: {
        choice: 'Tell the lock how well it is doing',
        outcome:
          '“I’ve not met a better one,” said {H}. “Aren’t you tired?” The lock was a day and a night old and had not blinked. “Is one allowed to be?” it asked. The fox breathed on it and gave it a rub with her sleeve. Click, it went, in its sleep. They all tiptoed in past it to the soup.',
        gift: truth,
      },
      clever: {
        choice: 'Say that your name is Nobody',
        outcome:
          '“And who may you be?” said the lock. “Nobody,” said {H}. The lock went through that, wheel by wheel. Its orders were to let in Nobody. It had been so looking forward to it! “This way, please,” it said, and flew open, and the fox ran in to her soup. She cut {H} a key with NOBODY on the tag.',
        gift: tool('the key marked NOBODY', {
          choice: 'Try the key marked NOBODY',
          use: '{H} put in the key marked NOBODY and turned it. What had been shut tight came open. Nobody had asked it to, you see, and it was pleased to oblige.',
          kept: 'The key marked NOBODY hangs inside {H}’s door, and when people ask who it belongs to, they are told.',
        }),
      },
      brave: {
        choice: 'Go in by the chimney',
        outcome:
          'The chimney was narrower than it looked, and then it was wider. Round the bend sat a jackdaw, reading, who moved her feet. {H} came out in the hearth, just beside the soup, and opened the door from within. “From behind!” said the lock. It was badly shaken. “I only ever guarded the front.”',
        gift: mark('Round {H} went a ring of soot, exactly as wide as a chimney.'),
      },
      curious: {
        choice: 'Ask it what it is guarding',
        outcome:
          '“I couldn’t say,” said the lock. “I face outwards.” So {H} looked in at the window and told it: a chair, a bowl, a geranium, and on the wall a picture of a fox with something small and shiny in her arms. “But that’s you,” said {H}. Inside the lock a great many things went click.',
        gift: friend(
          'The fox had brought the lock with her on a cushion, because it did not care to be alone in the evenings.',
        ),
      },
    },
    free: 'The lock had to laugh, and a lock can only laugh by opening. Click, click, click it went, wide to the wall, and the smell of soup came out to meet them.',
    picture: {
      figure: { name: 'the locksmith', kind: 'fox', pose: 'sit', face: 'sad', holds: null },
      shows: 'meet a fox who has locked herself out',
      props: ['a red door with a shiny lock', 'a ring of keys'],
    },
  },
  {
    id: 'new-colour',
    at: 'any',
    sort: 'trade',
    echoes: [
      'paint',
      'painter',
      'painting',
      'colour',
      'color',
      'rainbow',
      'draw',
      'drawing',
      'artist',
      'art',
      'purple',
      'name',
      'grey',
      'cat',
      'kitten',
    ],
    lead: {
      choice: 'Go and see what smells of paint',
      act: '{H} and {C} followed the smell past a green bit, a blue bit, and a bit that was not decided.',
    },
    setups: [
      'An old cat sold paint by {spot}, and had some on every whisker. “Look in this pot,” she said, “and tell me what I’ve made.” It was not blue. It was not anything. It was a little like the inside of a yawn and a little like Thursday. “People love it,” said the cat, “and then they can’t say what they came in for.”',
      '“Careful,” said the cat near {spot}, “that one’s new.” Her pots of paint had labels, Plum, Rust, Duck, Other Duck, all but the last. It was a colour, there was no doubt of that. “But which?” asked the cat, and washed a purple ear. “I’ve been through all there are.”',
    ],
    approaches: {
      kind: {
        choice: 'Paint the plainest thing there is',
        outcome:
          'The plainest thing was a bucket, which had stood about for years being stepped round. {H} gave it two coats. It came up so handsome that people stopped. “Was that always there?” they said, and then, to the cat: “I’ll have some of that, please. Some Bucket.” And Bucket is what it has been called ever since.',
        gift: friend(
          'The cat came round with a pot and a brush and did the front gate in Bucket, without being asked.',
        ),
      },
      clever: {
        choice: 'Give it the name that people say already',
        outcome:
          'On the label {H} wrote MM. Before long a duck came in, and looked along the shelf, and could not make up her mind. “Mm,” she said. “Certainly,” said the cat, and wrapped it for her. The next two customers asked for it as well. {H} was given the brush, with a bit still on it.',
        gift: tool('the brush with some Mm on it', {
          choice: 'Dab on the last of the Mm',
          use: '{H} dabbed the last of the Mm on the worst part. It looked no better, exactly. But they all put their heads on one side and said “Mm,” and that was the end of the matter.',
          kept: 'The brush stands in a mug in {H}’s window, and there is no name for how the light looks beside it.',
        }),
      },
      brave: {
        choice: 'Jump in, head and all',
        outcome:
          '{H} shut both eyes and went in, plop. It was warm, and it fizzed. As {he} came up a baby was going by in a basket. It pointed at {him} and said its first word, which was “Oddle.” The cat ran for a label. She has had to order bigger pots since, for everyone wants to be Oddle.',
        gift: mark('{H} had been washed twice, but behind one ear {he} was still quite Oddle.'),
      },
      curious: {
        choice: 'Ask what she thought of as she stirred',
        outcome:
          'The cat laid down her spoon. “My sister,” she said. “We slept in a box, on a boat, and the sun came in between the boards. I had got that far, and then I sneezed.” {H} held the pot to the light. Faint stripes went to and fro in it. On the label the cat wrote, very neatly, OURS.',
        gift: truth,
      },
    },
    free: 'The cat let go of her brush, and it fell in with a splash that went everywhere. “Oh,” she said, looking round, “so that’s what it’s for.” Whatever it had touched looked younger.',
    picture: {
      figure: { name: 'the paint cat', kind: 'cat', pose: 'point', face: 'surprised', holds: null },
      shows: 'look into a cat’s pot of a colour that has no name',
      props: ['pots of paint', 'a shelf', 'a bucket'],
    },
  },
]
