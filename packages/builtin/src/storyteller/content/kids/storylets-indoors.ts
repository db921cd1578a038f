import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters that need walls or streets: houses and towns. */
export const storyletsIndoors: readonly Storylet[] = [
  {
    id: 'oven',
    at: ['town', 'house', 'garden'],
    sort: 'trade',
    echoes: ['bake', 'cake', 'baker', 'bread', 'kitchen', 'cook', 'food', 'hungry', 'birthday'],
    lead: {
      choice: 'Follow the smell of burning buns',
      act: '{H} and {C} followed the smell, and the first bun came to meet them.',
    },
    setups: [
      'The buns came first. One, two, three, they flew past {spot}, hot and nicely browned. Then came a very large sneeze. A pig in an apron ran after them with a tray. “It’s the oven!” he puffed. “It has caught a cold. I have a wedding at four!” Behind him a brick oven sniffed and looked ashamed.',
      '“Duck!” shouted somebody, and a bun went over their heads at {spot}. The oven sneezed again, and this time it was a pie. “Bless you,” said {C}. “Don’t bless it, it only does it more,” moaned the baker, a pig with flour up to his ears. The oven dabbed its door with a tea towel.',
    ],
    approaches: {
      kind: {
        choice: 'Tuck the oven up in a blanket',
        outcome:
          'They wrapped the oven in tablecloths and sang to its chimney. {H} held its handle. “You needn’t be hot all the time,” {he} said. The oven sighed out one long, buttery breath, and every bun in it rose at once. The pig cried into his apron and packed them a basket.',
        gift: friend(
          'The pig brought the wedding cake, because the bride had said that it looked like more fun over here.',
        ),
      },
      clever: {
        choice: 'Look for what is tickling it',
        outcome:
          '{H} peered in with a spoon. Up in the chimney sat a feather, going to and fro. Out it came. The oven stopped mid-sneeze and looked ten years younger. “Take one of these,” said the pig, and gave them a bun in a napkin. “They never go cold, that batch. I don’t know why.”',
        gift: tool('the bun that never goes cold', {
          choice: 'Unwrap the bun that never goes cold',
          use: '{H} unfolded the napkin, and the bun steamed as if it had just been made. It is difficult to stay cold, or cross, or far away, beside a warm bun.',
          kept: 'There is a crumb left of the bun that never goes cold, and {H} keeps {his} socks on it.',
        }),
      },
      brave: {
        choice: 'Catch the buns as they fly',
        outcome:
          '{H} caught one in each hand, one on the head, and one, by mistake, in the mouth. {C} caught none, but shouted the score. Twenty-six buns! The wedding was saved, and so was everybody’s lunch, and the pig told them of a short cut through his cellar.',
        gift: mark('{H} had a bit of icing on {his} nose, and would not be told.'),
      },
      curious: {
        choice: 'Ask when the cold began',
        outcome:
          '“The night I left the back door open,” said the pig, and clapped a hand to his mouth. “It was YOU that was cold!” he cried, and hugged the oven, which is a thing you should only do in an apron. It stopped sneezing there and then, and {H} shut the door.',
        gift: truth,
      },
    },
    free: 'The oven was so astonished that its cold went away, and all the buns came down, plop, in rows, on the tray.',
    picture: {
      figure: { name: 'the baker pig', kind: 'bear', pose: 'carry', face: 'surprised', holds: null },
      shows: 'duck as a sneezing oven throws buns about',
      props: ['a brick oven', 'buns flying through the air'],
    },
  },
  {
    id: 'moth',
    at: ['house', 'town', 'garden', 'woods', 'sky', 'sea'],
    sort: 'puzzle',
    echoes: ['book', 'books', 'read', 'library', 'word', 'words', 'story', 'write', 'school', 'letters'],
    lead: {
      choice: 'Follow the trail of missing words',
      act: 'So {H} and {C} followed the trail of missing words, from one gap to the next.',
    },
    setups: [
      'The sign by {spot} said THIS WAY TO THE, and then it said nothing. On top of it lay a moth as fat as a plum. “I ate it,” she confessed. “I only meant to taste. It was such a good word.” She hiccupped, and a small gold o came out and floated off. “I could give it back, but I don’t know what order they were in.”',
      'Somebody had been eating the words. At {spot} the notices had holes in them, and the holes had tooth marks. They found her at the end of the trail, a moth in spectacles, lying on her back. “I started with THE,” she groaned. “Nobody minds about THE. But then I got to MARMALADE.”',
    ],
    approaches: {
      kind: {
        choice: 'Read to her until she feels better',
        outcome:
          '{H} read her the only thing in {his} pocket, which was a list. Socks. String. Something for the road. The moth shut her eyes. “Nobody reads to a moth,” she murmured. “They only flap newspapers.” Then she hiccupped the missing word, whole and shining, and it hung itself back up.',
        gift: friend('The moth read them all the first page of something, and only ate the full stops.'),
      },
      clever: {
        choice: 'Lay the letters out like a puzzle',
        outcome:
          'Hic, said the moth. Hic. Hic. {H} caught the letters and pushed them about on a stone: ROOD. ODOR. DOOR. “DOOR!” they all shouted, and there was one, right in front of them, where nobody had read it for years. One spare letter was left over, a golden S.',
        gift: tool('the golden letter S', {
          choice: 'Put the golden S where it belongs',
          use: 'The golden S was only small. But {H} put it at the end of the word friend, and everyone who was there felt the difference.',
          kept: 'The golden S is on the sign outside, which used to say FRIEND ONLY.',
        }),
      },
      brave: {
        choice: 'Let her eat a word of theirs',
        outcome:
          '“Have AFRAID,” said {H}. “I can manage without it.” The moth nibbled it right out of the air. It was a bit bitter, she said, but very filling, and the hiccups stopped. For the rest of that day {H} could not have said the word even if {he} had tried.',
        gift: mark(
          'There was a draught in {H}, where a word used to be, and {he} could not for the life of {him} say which.',
        ),
      },
      curious: {
        choice: 'Ask which word tasted best',
        outcome:
          '“SORRY,” said the moth at once. “Somebody had chalked it on a wall, quite low down, over and over. It was salty. I could tell they meant it.” {H} wiped her spectacles for her. With her glasses clean she found all the other words, too, and put them back.',
        gift: truth,
      },
    },
    free: 'The moth hiccupped with surprise, and out came all the missing words, and went back to their places in a line.',
    picture: {
      figure: null,
      shows: 'find a fat moth in spectacles on a half-eaten sign',
      props: ['a fat moth in spectacles', 'a sign with half its letters gone', 'small golden letters floating'],
    },
  },
  {
    id: 'lift',
    at: ['house', 'town', 'space', 'sky'],
    sort: 'transport',
    echoes: ['fly', 'travel', 'building', 'hotel', 'tower', 'train', 'machine', 'robot', 'wish'],
    lead: {
      choice: 'Press the button that is blinking',
      act: '{H} and {C} pressed the blinking button, and far away something said “Coming!”',
    },
    setups: [
      'Ping. By {spot} two doors slid open, and inside was a small room with a lamp and a bench. “Going up?” said the lift. “Or down? Those are the two we have.” It sounded tired. “I’ve been up. I have been down. I’ve never once been along.” And it sighed through all its buttons.',
      'The lift by {spot} would not shut its doors. “I’m thinking,” it said. “Ninety thousand times up. Ninety thousand times down. Today a child asked me to go round the corner, and I laughed. And then I couldn’t stop thinking about it.” A small light went on, marked ALONG. It had been drawn in chalk.',
    ],
    approaches: {
      kind: {
        choice: 'Tell it what round the corner is like',
        outcome:
          '{H} sat on the bench and told it: first you see a bit of wall, then a bit of what’s behind it, and all the time you don’t know. The lift listened with its doors wide open. “All that,” it said, “and you just walk?” It took them up so gently, thinking of corners, that they hardly noticed.',
        gift: friend(
          'Ping, went the garden gate. “I came along,” said the lift, very out of breath and terribly proud.',
        ),
      },
      clever: {
        choice: 'Put rollers under it',
        outcome:
          'They used four tins and a skateboard. “Mind the doors,” said the lift, in a voice that shook. Then it went along: past one window, and another, and round the corner, ping! It stopped there for a long time to look. It gave {H} its button marked ALONG.',
        gift: tool('the button marked ALONG', {
          choice: 'Press the button marked ALONG',
          use: '{H} pressed the button marked ALONG. Everything that had been stuck went ping, and moved along by one.',
          kept: 'The button marked ALONG is screwed to {H}’s bed. {He} has pressed it only twice.',
        }),
      },
      brave: {
        choice: 'Press every button at once',
        outcome:
          'The lift hummed. It shook. It went up, and down, and since it could not do both, it went sideways with a bang. Bricks flew like biscuits. “ALONG!” sang the lift. When the dust came down, they were a good way further on, and there was a hole in the wall the shape of a great wish.',
        gift: mark('{H} still went ping, now and then, when {he} turned a corner.'),
      },
      curious: {
        choice: 'Ask who drew the button',
        outcome:
          '“A small passenger,” the lift told {H}, “who could not reach the real ones. They rode with me all night, up and down, only to keep warm. And in the morning they drew me that, to say thank you.” Its lamp grew brighter. It pressed the chalk itself, and it went along, just a little.',
        gift: truth,
      },
    },
    free: 'Ping, ping, ping! The lift laughed with all its buttons, and let them out on a floor that it had never shown to anyone.',
    picture: {
      figure: null,
      shows: 'step into a small lift that longs to go sideways',
      props: ['a small lift with open doors and a lamp', 'a row of round buttons'],
    },
  },
  {
    id: 'portrait',
    at: ['house', 'town'],
    sort: 'helper',
    echoes: ['picture', 'paint', 'painter', 'museum', 'castle', 'old', 'king', 'queen', 'art', 'ghost', 'princess'],
    lead: {
      choice: 'Find out who said “Psst”',
      act: '{H} and {C} looked everywhere for who had said it. Then they looked up.',
    },
    setups: [
      '“Psst,” said the picture by {spot}. In it sat an old king with a parrot. “Two hundred years I’ve hung here, and opposite me is a vase. A vase! I know every crack in that vase. They tell me there is a window on the other side of this wall.” The parrot rolled its eyes. “Here he goes,” it said.',
      'The old king in the picture near {spot} had turned round and was showing them his back. “He’s sulking,” said the painted parrot on his arm. “It’s the vase. He’s had two hundred years of looking at that vase.” “I only want to see the sea,” said the king to the wallpaper. “I was painted with a telescope. Why would they give me a telescope?”',
    ],
    approaches: {
      kind: {
        choice: 'Hang him across from the window',
        outcome:
          'It took both of them and a chair. {H} hung him up a bit crooked, right across from the window, where the light came in. The king put the telescope to his eye. He did not say a word for so long that the parrot got worried. “It moves,” he said. “Nobody told me that it moves.”',
        gift: friend('The king had himself carried out, frame and all, and his parrot told everyone to mind the gold.'),
      },
      clever: {
        choice: 'Put flowers in the vase',
        outcome:
          '{H} went out and picked what there was: three daisies, a dandelion and some grass. In the vase they made a meadow. A bee came. The king leaned so far forward that his crown fell out of the picture, clang. “Keep it,” he said, without looking. “I’m busy.”',
        gift: tool('the painted crown', {
          choice: 'Put on the painted crown',
          use: '{H} put on the painted crown, and said, in a kind but kingly voice, that this would do now. And do you know, it did.',
          kept: 'The painted crown is kept in the cupboard with the cups, and whoever has had a bad day may wear it.',
        }),
      },
      brave: {
        choice: 'Climb into the picture and look from there',
        outcome:
          'It was like climbing through a cold, oily window. {H} sat on the king’s knee and looked. From in there the vase was huge, and cracked like a map, and along the longest crack went a line of ants with a crumb as big as a house. “I never saw THEM,” said the king. They watched till tea.',
        gift: mark('Up close you could see that one of {H}’s elbows was now done in oil paint.'),
      },
      curious: {
        choice: 'Ask what is behind the picture',
        outcome:
          'None of them had ever looked. {H} lifted him off the nail, and there in the wall was a round hole, and through the hole one could see the sea. “It was behind me,” said the king faintly. “Two hundred years!” So they hung him up the other way.',
        gift: truth,
      },
    },
    free: 'The old king laughed till his frame shook, and he shook right round upon his nail, until he faced the window.',
    picture: {
      figure: { name: 'the painted king', kind: 'old', pose: 'sit', face: 'sad', holds: null },
      shows: 'talk to an old king in a gold picture frame',
      props: ['a big gold picture frame', 'a painted parrot', 'a cracked vase'],
    },
  },
  {
    id: 'sock',
    at: ['town', 'house', 'garden', 'sea', 'sand', 'space', 'sky'],
    sort: 'helper',
    echoes: ['sock', 'shoe', 'shoes', 'clothes', 'hat', 'lost', 'lonely', 'friend', 'twins', 'brother'],
    lead: {
      choice: 'See who is crying on the washing line',
      act: '{H} and {C} went to the washing line, and it was dripping in one place only.',
    },
    setups: [
      'A sock hung all alone on the line at {spot}, and it was not the washing that made it wet. “I’m Left,” it said. “Right and I went in together on Monday, and I came out by myself.” It had yellow stripes and a brave little hole. “They say the machine eats one in ten. I don’t believe it. He was always getting into corners.”',
      '“Have you seen a sock like me,” asked the sock at {spot}, “only the other way round?” It held tight to its peg. Its name was Left. The other one was called Right, and had been gone since Monday. “They want to make a puppet out of me,” said Left. “I’ve nothing against puppets. But I’m half of something already.”',
    ],
    approaches: {
      kind: {
        choice: 'Wear it for a while, so that it is not empty',
        outcome:
          '{H} put it on. It was a bit damp, and it did not match, and by the third step it had begun to hum. “I had forgotten about toes,” said Left. At the next corner somebody yelled. On a passing foot, quite odd, with yellow stripes, went Right. The feet’s owner never knew why he had to hop.',
        gift: friend('Left and Right were there, on the same pair of feet, and they would not be taken off all night.'),
      },
      clever: {
        choice: 'Look in the corners of the nearest pillow-case',
        outcome:
          'Every washing has a pillow-case, and every pillow-case has two corners. {H} put in an arm to the shoulder. There was a yell, and a handful of yellow stripes. “I was only having a lie down,” said Right. Left hit him, softly, for a long time. They gave {H} the peg.',
        gift: tool('the wooden peg', {
          choice: 'Peg it together with the wooden peg',
          use: '{H} took the wooden peg and pegged the two sides together, just as they were. They hung there, nose to nose. It is very hard to be apart from someone you are pegged to.',
          kept: 'The wooden peg holds {H}’s two best drawings to the wall, because they looked lonely.',
        }),
      },
      brave: {
        choice: 'Climb into the washing machine and look',
        outcome:
          'Round went {H}, once, with {his} nose against the glass, and it was dark and it smelled of lavender. Behind the drum was a small warm room. Eleven socks sat there, playing cards. “Right!” cried {H}. “Is it still Monday?” said Right. He came at once, and he never did find out who won.',
        gift: mark('{H} smelled of lavender, and {his} ears were extremely clean.'),
      },
      curious: {
        choice: 'Ask what the other one is afraid of',
        outcome:
          'Left thought. “Holes,” it said, and looked down at its own. “He has one coming. He didn’t want me to see. But mine’s bigger!” It shouted that, so that everyone heard, and out from under {H}’s bucket came a striped toe. They darned each other on the spot.',
        gift: truth,
      },
    },
    free: 'Left laughed so hard that it fell off the line into a basket, and in the basket, under a towel, somebody with yellow stripes said “Ow.”',
    picture: {
      figure: null,
      shows: 'comfort one striped sock alone on a washing line',
      props: ['a washing line', 'one yellow striped sock', 'a basket'],
    },
  },
  {
    id: 'tram',
    at: ['town', 'sea', 'garden', 'sand', 'snow'],
    sort: 'transport',
    echoes: ['train', 'tram', 'bus', 'car', 'travel', 'late', 'time', 'clock', 'wheels', 'drive'],
    lead: {
      choice: 'Catch the little train',
      act: '{H} and {C} did not have to run for the little train, because it was waiting for them.',
    },
    setups: [
      'The little train at {spot} had never once been on time. “I can’t leave,” it puffed, “if there is somebody who is nearly here.” So it had waited for a lady to find her glove, and for the glove’s sister, and for a snail. The guard was an owl with three watches. “We should have left,” he said, “in April.”',
      'All aboard, said the board at {spot}, and they were, and nothing moved. “He’s waiting again,” said the guard, an owl with a watch on each wing. “He sees some small person, miles away, and thinks: what if they want to come?” The little train looked at the wheels it stood on. “They might,” it said.',
    ],
    approaches: {
      kind: {
        choice: 'Promise to look out of the back for late ones',
        outcome:
          '{H} sat on the very last seat, facing backwards. “Go,” {he} said. “If anybody comes, I’ll shout.” The train had never had an eye behind. It went, slowly, then less slowly. Only twice did {H} shout, and both times it was for somebody who was very glad.',
        gift: friend(
          'Last of all, and quite on purpose, came the little train, in case there was anyone who still wanted to go.',
        ),
      },
      clever: {
        choice: 'Ask it to go and fetch them',
        outcome:
          '“Don’t wait for people,” said {H}. “Go to where they are.” The train went silent. Then it gave one great whistle and was off, over the points, down the lane, right up to a snail’s front door. It had never thought a train could do that. The guard gave {H} the watch that he no longer needed.',
        gift: tool('the guard’s spare watch', {
          choice: 'Hold up the guard’s spare watch',
          use: '{H} held up the watch. It said plenty of time, in small gold letters, instead of the hour. Everyone who read it stopped pushing, and put down what they were carrying, and sighed.',
          kept: 'The guard’s watch hangs in {H}’s kitchen, and it is always plenty of time there.',
        }),
      },
      brave: {
        choice: 'Drive it yourself',
        outcome:
          'There were two handles, a red and a green. {H} pulled the green. The train said “Oh!” and shot out like a pip from a plum. Hats flew. The snail, who had just arrived, held on to the buffer and shouted for more. They were so early everywhere that they had to wait for the stations.',
        gift: mark('{H}’s face was black with soot, all but two round windows for the eyes.'),
      },
      curious: {
        choice: 'Ask who it is waiting for now',
        outcome:
          '“Somebody left this,” said the little train, and opened its smallest window. On the seat lay a ticket, one way, with a bite out of it. “They paid, and they never came back. I can’t just go.” {H} turned the ticket over. On the back it said: PLEASE DON’T WAIT. So it went, and it sang on the bends.',
        gift: truth,
      },
    },
    free: 'The train laughed so much that its wheels went round, and by the time it noticed they had arrived.',
    picture: {
      figure: { name: 'the owl guard', kind: 'bird', pose: 'stand', face: 'brave', holds: 'lantern' },
      shows: 'board a little train whose guard is an owl',
      props: ['a little steam train', 'a snail on the platform', 'a big station clock'],
    },
  },
]
