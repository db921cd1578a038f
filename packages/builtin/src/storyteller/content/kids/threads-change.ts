import type { Thread } from '../content-types.ts'

/** Secrets of stories that make something, ask something, become something or put something right. */
export const changeThreads: readonly Thread[] = [
  {
    id: 'last-pinch',
    shapes: ['make'],
    planted: [
      'Next to it were footprints, so small that a thimble would have filled them, and they went right up to the bowl.',
      'Beside it stood a very small stool that was not theirs.',
      'And on the edge of the table somebody had put a polished button, in case there was something to pay.',
    ],
    clues: [
      'Somebody had followed the very same road with a bundle tied in a scarf, and whenever it was put down it sparkled a little.',
      'On the fence somebody had written: ARE THEY NEARLY DONE? Lower down it said: WILL THEY ASK ME?',
      'Someone had been standing here for a good long while with clean hands, the way you stand when you hope to be asked.',
      'The ants had seen a bundle go by that smelled like a birthday.',
      'There was a spoon on the path, no longer than a pin. It had been polished, and never used.',
      'A small person had been heard at the crossroads, saying over and over: “It’s only a pinch. But it’s mine.”',
    ],
    reveals: [
      'Near {spot} they spread out what they had. It looked like a word with one letter missing. Then someone coughed. It was {xa}, holding a bundle tied in a scarf. “I’ve followed you since the start,” said {x}. “Nobody ever asks me. I brought my own bit, in case.” In the bundle was one crooked, sparkling pinch. It smelled like a birthday.',
    ],
    brief: {
      reveal:
        'Then someone coughed. “I followed you,” said {xa}. “Nobody asks me. But I brought a bit too,” and held out one crooked, sparkling pinch.',
      closes: [
        'In it went. There was a pop, and there {gwas} {G}, golden and lopsided and perfect. It had only wanted one more person.',
        'Everyone had one turn. The last turn was {x}’s, and that one did it.',
      ],
    },
    decisions: [
      {
        choice: 'Let {x} put the last bit in',
        text: '“Go on, then,” said {H}, and held everything steady. {^x} tipped it in with shut eyes. There was a pause. There was a pop. And there {gwas} {G}, golden and lopsided and perfect. “So that’s what it was,” breathed {C}. “It wanted one more person.”',
      },
      {
        choice: 'Make a second, smaller one for {x}',
        text: 'They made {Ga} first, and then they made another, the size of a thimble. {^x} looked at it from every side. “It’s got my name on,” said {x}. Strange to say, from that moment the big one began to shine as well, as if it had only been waiting for company.',
      },
      {
        choice: 'Ask everyone you met to have one turn',
        text: 'They called, and from all down the road they came, wiping their feet. Each had one turn and put in a wish. By the time it came to {x} there was hardly room. The last turn did it. Up went a puff of sweet smoke in the shape of a hat, and there {gwas} {G}.',
      },
    ],
    picture: {
      figure: null,
      shows: 'are given one last sparkling pinch by somebody small',
      props: ['a bundle tied in a scarf', 'a sparkling pinch of something'],
    },
  },
  {
    id: 'taster',
    shapes: ['make'],
    planted: [
      'Somebody had been there in the night, with a very small spoon, and had washed it up afterwards.',
      'Next to it was a note, the size of a stamp. NEEDS SOMETHING, it said.',
      'And one corner had been put right by hands that were not theirs, rather nicely.',
    ],
    clues: [
      'Somebody had been trying it out here, in a walnut shell: a very small one of the same, quite like theirs, only happier.',
      'On a leaf was a list: more salt, more string, more laughing. The last was underlined.',
      'Someone had come behind them the whole way and picked up everything that they had dropped.',
      'A magpie told them that a small person had stood there, looked at their plans, and wiped its eyes because they were so sad.',
      'There was a trail of crumbs, and at the end of it a bench, at which somebody had been working with their tongue out.',
      'Whoever it was had left the tools cleaner than they found them.',
    ],
    reveals: [
      'Behind {spot} there was light, and the sound of a very small hammer. There, at a bench made of matchboxes, stood {xa}. In front of {xm} was {Ga}, no bigger than a thimble, and it was perfect. “I’ve been helping,” said {x}, and went scarlet. “At night. Yours was so good. It was only a bit sad. I thought it could do with a laugh.”',
    ],
    brief: {
      reveal:
        'And there, at a bench made of matchboxes, stood {xa}, beside a perfect small one of the same. “I’ve been helping,” said {x}. “At night. Yours was only a bit sad.”',
      closes: [
        '“Show us,” said {H}. So {x} told it the joke about the two spoons, and there it was: {G}, done, and shaking all over.',
        'They worked all night, side by side, on the big one, and in the morning nobody could tell which bit was whose.',
      ],
    },
    decisions: [
      {
        choice: 'Ask {x} to teach you how to make it laugh',
        text: '“You lean in,” said {x}, “and tell it a joke, and it has to be a good one.” {H} told it the one about the two spoons. Nothing happened. {C} told it the one about the cheese. There was a creak, then a shake, and there {gwas} {G}, finished, and still giggling at the edges.',
      },
      {
        choice: 'Put the small one inside the big one',
        text: '{H} lifted the little one on the flat of {his} hand and set it in the very middle of theirs, where there had always been a gap of just that shape. It went in with a click. “I made it to fit,” said {x}, “but I didn’t like to say.” And there {gwas} {G}, whole.',
      },
      {
        choice: 'Work on it together until the morning',
        text: 'They lit every lamp they had. {H} did the big bits, {C} held things, and {x} went in where no one else could reach, humming. Towards morning they stopped talking and just worked. When the sun came up there {gwas} {G}. Nobody could have said whose idea it was.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find a secret helper at a tiny bench',
      props: ['a workbench made of matchboxes', 'a very small hammer'],
    },
  },
  {
    id: 'bagful',
    shapes: ['ask'],
    planted: [
      'Next to it were footprints, so small that a thimble would have filled them.',
      'Beside it lay a piece of string with nothing tied to it, as if a bag had come undone.',
      'On the glass somebody had breathed, and drawn a question mark.',
    ],
    clues: [
      'Somebody had been asking the same thing all along this road, and had said thank you for every answer, and gone on.',
      'An answer had got out and was fluttering about in the grass. Because of the cheese, it said. It had been somebody’s best.',
      'There was a dent in the ground where a heavy bag had been put down, and two small ones where somebody had sat and looked up.',
      'Someone had told the crickets: “I have ninety-nine now, and I still lie awake.”',
      'On the gate it said, in chalk, IS IT BECAUSE OF ME?',
      'An old ladybird had been asked as well. She said she had never been listened to so hard.',
    ],
    reveals: [
      'By {spot} somebody sat looking up. It was {xa}, holding a blanket by one corner. “You’ve come about the question,” said {x}, without turning. “I ask it too, every night. I’ve asked so many people that I’ve got a whole bag full of answers.” The bag was opened. Out came answers like moths, gold and brown and grey. “None of them is wrong. But none of them is mine.”',
    ],
    brief: {
      reveal:
        'At the end of the road someone sat looking up: {xa}. “I ask it every night,” said {x}. “I’ve a bagful of answers. None of them is mine.”',
      closes: [
        'So they made one up together, lying on their backs, and {x} put in a dog. High above, something twinkled: near enough.',
        'So they let the answers fly up and stick there and shine, and kept the question for tomorrow.',
      ],
    },
    decisions: [
      {
        choice: 'Make up an answer together',
        text: 'They lay on their backs and took turns. {H} said a bit, and {C} made it longer, and {x} put in a dog. By the time it was finished it was so good that it had to be told again. Perhaps it is because of love, it went, and perhaps because of the dog. High above, something twinkled: near enough.',
      },
      {
        choice: 'Ask the sky itself, politely',
        text: '{H} stood up straight and asked. The night took its time. Then a small wind came down, and in it was something like a voice: Because you look up. That was all. {^x} laughed out loud. “So it’s us,” said {x}. “We’re the reason!”',
      },
      {
        choice: 'Keep the question, and let the answers go',
        text: '“What if we just keep it?” said {H}. “A question’s good company.” So they let the answers out of the bag and watched them fly up, hundreds of them, and stick there and shine. {^x} folded the empty bag and put the question in a pocket, for tomorrow.',
      },
    ],
    picture: {
      figure: null,
      shows: 'look up at the sky beside a bag full of answers',
      props: ['a bag of answers like golden moths', 'a blanket'],
    },
  },
  {
    id: 'first-asked',
    shapes: ['ask'],
    planted: [
      'Tied to it was a thread, and at the end of the thread there was nothing, as if something had got away.',
      'Beside it, in very small letters, somebody had written: HAVE YOU SEEN IT? IT WAS MINE.',
      'And there were footprints, quite tiny, that ran all round the house, calling, if feet can call.',
    ],
    clues: [
      'Somebody had been past, looking under every leaf, and saying: “It’s about so big, and it keeps you awake.”',
      'On a post hung a notice: LOST, ONE QUESTION. ANSWERS TO NOTHING.',
      'A thread was caught on the thorns there. It was the sort with which you tie something that likes to fly.',
      'Someone had left a saucer of milk out for it. That was silly, of course. But half of it was gone.',
      'The owls had been told all about it, by a person so small that they took it for a mouse.',
      'Somebody had slept well here, for the first time in weeks, and then had woken and cried because it was so quiet.',
    ],
    reveals: [
      'Behind {spot} a small lamp was burning, and next to it sat {xa}, wide awake. “You’ve brought it back!” cried {x}. And the question, which had been getting heavier all day, sat up in {H}’s head like a dog that hears its name. “It was mine,” said {x}. “I couldn’t sleep for it, so I opened the window. And then I couldn’t sleep without it.”',
    ],
    brief: {
      reveal:
        'And there, wide awake by a small lamp, sat {xa}. “You’ve brought it back!” said {x}. “It was my question. I let it out because I couldn’t sleep. And then I couldn’t sleep without it.”',
      closes: [
        'So they shared it: {H} had it on weekdays, and {x} on Sundays, and neither of them minded lying awake.',
        '“Ask it,” said {H}, “and I’ll ask it back.” They went on till morning, and it never got any smaller, and nor did the fun.',
      ],
    },
    decisions: [
      {
        choice: 'Give it back, and ask to visit it',
        text: '“It’s yours,” said {H}, and gave it a push. The question went over to {x}, turned round three times, and lay down. “You could come and see it,” said {x}. “It likes you. It never let anyone else carry it.” So every Friday they came, and they all three lay awake together, on purpose.',
      },
      {
        choice: 'Share it, so that each of you has half',
        text: 'It came apart more easily than they had thought. {H} took the half that begins, and {x} the half with the curl at the end. It meant that neither could ask it alone. You would see them run across the fields, any night of the week, to put it together.',
      },
      {
        choice: 'Let it go out and get into more heads',
        text: 'They opened the window as wide as it went. “Off you go,” said {x}. The question flew round the lamp once, and out. And over the way a light went on, and then another, till the whole hill was awake and looking up. “Listen,” said {H}. “They’re asking.” It sounded like wind in a wood.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet somebody small who is wide awake by a lamp',
      props: ['a small lamp', 'an open window'],
    },
  },
  {
    id: 'the-same',
    shapes: ['become'],
    planted: [
      'Next to it were footprints, so small that a thimble would have filled them.',
      'It had been folded by someone with cold hands, who had not got the last corner right.',
      'On the inside it said, in very small letters, ME TOO.',
    ],
    clues: [
      'Another paper star hung there from a twig. ME TOO, it said again, a bit bigger.',
      'Somebody had been walking up and down here, up to the corner and back, and had never gone round it.',
      'A blanket had been dragged past, the way you drag a blanket when you don’t want to go to a place alone.',
      'Someone had asked the snails whether it gets better if you shut your eyes. The snails had not known.',
      'There was a row of small stones, and beside it, scratched: TODAY I NEARLY DID.',
      'Somebody had stood at their own gate for an hour, and then knocked on it, from the inside, for practice.',
    ],
    reveals: [
      'The trail ended at {spot}, and there sat {xa}, wrapped in a blanket up to the eyes. “It was me who left it,” said {x}. “I saw you through the window. I thought: there’s somebody who feels the way I do about {doing}. I wanted to ask if we could try it together. Then I was too scared to knock.”',
      'Paper stars hung all about, near {spot}, dozens of them, and in the middle of them sat {xa}, folding. “I can’t do {doing} either,” {xe} said, not looking up. “Every time I couldn’t, I made a star. I have made such a lot.” {Xe} held one out. “This is for tonight. I thought if there were two of us I might not need it.”',
    ],
    brief: {
      reveal:
        'And there, where the trail ended, sat {xa}, in a blanket up to the eyes. “It was me,” said {x}. “I thought: there’s someone who feels the way I do about {doing}.”',
      closes: [
        '“On three?” said {H}. “On two,” said {x}, “or I’ll think.” One. Two. It was wobbly, and it was theirs.',
        '“Everyone does it the front way,” said {H}. “Let’s do it sideways.” It should not have worked. It did.',
      ],
    },
    decisions: [
      {
        choice: 'Hold hands and try it together',
        text: '“On three?” said {H}. “On two,” said {x}, “or I’ll think.” One. Two. It was not like the pictures. It was wobblier, and it lasted only about as long as a sneeze. But it was theirs, and they had done it, and they looked at each other with their mouths wide open. Then they did it again.',
      },
      {
        choice: 'Show {x} how, as though you already knew',
        text: '{H} had never been so frightened, so {he} did it with style. “You just begin,” {he} said, and to {his} own enormous surprise, began. {^x} came after, one small step behind. It was only when they had got to the end that {H} noticed who had been brave.',
      },
      {
        choice: 'Find a way that nobody has thought of',
        text: '“Everyone does it the front way,” said {H}. “Let’s do it sideways.” So they did, with a blanket, a bit of rope, and {C} shouting orders that they did not follow. It should not have worked. A passing moth said so. It worked so well that the moth sat down.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small wrapped up in a blanket',
      props: ['a blanket', 'folded paper stars'],
    },
  },
  {
    id: 'counted',
    shapes: ['become'],
    planted: [
      'On it was a number, in very small figures: eleven.',
      'Beside it lay a pencil, so short that only a very small somebody could have used it up.',
      'Next to it, somebody had clapped. One could see it by the dust.',
    ],
    clues: [
      'Behind the bush was a seat, with a cushion, that looked straight at {H}’s own door.',
      'On the wall somebody had kept count, in fives, and after every five there was a little drawing of a cup, like the ones you win.',
      'A small person had told the sparrows all about it: “And then,” they had said, “and THEN, they got up again!”',
      'There was a ticket on the ground. ADMIT ONE, it said. It had been made at home, and it was for today.',
      'Someone had practised falling over here. They had put down leaves first, and had ticked off each time.',
      'Somebody had bought up all the cough drops in the shop, so as to be able to cheer.',
    ],
    reveals: [
      'By {spot} sat {xa}, holding a notebook quite as big as {xself}. “You’re early,” said {x}. “I’ve come to see you do it.” “But I can’t,” said {H}. “I never can.” “I know,” said {x}. “Eleven times. I’ve got it all down. I’ve never seen anybody get up eleven times. I only ever tried once.” {Xe} turned to a clean page. “I wanted to see how it’s done.”',
    ],
    brief: {
      reveal:
        'And there sat {xa}, who had a very big notebook. “Eleven times you tried,” said {x}. “I’ve got it all down. I only ever tried once. I wanted to see how it’s done.”',
      closes: [
        'So {H} tried again, with somebody counting. Twelve. It was the oddest thing: this time {he} did not come down at “but”.',
        '“You do eleven first,” said {H}, “and I’ll count.” They did them together, all afternoon, and the last one worked.',
      ],
    },
    decisions: [
      {
        choice: 'Let {x} count, and try once more',
        text: '“Twelve,” said {x}, and held {xs} breath. {H} thought of all the other times, how each had been a bit different, and began. Something went right, and then the next thing did. It lasted as long as it takes to say it. {^x} forgot to write. “That was it,” {xe} said. “That was how it’s done.”',
      },
      {
        choice: 'Be the one who counts for {x}',
        text: '“Now you,” said {H}, and took the notebook. {^x} got up, and fell over, and looked round to see if it was terrible. “One,” said {H}, and drew a very fine cup. By seven they were doing it side by side. On eleven both of them did it, and nobody had been looking, and it was all the better.',
      },
      {
        choice: 'Read the notebook from the beginning',
        text: 'They read it together. On page one it said: Tried. Fell over. Laughed. On page six it said: Tried. Nearly! {H} had not known about the nearly. {He} had been too busy coming down. “You’ve been able to for weeks,” said {x}. “Look.” So {he} shut the book and did it, just like that.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet a small admirer with a very big notebook',
      props: ['a very big notebook', 'a short pencil'],
    },
  },
  {
    id: 'hush',
    shapes: ['mend'],
    planted: [
      'And on the ground, in very small letters, somebody had written PLEASE, and THANK YOU, and PLEASE again.',
      'Next to it were footprints, so small that a thimble would have filled them, and they had all been made on tiptoe.',
      'Beside it lay a baby’s sock, about as big as a bean.',
    ],
    clues: [
      'Somebody had hung little signs on all the bushes: SHH. SHE HAS ONLY JUST DROPPED OFF.',
      'A small person had been seen to bow, very low and very politely, and ask for something that took quite a long time to say.',
      'A cradle had been rocked there. One could tell by the two long curves in the dust.',
      'The cockerel had been given a scarf to hold in his beak, by somebody who said it was only for a day or two.',
      'Somebody had walked up and down here three nights running, with something heavy and cross on one arm.',
      'On a stone was a sum, done with a burnt stick: how many hours she had cried, and how many they had slept. The second was nought.',
    ],
    reveals: [
      'Behind {spot} stood a cradle made from half a coconut, and beside it {xa}, rocking, with black rings round both eyes. “It was me,” said {x} at once. “She cried for three nights. So I asked {G}, ever so nicely, to leave off till she was asleep. And she is. And I’m too tired to go and say it can stop.”',
    ],
    brief: {
      reveal:
        'And there, at the end of the road, stood {xa}, rocking a cradle. “I did it,” said {x}. “My sister cried for three nights. So I asked for it, very nicely, till she slept. And then I fell asleep as well.”',
      closes: [
        '“We’ll rock,” said {H}. “You go and say thank you.” So {x} did; and {mended}, rather softly, so as not to wake her.',
        'They carried the cradle in where it was quiet. Then {H} went out and said it was all right now, and {mended}.',
      ],
    },
    decisions: [
      {
        choice: 'Rock the cradle, and let {x} go and say it',
        text: '“Give me that,” said {H}, and took over the rocking. {^x} went out on wobbly legs, and bowed, and said that it could be as it was now, and thank you. There was a pause. And then, little by little, on tiptoe, {mended}. The baby smiled in her sleep.',
      },
      {
        choice: 'Sing the baby into a deeper sleep',
        text: '{H} knew one song, and {C} knew one other, and they sang them both at once. It sounded like a kettle and a cart. The baby sighed, put her fist in her mouth, and sank to where nothing wakes you. “Now,” whispered {x}, and raised one arm. And {mended}, and she never stirred.',
      },
      {
        choice: 'Wake the baby, to see it happen',
        text: '“She ought to see,” said {H}. So they lifted her out, warm as a loaf, and held her up facing the right way. She opened one eye, then two. And {mended}. She had never seen such a thing. She did not cry. She looked, and looked, and then she laughed, and that was the best of all.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small rocking a cradle',
      props: ['a cradle made from half a coconut', 'a sleeping baby'],
    },
  },
  {
    id: 'thanked',
    shapes: ['mend'],
    planted: [
      'On it somebody had written in very small letters: DEAR YOU. And then they had not known how to go on.',
      'Next to it were footprints, so small that a thimble would have filled them. They went a bit nearer each day.',
      'Beside it lay an envelope, beautifully addressed, with nothing in it.',
    ],
    clues: [
      'Somebody had been trying to write a letter. Bits of it lay everywhere. Dear you, they all began.',
      'A small person had been seen on the roof, calling something upwards, and getting no answer, and calling it again.',
      'On the fence somebody had written a list of who had ever said thank you. It was a very short list.',
      'Someone had picked flowers there, and had not known where to put them, and had left them on the highest thing they could reach.',
      'The gnats had been asked what you give to somebody who has everything.',
      'There were steps, made of books and boxes and a pan, going up. They stopped just too soon.',
    ],
    reveals: [
      'Near {spot} stood a tower of chairs, and on the top one {xa}, with a letter. “I found out why,” said {x}. “I asked. Every day, all this time, and in all the world there’s nobody who ever said thank you. It wasn’t cross. It only wanted to see whether we would notice.” {Xe} looked at the letter. “I’ve written it. But I’m too small for it to hear.”',
    ],
    brief: {
      reveal:
        'And there, on a tower of chairs, stood {xa}, holding a letter. “I asked why,” said {x}. “Nobody ever said thank you, that’s all. I’ve written it, but I’m too small to be heard.”',
      closes: [
        'So they read it out together, all three, as loud as they could. And {mended}, and went a little pink.',
        'So {H} sent word down the road, and at noon the whole place said it, all at once. And {mended}.',
      ],
    },
    decisions: [
      {
        choice: 'Read the letter out, all together',
        text: 'They stood on the top chair, one on the shoulders of the other, and read it out as loud as they could. It was not long. It said: Thank you for all the other days. There was such a quiet that you could hear the ink dry. And then {mended}, better than ever before.',
      },
      {
        choice: 'Fetch the whole place to say it',
        text: '{H} ran from door to door. They came out in slippers and aprons; they came with spoons in their hands. “What do we say?” asked the baker. “What we should have,” said {H}. On the count of three they said it, all of them, even the goat. And {mended}, and some people cried.',
      },
      {
        choice: 'Ask what it would like for itself',
        text: 'Nobody had thought of asking that. {H} cupped both hands and called it up. For a long while there was nothing. Then it came, quite shy: a day off, now and then, and somebody to wave to. “We can wave,” said {x}, and they did, like flags. And {mended}.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small on a tower of chairs',
      props: ['a tower of chairs', 'a letter'],
    },
  },
]
