import type { Thread } from '../content-types.ts'

/** Secrets of stories that look for somebody or want to get somewhere. */
export const meetThreads: readonly Thread[] = [
  {
    id: 'busy',
    shapes: ['someone'],
    planted: [
      'Next to it were footprints, and among them a smaller set, so small that a thimble would have filled them.',
      'Beside it somebody had left half a biscuit, as one does for a child.',
      'And in the mud was the mark of a knee, as if someone had bent down to somebody else.',
    ],
    clues: [
      'Somebody had been singing here, badly and very quietly, the way one sings to a baby.',
      'There were large steps and tiny ones, side by side. Then there were only the large ones, and they were deeper.',
      'A coat had been hung over a bush there to keep off the wind, and under it the grass was warm.',
      'Someone had asked at the mill for a cup of milk, and when they were asked who it was for they had only said “Shh.”',
      'On a stone lay a row of berries, from the smallest to the biggest, and the smallest ones had been eaten.',
      'A wood pigeon had been told off in a whisper for cooing.',
    ],
    reveals: [
      'They heard it before they saw it: a lullaby, sung badly. Behind {spot}, in a ring of moss, sat {G}. “Shh,” came the whisper, and no other hello. Somebody lay asleep there, close and warm: {xa}. “I found {xm} lost,” {G} whispered, “and I couldn’t leave, and I couldn’t carry {xm}, and if I shouted {xe} would wake. So I have just been sitting here.”',
      'Near {spot} the wind had been asked to be quiet, and it was. In the driest corner sat {G} with a stiff neck. “Don’t make me laugh,” {G} breathed. “{Xe} has only just gone off.” Under {G}’s chin slept {xa}, with a thumb in {xs} mouth. “{Xe} can’t tell me where {xe} lives. {Xe} can only say it’s yellow.”',
    ],
    brief: {
      reveal:
        'Then they heard it: a lullaby, sung badly. In a ring of moss sat {G}, and close by slept {xa}. “I found {xm} lost,” {G} whispered, “and I couldn’t leave.”',
      closes: [
        'They carried both of them home on the sides of their feet, and {x} thought it was a good dream.',
        'They knocked at every door until somebody shouted a name, and {x} woke and shouted it back.',
      ],
    },
    decisions: [
      {
        choice: 'Carry them both home, without waking anyone',
        text: 'It was the quietest parade there ever was. {H} took one end and {C} took the other, and they went home on the sides of their feet. {^x} woke up only once, looked at all those faces bent over {xm}, and decided that it was a good dream.',
      },
      {
        choice: 'Stay there for the night, all together',
        text: 'So they stayed. They had half a bun and one coat, and it was enough for everyone. In the night they heard somebody calling, far off and frightened, and {H} called back. It was {x}’s mother. She cried, and then she made pancakes on a stone.',
      },
      {
        choice: 'Go and find where {x} belongs',
        text: '“Then we’re not done,” said {H}. They asked at every door, all of them together, till at the very last one a lamp went up and somebody shouted a name. {^x} shouted it back. It is a good sound. {H} held on to {G} and listened to it.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find the missing one singing a lullaby',
      props: ['a ring of moss', 'somebody small asleep'],
    },
  },
  {
    id: 'practising',
    shapes: ['someone'],
    planted: [
      'Next to it somebody had drawn a big red cross on the ground, and a small one behind it, for the feet.',
      'And there was a scrap of paper. HELLO, it said, and HELLO THERE, and GOOD DAY, and all three were crossed out.',
      'Beside it lay a very small torch, still warm.',
    ],
    clues: [
      'Someone had been bowing here, again and again. One could see where the nose had touched the ground.',
      'A frog had seen it: two of them by the pond, one big and one small, and the small one kept saying “Once more, from the door.”',
      'The puddle had been used as a mirror. It was all worn out on one side.',
      'On a stump lay a list of things to say to a friend. Most of them had been tried and found too long.',
      'Somebody had been clapping, but only one somebody, and with very small hands.',
      'A ladder leaned there against nothing, with a cushion at the bottom, and a second cushion for luck.',
    ],
    reveals: [
      '“Again,” said a small voice behind {spot}, “but this time look as if you mean it.” There, in front of a puddle, stood {G}, bowing to {itself}. On a stone, with a torch and a list, sat {xa}. “Oh, bother,” said {x}. “You’re early. {^it} wanted to come up to you properly, and say it right. We’ve been at it for days. {^it} is terribly shy.”',
      'Past {spot} a bed sheet hung between two sticks, and from behind it stuck {G}’s feet. “Ladies and gentlemen,” said {xa}, who was holding the torch, and then saw who it was, and dropped it. “It isn’t ready!” cried {x}. “It’s for you. It was going to be a surprise, with a bow at the end. Only the bow keeps falling over.”',
    ],
    brief: {
      reveal:
        'And there, in front of a puddle, stood {G}, bowing to {itself}, and on a stone, with a list, sat {xa}. “You’re early!” said {x}. “{^it} wanted to say hello to you properly.”',
      closes: [
        '“Hello,” said {H}. It was all that was needed. The list had forty pages, and they made a fire of it and baked potatoes.',
        'So they shut their eyes and counted to ten, and {G} did the whole of it, with the bow, and only fell over at the end.',
      ],
    },
    decisions: [
      {
        choice: 'Shut your eyes and let them start again',
        text: '“We never saw a thing,” said {H}, and they all shut their eyes. There was a rustle and a cough. Then it came: a hello with a bow, and a twirl, and a flower, and a small crash at the end. It was the best hello that anybody has ever had. {H} cried, rather, and asked for it again.',
      },
      {
        choice: 'Say it first, and say it badly',
        text: '“H-hello,” said {H}, and it came out in two pieces. {^G} looked up. “You do it like that, too?” “Nearly always,” said {H}. {^x} looked from one to the other and tore up the list. After that they did not need to bow. They just bumped into each other, gently, and stayed.',
      },
      {
        choice: 'Ask for a part in the show',
        text: '“Is there anything left for us?” asked {H}. There was. {C} was given the moon to hold, and {H} was the sea. They did it that evening, for everybody they had met. {^G} said the whole of it without one mistake, and {x}, behind the sheet, said all of it too, without a sound.',
      },
    ],
    picture: {
      figure: null,
      shows: 'come upon a secret rehearsal by torchlight',
      props: ['a bed sheet for a curtain', 'a puddle for a mirror'],
    },
  },
  {
    id: 'step',
    shapes: ['reach'],
    planted: [
      'Next to it were footprints, so small that a thimble would have filled them, and they pointed the same way.',
      'Beside it lay the crust of a very small sandwich.',
      'And under it somebody had written, in very small letters, GOOD LUCK TO US.',
    ],
    clues: [
      'Somebody had gone this way alone, with a bundle, and had stopped at every corner to look back.',
      'On the stone somebody had practised: Good day. I am here. May I come in? The last part had been rubbed out twice.',
      'There was a place in the grass where someone had eaten half a lunch and wrapped the rest up again, to be on the safe side.',
      'A thrush had been asked how far it was by somebody who did not listen to the answer, for fear of it.',
      'Someone had tied a thread to the last bush, so that they could find the way home. It went on, and on.',
      'Somebody had sat down here and said out loud “I can do it by myself,” and then, the thrush said, they had waited for someone to say no.',
    ],
    reveals: [
      'And there it was: {G}. It was smaller than in the stories, and much more real. On the very last step before it sat {xa}, with a bundle. “I got this far,” said {x}. “I carried my lunch and I practised what I would say. But I can’t go in alone. Everyone says it’s something you have to do by yourself.” {Xe} looked up. “Is it?”',
      'One more bend, past {spot}, and they were there. {^G} stood in front of them, quite quietly, like something that had never been far. Only somebody was in the way. It was {xa}, on the step, with both hands on a bundle. “I’ve knocked,” said {x}, “but only on the inside.” {Xe} tapped {xs} chest. “It’s going like anything.”',
    ],
    brief: {
      reveal:
        'And there it was: {G}. On the last step sat {xa}. “Everyone says it’s something you have to do by yourself,” said {x}. “Is it?”',
      closes: [
        '“Not today,” said {H}, and they went in three abreast, and got stuck, and laughed.',
        '{H} stepped aside. “You were here first.” {^x} went in, and turned, with a face like a lamp: “Come on!”',
      ],
    },
    decisions: [
      {
        choice: 'Take {x} by the hand and go in together',
        text: '“Not today,” said {H}. They went in three abreast and got stuck, and laughed, and went in sideways. Nobody had told them about the smell, which was like the first page of a new book, or that the echo there says everything back a little kinder.',
      },
      {
        choice: 'Let {x} go first',
        text: '“You were here before us,” {H} said, and stepped aside. {^x} stood up, put one foot in, and turned round with a face like a lamp. “It’s all right!” {xe} shouted. “It’s lovely! Come on!” It was the best welcome that anybody ever had there.',
      },
      {
        choice: 'Eat lunch on the step first',
        text: 'They shared what they had: half a bun, a plum, and something squashed that had been a pie. They were so busy talking that they did not see it swing open behind them. It had been waiting, it turned out, for the sound of people enjoying themselves.',
      },
    ],
    picture: {
      figure: null,
      shows: 'arrive at last, and find somebody small on the step',
      props: ['a stone step', 'a small bundle'],
    },
  },
  {
    id: 'kettle',
    shapes: ['reach'],
    planted: [
      'It had been drawn with great care, by somebody who had to jump to reach that high.',
      'Beside it lay a biscuit, wrapped up, with a label: FOR WHOEVER IS COMING.',
      'And next to it somebody had set out a chair, a very small one, for resting on.',
    ],
    clues: [
      'Somebody had swept the road. They had only a small broom, and it must have taken weeks.',
      'Another arrow was chalked there, with a biscuit under it, and a note: NOT FAR NOW, IF YOU LIKE WALKING.',
      'All the signs along that way had been turned to point the right way round, by somebody who had needed a box to stand on.',
      'A snail had been asked, every evening for a month, whether anyone was coming. It had said: me.',
      'There was smoke, far off and thin, and it smelled of somebody keeping a kettle warm.',
      'On a stone stood a row of cups, all clean, all with a name to be filled in.',
    ],
    reveals: [
      'Behind {spot} the road ended, and there was {G}, {look}. Before they could knock, the door flew open. It was {xa}, in an apron that went round twice. “You came,” said {x}. “I drew the arrows. I have kept the kettle on since spring, and nobody ever got this far, and I had just thought: one more cup.”',
      'They came round by {spot}, and there was no need to look any further. {^G} had a lamp in front of it, and under the lamp stood {xa} with a tray. “One lump or two?” {xe} asked, and the cups began to shake. “I’ve said it to the mirror every day. I put up all the arrows. Nobody ever came to say how many lumps.”',
    ],
    brief: {
      reveal:
        'And there was {G}, and in front of it {xa}, with a tray. “I drew all the arrows,” said {x}. “I kept the kettle on. Nobody ever came this far.”',
      closes: [
        '“Two lumps,” said {H}, and sat down. It was the best tea in the world, having been so long in coming.',
        'So {H} took some chalk, and drew an arrow by their own front door as well, pointing here.',
      ],
    },
    decisions: [
      {
        choice: 'Sit down and say how many lumps',
        text: '“Two, please,” said {H}, “and one for {C}.” {^x} put them in with shaking tongs, one at a time. Nobody said anything clever. They drank up and had another, and {x} told them every place in it: where it’s warm in the mornings, and which of the stairs can sing.',
      },
      {
        choice: 'Go back a little way, and knock properly',
        text: '“Wait,” said {H}. They went all the way back to the last arrow, wiped their feet, came up again, and knocked: one, two, three. Inside there was a squeak of joy. It was the very first knock that {x} had ever had. {Xe} let it ring for a bit before {xe} opened.',
      },
      {
        choice: 'Ask {x} to show you what {xe} likes best',
        text: '{^x} took off the apron and thought. Then {xe} led them past all that is famous there, which they hardly looked at, and up under the roof. There was a window, round as a biscuit. “You can see the road,” said {x}. “All of it. I watched you the whole way.” They looked at it together.',
      },
    ],
    picture: {
      figure: null,
      shows: 'arrive at last and are welcomed with a tray of tea',
      props: ['a lamp by a door', 'a tray with cups', 'a chalk arrow'],
    },
  },
]
