import type { Thread } from '../content-types.ts'

/** Secrets of stories about a promise, or about something that has to be done in time. */
export const promiseThreads: readonly Thread[] = [
  {
    id: 'minded-promise',
    shapes: ['promise'],
    planted: [
      'It was the sort of wool that goes round a finger, so as not to forget. It would have been a tiny finger.',
      'Beside it was written, very small, in pencil: YOU DROPPED SOMETHING. I HAVE IT SAFE.',
      'Under it the ground had been swept and smoothed, like a bed that somebody has slept in and made.',
    ],
    clues: [
      'Somebody had gone by with both arms round a thing that no one else could see. “Mind your backs,” they had told the ducks.',
      'A goose had been allowed to hold it for a moment. “It was warm, and it hummed,” said the goose. “I’ve thought of little else.”',
      'At the crossing stood a notice to nobody in particular: NOT MINE TO BREAK.',
      'In a nest of leaves something the size of a loaf had been put to bed, and somebody had slept next to it on the bare ground.',
      'Whoever it was had read to it, all one evening. A worm had listened in, and cried at the end.',
      'A porter had wanted to put it with the luggage. He had been told, by someone who came up to his boot, that it was not luggage.',
    ],
    reveals: [
      '“Not so loud,” somebody said by {spot}. “It’s asleep.” It was {xa}, both arms round nothing at all. But when {H} reached in, there was something there, warm, and as heavy as a cat. “It’s {g},” said {x}. “You were thinking about lunch, and it fell out of your head and rolled. I thought: it’ll get cold. I’ve kept it for you the whole time. And I haven’t broken it once.”',
      'Out of an old hat, by {spot}, came a small warm hum. There was a blanket round the hat. There was none round {xa}, standing next to it on blue toes. “It’s yours,” said {x}. “It’s {g}. You made it, and then you put it down somewhere; people do. I picked it up to keep it. It’s hard work, keeping. They need it every day.”',
    ],
    brief: {
      reveal:
        'There sat {xa}, both arms round something warm that could not be seen. “It’s {g},” said {x}. “You dropped it, thinking of lunch. I’ve kept it the whole time, and I haven’t broken it once.”',
      closes: [
        '{H} took it in {his} own arms and ran. {^whom} got it that evening, later than had been said, and still warm.',
        '“You take the other end,” said {H}. They have kept it between them ever since, and it has not been dropped by either.',
      ],
      curt: '{H} took it and ran, and it was kept, late, and still warm.',
    },
    decisions: [
      {
        choice: 'Take it back, and keep it, however late',
        text: '{H} took it in both arms. It knew {him}. From there {he} did not stop again, and it grew heavier, as they do near the end. It was past the time when {he} kept it, and {whom} had been at the window a good while. But one that is carried close does not get cold.',
      },
      {
        choice: 'Ask {x} to hold the other end',
        text: '“It’s half yours by now,” said {H}. So they kept it together, one at either end, and it turned into something that nobody had promised at all. It had a drum in it, for one thing. {^whom} walked round it twice. “That isn’t how I thought of it,” was what came in the end. “I didn’t think nearly big enough.”',
      },
      {
        choice: 'Carry it back and say that you can’t',
        text: 'They set it down in front of {whom}. “It’s a good one,” said {H}, “but I’m not doing it well.” It hummed, to show there were no hard feelings. {^whom} lifted it up, and smiled, and gave it back, to have and not to keep. It lives in a hat now. {^x} borrows it on cold nights, for {xs} feet.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small with both arms round something unseen',
      props: ['an old hat', 'a blanket', 'red wool tied in a bow'],
    },
  },
  {
    id: 'front-row',
    shapes: ['promise'],
    planted: [
      'Beside it was the mark of a folding stool, the very smallest size.',
      'A ticket was pinned to it. TO SEE ONE KEPT, it said. FRONT ROW.',
      'Half a biscuit lay there as well: the half that one saves for somebody who said they would come.',
    ],
    clues: [
      'At every door here a small person had rung and asked what it looks like. They had wanted to know if it makes a noise, and whether there is a bang.',
      'Wool bows had been tied along a fence, a red one for each day of something. It was quite a long fence.',
      'The crickets had been told to hush, because someone was listening for wings.',
      'On a wall was chalked SOON, and below that SOON, and below that, much smaller: IS IT SOON NOW?',
      'A cow had been asked to save two places near the front. She had saved them by lying on them.',
      'Somebody had rubbed a round hole in the mist, at the height of a daisy, and looked out of it for hours.',
    ],
    reveals: [
      'By {spot} stood two stools. The one had a card on it: RESERVED. On the other, brushed all over, sat {xa}. “Have I missed it?” asked {x}. “They said you had promised. So I ran ahead, for a good seat. I’ve never seen one kept.” {Xe} looked at the empty stool. “A swallow once told me: back in a minute. That was in October. I may not have understood about minutes.”',
      '“Two at the front, please,” said {xa}, and showed them to a row of clean stones near {spot}. “I’m at the end. I’ve come to see you keep it.” {Xe} smoothed a ticket. “I only know how they begin. There was a swallow, who said she would be right back and show me how one flies. I waved, and I went on waving for a bit. Then it snowed.”',
    ],
    brief: {
      reveal:
        'On a stool, brushed all over, sat {xa}. “I ran ahead for a good seat,” said {x}. “I’ve never seen one kept. A swallow told me she’d be back in a minute, and that was in October.”',
      closes: [
        '“Watch,” said {H}, and went and kept it, rather late, for {whom}. {^x} stood on the stool to clap. Then something fluttered overhead. “Sorry,” said the swallow. “It was a long minute.”',
        'They waited with {xm} till there was a dot in the sky, and the dot was very sorry. That made {H} late for {whom}, who heard why, and moved up.',
      ],
      curt: '“Watch,” said {H}, and kept it, late. High up, so did a swallow.',
    },
    decisions: [
      {
        choice: 'Keep it now, and let {x} watch',
        text: '{H} bowed to the front row, and went and did it. It was not half as easy as it had been to say, and the proper time for it was over. {^x} did not blink once, from beginning to end. “I always wondered whether there was a noise,” {xe} said. There was. It was {whom}, laughing.',
      },
      {
        choice: 'Wait with {x} until the swallow comes',
        text: '“Is this taken?” asked {H}, and sat down on the reserved one. It got late. The promise waited, too; it had learned how. Then there was a dot with a forked tail. “I said a minute,” panted the swallow. “I never said whose.” Only after that did {H} go and keep {his} own. {^whom} had never been so pleased to come second.',
      },
      {
        choice: 'Promise {x} something small, and keep it',
        text: '“I promise,” said {H}, “to count to three.” {^x} leaned forward. “One,” said {H}. “Two.” Nobody breathed. “Three.” There! Nine was next. By evening they had kept eleven, each a size larger, and among them, between a somersault and a song, was the one to {whom}. Nobody would have guessed it was the hard one.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small waiting in the front row',
      props: ['two small stools', 'a swallow', 'a paper ticket'],
    },
  },
  {
    id: 'other-half',
    shapes: ['promise'],
    planted: [
      'One end had been cut off clean, so there had to be another bit of it somewhere.',
      'Beside it somebody had put down, with the greatest care, the handle of a jug.',
      'Next to it, in wet letters, stood: COMING. ONLY NOT YET.',
    ],
    clues: [
      'The snails had seen somebody with a letter that was not for them, who read it, and held it against one cheek.',
      'Bits of a blue jug were laid out along the wall in order of size. Each had a leaf on top to keep it warm.',
      'Someone had asked the frogs how cross it is possible to be. “About so,” a frog had said, and puffed.',
      'There was a stone that had been used as a pillow. A word had come off on it, back to front: SSORC.',
      'On a twig hung a card, the kind that you put on a door. NOT GOING HOME TODAY EITHER.',
      'Small feet had gone up to a round green door nine times, and eight and a half times away from it.',
    ],
    reveals: [
      'On the ground near {spot} sat {xa}, with a letter pressed flat to {xs} front. “It’s for you,” said {x}. “You promised, and you got promised something back. They come in halves.” AND FOR MY PART, wrote {whom}, I PROMISE NOT TO BE CROSS. “I was to bring it on Monday. But I had just broken the jug. And I thought: if we only had that in the house.”',
      'The voice came from behind {spot}. “You can have it. I’ve read it so often that there’s hardly any left.” Out crept {xa}, and held up a letter, a jug handle, and a wet face. AND I, wrote {whom}, PROMISE NOT TO BE CROSS. “It’s the other half of yours,” said {x}. “I just wanted it for one night. We had a blue jug, you see. And nobody has promised me.”',
    ],
    brief: {
      reveal:
        'There sat {xa}, with a letter. AND I PROMISE NOT TO BE CROSS, {whom} had written. “It’s the other half of yours,” said {x}. “I kept it. I broke our jug, and nobody has promised me.”',
      closes: [
        '“First the jug,” said {H}. They all went home with {x}, and there was cake. It made {H} late. But {whom} had it in writing, and stuck to it.',
        '{H} copied it out for {x}, in capitals, and signed. Then {he} took the real one and kept {his} own half, and the two ends met like a button and a hole.',
      ],
      curt: '“First the jug,” said {H}. It made them late; and nobody was cross.',
    },
    decisions: [
      {
        choice: 'Go home with {x}, about the jug',
        text: '“We’ll stand behind you,” said {H}, “quite close.” {^x} knocked. A mother came, with flour up to the elbows, and looked at the handle and at all the faces. “That ugly thing?” she said. There was cake. So {H} was late, very. {^whom} drew an enormous breath, remembered the letter, and let it all out again as a whistle.',
      },
      {
        choice: 'Give {x} the letter, and go without',
        text: '“You need it more,” said {H}. {^x} ran. Far off a door opened, and there was no shouting. That left {H} with only {his} own half to keep, and not a thing in writing. {He} kept it just the same, with cold feet, right up to {whom}. It turns out that there are people who needn’t put it in a letter.',
      },
      {
        choice: 'Take both halves back, and ask for another',
        text: '{H} laid down one half, and the other next to it. “I can’t do it,” {he} said. “Not the way I said it.” {^whom} looked at the two of them for a long while, and was not cross. So that one had been kept. The other was handed back, and they made a new one on the spot, with a good thick handle.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small holding on to a letter',
      props: ['a letter', 'a broken blue jug'],
    },
  },
  {
    id: 'lost-minutes',
    shapes: ['race'],
    planted: [
      'Beside it was a receipt, on a leaf: FOUND, ONE. WILL KEEP IT GOING.',
      'When {H} held it up close it said a small tick, and then, as nothing happened, another.',
      'Next to it was the ring of a bucket, put down and picked up again, as mushroom-pickers do.',
    ],
    clues: [
      'A small person went along behind everyone who ran, the ants said, and picked up what fell out of them.',
      'In a hollow stood a tin with a label: FROM THE MILKMAN, ELEVEN, HARDLY TOUCHED.',
      'Somebody had been sorting something into rows upon a flat stone: LOOKING FOR SHOES. ARGUING. WAITING FOR KETTLE.',
      'Under a bench lay a minute that was past mending. It had a dock leaf over it.',
      'An old dog had been given five, on Friday, for nothing. He had lain in the sun with them.',
      '“The faster they go, the more they lose,” somebody had told the hedge, out of breath and quite happy.',
    ],
    reveals: [
      'It ticked near {spot}, like rain in a bucket. It was a bucket, full of tiny cogwheels, all turning, and behind it sat {xa}, polishing one on a leaf. “They’re minutes,” said {x}. “People lose them, running. You dropped forty, just since breakfast.” {Xe} held one to the light. “They always said at home that nobody had a minute for me. So I’m bringing my own.”',
      'Past {spot} somebody small came along with a dustpan, sweeping the road. The dust went tick. “Look at this,” said {xa}. “Perfectly good minutes, and they go and run over them.” In the pan cogwheels shone like fish. “I’m saving up. I need enough for a story with an end. At ours they say ‘In a minute’. And then there isn’t one.”',
    ],
    brief: {
      reveal:
        'There sat {xa}, with a bucket of tiny cogwheels, all turning. “They’re minutes,” said {x}. “People drop them when they run. At home nobody has a minute for me. So I’m bringing my own.”',
      closes: [
        '“Lend us five,” said {H}. With five in hand they did it, and had one over. That one they gave to {x}, who made it last till bedtime.',
        'They took out a dozen and lay down and used them, all three in a row. They were late, of course. But not everyone who is late can say where the time went.',
      ],
      curt: '“Lend us five,” said {H}; and that did it, with one over.',
    },
    decisions: [
      {
        choice: 'Ask {x} for the loan of five',
        text: 'Five were counted out. It is surprising how long that is, when you don’t spill any. {H} used up the first to breathe. With the next three {he} managed to {todo} {before}. The fifth was still turning, and {he} took it back. “Have you got a minute?” {he} asked. “I’ve got one,” said {x}. “Have you?”',
      },
      {
        choice: 'Spend them on {x}, and be late',
        text: '{H} sat down. There was one for looking at a beetle, and nine for a story, ending and all. There was a very long one that somebody had lost at the dentist’s. When they got to the bottom it was after everything. {H} did what {he} had come to do all the same, by lamplight. “Where have you been?” people cried. “In a bucket,” said {C}.',
      },
      {
        choice: 'Give one to everybody who is running',
        text: 'They stood by the road and gave one to each that came: a baker, a bride, a boy with one boot on. They stopped. They watched it go round. For a whole minute nobody anywhere was in a hurry; and the hour, which is used to being chased, waited to see why. There was time to {todo}, and even to do it nicely.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small with a bucket of lost minutes',
      props: ['a bucket full of tiny cogwheels', 'a clock'],
    },
  },
  {
    id: 'coat-tails',
    shapes: ['race'],
    planted: [
      'Some way off somebody very large went by on soft shoes. “Presently,” it was saying. “Presently.”',
      'In the ground next to it was one enormous footprint, and behind that two little grooves, as of heels dug in.',
      'It had been a button, on something big. There was still a thread in it.',
    ],
    clues: [
      'Something large had gone by here, very slowly, and something small had hung on behind and said: “Only tell me one thing more.”',
      'A child’s voice had been heard asking riddles. They were long ones, and had no answer, by the sound of it.',
      'A bootlace as thick as a washing line had been undone on this spot, and done up, and undone. It had happened four times.',
      'A chair had been pulled out politely, in the middle of the road. Whoever it was for had not been able to stay.',
      'All the dandelion clocks along there had been tied shut with a blade of grass.',
      'A cuckoo showed them the sock. Somebody had begged her, with tears, to keep it in until further notice.',
    ],
    reveals: [
      'It filled the road by {spot}: somebody large and slow and grey, with cogwheels for buttons, half of them gone. “I’m due,” it was saying. “I really am.” It was the hour. On its coat-tails, heels dug in, hung {xa}. “They said you’d never be in time,” {xe} gasped. “So I’ve held it up since morning. I’ve told it everything I know. I’ve only got the seven times table left!”',
      '“And what came after the camel?” asked a small voice near {spot}. Somebody sighed, like a very old door. “Another camel. I am due, you know.” Its waistcoat was short of several cogwheels. Its boots were like boats, and on one of them, tight round the laces, sat {xa}. “It’s the hour,” {x} whispered, “the one you’re running from. It’s ever so nice. It just doesn’t know how to stop.”',
    ],
    brief: {
      reveal:
        'There stood the hour itself, large and grey, and from its last cogwheel button hung {xa}. “They said you’d never be in time,” gasped {x}. “So I’ve held it up. I’ve only got the seven times table left!”',
      closes: [
        '“Hang on!” cried {H}, and ran, and did it, and behind {him} went seven sevens, eight sevens, nine. At seventy {x} let go, and it struck like a gong.',
        '“Won’t you sit down?” asked {H}. It’s not a thing that people say to an hour. It took off its boots. By the time it got up again, there was nothing left to be late for.',
      ],
      curt: '“Hang on!” cried {H}, and it was done just as the hour struck.',
    },
    decisions: [
      {
        choice: 'Run for it, while {x} hangs on',
        text: 'They ran as one does in dreams, only forwards. Behind them somebody had begun on the seven times table. {H} had to {todo} {before}, and did, at about nine sevens. “Done!” shouted {C}. Far back somebody small let go and sat down with a bump; and the hour struck, so deep that all the cups hummed.',
      },
      {
        choice: 'Offer the hour a chair',
        text: 'All its life people had run after it or away. “For me?” said the hour, and sat, and the whole day sat down with it. A cloud stopped. A drip thought better of it. {H} found the time to {todo}, and then to put a kettle on. “I could stay a bit,” said the hour, and wriggled its toes. “Nobody has noticed yet.”',
      },
      {
        choice: 'Take its arm, and walk there with it',
        text: '“We’re going the same way,” said {H}. So they went together, at its own pace, with {x} on its hat, and got there neither before it nor after. It came in by the door, for once, and had to be found a cup. What {H} had to do was done between the first stroke and the last. There is more room in there than you would think.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small holding up the hour by its coat',
      props: ['a clock', 'an enormous boot'],
    },
  },
  {
    id: 'a-year-late',
    shapes: ['race'],
    planted: [
      'It had been taken out of something with great care. GOES BACK IN SOMEWHERE, said a label.',
      'Next to it lay a page from a calendar. It was today’s page, only last year’s.',
      'In the dust stood SORRY, and SORRY, and SORRY, each one fainter, as when somebody runs.',
    ],
    clues: [
      'Somebody had gone about asking how late one can be before it is better not to come. The toads had told them: Wednesday.',
      'Behind a hedge was a camp, made by someone who did not want to be asked. There were eleven months of candle ends.',
      'THEY WILL HAVE BEGUN WITHOUT ME, stood on a post. And on the next post: THEY WILL HAVE FINISHED WITHOUT ME.',
      'Some small person had taken a clock to bits here, to see where the time goes. Inside they had found a spider, and asked her.',
      'The footprints got shorter and shorter. The last two stood side by side, as at the edge of cold water. Then they turned round.',
      'A thrush knew of a quick way. “It’s been worn quite smooth,” she said, “by somebody who goes nearly all of it, every day.”',
    ],
    reveals: [
      'Springs and wheels lay all about by {spot}, and in the midst of them sat {xa}, looking into an empty clock. “I had to do the very same thing,” said {x}, “a year ago. I stopped to see a puddle. Then I was late. And every day I thought, now it’s too late to go, and it got later. I’ve looked for the time in here. It’s just wheels.”',
      '“Is it you they’re waiting for,” asked somebody behind {spot}, “or is it still me?” It was {xa}, holding most of a clock. “I set out last year, to do what you’re doing,” said {x}. “I was three minutes late, so I hid. I thought I’d come out when nobody would notice any longer.” {Xe} shook the clock. “How long is that, do you know?”',
    ],
    brief: {
      reveal:
        'There, among springs and wheels, sat {xa}. “I had the same to do,” said {x}, “last year. I was three minutes late, so I hid. I keep asking myself when it will stop being too late.”',
      closes: [
        '“Today,” said {H}, and they went by the quick way that {x} knew, and were there on the dot. About the year nobody said a word, apart from “There you are.”',
        '“I’ll be late with you,” said {H}, and sat down until the hour was past. Then they went in side by side. A plate had been kept warm since last spring.',
      ],
      curt: '“Then today,” said {H}, and they got there together, on the dot.',
    },
    decisions: [
      {
        choice: 'Ask {x} for the quickest way there',
        text: '“I know it by heart,” said {x}. “I go every day, all but the end.” It went under a hedge, through a barrel, and along something asleep. At the last corner {x} stopped. “I’ve never done this bit.” “I’ll do that one,” said {H}, and managed to {todo} {before}, by a whisker. {^x}, a year late, came in on the same whisker.',
      },
      {
        choice: 'Stay with {x}, and be late together',
        text: '“It isn’t so bad,” said {H}, “with two.” They put the clock together and had three bits over. The hour came. It flew by overhead like geese, and they waved. When they arrived in the end, somebody opened the door, and counted, and counted again, and began to beam. “That’s all of you, then,” they said. “Now we can start.”',
      },
      {
        choice: 'Go by what {x}’s clock says',
        text: '{^x} turned it round. It had stopped a year ago, at ten to. “By this one,” said {H} slowly, “neither of us is late.” So it was ten to the whole way, and there was time to {todo}, and for {x} to do it as well. Then {H} put back a wheel. Tick, it said. It had only been waiting to be asked.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody small among the wheels of a clock',
      props: ['a clock taken to pieces', 'springs and wheels'],
    },
  },
]
