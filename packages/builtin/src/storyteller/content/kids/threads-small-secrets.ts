import type { Thread } from '../content-types.ts'

/** One more secret for every shape of a children's story. */
export const smallSecrets: readonly Thread[] = [
  {
    id: 'museum',
    shapes: ['find', 'lost'],
    goals: ['flower', 'clothing', 'glass', 'key', 'egg', 'book', 'light', 'toy', 'thing'],
    planted: [
      'With it was a ticket, cut out with teeth. ADMIT ALL OF YOU, it said.',
      'Somebody had dusted the step, and a bit of the wall, and one side of the cat.',
      'Next to it was a rope made of grass, the sort that means please do not touch.',
    ],
    clues: [
      'Someone had asked everybody along here what the most important thing in the world was, and had written down the answers, and underlined soup.',
      'An arrow was nailed to a stump. THIS WAY, it said, and underneath: IT IS WORTH IT. And underneath that: PLEASE.',
      'A very small person had been seen with a feather duster, practising saying “Mind the step.”',
      'Somebody had bought one chair, for the visitor.',
      'The caterpillars had all been given posters to put up. They had eaten them, and felt bad about it.',
      'Whoever it was had been heard counting people who went by. “Nought,” they said. “Nought. Nought. Oh, that was a leaf.”',
    ],
    reveals: [
      'MUSEUM, said the board by {spot}. Inside there was one shelf, and on the shelf {gwas} {G}, {look}, behind a rope of grass. “You’re the first!” cried {xa}, and dropped the duster. “I only borrowed {itm} for the opening. It was going to be Monday. But nobody came on Monday. So I said that Monday was still on.”',
      'Behind {spot} a curtain went up, halfway, and stuck. “Welcome,” said {xa} from underneath. “This is the Museum of Important Things. It has one so far.” And there on a cushion {gwas} {G}, {look}. “I was going to bring {itm} back after the visitors,” said {x}. “There haven’t been any visitors. I’ve had to be them myself.”',
    ],
    brief: {
      reveal:
        'MUSEUM, said a board, and inside, behind a rope of grass, {gwas} {G}. “You’re the first who came!” cried {xa}. “I only borrowed {itm} for the opening. I’ve been open for nine days.”',
      closes: [
        'So they all went out again and came in properly, one by one, and wiped their feet, and gasped. Then {x} shut the museum and gave {itm} back, tied up in the rope.',
        '{H} put a button on the shelf instead. “On loan,” {he} said. By evening there were visitors all down the path, each with something small behind their back.',
      ],
      curt: 'They all went out and came in again, properly, and gasped.',
    },
    decisions: [
      {
        choice: 'Be the best visitors that a museum ever had',
        text: 'They went out, and knocked, and came in with their hands behind their backs. They looked from the front. They looked from the side. “And what is it for?” asked {C}, and {x} told them everything, with a pointer, for an hour. At the end {x} lifted the rope. “We are closing now,” said {x}, as happy as a drum, and put {G} into {H}’s hands.',
      },
      {
        choice: 'Leave {itm} there, and bring the rest of the town',
        text: 'They ran from door to door. By four o’clock there was a queue, with a baby in it and two horses. Everybody looked at {G}, one after another, and everybody said “Ah.” {H} stood at the side and felt {himself} grow taller by about an inch a person. “{^it} can live here,” {he} said, “if I can have the key for Sundays.”',
      },
      {
        choice: 'Give {x} something of yours to show instead',
        text: '{H} turned out {his} pockets on the cushion. There was a button, a bit of string, and half a biscuit that looked like a boot. {^x} looked at the biscuit for a very long time. “Is it old?” “Very,” said {H}. So the label was changed. It is the best thing in the museum to this day, and nobody has eaten it, though it was close in March.',
      },
    ],
    picture: {
      figure: null,
      shows: 'are the first visitors of a very small museum',
      props: ['a rope of plaited grass', 'one shelf', 'a feather duster'],
    },
  },
  {
    id: 'hide-and-seek',
    shapes: ['someone'],
    planted: [
      'Somewhere behind the wall a voice said “ninety-eight”, and then, after some thought, “ninety-eight” again.',
      'Next to it two ears had been drawn in the dust, and rubbed out in a hurry.',
      'On it somebody had scratched: I DID NOT PEEP.',
    ],
    clues: [
      'A small person had been here with both hands over their eyes, and had walked into three trees. There were three dents.',
      'The squirrels knew something. They had promised not to tell, and they were so full of it that they squeaked.',
      'Somebody had been round with a lantern, looking under things. Under one stone they had left a sandwich, in case.',
      'On a trunk was a score, in chalk: ME 0. In the other column there was no room left.',
      'There was a giggle in the hedge. By the time they had parted the leaves, it was only a warm place.',
      'A voice had been heard all last night going up and down the lane: “All right, I give up! I do! I’ve said it!”',
    ],
    reveals: [
      'A heap of leaves near {spot} sneezed. “Found you!” shouted {xa}, and fell in head first. Out came {G}, with twigs all over. “You took three days,” said {G}. “I stayed as still as a spoon. Nobody called that it was over.” “I called,” said {x}. “But I said it very quietly, because I did so want to win.”',
    ],
    brief: {
      reveal:
        'A heap of leaves sneezed, and there {gwas} {G}. “Three days I’ve stayed as still as a spoon,” came a voice. “Nobody called that it was over.” “I did,” said {xa}, “but quietly. I wanted to win.”',
      closes: [
        '“It’s over!” shouted {H}, so that it rang. “Everybody won! There’s soup!” And from behind trees all round them came people who had been hidden for years.',
        '“One more go,” said {H}. “I’ll count.” They hid together, all three in one bush, and giggled so loud that they were found at nine.',
      ],
      curt: '“It’s over!” shouted {H}. “Everybody won! There’s soup!”',
    },
    decisions: [
      {
        choice: 'Shout that the game is over and there is soup',
        text: '“It’s over!” shouted {H}, with both hands round {his} mouth. “Everyone has won! There’s soup!” There was a rustle. Then they came out, from up trees and under bridges: a goat, a grandfather, four rabbits and a bride, who had all been hidden so well that they were forgotten. It took a very big pot. {^G} sat next to {x} and had three bowls.',
      },
      {
        choice: 'Play one more round, and let {x} win it',
        text: '“I’ll hide,” said {H}. {He} hid behind a thin young tree, with an arm out on each side. {^x} looked in the pond. {^x} looked in a shoe. {C} coughed, and {G} pointed with an elbow, and at last {x} stood there and went pink to the tips. “Found you,” whispered {x}. Then {x} said it again, so that they heard it in the next village. They all walked home in a row.',
      },
      {
        choice: 'Ask {G} what it was like in there',
        text: '“You can hear people look for you,” said {G}. “That’s the best bit. They say your name in all different ways. You said it as if it was made of glass.” {H} did not know what to do with {his} face. So they went home the long way round, and each of them was lost for a minute on purpose, and had their name called.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody in a heap of leaves',
      props: ['a heap of leaves', 'a score in chalk on a tree trunk'],
    },
  },
  {
    id: 'first-for-once',
    shapes: ['reach'],
    planted: [
      'Whoever left it had been running. There was only every third footprint.',
      'It was still spinning a little, like a thing put down by somebody who could not stop.',
      'Beside it lay a number to be pinned on your front. It was number one, and it had been cut from a cereal box.',
    ],
    clues: [
      'Somebody had gone by at half past four in the morning, the milk said, puffing, with their shoes in their hand.',
      'On the back of a bench was a list of things that somebody had been last at. It began with breakfast. It went down one leg.',
      'A snail had been overtaken here. He was still talking about it. “Such manners,” he said. “They stopped to say sorry.”',
      'Someone had practised a speech to a fence post. It went: Well, well. So here you all are. What kept you?',
      'There was a bun on a stone, with one bite out of it. It had been eaten at a gallop.',
      'Somebody with short legs had slept in the ditch for ten minutes, exactly, and had drawn the dent of an alarm clock.',
    ],
    reveals: [
      'And there {gwas} {G}. Across the way in hung a ribbon, with the two ends tied to two sticks, and on the near side of it sat {xa}, all alone, chin on fists. “I’m the youngest of eleven,” said {x}. “I’ve been last at everything since I was born. So I ran all night. And I was first! I was first by miles.” There was a sniff. “And there was nobody here to see.”',
    ],
    brief: {
      reveal:
        'And there {gwas} {G}, with a ribbon across the way in, and in front of it sat {xa}. “I’m always last,” said {x}. “So I ran all night, and I was first. And then there was nobody to see.”',
      closes: [
        '“We’ll see it now,” said {H}. They stood on both sides and cheered till their hats came off, and {x} went through the ribbon like a train.',
        'They went up to the ribbon in a row, toes together. “After three,” said {H}. So all of them were first, and nobody was last but the snail, who said it was restful.',
      ],
      curt: 'They cheered till their hats came off, and {x} went through the ribbon like a train.',
    },
    decisions: [
      {
        choice: 'Cheer while {x} runs it all over again',
        text: '{^x} went back as far as the bend. “Ready,” called {H}, and rang a spoon on a tin. Down the road came a very small noise of feet. {C} told it like the radio: “And it’s the youngest in front! It’s the youngest by a mile!” The ribbon broke with a snap. They carried {x} round on their shoulders, and in at the door, and so they got to {G}.',
      },
      {
        choice: 'Cross the ribbon all in one row',
        text: 'They lined up their toes with a stick. It took some time, because {C} has the longest. “One,” said {H}, “two”, and on three they leaned, all together, like people looking into a well. Snap. “Who was it?” asked {x}. Nobody could tell. They went on into {G} with a bit of ribbon each, and {x} wore the middle.',
      },
      {
        choice: 'Sit down first, and share the lunch',
        text: 'There was no hurry any more. {H} spread the cloth in front of the ribbon, and they had egg, and what was left of the bun. “It’s nice, here, just before,” said {x}, with a full mouth. They looked at {G} until they knew it by heart. Then a beetle walked under the ribbon and was first. They clapped, because it was only fair.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small sitting in front of a ribbon',
      props: ['a ribbon between two sticks', 'a picnic cloth'],
    },
  },
  {
    id: 'upside-down',
    shapes: ['make'],
    planted: [
      'Over it somebody had drawn an arrow that went round, and round, and ended in a question mark.',
      'On the table a very small person had been standing on their head. There was the mark of a hat.',
      'On it stood one word: UMOP. They could make nothing of that.',
    ],
    clues: [
      'A small somebody had been seen at the window with their mouth open, about to say something, three days running.',
      'The bats were on their side, somebody had chalked on a barn. ASK THE BATS.',
      'Whoever it was had tried to tell it to a duck first, to see how it felt to say. The duck had taken it well.',
      'There was a letter on the path. Dear You, it said, I do not want to be rude, but. And then came a great deal of blot.',
      'On a gate there hung a picture. They turned their heads to look at it, and then turned them further.',
      'Somebody had left a cup of tea standing on its rim. Not a drop had come out, and it must have been meant as a hint.',
    ],
    reveals: [
      'Near {spot} somebody pulled at {H}’s sleeve, so gently that it might have been a thorn. It was {xa}. “Please,” said {x}, and took a very long breath. “I’ve been trying to tell you since the first day. I’ve left you signs. I didn’t like to say it, because you were all so busy.” {^x} pointed to the page, and shut both eyes. “You’ve got it upside down.”',
    ],
    brief: {
      reveal:
        'Somebody pulled at {H}’s sleeve. “Please,” said {xa}, with both eyes shut. “I’ve tried to tell you since the first day. I left signs. I didn’t like to be rude. You’ve got the page upside down.”',
      closes: [
        'They turned it round. There was a silence; then {C} began to laugh, and it spread. In ten minutes there {gwas} {G}, right way up, and {x} did the corners.',
        '“Then we’ll turn ourselves round,” said {H}, and stood on {his} head. It is hard to {verb} anything like that. But there {gwas} {G}, and it was the only one of its kind.',
      ],
      curt: 'They turned it round. In ten minutes there {gwas} {G}.',
    },
    decisions: [
      {
        choice: 'Turn the page round and begin again with {x}',
        text: '{H} turned it. All three of them looked. “Oh,” said {C}. “It says stir. I thought that it said shoe.” Then they laughed so much that they had to hold on to one another; and after that it went like anything. {^x} read out each line in a small clear voice, and nobody was too busy. At five o’clock there {gwas} {G}, with a shoe on top, for luck.',
      },
      {
        choice: 'Do all the rest of it standing on your heads',
        text: '“We’ve come this far,” said {H}, and put {his} feet up against the wall. {C} did the same, and things fell out of pockets. {^x} ran back and forth and passed them what they dropped. It dripped upwards. It was stirred from below. And when they came down, with faces like two beetroots, there {gwas} {G}, and no one has ever been able to do it a second time.',
      },
      {
        choice: 'Ask {x} what else is the wrong way up',
        text: 'Nobody had ever asked {xm} a thing like that. {^x} thought. “Your hat,” {xe} said. “That map. The boat in the bath. And I think that you are sad on Sundays, and you’ve got Sundays the wrong way up as well.” They put it all right, one after another. {^G} came last, and was easy. The Sunday took a bit longer, but it was done by tea.',
      },
    ],
    picture: {
      figure: null,
      shows: 'look at a page together with somebody small',
      props: ['a page held upside down', 'a kitchen table'],
    },
  },
  {
    id: 'whispered',
    shapes: ['ask'],
    planted: [
      'Whoever had been there had breathed on the window, and written ASK ME, and it was nearly gone.',
      'It had one hand-print on it, held up, like somebody’s at the back of a class.',
      'Under it was a note with a hole worn through where it had been folded. NOBODY HAS SAID MY NAME YET, it said.',
    ],
    clues: [
      'Somebody had sat on every bench along here with an arm in the air. On the last bench they had propped it up with a stick.',
      'A small person had told it to a hole in the ground, just to have told someone, and had filled the hole in again.',
      'The frogs knew that somebody knew. They did not know what it was they knew. They had been up all night with it.',
      'There was chalk on a wall: I WAS THERE, I SAW IT. A cow had leaned on the next bit.',
      'At the school they remembered a very quiet one by the door, who was always passed over for the ones that shouted.',
      'Somebody had been heard to say “Um” on the bridge, very politely, to a whole procession.',
    ],
    reveals: [
      'By {spot} sat {xa}, with one arm straight up in the air. It had been up for so long that a bird was asleep on it. “Yes?” said {H}. {^x} looked behind, in case somebody else was meant. “Me?” said {x}. “I know that one. I was there when it began. I’ve known it all along.” The arm came down. “It’s just that nobody ever asked me.”',
    ],
    brief: {
      reveal:
        'There sat {xa}, with one arm straight up in the air, and a bird asleep on it. “I know that one,” said {x}. “I was there when it began. It’s just that nobody ever asked me.”',
      closes: [
        '“We’re asking,” said {H}, and bent down. It was whispered into one ear and then into the other. It was so simple that they laughed out loud, and told nobody but the bird.',
        'So {x} stood on a box and told it, with both arms. It took until dark, and the first half was about an aunt. When it came, it was just what they would have said, if they had thought.',
      ],
      curt: '“We’re asking,” said {H}; and it was whispered into each ear.',
    },
    decisions: [
      {
        choice: 'Bend down, and have it whispered to you',
        text: '{H} bent down. It tickled. It was quite short, and warm, and had a surprise in the third word. {H} began to smile at the edges. Then it was whispered to {C}, who had to sit on the ground. “All that way,” said {C}, “and it was that.” They have never told it to anyone. But if you ask {x}, and say please, {xe} will tell it to you.',
      },
      {
        choice: 'Lift {x} up on a box, so that everyone can hear',
        text: 'Word ran down the road that somebody knew. They came with stools. {^x} stood on the box with knocking knees and looked for {H}, and {H} nodded. It began with an aunt. It went by way of a bucket. When it got to the answer, it was so quiet that you could hear the hats. Then the whole crowd said “Ohhh,” all on one note, and a baby said it last.',
      },
      {
        choice: 'Ask {x} something that you have never asked anyone',
        text: '“Keep that for a minute,” said {H}, and sat down. “What’s your favourite sort of rain?” {^x} stared. Nobody had ever wanted to know. It was the sort that stops just when you have got your boots on. They talked till the bird woke up. It was on the way home that {C} clapped a hand to {cs} head; but {H} had it, written small, inside {his} hat.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small with one arm up in the air',
      props: ['a bird asleep on an arm', 'a wooden box to stand on'],
    },
  },
  {
    id: 'first-tries',
    shapes: ['become'],
    planted: [
      'On the back was printed: PAGE 212. SPACE FOR YOU.',
      'It had come out of a book, a big one, and it smelled of other people’s gardens.',
      'There was jam on it, and a pressed daisy, and the words: DO NOT BE PUT OFF.',
    ],
    clues: [
      'Somebody had been asking all the very best people about the very worst day that they remembered, and had licked the pencil a good deal.',
      'An otter told them that she had been visited. “They wanted to know about my first time in the water,” she said. “I’d sooner not.”',
      'Through a window they saw a plaster cast of a landing. It was nose first.',
      'On a leaf stood: THE EAGLE. TRIED TUESDAY. FELL IN SOUP. IT WAS HOT.',
      'Someone small had pulled a very heavy thing down this road on wheels that squeaked, and rested often, and read a bit, and laughed.',
      'The big strong horse blushed when they asked. “I told it in confidence,” he said. “About the ladder.”',
    ],
    reveals: [
      'The squeak had stopped near {spot}. There, on a barrow, lay the biggest book that they had ever seen, and on the book sat {xa}. “It’s the Book of First Tries,” said {x}. “Everybody’s in it. Here’s the eagle. Here’s your grandmother, with the bicycle and the pond.” A page was turned, and it was clean. “I keep one for you, about {doing}. I’m in it too. I’m on page one, and it is dreadful.”',
    ],
    brief: {
      reveal:
        'On a barrow lay a huge book, and on it sat {xa}. “It’s the Book of First Tries,” said {x}. “Look: the eagle, and the soup. Here is your page, about {doing}. I’m on page one, and it’s dreadful.”',
      closes: [
        '{H} read about the soup, and the pond, and the ladder. Then {he} got up and tried. It was terrible! It was a whole page and a half of terrible, and the next one was a good deal shorter.',
        '“Write while I do it,” said {H}. {^x} wrote. There was a crash, and a “sorry”, and another crash. Then for a long while there was nothing to write down, because it was going well.',
      ],
      curt: '“Write while I do it,” said {H}. There was a crash; then a laugh.',
    },
    decisions: [
      {
        choice: 'Read all the other pages out loud first',
        text: 'They read until it was dark and then by matches. The eagle: soup. The swan: went round and round. The mayor: called everybody Mother. By page sixty they were crying with laughter, and by page ninety {H} had got up, because there is nothing left to be afraid of once you have heard about the horse. It went badly. It went badly in a very interesting way. {^x} gave it a gold star.',
      },
      {
        choice: 'Try it at once, while {x} writes it down',
        text: '“Ready,” said {x}, with the pencil. {H} tried. “Bump,” wrote {x}. {H} tried again. “Bump, but further on,” wrote {x}. At the seventh go the pencil stopped. “What shall I put?” asked {x}. “I’ve no word for that one.” {C} looked over. “Put: there,” said {C}. It is the last word on the page, and it has a ring round it.',
      },
      {
        choice: 'Ask {x} for a second try at page one',
        text: '“What was it, on page one?” asked {H}. {^x} hid under the cover. It was the very same thing. It had gone so wrong that {xe} had never dared again, and had collected everyone else’s instead. “Well, then,” said {H}, and held out a hand. They tried it side by side, and fell down side by side, and there was only the one bump. The next time there was none.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small on top of a very big book',
      props: ['a huge open book on a barrow', 'a pencil'],
    },
  },
  {
    id: 'one-more-game',
    shapes: ['mend'],
    planted: [
      'Under it was a card, the three of acorns, rather bent.',
      'A very tired voice, far away, said: “All right. But this is the last one.”',
      'On the back was a sum, and it went: IT, FORTY. ME, NOUGHT.',
    ],
    clues: [
      'Somebody had been looking for a fourth player. There was a notice. MUST NOT MIND LOSING, it said.',
      'The hens had been asked the rules. They had told them wrong, and were sorry now.',
      'Someone small had gone to sleep against this wall with five cards in their paw, all of them low.',
      'There was a crow who had watched some of it. “It cheats,” she said. “Not badly. It just looks so pleased.”',
      'Along the path lay buttons, beans, and one shoe: all the things that somebody had lost since Tuesday.',
      'A voice had been heard in the night: “Could we stop now? People are waiting for you. Oh, all right.”',
    ],
    reveals: [
      'Near {spot} sat {xa}, with a fan of cards and only one shoe. “Shh,” said {x}. “It’s winning. It has never won anything before, you see. It only ever had its work. I asked if it would like a game, to be friendly, and that was on Tuesday.” {^x} gave a yawn as big as a bun. “It says, one more. It always says one more. I haven’t the heart to beat it, and I can’t any longer see the cards.”',
    ],
    brief: {
      reveal:
        'There sat {xa}, with a fan of cards and only one shoe. “I asked it for a game, to be friendly,” said {x}. “It’s winning. It never had anything but work. It says, one more. It’s said so since Tuesday.”',
      closes: [
        '{H} made a crown of paper and held it up. “The champion!” {he} called. There was such a cheer from down the road; and {mended}, with the crown on.',
        '“One more,” said {H}, and sat down. “But then there’s always next Tuesday.” It lost by a bean. And {mended}, humming, with the date written up on its sleeve.',
      ],
      curt: '“The champion!” called {H}. Everyone cheered; and {mended}.',
    },
    decisions: [
      {
        choice: 'Crown it champion, in front of everybody',
        text: 'They made the crown from a biscuit tin. Everyone came, in slippers, and stood in rows. “The winner,” said {H}, “by four hundred and eleven beans!” Nobody had ever clapped for it before. It did not know where to look. It went pink, and it said it was nothing; and while they were all still clapping, {mended}, because it was in such a good mood.',
      },
      {
        choice: 'Promise it a game every Tuesday',
        text: '“Work first,” said {H}, “and then on Tuesdays, cards.” They all shook on it, which took some reaching. {C} wrote it out, and {x} signed with the three of acorns. There was a pause, like somebody getting up out of a good chair. And then {mended}. It still does it a bit too early, on Tuesdays. No one has ever complained.',
      },
      {
        choice: 'Sit down, and play to win',
        text: 'Everyone had been letting it win, so as to be kind. {H} did not. {He} played as {he} would with a friend, tooth and nail, and took a bean, then ten, then the shoe. It was so surprised that it laughed. “Oh,” it said, “so that is a game!” It lost, and shook hands, and {mended}, and it could be heard whistling at it the whole day.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small with a fan of playing cards',
      props: ['a fan of cards', 'a heap of beans and buttons'],
    },
  },
]
