import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters with the very small, with weather, and with what is about at night. */
export const storyletsOfSmallFolk: readonly Storylet[] = [
  {
    id: 'late-thunder',
    at: 'any',
    sort: 'quarrel',
    echoes: [
      'thunder',
      'lightning',
      'storm',
      'weather',
      'rain',
      'loud',
      'noise',
      'cloud',
      'sister',
      'brother',
      'late',
      'slow',
      'race',
      'second',
      'jealous',
    ],
    lead: {
      choice: 'Wait for whoever is shouting “Wait!”',
      act: 'Somebody was shouting “Wait for me!” So {H} and {C} did, and by and by there was a flash.',
    },
    setups: [
      'Something the size of a cat came tumbling past {spot}, saw a light wink out ahead of him, and went BOM. “Missed her again,” he panted. He was a thunder, one of the small ones. “That was my sister. She’s lightning. All I ever do is run after her and shout ‘Wait for me’, and people put pillows on their ears.”',
      'By {spot} sat a round grey thunder, chin on knees, rumbling. “My sister goes first,” he said. “She’s lightning. Everybody says Ooh. Then I come, and they say Oh dear.” Far away something winked. “I’m only loud to make her turn round.”',
    ],
    approaches: {
      kind: {
        choice: 'Tell him what people do before he comes',
        outcome:
          '“After the flash,” said {H}, “we all hold our breath and count. One, two, three, until it’s you.” “You count for ME?” said the thunder. “Nobody counts for her.” He grew as round as a drum. At the next flash he did not run. He strolled, and got in at nine, to applause.',
        gift: friend(
          'There was a flash at the window. They all counted together, and on five in came the thunder, bowing left and right.',
        ),
      },
      clever: {
        choice: 'Tell him to set off before she does',
        outcome:
          'It simply had not crossed his mind. {H} listened, and said “Now,” and off he went, BOM, with no flash in front of him at all. Far away something tripped. Back came the lightning, blinking in all directions. “Was that YOU?” she said. He was so proud that he tore off a crumb of himself for {H}.',
        gift: tool('the crumb of thunder', {
          choice: 'Let off the crumb of thunder',
          use: '{H} let off the crumb. BOM! In the hush that came after it you could have heard a snail apologise, and one did, and the air was cleared.',
          kept: 'At {H}’s the crumb of thunder is kept in a matchbox, well away from the eggs.',
        }),
      },
      brave: {
        choice: 'Catch hold of the lightning',
        outcome:
          'When she next went by, {H} jumped. There was a lot of white and a smell of pennies, and then there they sat, {H} and the lightning, who was as small as a kitten and had freckles. “I thought he was cross with me,” she said. “All that shouting.” BOM, went her brother, arriving, and hugged her.',
        gift: mark('{H} gave off a blue spark whenever anybody touched {him}, and they formed a line to do it.'),
      },
      curious: {
        choice: 'Ask what he shouts when he gets close',
        outcome:
          'The thunder looked over both shoulders. “You can’t make it out from a distance,” he said, “because of the roll.” He bent down and did it in a whisper, word by word. LOOK. WHAT. MY SISTER. CAN DO. Out on the edge of things somebody stood quite still, which lightning does not do. She had heard.',
        gift: truth,
      },
    },
    free: 'Ahead of them the lightning looked round to see what was keeping him. He had never seen her from in front. After that they went along together, flash-bom, like one word.',
    picture: {
      figure: null,
      shows: 'meet a small round thunder who is always late',
      props: ['a small round grey cloud', 'a zigzag flash'],
    },
  },
  {
    id: 'lost-fog',
    at: 'any',
    sort: 'helper',
    echoes: [
      'fog',
      'mist',
      'cloud',
      'lost',
      'home',
      'weather',
      'white',
      'mother',
      'mum',
      'ghost',
      'hide',
      'see',
      'soft',
      'smoke',
      'invisible',
    ],
    lead: {
      choice: 'Go into the white bit',
      act: '{H} and {C} went into the white bit, and at once there was nothing else.',
    },
    setups: [
      '“Excuse me,” said the fog by {spot}, “could you tell me where I am?” It was a small one, the size of a haystack. “I’ve looked. But wherever I go to look, it’s foggy. They said to come straight home. I had thought I’d see it when I got there.”',
      'Past {spot} the air went white and damp, and begged their pardon. “I keep hoping I’ll come out of it,” it said. It was a fog, quite a young one, out by itself for the first time. “Mother said that I couldn’t miss the house. What does a house look like? I mean from outside, when there isn’t any me?”',
    ],
    approaches: {
      kind: {
        choice: 'Lead it along, and tell it what you see',
        outcome:
          '{H} took a corner of it and told it each thing that they passed: a stone, a smaller stone, somebody’s glove. “Is THAT what’s there?” it kept saying. It asked to have the glove again. At the last bend stood something huge and grey and soft, with its arms out, and the small fog ran.',
        gift: friend(
          'A small fog came, holding on to a large one. They stayed outside, so as not to wet the cake, and {H} described it to them.',
        ),
      },
      clever: {
        choice: 'Tell it to breathe in and hold it',
        outcome:
          'The fog breathed in. It was a haystack, then a sheep, then a thing that you could have put under a hat, and for the first time it saw over its own top. “There’s such a lot,” it squeaked, without letting go. Also there was a chimney, with its mother coming out. It left {H} a corner.',
        gift: tool('the corner of fog', {
          choice: 'Spread out the corner of fog',
          use: '{H} shook out the corner of fog and let it settle. Underneath nobody could tell who was bigger, or who had begun it, and by the time it lifted they had lost their places.',
          kept: 'The corner of fog is for {H} to hide behind on birthdays, during the singing.',
        }),
      },
      brave: {
        choice: 'Walk in until you reach the middle',
        outcome:
          'In the middle of the fog there was none. {H} came out into a clear round room, with sun in it and a milking stool. “It’s lovely in here!” {he} called. “Is it?” said the fog from all sides, and took a look, and turned itself inside out like a glove. Then it trotted home with its sunny side showing.',
        gift: mark('A very small fog of {his} own came along behind {H}, at about the height of a hat.'),
      },
      curious: {
        choice: 'Ask what it thinks is out there',
        outcome:
          'It had thought a good deal about that. There would be a red elephant, and some stairs, and everybody lived on the stairs and had pie. “Very nearly,” said {H}. “The elephant’s out.” The fog was so pleased that it lifted by a foot, to look for the elephant, and saw what it was standing on: its own front steps.',
        gift: truth,
      },
    },
    free: 'The fog was so taken up with this that it forgot to be thick. It went thin, and thinner, and through it showed what it had been leaning on all day, which was home.',
    picture: {
      figure: null,
      shows: 'hold a small lost fog by one corner',
      props: ['a soft white fog', 'a milking stool'],
    },
  },
  {
    id: 'flea-circus',
    at: 'any',
    sort: 'trade',
    echoes: [
      'circus',
      'clown',
      'acrobat',
      'show',
      'theatre',
      'stage',
      'trick',
      'magic',
      'magician',
      'famous',
      'tiny',
      'small',
      'jump',
      'invisible',
      'dance',
    ],
    lead: {
      choice: 'Take a seat in the front row',
      act: '{H} and {C} sat down in the front row, which was also the back row.',
    },
    setups: [
      '“The Great Alfonso!” cried a girl by {spot}, and pulled the cloth off a matchbox. She drummed upon a lid. “And now, the triple!” Her finger followed something up, over and down. They had seen a matchbox. The girl bent to it and listened. “He’ll do it once more,” she told them, “but he says that it hurts his feelings.”',
      'THE GREAT ALFONSO, said the sign by {spot}, in letters bigger than the stage, which was a matchbox. The Great Alfonso was a flea. “He has just done the rope walk, with a parasol,” said the girl who took the money. “You clapped before he’d started. Now he thinks you’re only being kind.”',
    ],
    approaches: {
      kind: {
        choice: 'Clap for everything, so as not to miss it',
        outcome:
          '{H} clapped for the triple. {He} clapped for the lid, the cloth, the matchbox, and somebody’s cough, and in among so much clapping was bound to be the right place. The girl put her ear down. “He’s crying,” she reported. “He says at last here are people who know what they’re looking at.”',
        gift: friend(
          'On the butter dish the Great Alfonso gave his farewell performance. Everyone there swore that they had seen it.',
        ),
      },
      clever: {
        choice: 'Dust the matchbox with flour',
        outcome:
          'Puff, went the flour, where he took off. Puff, puff, puff, it went, where he came down the stairs of the air, and the last puffs made a heart, since he was showing off. The girl had to hold on to the lid. “I always took his word for it,” she said. Alfonso sent {H} his second-best parasol.',
        gift: tool('Alfonso’s second-best parasol', {
          choice: 'Put up Alfonso’s second-best parasol',
          use: '{H} put up Alfonso’s parasol. It was so tiny that they had to come up close to see it, all of them, and once their heads were together it seemed silly to go on.',
          kept: 'Alfonso’s parasol has been put somewhere safe, and {H} looks for it most evenings.',
        }),
      },
      brave: {
        choice: 'Let him do it on your nose',
        outcome:
          '{H} kept as still as a post. A tickle went up. There was a drum roll between {his} eyes, and then “Ah,” said {H}, “ah,” and the Great Alfonso had something under him that no acrobat has ever had: a sneeze. He walked back in nine minutes later. “Five,” whispered the girl. “And he wants to know what you charge.”',
        gift: mark('{H} sneezed at nine sharp, in case it was wanted.'),
      },
      curious: {
        choice: 'Look as closely as you can',
        outcome:
          '{H} looked until {his} eyes crossed. All round the edge of the matchbox ran seats, and on every seat stood a flea in its best, throwing things that might be flowers. It was a full house. “He has never looked down,” said the girl. “He’s scared of heights.” She held on to him by the cape, and he looked.',
        gift: truth,
      },
    },
    free: 'There was a tiny crash of drums, and the matchbox shook with a cheer too small for people. The girl held up one finger. On the end of it somebody was bowing, and bowing.',
    picture: {
      figure: { name: 'the circus girl', kind: 'child', pose: 'point', face: 'happy', holds: 'box' },
      shows: 'watch a flea circus on a matchbox',
      props: ['a sign with big letters', 'a small drum', 'a bench'],
    },
  },
  {
    id: 'spilled-sleep',
    at: ['sand'],
    sort: 'puzzle',
    echoes: [
      'sleep',
      'sleepy',
      'sand',
      'dream',
      'bed',
      'bedtime',
      'tired',
      'night',
      'desert',
      'camel',
      'snore',
      'awake',
      'pillow',
      'lizard',
      'nap',
    ],
    lead: {
      choice: 'Tiptoe over to the snoring camel',
      act: '{H} and {C} tiptoed over to the camel, who was snoring out of one corner at a time.',
    },
    setups: [
      'A camel lay snoring near {spot}, and so did a beetle, two lizards and an eagle. Among them stood a boy in a nightshirt, holding an empty sack. “I’m the sandman’s boy,” he said. “I tripped. Now the sleeping sand has got in with all the other sand, and I don’t know which is which.” He looked at the desert. There was a lot of it.',
      '“Don’t come any closer,” whispered a boy by {spot}. He wore a nightshirt, and his sack had a hole in it. “It’s the sandman’s sleeping sand. It has all run out, and he wants it back by bedtime, every grain.” A lizard took one more step, yawned, and pulled its hat down.',
    ],
    approaches: {
      kind: {
        choice: 'Help him to pick it up, grain by grain',
        outcome:
          'This one? No. This one? They had nine when {H} put {his} head down, to look closer. It was a lovely sleep with a fair in it. When {he} woke, the rest of the sleeping sand had crept in to be near the sleeper, and lay tucked round {him} in a wall, ready for the sack.',
        gift: truth,
      },
      clever: {
        choice: 'Listen for the sand that snores',
        outcome:
          'Common sand hisses. {H} listened to one dune after another, and the fourth was snoring, softly, with a whistle at the end. So were a hollow, and a heap, and half a bank. Whatever snored, the boy swept up. By the last sackful all of them were yawning like buckets. {H} got three grains for {his} trouble.',
        gift: tool('the three grains of sleep', {
          choice: 'Use one of the three grains of sleep',
          use: '{H} let fall a single grain of sleep. The crossest part of it lay down, said that it was just resting its eyes, and woke five minutes later with a far better idea.',
          kept: 'There is still a grain of sleep at {H}’s house, for the night before a birthday.',
        }),
      },
      brave: {
        choice: 'Walk straight across and see where you drop',
        outcome:
          '“Mark the place,” said {H}, and set off. Seven steps. Flop. They rolled {him} clear and turned {him} round, and off {he} went again, snoring a bit on the bends. Flop. When there were nine flags in the sand, the boy could see just how far it went. It had the shape of a pillow, with a dent.',
        gift: mark('{H} fell asleep halfway through a word, woke up, and finished it.'),
      },
      curious: {
        choice: 'Ask how he sleeps himself',
        outcome:
          '“Me? I only carry it,” said the boy. He had been up since he was born, and supposed that everyone’s eyes felt like that. {H} held out one grain. The boy was asleep before it touched his nose. Over the dune came a large person in slippers, who swept up the sand with one arm, and with the other the boy.',
        gift: friend(
          'The sandman’s boy, who had slept till noon, did the little ones first, half a grain each, so that the big ones could go on talking.',
        ),
      },
    },
    free: 'The camel woke up and sneezed. It was a lucky sneeze: all the common sand blew away, and what was left lay where it was, being asleep, and went into the sack like a lamb.',
    picture: {
      figure: { name: 'the sandman’s boy', kind: 'child', pose: 'stand', face: 'surprised', holds: null },
      shows: 'tiptoe past a sleeping camel to the sandman’s boy',
      props: ['an empty sack', 'a camel asleep', 'a row of small flags'],
    },
  },
  {
    id: 'two-alike',
    at: ['snow'],
    sort: 'puzzle',
    echoes: [
      'snow',
      'snowflake',
      'winter',
      'ice',
      'cold',
      'twin',
      'twins',
      'same',
      'different',
      'count',
      'sister',
      'hare',
      'rabbit',
      'hide',
      'star',
    ],
    lead: {
      choice: 'Find out what the hare is measuring',
      act: '{H} and {C} went to see what the hare was measuring, and were told not to breathe on it.',
    },
    setups: [
      'By {spot} sat a hare with a lens and a thick book. “No two alike,” he said, wrote it down, and took up the next snowflake. “No two alike.” He had got to four million. Just then {H} felt something cold behind one ear. “Hide us,” it whispered. There were two of it, six points each, the same to a hair.',
      'Past {spot} went a hare with a lens, saying “No two alike, no two alike,” and writing it in a book. “We are,” said a voice, or two. Under a twig a pair of snowflakes held on to each other. “We came down together. What will he do when he finds out?”',
    ],
    approaches: {
      kind: {
        choice: 'Hide them until he has gone by',
        outcome:
          '{H} kept them in {his} shadow, where it was coolest. Along came the hare. He looked at {H}, and at the shadow, and let down his ears. “If I found two,” he said to no one special, “I shouldn’t write it in. I’d only like to see it. There’s just one of me.” The shadow whispered. Then out they came.',
        gift: friend('The hare came with a snowflake on the tip of each ear. They matched.'),
      },
      clever: {
        choice: 'Tell them to lie at different angles',
        outcome:
          '“You lie flat,” {H} told one, “and you stand on a point.” The hare drew a star, and then he drew a line. “No two alike,” he said. Ten hops further on he stopped and turned his book sideways, and up went his ears. He did not come back. But he put down his lens where {H} would see it.',
        gift: tool('the hare’s lens', {
          choice: 'Look at it through the hare’s lens',
          use: '{H} held the lens over the trouble. From close up it was made of quite small bits, six points to each, and any one of them could be lifted off by itself.',
          kept: 'The hare’s lens lives by {H}’s window, and on the first day of snow it is very busy.',
        }),
      },
      brave: {
        choice: 'Own up to the hare at once',
        outcome:
          '“There are two here,” said {H}. The pencil stopped. The hare came on tiptoe, looked at one, looked at the other, and shook. “Four million and two,” he said. “They told me there weren’t any. I said there might be.” He tore up the book and threw it in the air, and it snowed paper, every piece different.',
        gift: mark('Stuck to {H} was a scrap of the hare’s book, and all it said was ALIKE.'),
      },
      curious: {
        choice: 'Ask them how they know',
        outcome:
          'They had only ever seen each other, so {H} held up a bit of clear ice. “That’s you!” they both said, and each pointed at the wrong one. They laughed until a point came off. “No two alike,” said the hare, going by. Then he found the point in the snow, looked from one to the other, and took off his hat.',
        gift: truth,
      },
    },
    free: 'By then a wind had tossed all of the snowflakes together, those two among the rest. “Well, I shan’t begin again,” said the hare, and shut his book. Down in the white somebody giggled, twice.',
    picture: {
      figure: { name: 'the hare', kind: 'rabbit', pose: 'sit', face: 'surprised', holds: 'book' },
      shows: 'hide two snowflakes that are exactly alike',
      props: ['two bright snowflakes', 'a book', 'a round lens'],
    },
  },
  {
    id: 'small-hole',
    at: ['space'],
    sort: 'helper',
    echoes: [
      'hole',
      'space',
      'planet',
      'star',
      'stars',
      'alien',
      'astronaut',
      'rocket',
      'empty',
      'hungry',
      'lonely',
      'swallow',
      'lost',
      'dark',
      'neighbour',
    ],
    lead: {
      choice: 'Follow the teaspoon that drifts by itself',
      act: '{H} and {C} followed the teaspoon. It went slowly, and then quickly, and then it was gone.',
    },
    setups: [
      'Near {spot} there was a hole in the sky, about as big as a plum. “Please don’t come too close,” it said. It was blacker than the inside of a boot. “I don’t mean to. But whatever I’m fond of goes in. I had a kite. I had a chair. I had a very nice cup of tea.” A crumb drifted by, turned, and went. “You see?”',
      '“I used to have neighbours,” said a voice by {spot}. It came from a small black hole, alone in a bit of swept sky. “I waved to them, and they went in. I said sorry, and that went in too.” It tried to be smaller. “I’d give anything to have something.”',
    ],
    approaches: {
      kind: {
        choice: 'Sing to it from where it is safe',
        outcome:
          '{H} sang. The song went in, verse after verse, as everything did, only it did not stop. You could hear it down there, going round, getting a bit of an echo, finding the low notes. “It’s still on,” said the hole. “I’ve got one. I have GOT one!” It hummed so nicely that the nearest stars edged up to hear.',
        gift: friend(
          'High overhead the little hole hummed the second verse, and out of it came a kite, a chair, and a cup of tea, still hot.',
        ),
      },
      clever: {
        choice: 'Turn it inside out like a sock',
        outcome:
          '{H} reached in quickly, found the toe, and pulled. Plop! The sky was full of things: a kite, a chair, nineteen teaspoons, and somebody’s uncle, who said that he had been very comfortable. Where the hole had been there was a bright little bump. “Look,” it said, “I stick OUT!” One crumb of it had stayed a hole.',
        gift: tool('the crumb of hole', {
          choice: 'Put down the crumb of hole',
          use: '{H} put the crumb of hole down beside the trouble. There was a sip, as of soup, and the worst of it had gone in.',
          kept: 'The crumb of hole is at the bottom of {H}’s toy box, and tidying takes no time at all.',
        }),
      },
      brave: {
        choice: 'Put your head in and look',
        outcome:
          'It was dark only at the door. Inside it went up and up, shelf upon shelf, dusted, with a card to each thing: KITE, WHICH I LOVED. CHAIR, WHICH I LOVED. At a long table the neighbours were having cake. “You’ve still got all of it!” shouted {H}. “Have I?” gasped the hole. “I’m on this side. I can’t see.”',
        gift: mark('{H} was a little longer than before, in the direction of the hole.'),
      },
      curious: {
        choice: 'Ask what went in first',
        outcome:
          '“A wish,” said the hole. “It was falling, and I tried to catch it. It went right down, and I’ve been deep ever since. I didn’t look. It wasn’t mine.” But it looked now, since {H} asked, and read it out from the bottom. “Somebody to wave to.” So they waved, and it waved, and nothing went in.',
        gift: truth,
      },
    },
    free: 'The hole was so astonished that it let go. Out came the kite, out came the chair, and out came the cup of tea, which it was able to finish.',
    picture: {
      figure: null,
      shows: 'talk to a black hole as small as a plum',
      props: ['a small black hole', 'a cup of tea', 'a kite'],
    },
  },
  {
    id: 'between-houses',
    at: ['deep', 'sea'],
    sort: 'puzzle',
    echoes: [
      'crab',
      'shell',
      'shells',
      'house',
      'home',
      'move',
      'beach',
      'noise',
      'noisy',
      'quiet',
      'hear',
      'ocean',
      'wave',
      'snail',
      'mermaid',
    ],
    lead: {
      choice: 'Shut your eyes and go towards the voice',
      act: '“Don’t look,” called the voice, so {H} and {C} came the rest of the way with their eyes shut.',
    },
    setups: [
      '“I’m between houses,” said the crab by {spot}, and pulled a bit of weed round herself. She had nine shells laid out in front of her, and had tried the lot. “They’re roomy. They’re clean. But just you put an ear to one!” They listened. It went hush, and hush. “There’s a sea in all of them,” said the crab, “and I live in the sea.”',
      'A crab wrapped in weed was going from shell to shell near {spot}. At each she knocked, listened, and shook her head. “Another with the sea left on,” she said. “I have sea all day. Behind my own front door I should like none.” She was pink, and rather cold.',
    ],
    approaches: {
      kind: {
        choice: 'Let her live under you while she looks',
        outcome:
          'In she came, sideways, and wiped all her feet. Under {H} it smelled of biscuits. “What do you hear?” asked {H}. The crab held her breath. “Not a sea,” she said. “Just you, going on and on. How nice. So it’s somebody I want.” And she chose the shell that leaned against another, with a snail in it.',
        gift: friend(
          'The crab had taken the house next door, and every night she knocked once on the wall, to say good night.',
        ),
      },
      clever: {
        choice: 'Tip the sea out',
        outcome:
          '{H} turned a shell over and patted it from behind. A drop fell out. Then came a whole small sea, hush and hush, with foam on, and after it one very annoyed gull. The crab went in and closed her claw, and they heard her say “Aah.” {H} had caught the last of it in a limpet.',
        gift: tool('the limpet full of hush', {
          choice: 'Pour out the limpet full of hush',
          use: '{H} poured out the limpet. Hush, it said, and hush, over the toes of whatever was loudest, and it went on coming in until there was nothing to do but sit and watch.',
          kept: 'The limpet is put to {H}’s ear on nights when sleep is late, and it is never quite empty.',
        }),
      },
      brave: {
        choice: 'Crawl in as far as it goes',
        outcome:
          'Round went {H}, and round, and each time it was narrower, and pinker, and louder. At the very end sat a wave as big as a spoon. “The others went out without me,” it said, “so I’m doing it by myself.” {H} carried it all the way out to them. By then there were curtains up behind {him}.',
        gift: mark('{H} went round and round three times before {he} sat down, and was pink at the end of it.'),
      },
      curious: {
        choice: 'Listen to what the shell is saying',
        outcome:
          '{H} listened for longer than people do. After the hush there were words. “Mind the step,” it went. “The hook is behind the door. It is warm on Sundays.” Some other crab had said it over and over, moving out, for whoever came next. “Well,” sniffed the crab, “that’s different,” and went in to find the hook.',
        gift: truth,
      },
    },
    free: 'The crab jumped backwards, in at the nearest door. It was quiet for a while. “One can hardly hear it,” she called from inside, “so long as one is talking.” So she talked, and stayed.',
    picture: {
      figure: null,
      shows: 'meet a crab who cannot find a quiet shell',
      props: ['nine empty shells', 'a pink crab'],
    },
  },
]
