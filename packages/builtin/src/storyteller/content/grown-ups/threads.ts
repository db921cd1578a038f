import type { GoalKind, Thread } from '../content-types.ts'

const holdable: readonly GoalKind[] = [
  'flower',
  'clothing',
  'glass',
  'key',
  'egg',
  'book',
  'light',
  'food',
  'toy',
  'thing',
]

/** The secrets of the grown-ups' stories. */
export const threads: readonly Thread[] = [
  {
    id: 'watch',
    shapes: ['find', 'lost'],
    goals: holdable,
    planted: [
      'With it lay a lock of hair that was, unless {he} was much mistaken, {his} own.',
      'The handwriting on it was {hers}, as it would be if {he} were tired.',
      'It had been put on the left side, where {he} always felt for things in the dark.',
    ],
    clues: [
      'Whoever had gone ahead had hung up a coat on the second hook, as {H} always did, and left the first one free.',
      'The bread on the sill had been cut the way {H} cut it, which {he} had been told was wrong.',
      'Somebody had stopped there to rest the right knee. It would be some years before {H} needed to.',
      'There was a page from a diary. It was dated ten years on, and said only: nobody yet.',
      'A voice had been heard in the night, they said, telling over a list of names to keep awake. {H} knew all but the last two.',
      'In the visitors’ book somebody had begun to sign, got as far as the first stroke of an H, and thought better of it.',
    ],
    reveals: [
      '{^G} {gwas} where the water, or the years, had left {itm}: in a plain room beyond {way}, {look}, with a chair drawn up. In the chair sat the one who had been there first. The face was {H}’s, ten years on, and not unkind. “I kept {itm} safe,” it said. “That was all I was for. But someone must stay with {itm}, and I have been so long awake.”',
      'The last door, near {spot}, was not locked. It had been leaned on from the inside, by somebody who now stood up to let {him} in, one hand at the small of the back. {H} had seen that hand every day of {his} life. It was older. Behind it, on a table, {gwas} {G}, {look}. “There,” said the other. “Not a scratch. You said that you would only be a minute.”',
    ],
    brief: {
      reveal:
        'There {gwas} {G}, in a plain room, with a chair drawn up; and in the chair, ten years older and not unkind, sat {H}. “I kept {itm} safe,” said the one in the chair. “But I have been so long awake.”',
      closes: [
        '{H} took the chair, and the other went out into the weather without a coat. The seat was warm. It was only a watch, and there is always somebody on the way to the end of it.',
        '“This post is closed,” said {H} to the walls, and took {itm} out into the morning. Behind {him} somebody laughed, younger and younger, until it was nobody {he} knew.',
      ],
      curt: '{H} took the chair. The seat was warm.',
    },
    decisions: [
      {
        choice: 'Take the chair, and let the other one leave',
        text: '“Go on,” said {H}. The other rose like someone getting up from prayers, touched {his} cheek with two cold fingers, and went out into the weather without a coat. The chair was still warm. Towards morning {H} understood that it was not a sentence at all. It was a watch, and watches end. Far off, years off, somebody had already started out to relieve {him}.',
      },
      {
        choice: 'Take {itm} out with you, and leave the chair empty',
        text: '{H} lifted {itm}, and it was about as heavy as a decision. At the threshold the whole place drew in its breath; and {H} said, to the walls, to the one in the chair, quite gently, “Nobody needs to stay.” The other began to laugh, and the laugh grew younger, and when {H} looked back there was a chair, and a little water drying on the seat.',
      },
      {
        choice: 'Ask the other to tell you what happened, all of it',
        text: 'It took until daylight. It was not a large story. Somebody had been frightened, and somebody had said nothing, and all the rest had grown out of that silence as mould does. At the end of it the face was no longer {H}’s. It was only a tired stranger’s. “You can leave that here now,” the stranger said. “It is only a thing, once it’s been told.”',
      },
    ],
    picture: {
      figure: { name: 'the one in the chair', kind: 'old', pose: 'sit', face: 'sleepy', holds: null },
      shows: 'come into a plain room where somebody has kept watch',
      props: ['a chair drawn up', 'a bare table', 'a low lamp'],
    },
  },
  {
    id: 'procession',
    shapes: ['find', 'lost'],
    goals: holdable,
    planted: [
      'All the same, everyone {he} passed that evening looked first at {his} shoes.',
      'It had been handled by a great many people. One could tell by the corners.',
      'Along the passage, that night, somebody was going from door to door in stockinged feet.',
    ],
    clues: [
      'There was mud on the stair, and it was everyone’s. The prints were of nineteen sizes and kept in step.',
      'A rota had been pinned up behind a door. It gave a name to each hundred yards, and a line to sign on.',
      'Nobody could say where they had been on the night of the nineteenth, and they could not say it in chorus.',
      'The blacksmith’s hands had been scrubbed quite raw; and so, come to think of it, had the priest’s.',
      'In the collection box was a button off every coat in the parish, with a slip: for our part.',
      'A child had drawn it, in chalk, before being called in: a long line of people, and something passed along like a bucket.',
    ],
    reveals: [
      'They were all there, past {spot}, the ones who had helped and the ones who had lied, standing in their stockinged feet round a table. On it {gwas} {G}, {look}. “You will have guessed,” said the eldest. “We all did it. Every one of us carried {itm} a little way, in the dark, so that no one should have to say they had carried {itm} the whole. You alone were not here. So it is for you to say.”',
    ],
    brief: {
      reveal:
        'They were all there, in their stockinged feet, round a table, and on it {gwas} {G}. “Each of us carried {itm} a little way,” said the eldest, “so that no one should have carried {itm} the whole. You weren’t here. You must say.”',
      closes: [
        '{H} said that it was forgiven. It was not {hers} to give, and they took it with both hands. There was a great deal of stooping, and lacing up.',
        '{H} named an hour, and the square. They came, and told it by name. It was the first day in a long time to be exactly as long as it was.',
      ],
      curt: '{H} forgave them. It was not {hers} to give. They took it with both hands.',
    },
    decisions: [
      {
        choice: 'Say that it is forgiven',
        text: '{H} said it. It was not {hers} to give; everyone in the room knew that, and they took it with both hands. One after another they put on their shoes. In a week they would hate {him} for it, and in ten years there would be a street named after {him}. {H} kept {G}, and walked down to the road alone.',
      },
      {
        choice: 'Say that it must be told in daylight',
        text: '“At noon,” said {H}. “In the square. By name.” Somebody moaned. But at noon they came, even the baby, and they said it in turn, haltingly, like people speaking a language learned at school. No bell rang. Nothing fell down. It was merely the first day in years to have twenty-four hours in it.',
      },
      {
        choice: 'Say nothing, and carry {itm} the last part of the way',
        text: '{H} took up {G}. No one had expected that. {He} went out with {itm} past all of them, down the steps, along the road that they had each walked a piece of in the dark; and behind {him}, first one, then three, then everybody, they came after in their stockings over the stones. It was nearly light. It was, they found, not even very far.',
      },
    ],
    picture: {
      figure: { name: 'the eldest', kind: 'old', pose: 'stand', face: 'sad', holds: 'lantern' },
      shows: 'face a whole village in stockinged feet round a table',
      props: ['a long table', 'a row of shoes by the door'],
    },
  },
  {
    id: 'expected',
    shapes: ['someone'],
    planted: [
      'On the back was written: not to worry, and the verb had been gone over twice.',
      'Beside it lay a door key, on a ribbon, to no door that {H} knew.',
      'Whoever had brought it had wiped both feet, going out.',
    ],
    clues: [
      'A dinner had been carried out to the gate every evening, they said, by people who were laughing.',
      'Somebody had been buying presents for a birthday, and had had to ask what was liked.',
      'In the wardrobe hung a suit of clothes that had been let out, an inch at a time, to fit another.',
      'A woman had been heard to call a name from a back door, in the old way, on two notes. It was answered on the third evening.',
      'There was a photograph of a family with one face cut out, and behind the hole somebody had fixed a mirror.',
      'A letter had been started there, many times. “I am well,” each sheet began, “and it is not for me to say where.”',
    ],
    reveals: [
      '{^G} sat at a table behind {spot}, {look}, with a napkin tucked in, and all round the table were people who could not look enough. In the door stood {xa}. “Their own was drowned,” said {x}, low. “I was to tell them so. I came with it as far as the step. And there on the road {gwas} {G}, asking the way; and I thought, for one evening.” {Xe} turned {xs} face aside. “It has been every evening since.”',
      'A lamp was lit in the house past {spot}, and somebody was being sung to. It was {G}, {look}, at the head of a table, in a chair with ribbons on it. “Don’t go in yet,” said {xa}, from the dark of the porch. “They lost theirs. I had the telegram in my pocket and I lent them yours instead. They know, I believe. They have never once got the name wrong.”',
    ],
    brief: {
      reveal:
        '{^G} sat at a lit table, among strangers who could not look enough. “Their own was drowned,” said {xa}, in the porch. “I was to tell them. I lent them yours, for one evening. It has been every evening since.”',
      closes: [
        '{H} went in and read them the telegram. They had known. They packed a basket for two, and at the gate the mother said the name, the true one, once.',
        '{H} took off {his} hat and asked whether there was room for another. They moved up. There had been two drowned, the mother said; they had not liked to ask.',
      ],
      curt: '{H} knocked. They moved up; there was soup.',
    },
    decisions: [
      {
        choice: 'Go in, and read them the telegram',
        text: '{H} read it standing. It was nine words. Nobody cried out; the father only moved the salt to where it had stood before. “We knew,” he said. “We thought, if we kept the dinners up.” They packed a basket. {^G} came away down the path at {H}’s side, and did not look round, and that night in the house they could be heard, at last, breaking the plates.',
      },
      {
        choice: 'Take a chair, and say nothing until morning',
        text: 'They made room. It was mutton. {H} was asked whether {he} had come far, and said that {he} had, and was given the crisp end. At midnight the mother went round with a candle and tucked in each of them, {H} too. In the morning the house was empty and swept, and had been for years; but {G} was there, asleep, with both hands under one cheek.',
      },
      {
        choice: 'Leave without being seen',
        text: '{H} watched through the pane for as long as a candle lasts. There had not been such a look on that face at home, not at any table, and {he} had laid most of them. {He} put the photograph on the step, with the name on the back. “Say that nobody came,” {he} told {x}. It was the right thing, and it took {him} the rest of the winter to get to the station.',
      },
    ],
    picture: {
      figure: null,
      shows: 'look in at a lit table full of strangers',
      props: ['a lit window', 'a long supper table', 'a folded telegram'],
    },
  },
  {
    id: 'held-room',
    shapes: ['reach'],
    planted: [
      'It had {H}’s name on it, in full, and under it the word arrived.',
      'Somebody had paid the fare already, as far as it went, in coins no longer struck.',
      'It smelt of a soap that {he} had thought {he} alone still bought.',
    ],
    clues: [
      'A boot-black remembered the shoes. “Same as yours,” he said. “Worn down on the same side, only they were nearly home.”',
      'The lamps along there had been lit by somebody who went ahead, and who had burned three fingers doing it.',
      'In each inn book stood the same entry, one night before: {H}, one person, no luggage, paid.',
      'A gate had been propped with a stone. On the stone was scratched: please leave.',
      'They had been told at the halt to expect somebody who would say that there was some mistake.',
      'A blanket had been left to air across a wall. It was still warm, and the dent in it was {H}’s.',
    ],
    reveals: [
      'There {gwas} {G}, and nearer than the letters had made out. On the step, with a tray, stood {xa}. “You are expected,” said {x}. “You have been expected ever since you were refused.” {Xe} held up a book: one bed, every night for years, in {H}’s name. “I went ahead and slept here, so that it shouldn’t be given away. I take two sugars now. I answer to it.” {Xe} looked down. “Which of us shall I say has come?”',
    ],
    brief: {
      reveal:
        'There at last {gwas} {G}, and on the step stood {xa}. “I’ve been sleeping in your bed,” said {x}, “so it should not be given away. Which of us shall I say has come?”',
      closes: [
        '“Say that you have,” said {H}, and carried in the tray. {^x} wept, and was shown up. It turned out that the room had two windows, and a cot.',
        '“Say, both,” said {H}. They were a long time looking in the book for a precedent. Then a hand reached out, and took the second hat.',
      ],
      curt: '“Say, both,” said {H}. There was a second bed under the first, on wheels.',
    },
    decisions: [
      {
        choice: 'Let {x} go in under your name',
        text: '“Say that it’s you,” said {H}. {^x} stood quite still; then {xe} gave {him} the tray, and went in, and all the windows came on, one above the other. {H} sat down upon the step. From there one saw the whole of the road, every lamp of it, and a long way back somebody small with a bag, who had stopped, and was doubtful. {He} got up and held the tray where it would catch the light.',
      },
      {
        choice: 'Ask for both names to be written in',
        text: 'They had no form for two. A manager was sent for, and a manager for him. In the end somebody very old came down in slippers, asked each of them what they were afraid of, and wrote one word in the book. There was a bed after all, and a second under it, on wheels. In the night {H} heard the other breathing, and for the first time slept through.',
      },
      {
        choice: 'Thank {x}, and turn back at the step',
        text: 'It was what {he} had come for; it was very near, and it was kept warm. {H} found that this was all {he} had needed to know about it. “Hold it for somebody,” {he} said. They shook hands. The road back was shorter, as roads are. At each inn {he} put a line through the entry and wrote, underneath: called away, home.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet somebody with a tray on a lit step',
      props: ['a lit doorway', 'a tray with one cup', 'an open guest book'],
    },
  },
  {
    id: 'unticked',
    shapes: ['make'],
    planted: [
      'In the margin somebody had written: better. It was not meant for {H} to see.',
      'Beside it lay the piece that {he} had thrown away on Monday, mended.',
      'The pencil was still rolling when {he} came in.',
    ],
    clues: [
      'There had been somebody at the dustbins, very early, with gloves on, taking things out.',
      'One of the eleven had been seen in a window, they said, lit from below, with a rope before it.',
      'Someone had ordered the same materials in the same amounts, each time one day after {H}.',
      'It was said that there had been a list before this one, and it had been ticked to the bottom, and a man had gone home and never worked again.',
      'On the back of a bill somebody had done it in pencil, from every side, and had not been able to draw where it was wrong.',
      'A voice on the stair had said, to no one: “Not yet. Let me have it one more night.”',
    ],
    reveals: [
      'Beyond {way} was a second work table. On it stood all that {H} had ever thrown away, mended, in order, with dates. Over them bent {xa}. “The third was right,” said {x}, without turning. “I’m so sorry. I came in by night and made it wrong. I am the one who ticks the list, you see, and when it’s ticked they send me on.” Under {xs} hand was the last line. It said: and then leave off.',
    ],
    brief: {
      reveal:
        'On a second work table stood all that {H} had thrown away, mended, with dates. “The third was right,” said {xa}. “I made it wrong by night. I tick the list, and when it’s ticked they send me on.”',
      closes: [
        '{H} gave {xm} the pencil, and held the lamp. The tick was made very small. {^G} did not change; it was only as if it had stopped asking.',
        '{H} tore off the last line, and folded it away. “Leave off when you like,” {he} said. {^G} stood on the table between them, finished, and neither of them mentioned it.',
      ],
      curt: '{H} held the lamp. The tick was made very small.',
    },
    decisions: [
      {
        choice: 'Hold the lamp while {x} ticks the last line',
        text: '{^x} sharpened the pencil twice. Then it was done, and one could hardly see it. {^G} looked no different. It had only stopped asking, as a clock in the next room stops, and one looks up. “Thank you,” said {x}. “It was the best I have been on.” {Xe} went out backwards. {H} has never thrown anything away since, and never made it so well.',
      },
      {
        choice: 'Leave the fault in, and deliver it',
        text: 'So the last line stayed as it was. {H} packed {G} in straw, fault and all, and had it signed for. It was much admired. People stood before it, and could not say what held them, and came back on Sundays to be held. One tick is wanting. It is why there is still somebody on the stair at night, careful of the third step, with gloves on.',
      },
      {
        choice: 'Make the third one once more, together',
        text: 'It took four hands and most of the night. Where {H} faltered {x} remembered, and where {x} would have gone wrong out of habit {H} put out a hand. Towards five {it} stood there, the two of them round it, {G}, like something that had been in the room all along. “And now?” said {x}. {H} turned the list over. The back of it was blank.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find a second work table with every earlier try upon it',
      props: ['eleven attempts in a row', 'a list with one line unticked', 'a work lamp'],
    },
  },
  {
    id: 'replies',
    shapes: ['ask'],
    planted: [
      'It was a reply. One could tell by the fold.',
      'The postmark was from the day before {H} first thought of asking.',
      'Inside the flap somebody had pencilled: regret the delay.',
    ],
    clues: [
      'A good many people there had asked it in their time. Each had a letter, kept behind the clock, and each letter was different, and in one hand.',
      'Somebody had bought every stamp in the place, and had asked for a chair.',
      'A man had been sent an answer so kind, it was said, that he had moved away in order to deserve it.',
      'There was a blotter. Held to a glass it read: as to the truth, I have it by me, and.',
      'The question had been filed under Weather, and before that under Family, and there was a card to say who had moved it.',
      'It had been asked first by a child, a long time back. They had kept the envelope. The child’s address was {H}’s.',
    ],
    reveals: [
      'By {spot} sat {xa}, at a table, and on it were letters to the height of a lamp. “I only opened the post,” said {x}. “They all wrote the same. {Q}? There was nobody to pass it up to. So I replied. I told each of them what I thought could be borne.” {Xe} laid a hand upon a drawer. “The real one is in here. It came years ago, sealed. Had I read it, I should have had to stop.”',
    ],
    brief: {
      reveal:
        'There sat {xa}, behind a wall of letters. “They all ask the same,” said {x}. “{Q}? I reply what I think can be borne. The real answer came years ago. It’s in the drawer. I have never broken the seal.”',
      closes: [
        '{H} drew up a second chair and took half the letters. It was dull work, and kind. The drawer was not spoken of, and grew quite easy to lean on.',
        '{H} broke the seal and read. It was one line. {He} read it out; and {x}, after a moment, began to put the cap back on the ink.',
      ],
      curt: '{H} drew up a second chair, and took half the letters.',
    },
    decisions: [
      {
        choice: 'Break the seal and read it aloud',
        text: 'It was one line, and the hand was a child’s. {H} read it aloud. {^x} asked to hear it again. “Is that all?” said {x}. “I could have told them that.” They looked at the letters, and it was so; it was in every one, a little to the left of what was said. {H} put it back in the envelope, and wrote on the outside: opened in error.',
      },
      {
        choice: 'Take a chair, and help with the replies',
        text: '{H} took off {his} coat and sat down on the other side. The first one {he} found hard. By the fortieth {he} knew what people mean when they ask it, and it was not what {he} had meant. When the lamp burned low one letter was left. It was {his} own. “I never knew what to say to that one,” said {x}. {H} wrote the reply {himself}, and posted it on the way home.',
      },
      {
        choice: 'Ask {x} what {xe} would have liked to be told',
        text: 'Nobody had thought of it. {^x} opened {xs} mouth, and shut it, and two large tears ran down as far as the collar. “I should have liked,” said {x}, “just to be told it was a sensible thing to want to know.” So {H} told {xm}. The pile went over with a sigh. The drawer had come open in the fall, and held a bus ticket, and a great deal of room.',
      },
    ],
    picture: {
      figure: null,
      shows: 'stand before a table piled with letters',
      props: ['letters piled as high as a lamp', 'one locked drawer', 'an inkwell'],
    },
  },
  {
    id: 'pledge',
    shapes: ['become'],
    planted: [
      'On the back was a number, and a rate of interest.',
      'It was made out to {H}, aged nine.',
      'With it was a ticket stub, of the kind that one is told to keep.',
    ],
    clues: [
      'A child had come in here once, it was remembered, and put something on the counter in both hands, and asked what one got for it.',
      'There was a shop whose window showed nothing but a row of labelled hooks. On each hook hung an absence of a particular size.',
      'Somebody had been practising, at night, where no one should see; and had taken great care not to scratch it.',
      'The interest had been paid every spring by a third party, who gave no name and always asked how {H} was getting on.',
      'In the ledger it said: one nerve, small, hardly used. Lent out since, and returned polished.',
      'They knew {his} face there. “You had the torch for it,” said a woman. “And a comic paper. You seemed pleased.”',
    ],
    reveals: [
      'The shop was by {spot}, and so narrow that one came in sideways. “I have been expecting the other half of the ticket,” said {xa}, behind the counter. “You were nine. You asked whether I took nerve, and I said we took anything. It was the nerve for {doing}. A good one. I have used it a little, at night, so that it shouldn’t rust.” {^x} set it down upon the cloth, and took {xs} hands away. “I had hoped you would be later.”',
    ],
    brief: {
      reveal:
        '“You were nine,” said {xa}, behind the counter. “You asked whether I took nerve, and I said we took anything. Here it is, your nerve for {doing}. I’ve kept it from rusting. I had hoped you’d be later.”',
      closes: [
        '{H} paid, and put it on then and there, like new shoes. It pinched. In the street {he} turned to wave; and {x} was holding on to the counter with both hands.',
        '“Keep it,” said {H}. “You have the use of it.” {He} went out as {he} was, and did it without, badly, shaking from head to foot, and it was found to count.',
      ],
      curt: '{H} paid, and put it on, like new shoes. It pinched.',
    },
    decisions: [
      {
        choice: 'Redeem it, and pay what is owing',
        text: 'The interest came to a good deal. It was reckoned not in money but in summers, and {H} paid two, ones {he} had been fond of. Then it was {hers}. It went on stiffly, and smelled of the shop. That night {he} tried it; and there was nothing to it, nothing at all, {doing} was like a stair in one’s own house. {He} could no longer quite recall what sea it was that there had been in the two summers.',
      },
      {
        choice: 'Let {x} keep it, and go without',
        text: '“It suits you,” said {H}. {^x} did not know where to look. So {H} went out as {he} had come in, without it, and did the thing that same evening with {his} teeth knocking together. It was done very ill. But there was nobody to say that it had not been done; and at the shop, late, somebody put up the shutters, and danced.',
      },
      {
        choice: 'Share it, week and week about',
        text: 'There was a clause for that. They drew it up on the back of the ticket: {H} to have it from the Monday, {x} from the Monday following, either to send word if it should be wanted in between. It goes to and fro by the ordinary post, in a tobacco tin. And in the weeks without it, they have each remarked, one finds that one has kept a little back.',
      },
    ],
    picture: {
      figure: null,
      shows: 'stand in a very narrow shop before a counter',
      props: ['a row of labelled hooks', 'a folded cloth on a counter', 'half a ticket'],
    },
  },
  {
    id: 'stay-of-order',
    shapes: ['mend'],
    planted: [
      'It carried a stamp: STAYED, PENDING SIGNATURE.',
      'Somebody had added, in a hand that shook: if it is not too much trouble.',
      'It had been wrapped by a person who was used to measuring out doses.',
    ],
    clues: [
      'Word had gone round to shut the doors softly, and nobody would own to having sent it.',
      'A doctor had been there, and had said one sentence, and it had been repeated by the servants with the same nod.',
      'An application had been lodged, in order, with the fee. Under Period it said: one night. Under that, in other inks: and one night.',
      'Somebody had been seen to go up to it and speak, bareheaded, and to stand for some while afterwards with the head bent.',
      'They had taken the striker out of a bell, and laid it in a drawer, on a clean handkerchief.',
      'In the kitchen they were sending up two trays, and one of them always came down as it had gone.',
    ],
    reveals: [
      'The room behind {spot} was dim, and smelled of lavender. In the bed someone very old lay sleeping; beside it, upright, sat {xa}. “She won’t last past the next time,” {xe} said. “The doctor told me so. She would go when it was next as it should be. So I had it stayed. I asked for {G}, in writing, and it was granted me, for one night.” {Xe} did up a button. “Somebody has to countersign that it may go on. I have been hiding the pen.”',
    ],
    brief: {
      reveal:
        'In a dim room someone very old lay sleeping, and beside the bed sat {xa}. “She’ll go when it is next as it should be,” {xe} said. “So I had it stayed, night by night. The paper wants signing, and I’ve hidden the pen.”',
      closes: [
        '{H} took the other hand. Towards morning {x} signed. Then {mended}, as if it had only stepped out; and the two of them stayed where they were.',
        'They woke her to ask. “Goodness,” said the old woman, “is it that that’s been keeping us?” She signed it herself. {^mended}, and she could see it quite well from there.',
      ],
      curt: '{H} took the other hand. Towards morning {x} signed, and {mended}.',
    },
    decisions: [
      {
        choice: 'Sit with them until {x} can sign',
        text: '{H} took the chair on the other side. Nothing was said about the pen. In the small hours {x} began to talk: what she had sung, how she cut bread, the time with the goose. When it had all been told {xe} put a hand in {xs} sleeve, and brought it out, and signed. A little after that, without any fuss, {mended}. The clock was stopped by {H}, and the window opened, as is done.',
      },
      {
        choice: 'Wake the old woman, and ask her',
        text: 'She was not surprised. She had the paper held to the lamp, and read all of it, the nights and the nights. “You silly thing,” she said to {x}. “As if I should have minded.” She wanted her good shawl, and to be turned towards it. Then she wrote her name, with the loop that nobody makes now. And {mended}, while she was still looking; and for a time she went on looking.',
      },
      {
        choice: 'Sign it yourself, and say nothing to {x}',
        text: 'It wants two hands, but it does not say whose. {H} went out to see about the lamp, and in the passage signed upon {his} knee. Then {he} went back and held the old woman’s wrist, so that {x} should be free to sleep. {^mended} some time before six. Nobody was to blame. {H} has the pen yet, and does not write with it.',
      },
    ],
    picture: {
      figure: null,
      shows: 'sit by the bed of somebody very old',
      props: ['a dim bedroom', 'a paper with a line to sign', 'a lamp turned low'],
    },
  },
  {
    id: 'engaged',
    shapes: ['find', 'reach'],
    planted: [
      'A bill came with it, for eleven years, marked paid.',
      'Under it was a contract of one page, and {H} had signed it, in a round hand, with a blot.',
      'Whoever left it had waited a while for an answer. There was ash on the sill.',
    ],
    clues: [
      'Somebody had been that way before, to see whether it was safe, and had chalked a small figure wherever it was not.',
      'A person had paid for {H}’s supper there, years ago, and had told them what {he} would and would not eat.',
      'On a nail hung a pair of boots, worn through. The receipt in the left one was made out to {H}, for hire.',
      'There was a note for {him}, dated long before: third plank, mind the dog, do not believe the sister.',
      'A stranger had asked at every house what {H} was like now, and had put it down without comment.',
      'Somebody had sat there and practised a sentence. It could be read in the blotter: Your time is up, I am afraid. No. I’m sorry to say.',
    ],
    reveals: [
      'On a milestone near {spot} sat {xa}, ledger on knee, adding up. “I would rise,” said {x}, “but for my feet. You’ll not remember. You engaged me as a child, with what was in your money box, to go ahead of you all your life and see that it was safe. It was a good deal of money. It ran out today at noon.” {Xe} nodded at the last of the way, and there, not forty yards off, {gwas} {G}. “That bit I have not looked at.”',
    ],
    brief: {
      reveal:
        'On the last milestone sat {xa}, ledger on knee. “You engaged me as a child, to go ahead of you and see that it was safe. The money ran out today.” Forty yards off {gwas} {G}. “That bit I haven’t looked at.”',
      closes: [
        '“Then come as company,” said {H}. They went side by side, rather slowly. It was not safe at all. It was only {G}.',
        '{H} went first. It was odd to hear the ground for {himself}. At the end of it {gwas} {G}; and behind {him} somebody shut a ledger, and blew {xs} nose.',
      ],
      curt: '“Then come as company,” said {H}. They went side by side, rather slowly.',
    },
    decisions: [
      {
        choice: 'Walk the last part first, alone',
        text: 'Forty yards is not far. It was twenty before {H} understood that there would be no chalk. Each stone had to be tried. {He} fell once, and it hurt, quite freshly, like something from abroad. And there {gwas} {G}, with nobody’s thumb-mark on it but {his} own. When {he} looked round, the milestone was bare. Far back along the road {x} was walking home with both arms swinging.',
      },
      {
        choice: 'Ask {x} to come with you, unpaid',
        text: '“I have never been at the back,” said {x}, “nor in the middle.” They tried it. {^x} kept stepping ahead, from habit, and each time {H} waited for {xm} to notice. It took the best part of an hour to go the forty yards. At the end {gwas} {G}, just as it had been put down in the book; and they stood before it like two people who share an umbrella when it is over.',
      },
      {
        choice: 'Empty your pockets on to the ledger',
        text: 'It came to very little: some silver, a button, and a ticket home. {^x} counted it twice. “That would be eleven minutes,” {xe} said. They spent them there, talking of the road, of the bad winter, of the dog. Then {x} got up, went the last forty yards, and came back with {xs} hat off. “It’s safe,” {xe} said. “I could have told you that. It always was.” And there {gwas} {G}.',
      },
    ],
    picture: {
      figure: null,
      shows: 'come on somebody adding up a ledger on a milestone',
      props: ['a milestone', 'a ledger', 'a child’s money box'],
    },
  },
]
