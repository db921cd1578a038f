import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters that bring no ground of their own and can happen in any country. */
export const storyletsAnywhere: readonly Storylet[] = [
  {
    id: 'post',
    at: 'any',
    sort: 'helper',
    echoes: ['letter', 'letters', 'post', 'write', 'word', 'bird'],
    lead: {
      choice: 'Follow the voice that is counting letters',
      act: 'So {H} and {C} followed the voice, which was counting in a tired sort of way.',
    },
    setups: [
      'By {spot} stood a heron in a postman’s cap. “Ninety-eight, ninety-nine, and you,” he said to the last letter in his bag. It had a stamp, a ribbon, and no address at all. “Nine years I have carried it. I can’t deliver it and I can’t go home.” He held it out by one corner, the way you hold something that might cry.',
      '“Ninety-nine,” said a heron by {spot}, “and one over.” He wore a postman’s cap and carried a bag with a single letter in it. Somebody had sealed it with a kiss and forgotten to say where it should go. “It has been nine years,” sighed the heron. “My feet are very tired of it.”',
    ],
    approaches: {
      kind: {
        choice: 'Offer to carry the last letter for a while',
        outcome:
          '{H} took the letter and tucked it away where it was warm. The heron shook one leg, then the other, as if both had just woken. “Off duty!” he whispered. He had never said it before. Then he walked the first bit of the right road beside them.',
        gift: friend(
          'Then came the heron, cap in hand. “To whoever is glad,” he read from the last letter. He had found the address.',
        ),
      },
      clever: {
        choice: 'Hold the letter up to the light',
        outcome:
          'Held up to the light, the envelope showed its inside: one line, folded twice. TO WHOEVER IS KIND ENOUGH TO LOOK. “Then it’s yours,” said the heron, and saluted. Inside was no letter at all, only a silver stamp that hummed like a bee in a flower.',
        gift: tool('the humming stamp', {
          choice: 'Hold up the humming stamp',
          use: '{H} held up the silver stamp, and it hummed. It hummed louder and louder, until everything near it was too curious to be cross.',
          kept: 'The humming stamp lives in {H}’s best drawer now, and on Sundays it does requests.',
        }),
      },
      brave: {
        choice: 'Deliver it at once, to the very first door',
        outcome:
          'There was only one door in sight, and it belonged to a goose. {H} knocked anyway. The goose read the letter, laughed until she had to sit down, and gave everyone a feather and a push in the right direction. The push was rather strong.',
        gift: mark('{H} still had a goose feather behind one ear, and would not have it taken out.'),
      },
      curious: {
        choice: 'Ask who could have sent it',
        outcome:
          '“Nobody ever asked me that,” said the heron. He turned it over. Then he went pink. The writing was his own: he had sent it to himself, to see how it felt to get one. He put it in his hat, and was very happy.',
        gift: truth,
      },
    },
    free: 'As for the heron, he quite forgot his sore feet. He put the letter in his own hat, where it looked at home, and pointed his beak down the right road.',
    picture: {
      figure: { name: 'the heron', kind: 'bird', pose: 'stand', face: 'sad', holds: 'box' },
      shows: 'meet a heron in a postman’s cap with one letter left',
      props: ['a mailbag', 'one letter with a ribbon'],
    },
  },
  {
    id: 'darklamp',
    at: 'any',
    sort: 'helper',
    echoes: ['dark', 'night', 'light', 'lamp', 'afraid', 'scared', 'shadow'],
    lead: {
      choice: 'Go towards the light that keeps going out',
      act: '{H} and {C} went towards the light, which made it hard, since it kept going out.',
    },
    setups: [
      'A street lamp stood by {spot}, all alone, with no street. It went on. It went off. It went on, saw them, and squeaked. “I know what you’ll say,” said the lamp. “You’ll say a lamp can’t be afraid of the dark. But I’m the only one who has to stand right next to it.”',
      'On, off. On, off. The light by {spot} belonged to a small street lamp with knocking knees. “Is it behind me?” it whispered. “The dark? Whenever I shine, it runs round the back and stands there, waiting.” Behind it was nothing but a soft blue shadow with its hands in its pockets.',
    ],
    approaches: {
      kind: {
        choice: 'Stand behind the lamp, where the dark is',
        outcome:
          'So {H} went and stood round the back, in the very middle of the shadow. “It’s quite nice here,” {he} called. “It’s only the shape of you.” The lamp thought this over. Then it shone properly, for the first time in years, and the whole path lit up like a drawn line.',
        gift: friend(
          'And the little lamp, which had hopped all the way there on its one iron foot, lit the lot of them gold.',
        ),
      },
      clever: {
        choice: 'Introduce the lamp to its own shadow',
        outcome:
          '“Lamp, this is Shadow. Shadow, this is Lamp,” said {H}, just as one does at parties. The shadow bowed. The lamp wobbled, and it looked exactly as if they both did a little dance. Before they went, the lamp gave them its smallest spark in a walnut shell.',
        gift: tool('the spark in the walnut shell', {
          choice: 'Open the walnut shell, just a crack',
          use: '{H} opened the walnut shell the width of a fingernail. One spark is not much. But it was a brave one, and it showed them all a thing or two.',
          kept: 'The walnut shell stands by {H}’s bed, open just a crack.',
        }),
      },
      brave: {
        choice: 'Walk straight into the dark and report back',
        outcome:
          '{H} marched into the blackest bit. It was a puddle. “Wet!” {he} called. “But not scary!” The lamp laughed so hard that its glass rattled, and in the wobbling light they saw the short cut that had been there the whole time.',
        gift: mark(
          'One of {H}’s feet still went squelch, and {he} walked up and down a bit so that everyone could hear it.',
        ),
      },
      curious: {
        choice: 'Ask what the lamp has seen at night',
        outcome:
          'Lamps see a great deal, it told {H}. This one had seen a moths’ wedding, and the milk being late, and a cat who came every evening only to sit in its light. “So somebody likes me on,” said the lamp slowly, and stayed on.',
        gift: truth,
      },
    },
    free: 'The lamp forgot to be afraid, and burned for a whole minute without noticing. After that there was no point in stopping.',
    picture: {
      figure: null,
      shows: 'stand in the light of a small frightened street lamp',
      props: ['a small street lamp', 'a pool of warm light', 'one soft blue shadow'],
    },
  },
  {
    id: 'jars',
    at: 'any',
    sort: 'trade',
    echoes: ['song', 'music', 'sound', 'sing', 'voice', 'loud', 'quiet', 'collect'],
    lead: {
      choice: 'See who is shouting “Fresh sounds!”',
      act: '{H} and {C} went to see who was shouting, and it was somebody who shouted very well.',
    },
    setups: [
      '“Sounds! Fresh sounds!” A badger had parked her barrow by {spot}. Every jar on it was empty to look at and full to hear: First Snow, Toast, Grandpa Coming Up the Stairs. “One customer a year,” she said, “and he only wanted Quiet.” At the back one jar had no label, and it was knocking to be let out.',
      'There was a barrow at {spot}, and on the barrow forty jars of nothing. “Not nothing!” said the badger behind them. She opened Rain on a Tent for one second, and everyone looked up. “I catch them. I keep them nice. Nobody buys.” One jar stood apart with a cloth on top. The cloth was moving.',
    ],
    approaches: {
      kind: {
        choice: 'Sing something for her empty jar',
        outcome:
          '{H} sang the only song {he} knew all the words to, and {C} came in loudly at the wrong place. The badger clapped the lid on. She wrote Company on the label, and looked at it a long time. “Not for sale,” she said, and walked with them as far as the crossroads.',
        gift: friend(
          'The badger came with her barrow and opened every jar, and the whole air was full of toast and rain and grandpas.',
        ),
      },
      clever: {
        choice: 'Swap her a sound that she has never heard',
        outcome:
          '“What about the sound of something that hasn’t happened yet?” asked {H}, and held a jar over {C}, who was just about to sneeze. It was the finest sneeze in the collection. In exchange the badger gave them a thumb-sized jar marked Mother Calling You In.',
        gift: tool('the smallest jar', {
          choice: 'Open the jar called Mother Calling You In',
          use: '{H} unscrewed the smallest jar. A voice came out, warm as a kitchen, calling somebody in for supper. Everything wild and worried in that place turned round and listened.',
          kept: 'The smallest jar is kept on a high shelf, for evenings when somebody is very far from home.',
        }),
      },
      brave: {
        choice: 'Open the knocking jar',
        outcome:
          'Off came the cloth, out popped the lid, and ROAR! It was a lion’s roar, years old and tired of being shut in. It ran three times round the barrow and galloped away. Where it had gone, it left a clear wide path. “I was wondering how to dust that one,” said the badger.',
        gift: mark(
          '{H}’s hair still stood straight up from the roar, and would not come down, and {he} did not mind at all.',
        ),
      },
      curious: {
        choice: 'Ask to hear the oldest jar',
        outcome:
          'The jar that {H} held to one ear was green with age. Inside it was a very small badger, laughing. “That’s me,” said the badger. “I had forgotten I caught that.” She listened twice more, and put the jar at the front, where people could see it.',
        gift: truth,
      },
    },
    free: 'The badger caught the sound of it in a jar, quick as a cat, and wrote Best One Yet on the label.',
    picture: {
      figure: { name: 'the badger', kind: 'bear', pose: 'wave', face: 'happy', holds: 'box' },
      shows: 'listen at a badger’s barrow full of jars',
      props: ['a wooden barrow', 'glass jars with labels'],
    },
  },
  {
    id: 'goats',
    at: ['sky', 'sea', 'woods', 'garden', 'town', 'snow', 'sand'],
    sort: 'quarrel',
    echoes: ['quarrel', 'fight', 'cross', 'angry', 'goat', 'farm', 'grumpy'],
    lead: {
      choice: 'Go and see about the quarrel',
      act: '{H} and {C} went to see about the quarrel, which could be heard from quite far off.',
    },
    setups: [
      'At {spot} two goats stood nose to nose on a very thin plank. “After you,” said the first. “No, after YOU,” said the second. “I said it first.” “I said it better.” They had been so polite since Tuesday, and a queue of eleven ducks and a small tortoise had formed behind them. Somebody had begun selling tickets.',
      'The trouble at {spot} turned out to be two goats on one plank. “You go,” said one. “I couldn’t possibly,” said the other, and stamped. It was the angriest politeness anyone had ever heard. Behind them waited eleven ducks, a tortoise, and a hedgehog with a picnic.',
    ],
    approaches: {
      kind: {
        choice: 'Tell each goat what the other does well',
        outcome:
          '“He waits beautifully,” {H} told the first goat. “She never pushes,” {he} told the second. The goats blushed right up to their horns. Then they both lay down, so that everybody could step over them: ducks, tortoise, picnic and all. “We might do this on Thursdays,” said one.',
        gift: friend('Both goats came, each holding the gate for the other, so that it took them an hour to get in.'),
      },
      clever: {
        choice: 'Ask them to cross walking backwards',
        outcome:
          '“If you both go backwards,” said {H}, “then you have both gone first, and both gone last.” It was nonsense, but it was such tidy nonsense that the goats did it at once. The tortoise, who was a judge, gave {H} a blue ribbon for it.',
        gift: tool('the blue ribbon', {
          choice: 'Tie a bow with the tortoise’s blue ribbon',
          use: '{H} tied the blue ribbon round the trouble in the neatest bow. It is hard to go on being a trouble with a bow on, and soon it gave up.',
          kept: 'The blue ribbon hangs on {H}’s door, a little crooked, where visitors can’t miss it.',
        }),
      },
      brave: {
        choice: 'Crawl between their legs',
        outcome:
          '{H} took a breath and went under: four legs, a beard, a beard, four legs. The plank wobbled like jelly. Halfway across, both goats looked down at the same moment and bumped heads, bonk, and then they laughed until they forgot what it had been about.',
        gift: mark('There was still a faint smell of goat about {H}. {He} called it perfume.'),
      },
      curious: {
        choice: 'Ask what started it',
        outcome:
          'Neither could remember. The tortoise could. “Someone was passing on Tuesday,” she said, “and they both stepped aside to be kind. Then they both stepped back.” The goats stared. “You were being kind?” said one. “So were you,” said the other, and they both bowed to {H}.',
        gift: truth,
      },
    },
    free: 'The goats stared so hard that they forgot to quarrel, and the whole queue went by beneath their beards.',
    picture: {
      figure: null,
      shows: 'watch two polite goats nose to nose on a plank',
      props: ['two goats in woolly hats', 'a narrow plank', 'a queue of ducks'],
    },
  },
  {
    id: 'hats',
    at: ['sky', 'sea', 'woods', 'garden', 'town', 'snow', 'sand'],
    sort: 'helper',
    echoes: ['wind', 'hat', 'kite', 'storm', 'weather', 'lonely', 'fly'],
    lead: {
      choice: 'Chase the wind that steals hats',
      act: '{H} and {C} chased the wind, which is a thing you can only do by running in circles.',
    },
    setups: [
      'It was a wind, only a small one, and it sat by {spot} and wore eleven hats, one on top of the other, where a head would be. “Finders keepers,” it said, not very firmly. “When I go by, everyone holds on tight and shuts the door. But people come running after a hat.”',
      'The little wind had eleven hats. It tried them on, one after another, by {spot}, in front of a puddle. “Do I look like somebody?” it asked. “I thought that if I looked like somebody, I might be asked in.” A bowler hat slid down and covered whatever winds have instead of eyes.',
    ],
    approaches: {
      kind: {
        choice: 'Invite the wind to come along',
        outcome:
          '“You could just come with us,” said {H}. “You needn’t take anything.” The wind was so surprised that every hat fell off. After that it went ahead to open gates, and went behind to close them, and only once did it turn somebody’s umbrella inside out.',
        gift: friend('The small wind blew in under the door, in no hat at all, and was asked to stay.'),
      },
      clever: {
        choice: 'Start a game of tag',
        outcome:
          '{H} tapped the wind on what might have been a shoulder. “You’re it.” Nobody had ever chased the wind for fun. They ran till they were all out of breath, which for a wind is very far. For a prize it gave them a bit of string with a breeze tied in it.',
        gift: tool('the breeze on a string', {
          choice: 'Untie the breeze',
          use: '{H} undid the knot. Out came the breeze, smelling of eleven hats, and gave everything a small push in the right direction.',
          kept: 'The string hangs at {H}’s window with its knot undone, in case the breeze should want to come in.',
        }),
      },
      brave: {
        choice: 'Snatch one of the hats',
        outcome:
          '{H} grabbed the nearest brim. The wind held on. Up they went, hat and {H} and howl together, round twice, and down with a bump a good long way further on. “Sorry,” puffed the wind. “Were you going this way?” As it happened, they were.',
        gift: mark('{H} wore a hat that had been turned quite inside out, and it suited {him}.'),
      },
      curious: {
        choice: 'Ask whose the smallest hat is',
        outcome:
          'The smallest was a thimble with a chin strap. “That one wasn’t taken,” said the wind. “It was given to me, so that I should not blow for one night. So I didn’t. I sat on my hands.” It sounded proud. “It was nice, being asked for something.”',
        gift: truth,
      },
    },
    free: 'The wind was so surprised that it let go of every hat at once, and each of the owners said thank you.',
    picture: {
      figure: null,
      shows: 'run after a small wind that wears eleven hats',
      props: ['eleven hats in the air', 'a whirl of leaves'],
    },
  },
  {
    id: 'echo',
    at: ['sky', 'sea', 'woods', 'town', 'snow', 'house', 'space', 'sand'],
    sort: 'puzzle',
    echoes: ['voice', 'shout', 'loud', 'song', 'shy', 'secret', 'call'],
    lead: {
      choice: 'Call out, and see who answers',
      act: '{H} and {C} called out together and waited, as one does, for the same thing to come back.',
    },
    setups: [
      '“Hello?” called {H} by {spot}. “Who wants to know?” said the echo. That was not right. {C} tried. “Good morning!” “It’s nearly lunchtime,” said the echo. It was tired of being a copy, it told them. All day long people shouted things they did not mean, and it had to say them twice.',
      'There is a wall near {spot} where echoes live. You say hello, and it says hello. But that day {H} called “Anybody there?” and a voice answered: “Yes. Ask me something else.” There was a rustle. “Please,” it added. “Everyone only ever asks me that.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask the echo what it would like to say',
        outcome:
          'No one had ever asked. The echo was silent for so long that a bird sat down on it. Then it said one word, in its own voice, which was lower than you would think: “Listen.” So {H} and {C} sat and did. And under the quiet, they heard which way they had to go.',
        gift: friend(
          'From the wall came a voice that no one had called for. “Well done,” it said, in its very own words.',
        ),
      },
      clever: {
        choice: 'Whisper, so that it has to come closer',
        outcome:
          '{H} whispered. The echo leaned in. {He} whispered even lower, and out of the stone came a face like ripples in milk, listening with all its might. “Caught you,” said {H}, and it giggled eleven times. For being found, it gave them a whistle with its giggle inside.',
        gift: tool('the giggling whistle', {
          choice: 'Blow the giggling whistle',
          use: '{H} blew the whistle. Out came eleven giggles, one on top of another, and nobody alive can stay cross through eleven giggles.',
          kept: 'The giggling whistle went on a nail by the door, and it is not allowed at bedtime.',
        }),
      },
      brave: {
        choice: 'Shout a secret as loud as you can',
        outcome:
          '{H} filled up with air and shouted the truest thing {he} had: “SOMETIMES I’M NOT SURE I CAN!” It rang off every stone. The echo waited a moment. “Me neither,” it said, kindly, and a door in the wall rolled open with a noise like clapping.',
        gift: mark('{H}’s voice was still croaky from telling the truth so loudly.'),
      },
      curious: {
        choice: 'Ask for the oldest thing it has kept',
        outcome:
          'The echo rummaged. Out came sheep bells, a thunderstorm, and somebody asking somebody to marry him. “She said yes,” said the echo. “Only not so loud. I’m the only one who kept it.” It was so pleased to have told {H} that it opened the way.',
        gift: truth,
      },
    },
    free: '“I have never had to say THAT before,” said the echo, and it was delighted, and said it all the way down the valley.',
    picture: {
      figure: null,
      shows: 'call to an echo that answers in its own words',
      props: ['a tall wall of stone', 'ripples in the air'],
    },
  },
  {
    id: 'lost-property',
    at: 'any',
    sort: 'trade',
    echoes: ['lost', 'missing', 'find', 'stolen', 'search', 'forget', 'forgetful'],
    lead: {
      choice: 'Ask at the counter marked LOST THINGS',
      act: '{H} and {C} went up to the counter marked LOST THINGS, and rang for somebody.',
    },
    setups: [
      'LOST THINGS, said the board by {spot}. Behind the counter sat a raccoon in a bow tie. “We have three tempers,” he read from a list, “one train of thought, somebody’s place in a book, and a great many marbles.” He put down the list. “What we never have is visitors. People would rather buy a new one.”',
      'A raccoon in a bow tie kept the counter at {spot}. On his shelves lay everything that anyone had ever lost: tempers in tins, a tooth, a whole Wednesday. “I polish them daily,” he said. “Not one has ever been fetched.” He looked at them with such hope that it was hard to say no.',
    ],
    approaches: {
      kind: {
        choice: 'Lose something on purpose, and come back for it',
        outcome:
          '{H} put a button on the ground, walked ten steps, and said, “Oh no. My button.” The raccoon was there before {he} could turn round. “Is this it?” he asked, quite out of breath. “That’s the very one!” It was the best day the counter had ever had.',
        gift: friend('The raccoon had shut up his counter for the evening, and on its door hung a sign: FOUND.'),
      },
      clever: {
        choice: 'Change the board so that it says GIFTS',
        outcome:
          'It took one wet thumb and some chalk. Within the minute there was a queue, and everybody came away with just what they had not known they wanted. The raccoon kept his bow tie on, but only just. He gave {H} the lost train of thought, wound up and ready.',
        gift: tool('the lost train of thought', {
          choice: 'Wind up the lost train of thought',
          use: '{H} wound up the lost train of thought. It ran round once, blew its whistle, and stopped exactly at the right idea.',
          kept: 'The train of thought runs round {H}’s room at night, and stops at all the small stations.',
        }),
      },
      brave: {
        choice: 'Open the tin of lost tempers',
        outcome:
          'Out flew three tempers, red as tomatoes, and banged about like bees. {H} sat still and let them. After a bit the tempers felt silly, and lay down. “Nobody ever just sat,” breathed the raccoon. One temper, a very small one, would not leave {H}’s knee.',
        gift: mark('A very small lost temper slept on {H}’s shoulder, and only growled when somebody said bedtime.'),
      },
      curious: {
        choice: 'Ask what the raccoon has lost himself',
        outcome:
          'The raccoon opened his mouth, and shut it. “My place,” he said at last. “I put it down somewhere.” {H} looked at the warm lamp and the neat shelves. “I think this is it,” {he} said. The raccoon stood quite still. Then he rang his own bell, and gave himself a ticket.',
        gift: truth,
      },
    },
    free: 'The raccoon wrote it into his book as Found: one very good afternoon. He had never been able to write that before.',
    picture: {
      figure: { name: 'the raccoon', kind: 'fox', pose: 'stand', face: 'surprised', holds: 'book' },
      shows: 'talk to a raccoon at a counter of lost things',
      props: ['a wooden counter', 'shelves of lost things', 'a small brass bell'],
    },
  },
  {
    id: 'queue',
    at: 'any',
    sort: 'puzzle',
    echoes: ['wait', 'impatient', 'party', 'birthday', 'school', 'shop', 'market'],
    lead: {
      choice: 'Join the end of the long queue',
      act: '{H} and {C} joined the end of the queue and said good morning to the back of a tortoise.',
    },
    setups: [
      'The queue went all the way round {spot} and back again. There were two rabbits in it, a tortoise, a lady with a cello, fourteen geese, and at the very front a mole. “What is it for?” asked {H}. The tortoise did not know. The lady did not know. “But it must be something very good,” said the geese, “or why would there be such a queue?”',
      'Nobody at {spot} could remember who had started to queue. They had been standing there since the plums were ripe. Some had brought chairs. At the very front was a mole, with his nose against nothing at all, and he was beginning to worry. “They’re all relying on me,” he whispered, “and I only stopped to tie my shoe.”',
    ],
    approaches: {
      kind: {
        choice: 'Hand something nice to everybody in the line',
        outcome:
          '{H} had one bag of raisins. {He} began at the back, one raisin each, and it came out exactly even. “So THAT was it,” said the geese. “Worth every minute,” said the tortoise. They all shook hands with the mole, who had done it very well, and went home.',
        gift: friend(
          'They came in a line, of course: two rabbits, a tortoise, a cello and fourteen geese, and every one of them had brought a raisin.',
        ),
      },
      clever: {
        choice: 'Bend the queue round until it is a circle',
        outcome:
          '{H} took the mole by the hand and led him round to the tail of the last goose. Now nobody was first and nobody was last, and there was only one thing for it. The lady tuned her cello. It was the best dance of the year, and {H} got number one, on a ticket.',
        gift: tool('the ticket with number one on it', {
          choice: 'Show the ticket with number one on it',
          use: '{H} held up the ticket. Number one! Everybody stepped back at once and bowed, even those who had no idea why.',
          kept: 'Ticket number one is stuck in the corner of {H}’s mirror.',
        }),
      },
      brave: {
        choice: 'Walk right to the front and knock on nothing',
        outcome:
          'Knock, knock, knock, went {H}, on the air. Everybody held their breath. “Who is there?” said the mole, who could not help it. “{H},” said {H}. “Then you had better come in,” said the mole, and stepped aside, and the whole queue walked through after {him}, cheering, and on up the road.',
        gift: mark('{H}’s knuckles were still a bit blue from knocking on nothing.'),
      },
      curious: {
        choice: 'Ask each of them what they hope it is',
        outcome:
          'The rabbits hoped for stairs. The tortoise hoped for a slower clock. The lady with the cello looked at her boots and said she hoped it was company. “But that’s what this is,” said {H}. There was a silence. Then there was a picnic.',
        gift: truth,
      },
    },
    free: 'That, everybody agreed, was what they had been waiting for. They thanked the mole warmly and went home with their chairs.',
    picture: {
      figure: { name: 'the mole', kind: 'rabbit', pose: 'stand', face: 'surprised', holds: null },
      shows: 'join a long queue behind a tortoise',
      props: ['a long queue of animals', 'fourteen geese', 'a lady with a cello'],
    },
  },
  {
    id: 'sleepless',
    at: ['woods', 'snow', 'garden', 'sky', 'sea', 'sand'],
    sort: 'helper',
    echoes: ['sleep', 'sleepy', 'bear', 'winter', 'bed', 'night', 'dream', 'tired'],
    lead: {
      choice: 'See who is sighing so loudly',
      act: '{H} and {C} went after the sighing, which was so big that it moved the bushes.',
    },
    setups: [
      'By {spot} stood a bed, and in the bed sat a bear with her nightcap on. “I ought to be asleep,” she said. “Everyone else sleeps right through the winter. But I lie there and think: what if that is when it all happens?” She had dark rings round her eyes, and a notebook. So far it said: Snow. More snow. A twig.',
      'They found a bear in a nightcap sitting bolt upright near {spot}. “Has anything happened?” she asked at once. “Did I miss it?” She had not shut her eyes for eleven nights, in case. Her pillow had not a dent in it. “I’m so tired that I can hear my own fur,” she said.',
    ],
    approaches: {
      kind: {
        choice: 'Promise to write down all that she misses',
        outcome:
          '“We’ll do the watching,” said {H}, and took the notebook. “When you wake up we’ll read you every page.” The bear looked at {him} for a while. Then she lay down, all at once, like a wall. She had already begun to snore when she said thank you.',
        gift: friend(
          'Even the bear turned up, in her nightcap, fast asleep on her feet and smiling, so as not to miss it.',
        ),
      },
      clever: {
        choice: 'Tell her the most boring story in the world',
        outcome:
          '“Once there was a stone,” said {H}. “It lay there. Then it lay there some more.” At the third “lay there” the bear’s head went down. Even {C} yawned. Out of the great paw rolled a honey spoon, worn thin with years, and on it was scratched: for the next tired person.',
        gift: tool('the honey spoon', {
          choice: 'Hand round the honey spoon',
          use: '{H} passed round the honey spoon. There was no honey on it any more, but it remembered, and everybody who licked it felt two years younger and a good deal nicer.',
          kept: 'The honey spoon lies on a clean cloth in {H}’s kitchen, for the next tired person.',
        }),
      },
      brave: {
        choice: 'Climb in and show her how it is done',
        outcome:
          '{H} climbed in, pulled up the quilt, and slept as hard as {he} could. The bear watched. It looked so nice, and it was so catching. When {H} woke there was a heavy arm across {him}, and a snore like a cart on a bridge, and getting out took a quarter of an hour.',
        gift: mark('{H} had pillow creases on one cheek, in the shape of a bear’s paw, and they stayed for days.'),
      },
      curious: {
        choice: 'Ask what she is hoping to see',
        outcome:
          '“My birthday,” said the bear, very low. “It’s in the middle of winter. I have slept through every one.” So {H} held it there and then, with a candle on a pine cone, and she blew it out, and lay down, and slept.',
        gift: truth,
      },
    },
    free: 'The bear wrote it into her notebook, underlined it twice, and sighed with joy. Now she had seen something, and she could go to sleep.',
    picture: {
      figure: { name: 'the bear in a nightcap', kind: 'bear', pose: 'sit', face: 'sleepy', holds: 'book' },
      shows: 'visit a bear in a nightcap who cannot sleep',
      props: ['a big wooden bed outdoors', 'a patchwork quilt'],
    },
  },
  {
    id: 'marching-band',
    at: 'any',
    sort: 'quarrel',
    echoes: ['music', 'band', 'song', 'drum', 'dance', 'party', 'singing', 'concert'],
    lead: {
      choice: 'Follow the thump, thump, thump',
      act: '{H} and {C} followed the thumping, which was going very fast and very badly.',
    },
    setups: [
      'Near {spot} marched a band of one: a beetle with a drum bigger than himself. Thump, thump, thump. “There were ten of us,” he said, without stopping. “They said I play too fast. So they went on without me. But I play so fast that I got ahead of them, and now I can’t stop, or they’ll catch up and see that I’ve been crying.”',
      'Round and round {spot} went a beetle with an enormous drum. “One, two! One, two!” he shouted, and nobody was behind him. “The others are late,” he told them, thumping. “They’re always late. I am never late. I have been not late, all by myself, since Sunday.” His nose was rather red.',
    ],
    approaches: {
      kind: {
        choice: 'March along beside him, just as fast',
        outcome:
          '{H} and {C} fell in left and right of him, and it was very hard work. After a while the beetle noticed {C} puffing. He played a little slower. Then, since {H} was puffing too, he played slower still. Behind the hill nine other beetles heard it, and cried, “That’s him! That’s our time!”',
        gift: friend('All ten beetles marched in, in step for once, with the big drum in the middle.'),
      },
      clever: {
        choice: 'Put a cushion on the drum',
        outcome:
          'With a cushion on it the drum went fump. It was the softest, roundest sound, and it could not be hurried. “Oh,” said the beetle. “So that is what slow feels like.” He gave {H} his second drumstick, since with a cushion you need only one.',
        gift: tool('the second drumstick', {
          choice: 'Beat time with the second drumstick',
          use: '{H} beat time with the drumstick: one, and two. Everything that had been rushing and pushing fell into step, because there was nothing else it could do.',
          kept: 'The second drumstick is {H}’s now, and the kitchen table has learned to live with it.',
        }),
      },
      brave: {
        choice: 'Stand right in his way',
        outcome:
          '{H} stood in the road with both arms out. The beetle marched into {him}, thump, and sat down. For the first time since Sunday there was no drum. And in that quiet, thin and far away, came nine small trumpets, looking for somebody. “They’re playing my bit,” he whispered.',
        gift: mark('On {H}’s front was a round mark exactly the size of a beetle’s drum.'),
      },
      curious: {
        choice: 'Ask what the others were playing',
        outcome:
          'The beetle had to think. He had never once heard it, on account of the drum. So he put one ear to the ground and stopped. “It’s a waltz!” he said. “All this time I’ve been marching to a waltz!” He laughed so much that he lost a boot, and danced off to find the others.',
        gift: truth,
      },
    },
    free: 'The beetle was so surprised that he missed a beat. And in the gap came nine other beetles, round the corner, hugging him before he could get away.',
    picture: {
      figure: null,
      shows: 'meet a beetle who marches alone with a big drum',
      props: ['a beetle with an enormous drum', 'a tiny red band hat'],
    },
  },
]
