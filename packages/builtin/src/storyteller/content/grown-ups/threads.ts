import type { Thread } from '../content-types.ts'

/** The secrets of the grown-ups’ shelf: who went ahead, and what it cost them. */
export const threads: readonly Thread[] = [
  {
    id: 'chair',
    shapes: ['find', 'lost', 'ask', 'someone'],
    planted: [
      'On the bed in the rented room lay an envelope. It held no letter. It held a pressed leaf, a door number, and a lock of hair that was, unless {he} was much mistaken, {his} own.',
      'In the register of the only hotel {H} found {his} own name, three times, in three different years, and a note that the room had been left tidy.',
    ],
    clues: [
      'Somebody had paid for two here, and eaten for one.',
      'The bootprints ahead were {H}’s size, and set down a little more carefully than {he} would have.',
      'A child had seen {him} pass already, that morning, “only with white hair”.',
      'On the sill stood a cup, washed and turned down, the way {H} had always done it and had never seen anyone else do.',
      'The door had been oiled by somebody who did not expect to come out by it again.',
      'There was a message, scratched low on the post. It said: Sorry about the wait.',
    ],
    reveals: [
      '{^G} {gwas} where the years had left {itm}: in a plain room beyond {spot}, {look}, with a chair drawn up. In the chair sat the one who had been there first. The face was {H}’s, ten years on, and not unkind. “I kept {itm} safe,” it said. “That was all I was for. But someone must stay, and I have been so long awake.”',
    ],
    brief: {
      reveal:
        'There {gwas} {G}, in a plain room, with a chair drawn up; and in the chair, ten years older and not unkind, sat {H}. “I kept {itm} safe,” it said. “But I have been so long awake.”',
      closes: [
        '{H} took the chair, and the other went out into the weather without a coat. It was not a sentence. It was a watch, and watches end.',
        '“Nobody needs to stay,” said {H} to the walls, and took {itm} out into the morning. Behind {him} somebody laughed, younger and younger.',
      ],
    },
    decisions: [
      {
        choice: 'Take the chair, and let the other one leave',
        text: '“Go on,” said {H}. The other rose like someone getting up from prayers, touched {his} cheek with two cold fingers, and went out without a coat. The chair was still warm. Towards morning {H} understood that it was not a sentence at all. It was a watch, and watches end. Far off, years off, somebody had already started out to relieve {him}.',
      },
      {
        choice: 'Take {itm} out with you, and leave the chair empty',
        text: '{H} took {itm} up, and found {itm} about as heavy as a decision. At the threshold the whole place drew in its breath; and {H} said, to the walls, to the one in the chair, quite gently, “Nobody needs to stay.” The other began to laugh, and the laugh grew younger, and when {H} looked back there was a chair, and a little water drying on the seat.',
      },
      {
        choice: 'Ask the other to tell you what happened, all of it',
        text: 'It took until daylight. It was not a large story. Somebody had been frightened, and somebody had said nothing, and all the rest had grown out of that silence as mould does. At the end of it the face was no longer {H}’s. It was only a tired stranger’s. “You can leave it here now,” the stranger said. “It is only a thing, once it has been told.”',
      },
    ],
    picture: {
      figure: null,
      shows: 'find a plain room with a chair drawn up',
      props: ['a plain chair', 'a lamp turned low'],
    },
  },
  {
    id: 'table',
    shapes: ['find', 'lost', 'make', 'ask'],
    planted: [
      'By dark {he} had been told two lies, both kindly meant, and both by people who had looked first at {his} shoes.',
      'Everyone in the place wished {him} a good journey home, one after the other, as if they had drawn lots for the order.',
    ],
    clues: [
      'There was a strip of carpet on every stair in the street, and it was the same carpet.',
      'The baker had given wrong change, too much, and would not hear of taking it back.',
      'Somebody had written the same line in the visitors’ book each week for nine years: Nothing to report.',
      'All the curtains on that side were drawn, and all of them were breathing.',
      'The sexton remembered the night exactly. So did his wife. They remembered it in the same words.',
      'A dog had been taught not to bark at one particular door.',
    ],
    reveals: [
      'They were all there, near {spot}, standing in their stockinged feet round a table. On it {gwas} {G}, {look}. “You will have guessed,” said the eldest. “We all did it. Each of us carried it a little way, in the dark, so that no one should have carried it the whole. You are the only one who was not here. So you must say.”',
    ],
    brief: {
      reveal:
        'They stood round a table in their stockinged feet, the whole street of them, and on it {gwas} {G}. “We each carried it a little way,” said the eldest, “so that nobody should have carried it.”',
      closes: [
        '{H} said that it was forgiven. It was not {his} to give, and they took it with both hands, and put on their shoes.',
        '“At noon,” said {H}. “In the square. By name.” At noon they came, and said it, and nothing fell down.',
      ],
    },
    decisions: [
      {
        choice: 'Say that it is forgiven',
        text: '{H} said it. It was not {his} to give; everyone in the room knew that, and they took it with both hands. One after another they put on their shoes. In a week they would hate {him} for it, and in ten years there would be a street named after {him}. {H} walked down to the road alone.',
      },
      {
        choice: 'Say that it must be told in daylight',
        text: '“At noon,” said {H}. “In the square. By name.” Somebody moaned. But at noon they came, even the baby, and they said it in turn, haltingly, like people speaking a language learned at school. No bell rang. It was merely the first day in a long time to be exactly as long as it was.',
      },
      {
        choice: 'Say nothing, and carry {itm} the last part of the way',
        text: '{H} lifted {itm}. No one had expected that. {He} went out past all of them, down the steps, along the road that they had each walked a piece of in the dark; and behind {him}, first one, then three, then everybody, they came after in their stockings over the stones. It was, they found, not even very far.',
      },
    ],
    picture: {
      figure: null,
      shows: 'face a room of people in stockinged feet',
      props: ['a long table', 'a row of shoes'],
    },
  },
  {
    id: 'ahead',
    shapes: ['reach', 'someone', 'make', 'become'],
    planted: [
      'A lamp had been left burning on the step, and under it a card in a neat hand: Take this. I can see in the dark by now.',
      'At the station a seat had been paid for in {his} name, by somebody who had asked for the one facing backwards.',
    ],
    clues: [
      'Every gate so far had been propped open with the same kind of stone.',
      'There was bread on the sill, cut in two, and half of it was gone.',
      'Somebody had asked the way here yesterday, and had thanked them for all of it, including the part that was wrong.',
      'In the mud was a glove, laid palm upward, pointing.',
      'The warning on the wall had been crossed out and written again, more kindly.',
      'Whoever it was had stopped at this spot for a long time, facing back.',
    ],
    reveals: [
      'Past {spot} a second lamp was burning. Beside it sat {xa}, mending a glove. “You are late,” {xe} said, “but I allowed for that.” One day ahead, the whole way: the gates, the bread, the warnings. “It is only through there. I have been as far as the door eleven times. I could not do it alone, and I did not like to ask.” {Xe} held out the mended glove. It was {H}’s size.',
    ],
    brief: {
      reveal:
        'Beside a second lamp sat {xa}, mending a glove. “You are late,” {xe} said, “but I allowed for that. It is only through there. I did not like to ask.”',
      closes: [
        '{H} put on the glove. They went through together, not talking, and what was there was smaller than either had feared and more theirs than either had hoped.',
        '“I will go first,” said {H}, “and tell you what it is like.” It took a minute. Then {he} came back to the door and held it open.',
      ],
    },
    decisions: [
      {
        choice: 'Put on the glove, and go through together',
        text: '{H} put on the glove. It had been mended by somebody who did not sew. They went through without a word, as one goes into cold water, and on the other side there was a room, and a window, and the thing itself, a good deal smaller than either of them had feared. {^x} sat down on the floor. “Well,” {xe} said. It was the whole of the speech.',
      },
      {
        choice: 'Go first, and come back for {xm}',
        text: '“I will tell you what it is like,” said {H}, and went. It was four steps. It was the length of a held breath. When {he} came back to the door {he} did not say what it was like; {he} only held it, and stood aside, the way one does for somebody carrying something. {^x} carried nothing. {Xe} walked through as if {xe} did.',
      },
      {
        choice: 'Tell {xm} that the door was enough',
        text: '“Eleven times is enough,” said {H}. “I think that was the thing itself.” {^x} looked at the door for as long as it takes to bury somebody. Then {xe} turned down the lamp. They walked back by the propped gates, and took away the stones, one by one, and each gate swung to behind them with a click, like a sum coming out.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet the one who went ahead, beside a lamp',
      props: ['a burning lamp', 'a mended glove'],
    },
  },
  {
    id: 'asked-to-stop',
    shapes: ['mend'],
    planted: [
      'A notice had gone up overnight, properly stamped. It regretted the inconvenience, and gave no date.',
      'The office that dealt with such things was shut, and on its door somebody had pinned a black ribbon and a bus ticket.',
    ],
    clues: [
      'The complaint had been made in writing, and the writing was a child’s, done very carefully by an old hand.',
      'The neighbours had noticed nothing, at the same hour, for the same reason.',
      'There had been a funeral that week, with one mourner, and the mourner had asked for quiet.',
      'On the form, under Duration, somebody had put: until I can stand it.',
      'A clerk had wept in the archive, and had filed that too.',
      'It had been granted the same day. Nobody could remember such a thing.',
    ],
    reveals: [
      'Near {spot} a light showed under a door. Inside sat {xa}, with a coat on, as if about to leave, and had plainly sat so for days. “I asked for it to stop,” {xe} said. “Only for an evening. I had just lost someone, and it all went on as though it had not been told. I never thought that anyone would listen. Now I do not know how one asks for it back.”',
    ],
    brief: {
      reveal:
        'In a lit room sat {xa}, in a coat, as if about to leave. “I asked for it to stop,” {xe} said. “I had lost someone. I never thought that anyone would listen.”',
      closes: [
        '{H} sat down and asked who it had been. It took an hour to say. When it had been said, {mended}, as if it had only been waiting to be told.',
        '{H} wrote it out on the proper form, and {x} signed. Under Reason it said: enough. And {mended}.',
      ],
    },
    decisions: [
      {
        choice: 'Ask who it was, and hear all of it',
        text: '“Who was it?” asked {H}. Nobody had put the question. It took until the small hours: a way of laughing, a bad winter, a quarrel over a gate. {^x} told it badly and then, the second time, well. When there was no more to tell, {mended}, without any fuss, like somebody coming back into a room and finding their chair kept.',
      },
      {
        choice: 'Write the request with {xm}, on the proper form',
        text: 'There was a form. {H} read out the boxes and {x} answered. Under Reason {xe} thought for a long while and had {him} write: Because it is not their fault. It was stamped at a window that had been dark for years. And {mended}. {^x} took {xs} coat off, and looked about for somewhere to hang it.',
      },
      {
        choice: 'Say that it may stay as it is until morning',
        text: '“There is no hurry,” said {H}, and sat down on the other side of the lamp. They kept the night between them, like people who have agreed to carry something awkward. Towards six {x} said, “I think I could bear it now.” And {mended}. It was very ordinary. It was so ordinary that they both had to look away.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody sitting in a coat by a lamp',
      props: ['a lamp', 'a form with a stamp'],
    },
  },
]
