import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters under the open sky: woods, gardens, hills, snow and sand. */
export const storyletsOutdoors: readonly Storylet[] = [
  {
    id: 'bridge',
    at: ['woods', 'sky', 'snow', 'garden', 'sand'],
    sort: 'puzzle',
    echoes: ['bridge', 'spider', 'wool', 'knit', 'scarf', 'old', 'grandmother'],
    lead: {
      choice: 'Take the path with silver threads across it',
      act: '{H} and {C} took the path with the silver threads, and stepped over each one with care.',
    },
    setups: [
      'Behind {spot} the path stopped at a gap, and across the gap went half a bridge. It was knitted. At the end of it sat an old spider with four pairs of needles, unpicking her last row. “Wool’s run out,” she said. “It always runs out in the middle. Nobody ever runs out of wool at the end.”',
      'Half a bridge is worse than none, because it makes you hope. This one hung behind {spot}, knitted in silver stitches, and stopped in the middle of the air. An old spider sat on the last stitch with an empty basket. “Don’t look at me like that,” she said. “I’m waiting for wool.”',
    ],
    approaches: {
      kind: {
        choice: 'Give up something woolly',
        outcome:
          '{H} pulled one long thread from the warm thing {he} liked best. It tickled the whole way out. The spider knitted it into the very last row, a stripe of plain old colour in all that silver. “There,” she said. “Now it’s a bridge somebody gave.” It held all of them, and it hardly swung.',
        gift: friend(
          'The old spider had come over her own bridge, because somebody had to see that the stitches held.',
        ),
      },
      clever: {
        choice: 'Turn the bridge sideways to make a ladder',
        outcome:
          '“What if it isn’t a short bridge?” said {H}. “What if it’s a long ladder?” The spider looked at it with four of her eyes, and then the other four. Down they went, rung by rung, and walked along the bottom, where it was full of dropped stitches as soft as moss. {H} kept a coil of them.',
        gift: tool('the coil of silver stitches', {
          choice: 'Throw the coil of silver stitches',
          use: 'Out came the coil of silver stitches. {H} looped it once, tied the only knot {he} knew, and it reached exactly as far as it had to.',
          kept: 'Somebody has knitted the coil of silver stitches into a very small hat, and it fits {C}.',
        }),
      },
      brave: {
        choice: 'Jump the gap',
        outcome:
          'One. Two. {C} did not say three. {H} jumped on two and a half, flew, had time to think oh dear, and landed on the far side in a heap of thistles. “I’d have thrown you the wool’s end!” called the spider. But she clapped, which takes a spider a long time.',
        gift: mark('{H} counted three thistle prickles that nobody could quite get out, and gave each of them a name.'),
      },
      curious: {
        choice: 'Ask where the wool always goes',
        outcome:
          '“Goes?” The spider stopped knitting. {H} followed the thread backwards, under a root and over a stone, and found a nest of baby dormice, tucked up in silver. “Well,” said the spider at last, very quietly. “I suppose I did finish something.” And she showed them the stepping stones.',
        gift: truth,
      },
    },
    free: 'The spider laughed so much that she dropped a stitch, and the stitch let down a ladder.',
    picture: {
      figure: null,
      shows: 'look at a half-knitted bridge and an old spider',
      props: ['half a bridge knitted in silver', 'an old spider with knitting needles', 'a basket'],
    },
  },
  {
    id: 'hill',
    at: ['woods', 'snow', 'sand', 'sky', 'garden'],
    sort: 'helper',
    echoes: ['giant', 'hill', 'mountain', 'big', 'sleep', 'dinosaur', 'huge'],
    lead: {
      choice: 'Climb the round hill',
      act: '{H} and {C} climbed the round hill, which was steeper than it looked and softer too.',
    },
    setups: [
      'The hill behind {spot} was warm. It was also going up and down. “Hills don’t breathe,” said {C}. “This one does,” said the hill, and opened an eye the size of a pond. It was a giant who had lain down for a minute, four hundred years ago. “Is it morning?” it asked. “I don’t like to get up if it isn’t.”',
      'They were halfway up the hill past {spot} when it sneezed. Daisies flew everywhere. “Pardon,” said the hill, and yawned, and had a face. The giant had gone to bed so long ago that a wood had come up on its elbow. “I only want to know one thing,” it rumbled. “Did anybody miss me?”',
    ],
    approaches: {
      kind: {
        choice: 'Tell the giant that somebody missed it',
        outcome:
          '“Yes,” said {H}, because it had just become true. “I’d have missed you, if I had known.” The giant went pink, daisies and all. It lifted them on one finger, higher than the birds, and from up there they could see the whole way on.',
        gift: friend(
          'Over the treetops leaned the giant, still in its grass, and asked whether it could be missed again some time.',
        ),
      },
      clever: {
        choice: 'Ask the giant what it dreams about',
        outcome:
          '“Mostly directions,” said the giant. “I’m very well placed for those.” It had dreamed each path that ever crossed it, and it drew one for them on a beech leaf with a fingernail as big as a door. Then it turned over, so as to dream the next one.',
        gift: tool('the giant’s leaf map', {
          choice: 'Unfold the giant’s leaf map',
          use: '{H} spread out the giant’s leaf. There, in tiny lines, was the very spot where they were standing, and a dotted path marked MIND THE STEP. So they minded the step.',
          kept: 'The giant’s leaf is pressed in a book, under G, and once a year a new path grows on it.',
        }),
      },
      brave: {
        choice: 'Slide down its nose',
        outcome:
          '“Hold on to me,” said {H}, and they went: down the forehead, off the end of the nose, over a moustache of moss and wheeeee into a heap of leaves on the far side. It would have been an hour’s walk. “Again,” said the giant.',
        gift: mark('There was moss on {H} in places where moss should not be.'),
      },
      curious: {
        choice: 'Ask who has walked over it lately',
        outcome:
          '“Oh, I feel every foot,” it told {H}. “Beetles. Rain. A cow with a limp. A boy who comes each spring to read on my shoulder.” It blinked. “Each spring! Then somebody would miss me.” And it lay down again, quite easy.',
        gift: truth,
      },
    },
    free: 'The giant shook with laughing, and slid them gently down the far side, where the path was.',
    picture: {
      figure: null,
      shows: 'stand on a hill that is a sleepy giant',
      props: ['a grassy hill with a kind sleepy face', 'daisies', 'one tree like a hatpin'],
    },
  },
  {
    id: 'sheep',
    at: ['sky', 'snow', 'woods', 'garden'],
    sort: 'puzzle',
    echoes: ['sheep', 'cloud', 'clouds', 'sky', 'rain', 'sleep', 'farm', 'count'],
    lead: {
      choice: 'Find out who is bleating up there',
      act: '{H} and {C} went up towards the bleating, until it was all round them.',
    },
    setups: [
      'A flock had blocked the way past {spot}: white, woolly, and about a foot off the ground. They were clouds, the small sort, that have not learned to go up. Their shepherd lay fast asleep in the middle with a sheet of paper on his chest. It said, I HAVE COUNTED THEM AND NOW LOOK.',
      'Baa, said the fog. It stood all round, past {spot}, and it had legs. They were cloud-sheep, thirty or so, each one as soft as the inside of a pillow. The shepherd boy who should have been moving them had made one mistake: he had counted them. He snored. A lamb sat on his hat and rained on it a little.',
    ],
    approaches: {
      kind: {
        choice: 'Cover the shepherd and mind the flock',
        outcome:
          'They let him sleep. {H} put a coat over him, and {C} walked round the flock saying firm things. It turned out that clouds will follow anyone who walks slowly enough. When the shepherd woke, his whole flock was up in the sky where it belonged, and he knew who had done it.',
        gift: friend('The shepherd had brought all thirty of his clouds, who rained only on the flowers.'),
      },
      clever: {
        choice: 'Count the sheep backwards',
        outcome:
          '“Thirty, twenty-nine, twenty-eight,” said {H}, and at “one” the shepherd sat up, wide awake. “Backwards!” he said. “I never thought of that.” He pulled a tuft from the smallest lamb, who didn’t mind. “Cloud wool. It will hold up anything, once.”',
        gift: tool('the tuft of cloud wool', {
          choice: 'Let go of the cloud wool',
          use: '{H} let go of the cloud wool. It went under the heavy part of the trouble, gently, like a hand beneath a sleeping head, and held it up.',
          kept: 'The cloud wool is in {H}’s pillow now, and on hot nights it rains a little.',
        }),
      },
      brave: {
        choice: 'Ride the biggest cloud',
        outcome:
          '{H} took a run, jumped, and sank in up to the chin. The cloud said baa in a deep voice and set off. It knew only one direction, and that was the right one. All the others trotted after it, with the shepherd asleep on the last, and they got off a little damp.',
        gift: mark('{H} was wool fluff from top to toe, and sneezed small clouds.'),
      },
      curious: {
        choice: 'Read the other side of the paper',
        outcome:
          'On the back, in smaller writing, it said: PLEASE WAKE ME GENTLY. I AM BETTER AT THIS THAN IT LOOKS. So {H} did, with a blade of grass, and he was. He had the whole flock up in the sky in four whistles.',
        gift: truth,
      },
    },
    free: 'The lambs crowded round to look, and left the path quite clear.',
    picture: {
      figure: { name: 'the shepherd', kind: 'child', pose: 'sleep', face: 'sleepy', holds: null },
      shows: 'find a shepherd asleep among small cloud-sheep',
      props: ['small clouds shaped like sheep', 'a shepherd’s crook'],
    },
  },
  {
    id: 'scare',
    at: ['woods', 'garden'],
    sort: 'helper',
    echoes: ['scarecrow', 'crow', 'scared', 'farm', 'garden', 'gardener', 'bird', 'monster', 'ghost'],
    lead: {
      choice: 'Talk to the figure in the field',
      act: '{H} and {C} went to talk to the figure in the field, who did not come to meet them.',
    },
    setups: [
      'The scarecrow at {spot} had a crow upon each arm and one on his head, where the hat should be. “Boo,” he said hopelessly. The crows patted him. “He tries,” said one. “We tell him it’s very frightening.” The scarecrow lowered his voice. “I don’t want to frighten them. But it’s the only thing I’ve been stuffed for.”',
      '“Please look scared,” whispered the scarecrow at {spot}. “The farmer’s watching.” So they shrieked a little, to be kind. Three crows on his arms clapped. “Thank you,” he said. “The truth is, these are my friends, and on Friday somebody is coming to see whether I’m any good.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask the crows to pretend, just on Friday',
        outcome:
          'The crows practised. They flapped and fainted; the smallest fell over backwards eleven times and had to be told to stop. By the end even {H} was lying on the ground, and the scarecrow laughed straw. “On Fridays I’ll be terrible,” he promised, “and the rest of the week, come to tea.” He sent his fastest crow along to guide them.',
        gift: friend(
          'The scarecrow waved both sleeves from the best chair, with a crow on each arm and one pouring tea.',
        ),
      },
      clever: {
        choice: 'Change his sign from KEEP OFF to KEEP WARM',
        outcome:
          'It took one bit of chalk. By the time they left, six rabbits and a very old mouse were sitting in his coat. “Now look,” said {C}. “You’re good at THAT.” He pulled a straw from his own heart side, a gold one, and told them that it always pointed to somebody kind.',
        gift: tool('the golden straw', {
          choice: 'Lay the golden straw flat on your hand',
          use: '{H} laid the golden straw flat. It swung round once, slowly, and pointed at the one who had made all the fuss, and who was very surprised. “Kind? Me?” Then, of course, there was nothing for it but to be so.',
          kept: 'The golden straw stands in a glass on the table, and points at whoever is washing up.',
        }),
      },
      brave: {
        choice: 'Stand in for him until sunset',
        outcome:
          '{H} stretched out {his} arms and stood. It is very hard to be a scarecrow: your nose itches at once. But the scarecrow got to walk to the end of the field, which he had been looking at for nine years. He came back with grass on his knees and told them what lay behind the hedge.',
        gift: mark('{H}’s arms kept drifting out sideways, and birds kept sitting down on them.'),
      },
      curious: {
        choice: 'Ask what he is afraid of himself',
        outcome:
          'No one had ever asked a scarecrow that. “Being put in the shed,” he whispered. The crows looked at each other. “Then we’d come to the shed,” said the biggest, “obviously.” The scarecrow’s button eyes shone, and nothing on that field was afraid of anything.',
        gift: truth,
      },
    },
    free: 'The scarecrow clapped his sleeves, the crows cheered, and between them they showed everyone the gap in the hedge.',
    picture: {
      figure: { name: 'the scarecrow', kind: 'old', pose: 'wave', face: 'sad', holds: null },
      shows: 'talk to a scarecrow with a crow on each arm',
      props: ['three friendly crows', 'a patched coat stuffed with straw'],
    },
  },
  {
    id: 'pumpkin',
    at: ['garden', 'woods', 'town'],
    sort: 'helper',
    echoes: ['garden', 'grow', 'pumpkin', 'vegetable', 'plant', 'gardener', 'big', 'farm', 'shy'],
    lead: {
      choice: 'Go and look at the orange thing over the wall',
      act: '{H} and {C} went to look over the wall, and it was already looking back at them.',
    },
    setups: [
      'The pumpkin beside {spot} was the size of a cart. “Don’t,” it said at once. “Please don’t say anything nice. Whenever somebody does, I grow.” It had been a small pumpkin until Sunday. Then a lady had called it handsome. Now it filled its garden from fence to fence, and one of the fences had begun to creak.',
      'Creak, went the fence near {spot}. In the garden behind it sat one enormous pumpkin with a blush on it. “It’s the praise,” it explained, trying not to breathe. “I can’t help it. I swell. There’s a show on Saturday, with a judge, and he’s sure to say something, and then goodness knows where I’ll stop.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit beside it and say nothing at all',
        outcome:
          '{H} and {C} sat down with their backs against it. Nobody said anything, nice or nasty. Little by little the pumpkin stopped holding its breath. “This is lovely,” it murmured, “and I’m not growing.” It had not known you could be liked quietly.',
        gift: friend(
          'The pumpkin arrived by cart. Nobody said how fine it looked. They only moved up, and that was just right.',
        ),
      },
      clever: {
        choice: 'Praise the cucumber next to it instead',
        outcome:
          '“What a cucumber,” said {H}, rather loudly. Under a leaf a thin green thing sat up. “How long! How cool!” The cucumber grew a foot. Everybody shared out the praise from then on, a spoonful each, and for thanks {H} was given a seed, striped like a sweet.',
        gift: tool('the striped seed', {
          choice: 'Say something nice to the striped seed',
          use: '{H} held the striped seed close and told it, very softly, that it was doing well. Up came a stem, then a leaf, then a small green roof that kept off everything that was falling on everybody.',
          kept: 'The striped seed is planted by {H}’s step. Everyone who goes in says good morning to it, and it is up to the roof.',
        }),
      },
      brave: {
        choice: 'Say the nicest thing you can, and stand back',
        outcome:
          '“You are the best pumpkin there has ever been,” said {H}, and ran. The fence went. The wall went. The pumpkin rolled out, enormous, over the hedge and down the hill with everybody hanging on, and stopped in a field as big as itself. “Oh,” it said. “So this is what room is.”',
        gift: mark('{H} was orange down one side, and the rain did not wash it off.'),
      },
      curious: {
        choice: 'Ask what happens when it is told off',
        outcome:
          '“I never have been,” said the pumpkin. “I’m a vegetable.” So {H} frowned at it and said, “Elbows.” The pumpkin shrank by exactly one elbow. It was so pleased to know how that it told itself off all the way down to the size of an armchair.',
        gift: truth,
      },
    },
    free: 'The pumpkin laughed, and it turned out that laughing lets the air out. In no time it was a comfortable size, and the path was clear.',
    picture: {
      figure: null,
      shows: 'look over a wall at an enormous blushing pumpkin',
      props: ['an enormous orange pumpkin', 'a creaking fence', 'a thin cucumber'],
    },
  },
  {
    id: 'snowman',
    at: ['snow'],
    sort: 'helper',
    echoes: ['snow', 'snowman', 'summer', 'winter', 'warm', 'cold', 'sun', 'ice'],
    lead: {
      choice: 'Wave back at the person in the snow',
      act: '{H} and {C} waved back and went over, since the person in the snow could not.',
    },
    setups: [
      'By {spot} stood a snowman with a suitcase. “Is this the right place for July?” he asked. He had heard about July from a swallow: there was fruit in it, and people left the door open. “I’ve packed a sun hat,” he said. “Everyone tells me it’s a bad idea, and nobody will tell me why.”',
      '“You’re new,” said the snowman near {spot}. “Tell me honestly. What is summer like?” He had two bits of coal for eyes, and they shone. “They always build me in December and say goodbye in March. I have seen eleven Decembers. I know them by heart. Just once I would like to smell a strawberry.”',
    ],
    approaches: {
      kind: {
        choice: 'Tell him all about summer, with sounds',
        outcome:
          '{H} did the bees. {C} did a boy running into the sea. {H} told about a strawberry so slowly that they all had to swallow. The snowman kept his eyes shut to the end. “Now I have been,” he said.',
        gift: friend('The snowman had kept the ice-cream cold for everybody, and he wore his sun hat to do it.'),
      },
      clever: {
        choice: 'Write him an invitation for next December, with fruit',
        outcome:
          '“You can’t go to July,” said {H}, “but July can come to you.” {He} wrote it down: strawberries, in jam, on the shortest day, with the door open. The snowman read it four times. He gave {H} one of his coal buttons, which was warm. Nobody knew how.',
        gift: tool('the warm coal button', {
          choice: 'Put the warm coal button down in the middle',
          use: '{H} put the coal button down in the middle of everything. It glowed like a window with somebody at home, and one after another they all came and held out their hands to it.',
          kept: 'The coal button lies on {H}’s window-sill. On the shortest day it will be given back, with jam.',
        }),
      },
      brave: {
        choice: 'Give him a ride down the hill, as fast as July',
        outcome:
          '{H} put him on a sledge, suitcase and all, and pushed. Down they went, and the wind was so quick that it felt hot. His sun hat flew off. “IS THIS IT?” shouted the snowman. “NEARLY!” shouted {H}. At the bottom he lay in four pieces, laughing in all of them, and they put him back in a better order.',
        gift: mark('{H}’s nose was still the colour of a strawberry, and that pleased somebody very much.'),
      },
      curious: {
        choice: 'Look inside the suitcase',
        outcome:
          'It was full of mittens, all odd. “People drop them in my sort of weather,” said the snowman. “I wanted to give them back, in summer, when everyone is out.” “They need them now,” said {H}. The snowman was thunderstruck. He hung them out on the fence at once, and people came running.',
        gift: truth,
      },
    },
    free: 'The snowman laughed until his carrot fell out. “That,” he said, “is as good as July,” and he pointed them on with his broom.',
    picture: {
      figure: null,
      shows: 'talk to a snowman with a suitcase and a sun hat',
      props: ['a snowman with a suitcase', 'a straw sun hat', 'odd mittens'],
    },
  },
  {
    id: 'mirage',
    at: ['sand'],
    sort: 'puzzle',
    echoes: ['desert', 'water', 'sand', 'thirsty', 'lake', 'swim', 'invisible', 'camel'],
    lead: {
      choice: 'Walk towards the lake that keeps moving',
      act: '{H} and {C} walked towards the lake. It backed away a little, and then it stopped and waited.',
    },
    setups: [
      'Near {spot} lay a lake, blue and cool, with a little boat on it. They ran. Their feet stayed dry. “I’m so sorry,” said the lake. “I’m not really here. I’m only a mirage. I do try to tell people, but they’re always running.” It sighed, and its waves went the wrong way. “They go off so cross.”',
      '“I should say straight away,” said the lake near {spot}, “that there is nothing in me.” It was a beautiful mirage, with reeds and one duck. “The duck’s not real, either. People come from miles off. They’re so happy, right up until they get here. Then they call me a liar. I have never said one word that wasn’t true.”',
    ],
    approaches: {
      kind: {
        choice: 'Go for a swim in it anyway',
        outcome:
          '{H} jumped in with a shout, and did three kinds of stroke along the sand. {C} held {his} nose and dived. It was dry and warm and there was lots of room. “You came in,” whispered the lake. “You knew, and you came in.” Its duck flew up, and for one moment it quacked.',
        gift: friend(
          'A lake lay shimmering outside the door that evening, where no lake was, and all the children ran to swim in it.',
        ),
      },
      clever: {
        choice: 'Put up a board that says PICTURE OF A LAKE',
        outcome:
          'After that nobody could be cross. They came, and read it, and said, “What a good picture!” An old painter sat down in front of it and cried. The lake held quite still, so as to be looked at. It gave {H} the shine off its best wave, rolled up like a ribbon.',
        gift: tool('the rolled-up shine', {
          choice: 'Unroll the shine from the lake',
          use: '{H} unrolled the shine. It lay over everything like noon on water, and for a minute even the worst of it looked so lovely that nobody could find the part that they had been upset about.',
          kept: 'The shine from the lake hangs on {H}’s wall, and people ask who painted it.',
        }),
      },
      brave: {
        choice: 'Walk right through to the other side',
        outcome:
          'It is strange to walk through something that isn’t there: it tickles. In the middle {H} could see out of it in all directions, and there, behind the one dry reed, went the real road. “Nobody ever gets as far as that,” said the lake. “They always stop and shout.”',
        gift: mark(
          'One of {H}’s ears shimmered a little, ever since the lake, and seemed to be slightly further off than it was.',
        ),
      },
      curious: {
        choice: 'Ask it where the real lake is',
        outcome:
          '“That’s who I’m a picture of,” said the mirage, brightening. “She’s behind the third dune. We have never met. I look at her all day.” So {H} took her a message, and the real lake sent one back: I SEE YOU TOO. I THOUGHT YOU WERE THE REAL ONE.',
        gift: truth,
      },
    },
    free: 'The lake was so glad to be talked to that it sparkled like a real one, and the little boat drifted across and showed them the way.',
    picture: {
      figure: null,
      shows: 'stand dry-footed in a lake that is only a mirage',
      props: ['a shimmering blue mirage', 'one duck', 'a little empty boat'],
    },
  },
  {
    id: 'choir',
    at: ['woods', 'sea', 'garden'],
    sort: 'quarrel',
    echoes: ['frog', 'song', 'sing', 'singing', 'music', 'voice', 'missing', 'sister'],
    lead: {
      choice: 'Follow the singing with the hole in it',
      act: '{H} and {C} followed the singing, and every few steps they fell into the hole in it.',
    },
    setups: [
      'Nine frogs sat on a log by {spot}, with a space between the fourth and the sixth. They sang up, and up, and then, where the best note should come, they all stopped and looked at the gap. “Fifth’s gone,” the smallest explained. “She said we never heard her. And the trouble is, now we hear her all the time.”',
      'The song at {spot} had a hole in it. You could have put your hand through. Laa, laa, laa, went nine frogs on a log, and then came a silence the exact shape of one more frog. “We keep her place,” said the conductor, waving a reed. “It’s the only part of the song that everybody likes.”',
    ],
    approaches: {
      kind: {
        choice: 'Sing the missing note, however badly',
        outcome:
          '{H} sang it. It was flat. It wobbled. But it filled the hole from edge to edge, and somewhere out in the reeds a tenth voice, cross and laughing, said “Oh, not like THAT,” and sang it properly. There was a great deal of hugging, and frogs are wet.',
        gift: friend('All ten frogs sang, and this time everyone heard the fifth.'),
      },
      clever: {
        choice: 'Tell them to sing so quietly that she must come to listen',
        outcome:
          'They sang so softly that you could hear the moss. After a bit the reeds parted. After a bit more there were ten frogs on the log. In thanks they gave {H} the conductor’s reed, which makes anything, even bees, keep quiet until it is their turn.',
        gift: tool('the conductor’s reed', {
          choice: 'Lift the conductor’s reed',
          use: '{H} lifted the conductor’s reed. Everybody who had been talking at once stopped, and breathed in, and waited for their turn. It came.',
          kept: 'The conductor’s reed grows in a jug by {H}’s bath, and at night it keeps the tap in time.',
        }),
      },
      brave: {
        choice: 'Wade into the reeds and fetch her',
        outcome:
          'Squelch, went {H}, in up to the knees, and felt about, and found a frog. “Did they send you?” she asked. “No,” {H} admitted. “They just keep stopping at your place.” The frog said nothing all the way back. Then she sang till the water shook.',
        gift: mark('{H} had brought a good deal of pond home with {him}, and a very small snail that liked the view.'),
      },
      curious: {
        choice: 'Ask what the song is about',
        outcome:
          '“It is about somebody who goes away cross,” said the conductor, “and at the end they—” He stopped. “We have never sung the end without her.” “Sing it now,” said {H}, and they did, rather shakily: they come back and nobody says a word about it. Plop, went the fifth frog, into her place.',
        gift: truth,
      },
    },
    free: 'From the reeds came a laugh, exactly on the missing note, and up hopped the fifth frog as if she had never been away.',
    picture: {
      figure: null,
      shows: 'listen to nine frogs singing on a log with one gap',
      props: ['nine frogs on a log', 'one empty place', 'a music stand made of twigs'],
    },
  },
]
