import type { Thread } from '../content-types.ts'

/** Secrets of stories in which somebody arrives, or in which something has to be found out. */
export const strangerThreads: readonly Thread[] = [
  {
    id: 'well-spoken-of',
    shapes: ['stranger'],
    planted: [
      'On the back of it somebody had drawn a window with a light in it. It was {H}’s window.',
      'Under it stood in very small letters: ON THE LEFT. YOU CAN’T MISS IT. NICE.',
      'Along the edge of the road ran tiny footprints, right up to {H}’s door; and away again, skipping.',
    ],
    clues: [
      'A small person had stopped everybody on this road to tell them about half a bun.',
      'On a wall was a poster with {H}’s face on it. It was mostly smile, and had been coloured in twice.',
      'Somebody had drawn a map of the way to {H}’s, and had left out all the steep parts, so as not to put anyone off.',
      'A tired toad with a bag asked if this was right for the good place. He had it from somebody small, who had it from experience.',
      'There was a list on a stump, of people who had nowhere to go. Behind one of them stood: SENT.',
      'The swallows had been told of a window-sill, far along, where it is always about four o’clock in the afternoon.',
    ],
    reveals: [
      'Near {spot} there was hammering. It was {xa}, nailing up a board. THIS WAY TO THE KIND ONES, it said, and it pointed to {H}’s. “You gave me half a bun once,” said {x}, through a mouthful of nails. “It rained, and you opened the door and held it out, and never asked me anything. So I told {G}. I tell everybody who has nowhere to go.” The hammer sank. “There may be more.”',
      'A folding table stood by {spot}. WHERE TO GO, said a card on it, IF YOU HAVE NOWHERE. Behind it sat {xa}. “{^G}? I sent {itm},” said {x}. “I send them all to you. It was raining, and you held out half a bun, and went on with what you were doing, as though I’d always been there. It’s the only place I know.” {H} had quite forgotten.',
    ],
    brief: {
      reveal:
        'At a folding table sat {xa}. WHERE TO GO, said a card, IF YOU HAVE NOWHERE. “I sent {G} to you,” said {x}. “I send them all. You gave me half a bun once, in the rain.”',
      closes: [
        '“Send the others,” said {H}. They came that week: a toad, two aunts and a clockmaker. {^G} met them at the gate with a lamp, and knew just what to say.',
        'So {x} shut up the table and came along for the other half. {^G} opened the door to them, and stood to one side, like somebody who lives there.',
      ],
      curt: '“Send the others, too,” said {H}; and {G} went to lay the table.',
    },
    decisions: [
      {
        choice: 'Tell {x} to send the others too',
        text: '“Send them,” said {H}. So they came, in ones and twos, with bags: a toad, a lady with a harp, a giant who had been let go. {^G} met them at the gate, knowing best what that is like. There were never enough beds, and always one more corner. Nobody got more than half a bun. It was half a bun that they had come for.',
      },
      {
        choice: 'Bring {x} home, for the other half',
        text: '“There must have been another half,” said {H}. “You had better come for it.” So {x} left everything standing and came. Before they could knock, the door opened, and there in the light stood {G}. “It was just where you said,” {it} told {x}, and went back in to move up the chairs. The one by the stove has been {g}’s ever since.',
      },
      {
        choice: 'Ask where {G} wanted to go',
        text: '{^x} had never thought of that. They went home and asked, and it turned out there was a sister, three bends on. {H} packed: soup in a jar, a scarf, nine buns. {^G} waved from each bend until there were no more. And at the third, next day, {x} nailed up another board. ALSO KIND, it says.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small putting up a sign',
      props: ['a sign with an arrow', 'a folding table', 'half a bun'],
    },
  },
  {
    id: 'waving-back',
    shapes: ['stranger'],
    planted: [
      'On it was a drawing of a hand. It meant either stop, or hello.',
      'Far away, at the end of everything, a light went on, and off, and on again, rather jerkily.',
      'It smelled of lamp oil, and just a little of being shy.',
    ],
    clues: [
      'Somebody very small had spent all their pennies on matches. “I’m only minding it,” they had said. “I’m not used to a big one.”',
      'OUT, it said on the door of a hut. BACK WHEN I HAVE SAID HELLO.',
      'A person no taller than a boot had practised here with a tea towel, up and down, till the daisies all leaned over backwards.',
      'An old bat remembered. “There was a light over there and a light over here, and they winked,” she said. “I flew to and fro between them, in case it was about me.”',
      'There were marks along the wall, in fives, one for every good night. It took a long time to walk past them.',
      'They came upon a telescope with a worn-out eye. It was pointing straight at where {H} lived.',
    ],
    reveals: [
      'There was a tower behind {spot}, not much taller than a clothes horse, with a great lamp on top, and {xa}, waving a tea towel. “I’m only minding it,” {x} puffed. “You put your light out and wave, every night, at the far one. Well, this is it. Who did you think was winking back? {^G} went to tell you so. Only, close up, {it} can’t think how it begins.”',
      '“Don’t stop me,” said {xa}, past {spot}, “or I’ll lose count.” Up went a tea towel, and down, in front of a lamp as big as a barrel. Each night of {his} life {H} had waved at a light on the edge of the world, and it had winked. And here it was. “That was {G},” said {x}, “for years. {^it} went to tell you. Did {it} manage it?”',
    ],
    brief: {
      reveal:
        'At a lamp as big as a barrel stood {xa}. “You wave at this every night,” said {x}. “Well, it was {G} who winked back, and went to tell you so. Only, close up, {it} can’t think how it begins.”',
      closes: [
        'So {H} ran home, stood in front of {G}, and waved. That was how it began. It went on until the soup was cold.',
        'They carried {G} home on Sunday, with a scarf and a pie. That night the far light winked twice. It was a joke, and only two people in the world had got it.',
      ],
      curt: '{H} ran home and stood in front of {G}, and waved.',
    },
    decisions: [
      {
        choice: 'Wave, so that {G} can see it',
        text: '{H} took the tea towel and waved, as wide as it went. Nothing. Then far off, in the smallest of all the windows, somebody stood up, looked, and threw both arms into the air. “That’s how it begins!” cried {x}. They waved all the way back, at each bend, till they were so near that it turned into a hug.',
      },
      {
        choice: 'Ask {G} to stay for good',
        text: '“Let {g} stay,” said {H}. “You’re better at it than you think.” {^x} grew by an inch. At home, after dark, they put {G} by the window. Out on the edge of the world a light came up: on, off, on, oops, on. {^G} laughed till the curtain came down. “So that’s what I look like!” {it} said; and nobody spoke of leaving again.',
      },
      {
        choice: 'Take {G} back, with presents',
        text: 'A lamp like that wants its own person. So {G} went back on Sunday, and everyone gave something: a scarf, a pie, a chair that had only been in the way. At bedtime {H} leaned out. On, went the light. Off. Then it winked twice, quickly. It was a joke from Thursday, about the soup, and you had to have been there.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small waving a tea towel by a great lamp',
      props: ['a great lamp', 'a tea towel', 'a telescope'],
    },
  },
  {
    id: 'cup-of-sugar',
    shapes: ['stranger'],
    planted: [
      'It was somewhat sticky. Ants sat round it in rows, as they would for a concert.',
      'On it, in brown old ink, there was one word left: OWED.',
      'Beside it ran a line of something fine and white, and every few steps there was the mark of a small wet finger.',
    ],
    clues: [
      'A great old book lay open at B. BORROWED, it said: ONE CUP. Then came a date, a hundred years off, and where {H} lived.',
      '“It’s very sweet of them,” said the bees, and would say no more.',
      'Somebody small had been from door to door here with a spoon, and had been given a good deal of advice.',
      'Two people of different sizes had sat on that bench. One of them had licked a finger, and looked the other way.',
      'In the dust somebody had practised. I ONLY HAD A LITTLE, it said. I ONLY HAD A LITTLE, TEN TIMES.',
      'A very old snail had heard tell of it as a girl. It was for a cake, she said, and they never got over the shame.',
    ],
    reveals: [
      'Past {spot} came a spoon of sugar, held out straight, and behind it, not breathing, {xa}. “Don’t joggle,” said {x}. “It’s for {G}, who took the cup. We borrowed it from your door, full, a hundred years ago, and we’re honest people. Only I carried it for a bit, and put a finger in, and then it wasn’t full. {^it} won’t say a word about it till it is.”',
      '“Could you lend me some sugar?” asked {xa}, stepping out from behind {spot}. “One spoon.” Then {xe} saw who they were, and sat down. “Oh, dear. It’s yours.” It came out in bits: how a cup of it had been borrowed at {H}’s door, a hundred years ago; how {G} had set off to return it; and how {x} had helped to carry it, and helped, and licked the finger.',
    ],
    brief: {
      reveal:
        'And there came {xa}, holding out a spoon. “We borrowed a cup of sugar from you,” said {x}, “a hundred years ago. {^G} came to give it back. But I ate some, and {it} can’t say so till the cup is full.”',
      closes: [
        '{H} tipped the spoon in, and a bit more on top. “Paid,” said {G}, and stood up a head taller. On Thursday {it} went home with a pie, and an egg to owe for.',
        '“It was for a cake,” said {H}. So they baked it, a hundred years late, with the whole cup in. {^G} stayed to wash up, and after that just stayed.',
      ],
      curt: '{H} tipped the spoon in. “Paid,” said {G}, and stood up a head taller.',
    },
    decisions: [
      {
        choice: 'Fill up the cup from your own tin',
        text: '“I can’t pay you with yours,” whispered {x}. “It’s only lent,” said {H}, and heaped the spoon. {^G} held out the cup, full to the brim, and made a speech, all the long words of which had been practised for a century. Then {it} went home with a pie under each arm, and {x} on top to see that nobody put a finger in.',
      },
      {
        choice: 'Bake a cake with it, for everyone',
        text: '“What was it for?” asked {H}. A cake, it turned out. So a cake it was, and the whole cup went in. {^x} got the spoon and {G} the first slice. You can’t just get up and walk away from a cake like that. {^G} said so at midnight, and again in the spring, and by then there was a peg with a name on it.',
      },
      {
        choice: 'Lend them something else to bring back',
        text: '“So now we’re even,” said {H}. “I don’t like even.” And {he} tipped out the sugar, and filled the cup with flour. {^G} had to sit down for joy. Somebody would have to bring it back! In May came a cousin with it, who borrowed an egg. In June came two uncles with the egg. They have been coming up that road ever since, and always owe something.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet somebody small carrying a spoon of sugar',
      props: ['a spoon of sugar', 'an old cup', 'a big open book'],
    },
  },
  {
    id: 'two-detectives',
    shapes: ['mystery'],
    planted: [
      'Round it somebody had drawn a neat ring in chalk, and written: CLUE ONE.',
      'Somebody had been at it before them with a magnifying glass. It had left a circle in the dust.',
      'A yawn hung about the place still. {H} caught it.',
    ],
    clues: [
      'There were two trails here, one with shoes and one without, and they were the same feet.',
      'All the beetles had been questioned, one by one, and let off with a warning.',
      'On a leaf stood: THE CULPRIT IS SMALL. THE CULPRIT KNOWS WHERE I KEEP MY CANDLES.',
      'At midnight an owl had seen somebody with a candle, eyes tight shut, and smiling. She had said good evening. It had not been taken up.',
      'Someone had set a trap, with string and a bell, and had been caught in it themselves, from the inside.',
      'On a bush hung a very small nightcap, and on the nightcap a label: EVIDENCE.',
    ],
    reveals: [
      'All the drops of wax ran together near {spot}, at a bed made out of a drawer. In front of it, magnifying glass at one eye, stood {xa}, rather pale. “I followed every drop, the same as you,” said {x}. “I measured the feet. {Q}? Well, me. I’m asleep when I do it. There’s a dream with a door in it, and they say: come in, we’re all here.”',
      '“Nobody move,” said {xa}, past {spot}. The magnifying glass made one eye enormous. Then the eye filled up. “Oh, it’s no use. You don’t fit the footprints. I have measured everybody, and there’s only one left over, and it’s me. I get up in my sleep. I always dream that somebody calls: come in, we’re all here. And so I go.”',
    ],
    brief: {
      reveal:
        'The wax led to a bed made out of a drawer. There, magnifying glass at one eye, stood {xa}. “I followed it, too,” said {x}. “It’s me. I do it in my sleep. I dream they’re calling: come in, we’re all here.”',
      closes: [
        'They told everyone. At midnight a candle came down the road, with its eyes shut; and this time people had stayed up, and it was they who said it.',
        'They told no one. But {H} tied a bell to the bed. When it rings in the night {he} gets up, and goes along, and sees that {x} is back by breakfast.',
      ],
      curt: '“Come in,” said {H}, so that {x} need not dream it.',
    },
    decisions: [
      {
        choice: 'Tell everybody, and stay up tonight',
        text: 'They told everybody, and nobody was cross. That night at twelve a candle came down the road, with {x} behind it, eyes shut, smiling. In every house the lights were on. “Come in,” called {H} from the step, and so did the baker, and so did next door. “We’re all here!” {^x} woke up in the middle of a party, and it was true.',
      },
      {
        choice: 'Keep it quiet, and tie on a bell',
        text: '“Case closed,” said {H}, and shut the book. Not a soul was told. But they tied a small bell to {x}’s bed, and when it rings, at midnight or so, one of them gets up and walks alongside. You must never wake a sleepwalker. You may carry the candle, though; and {x}, who doesn’t know, has begun to say “Thank you.”',
      },
      {
        choice: 'Go to sleep too, and see what happens',
        text: '“There’s only one way to look into it,” said {H}. They lay down in a row, in the bed and out of it. Nobody knows who got up first. In the morning there was wax on all of them, and everything about {matter} had been put right. On a page stood the answer, in three handwritings, with its eyes shut. They locked it up, and lost the key.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet a very small detective beside a bed made from a drawer',
      props: ['a bed made out of a drawer', 'a magnifying glass', 'a candle'],
    },
  },
  {
    id: 'made-by-hand',
    shapes: ['mystery'],
    planted: [
      'Tied to it was a tag, of the kind that has a price on. FREE, it said, TO A GOOD HOME.',
      'Someone had put it there, and moved it a bit to the left, and then a bit back. It had been too easy.',
      'It had been sprinkled with dust, quite fresh, to make it look older.',
    ],
    clues: [
      'There was a footprint here, and it had plainly been put on by hand.',
      'On a stump lay a book called HOW TO BE PUZZLING. A leaf kept the place, at Fog.',
      'A small person had been to ask the owls what it is that keeps people awake in the nice way.',
      'They found a tin marked RED HERRINGS. It had six in it, made of felt, and room for one more.',
      'Four endings had been thrown away in the grass there. Under the fifth stood: IF THEY GET THIS FAR I SHALL CRY.',
      'Somebody had come along here backwards, in boots that belonged to somebody else, and had gone into the ditch twice.',
    ],
    reveals: [
      'MYSTERIES MADE, said a brass plate no bigger than a stamp, near {spot}. Behind a bench heaped with string and fog sat {xa}. “You’re here!” cried {x}. “Nobody ever gets to the end! It was me who did it, all of it. I heard you sigh at your window and say that nothing ever happens. So I made you that one. It’s my best. Did you like the bit with the wax?”',
      '“Warm,” said somebody near {spot}. “Warmer. Oh, boiling!” And out jumped {xa}, all over bits of string. “{Q}? Me! I did it on purpose, for you. It was such a grey week, and you’d begun to count the spoons. I can’t bear it when a person has nothing to wonder about.” {^x} had to sit down. “I’ve never had one solved before. It’s like having your back scratched.”',
    ],
    brief: {
      reveal:
        'At a bench heaped with string sat {xa}. “You got to the end!” cried {x}. “It was me. I made it for you, by hand. I’d heard you say that nothing ever happens. Did you like the bit with the wax?”',
      closes: [
        '“It’s the best I ever had,” said {H}, and told nobody how it came out. There are still people who lie awake over {matter}, and would not miss it.',
        'They told it at every gate, all the way home, with the twists. By the time they had done, a queue stood at the little bench, and one was for a wedding.',
      ],
      curt: '“It’s the best I ever had,” said {H}, and told nobody.',
    },
    decisions: [
      {
        choice: 'Tell nobody, so that all may wonder',
        text: 'On the way back people came out to their gates. “Well?” they called. “{Q}, then?” {H} only smiled. {C} had to bite on something. Round every table that evening there was somebody with an idea, and somebody with a better one, and the soup went cold and was eaten cold. Up the road a small lamp burned late. A new one lay on the bench, for spring.',
      },
      {
        choice: 'Show everyone how it was made',
        text: '{^x} was put up on a chair, and took it to pieces for them: here was the string, and here, folded, the fog; and out of a paper bag came the truth about {matter}. “And I was looking straight at it!” said the baker, four times over. They clapped till the bag burst. Something happens there every Tuesday now.',
      },
      {
        choice: 'Make a mystery for {x} in return',
        text: '“And who makes yours?” asked {H}. No one did. So {x} had to turn round and count to a hundred. Afterwards nobody was there, only a blob of wax, with a strange thumb print in it. “Ooh,” said {x}. As for {matter}, all that was put straight by tea. The blob has not been solved to this day, and {xe} has never been so happy.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small who makes mysteries at a bench',
      props: ['a bench heaped with string', 'a small lamp', 'a tin'],
    },
  },
  {
    id: 'mump',
    shapes: ['mystery'],
    planted: [
      'Next to it was a small footprint; and round about that, as a saucer goes round a cup, an enormous one.',
      'Somebody had whispered a name here, and it had not quite gone yet. It sounded like Mump.',
      'Beside it stood a washtub full of milk, and a note: FOR THE OTHER ONE.',
    ],
    clues: [
      'A small person had asked at the shop for slippers for a friend, and had drawn round him. It took all the paper there was.',
      'A glove had been begun here, in thick grey wool. It had thirteen fingers so far.',
      'Something had sat down on this wall, which had been a higher wall. A card was stuck to it: HE IS SORRY.',
      'All night long, the owls said, there was one voice that read out loud, and another that said: again.',
      'High up, where no ladder goes, somebody had scratched MUMP. Right at the bottom it said: AND ME.',
      'A blanket hung between two posts. Behind it, in a ring as wide as a pond, the ground was warm. Someone did not care to be looked at.',
    ],
    reveals: [
      'Behind {spot} it was darker than it should be, and the dark had two eyes as big as plates. In front, arms out wide, stood {xa}. “You’ll have to get past me,” said {x}. “He’s called Mump. It was him, and he didn’t mean it. By day they scream, so he comes at night, when it’s only things. He likes to be where people have been.” The dark did its best to look small.',
      'A candle burned by {spot}, and by the candle {xa} was reading out the instructions for a tap. “Again,” said somebody. It came from all around. Two eyes opened, as yellow as butter and as wide as tubs. “That’s Mump,” said {x}. “Please don’t scream. They always scream, and then he cries, and it puts out the candle. He’s who you’ve been asking about. He only wanted to be where people are.”',
    ],
    brief: {
      reveal:
        'The dark ahead of them had two eyes, as big as plates. In front stood {xa}, arms out wide. “He’s called Mump,” said {x}. “It was him. By day they scream, so he comes at night. He likes to be where people have been.”',
      closes: [
        '“How do you do,” said {H}, and led him home by one finger. People came to their gates. Nobody screamed. There was a hiccup, and that was Mump’s.',
        'They did not tell. But on {H}’s step there stands a dish with a bun in it, a large one. In the morning there is a flower there instead, roots and all.',
      ],
      curt: '“How do you do,” said {H}; and the dark put out one finger.',
    },
    decisions: [
      {
        choice: 'Keep the secret, and visit him by night',
        text: '“It’s being looked after,” was all that {H} would say about {matter}, though they tried {him} with cake. But on Fridays, when it’s quite dark, a lantern goes up the road, with a book under its arm. If you lie awake you can hear several people say “Again”. One of them makes the spoons ring.',
      },
      {
        choice: 'Bring Mump home, and tell them nicely',
        text: '{H} went ahead from door to door. “Somebody’s coming,” {he} said. “He’s large, and it hurts his feelings when you scream.” So they all stood at their gates and held on to them. Out of the dark came Mump, on tiptoe, with {x} on top like a hat. You could hear the moths. Then the smallest baby there put up both arms. “Up,” it said.',
      },
      {
        choice: 'Ask Mump what he would like to do',
        text: 'The dark thought about it for so long that a snail went by. “To be some use,” said Mump. By morning there was nothing left to ask about {matter}; and somebody had moved the fallen oak, swept the chimneys from above, and hung the moon a bit straighter. Everyone wonders who. {H} and {C} go about with their mouths tight shut, and it is very hard.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet somebody small in front of two great yellow eyes',
      props: ['two great yellow eyes in the dark', 'a candle', 'a book'],
    },
  },
]
