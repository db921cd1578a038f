import type { Thread } from '../content-types.ts'

/** Secrets of the grown-ups' stories that make, ask, become or mend something. */
export const changeThreads: readonly Thread[] = [
  {
    id: 'the-old-one',
    shapes: ['make'],
    planted: [
      'Under it somebody had written, and rubbed out, and gone over again: no hurry on our account.',
      'It had been oiled by a person who did not know what it was for, and who had oiled all of it.',
      'The measurements, when {he} checked them, were an inch out, each in the same direction, which was towards worse.',
    ],
    clues: [
      'Somebody had been round the suppliers before {H}, and bought up the good ones, and paid in coppers.',
      'A light had been seen in the lumber room, and a voice heard, reading the newspaper to something.',
      'The delivery boy had been stopped at the corner and given a shilling to be late.',
      'They had a saying thereabouts: when the new one comes in by the door. Nobody would finish it before the children.',
      'In the ledger were two columns, Replaced and Replaced By. At the foot of the first a thumb had been laid, often, and with jam on it.',
      'The order had been signed in three places. In the fourth, where it said Old one to be, there was a blot that someone had taken trouble over.',
    ],
    reveals: [
      'There was one already. It stood under a blanket in a shed by {spot}, worn and patched and a good deal leaned upon, and beside it sat {xa}. “It’s to be broken up,” said {x}, “on the day that yours is right. I altered your figures. I’m ashamed of it. I took your good material, and it is under my bed.” {Xe} smoothed the blanket. “It isn’t as if it works. But it has always been very good about not working.”',
    ],
    brief: {
      reveal:
        'There was one already, under a blanket, much leaned upon; and beside it sat {xa}. “It goes for scrap on the day that yours is right,” said {x}. “So I altered your figures. I’m ashamed of it. It doesn’t even work.”',
      closes: [
        '{H} had kept one place empty in the new one, without knowing for what. A patch of the old went in there. The fit was not exact, and it ceased to be the first thing anybody noticed.',
        '{H} polished up the old one and delivered that. They were delighted. “As good as new,” they said, and the other looked hard at the ceiling.',
      ],
      curt: 'A patch of the old went into the new. It was what had been wanting.',
    },
    decisions: [
      {
        choice: 'Put one piece of the old into the new',
        text: 'It was {x} who chose it: a corner, from low down, where a dog had been used to lie. {H} cut away a corner of the new, and that was hard, for it was good. Then they fitted the one in the other, and stood off. Nobody could have said what was different. It looked like {G} now, and before it had looked like a drawing. The rest went for scrap at noon. They both took off their hats to the cart.',
      },
      {
        choice: 'Deliver the old one, and say nothing',
        text: 'They had it washed and blacked and tied with the ribbon that was meant for the other. It was received with speeches. A lady remarked how rarely, nowadays, a thing felt used from the first. {^x} carried the new one home in the dusk by the field path, since it had to go somewhere; and is said to have begun, against every principle, to lean on it.',
      },
      {
        choice: 'Go on being not quite finished',
        text: '“I shall need a month,” {H} wrote to them. “It’s the corner.” At the end of the month {he} wrote again. There was a person to check the figures now, in the evenings, and spoil them, and there was generally something to eat. {^G} stands all but ready. {H}’s reputation has suffered. In the shed, under its blanket, the old one has outlasted two of the committee.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find something old and patched under a blanket in a workshop',
      props: ['a blanket over something patched', 'a workbench', 'a lamp'],
    },
  },
  {
    id: 'paid-in-kind',
    shapes: ['make'],
    planted: [
      'Somebody had sat with it overnight. The chair was still turned to the wall, as if not to see.',
      'There was a smell of soup about the workroom, and {H} had made none.',
      'Next to it lay a receipt for {his} fee, paid in full, in a currency given only as evenings.',
    ],
    clues: [
      'Whoever gave the order had asked for nothing in particular. It was to take a long time; that had been underlined.',
      'The same person, they said, had once had a clock taken apart, for company.',
      'There had been a makers’ widow in that house before, and someone had come each night to ask her whether it was ready, and brought his own cup.',
      'In eleven workshops they remembered the customer. Very particular about the hinge. Never once fetched it.',
      'On the form, at Purpose, it said: to be called round about.',
      'A lamplighter had seen them at {his} window: not spying, he thought. Warming.',
    ],
    reveals: [
      '“It was right the first time,” said {xa}. They had met by {spot}, on the stairs, both with an armful of the same materials. “They have all been right. I can’t tell one from another, I never could; I’ve eleven at home, and nowhere to sit.” {^x} looked for somewhere to put it all down. “When a thing’s being made for one, one may look in. One may ask how it is coming on. And when it’s done they shake hands with you, and shut the door.”',
    ],
    brief: {
      reveal:
        '“It was right the first time,” said {xa}, on the stairs. “I have eleven at home. But while a thing’s being made for one, one may look in of an evening. And when it’s done, they shake your hand and shut the door.”',
      closes: [
        '{H} finished {itm} that night and did not shake hands. “Thursday,” {he} said. “There’s nothing to collect. Bring the cup.”',
        '{H} took out the last pin, and the whole of it came gently to pieces. “How very provoking,” {he} said. “I shall have to start again. Do you know anything about hinges?”',
      ],
      curt: '“Thursday,” said {H}. “There’s nothing to collect. Bring the cup.”',
    },
    decisions: [
      {
        choice: 'Finish it tonight, and ask {x} to come on Thursday',
        text: 'The last of it took ten minutes. {^G} stood there under the lamp, a good plain piece of work, with the hinge. {^x} had put out a hand to be shaken, and it was not taken. “On Thursdays,” said {H}, “I don’t make anything. It is very dull. I generally have two chops.” There was a silence; and then a great blowing of the nose. It was Tuesday. Neither of them saw how Wednesday was to be got through.',
      },
      {
        choice: 'Take {x} on as an apprentice',
        text: '“Hold that,” said {H}, “and don’t let go.” {^x} held it. {Xe} had no gift whatever. {Xe} planed with the grain and against it, and glued {xs} sleeve; and at the end of the winter had made, alone, a thing like a stool that has been given bad news. It stands in the window with no price on it. Next to it, finished, and rather overshadowed, is {G}.',
      },
      {
        choice: 'Deliver it, and ask to see the other eleven',
        text: 'They stood in every room of a tall, cold house, each with a cup ring on it. {H} went from one to the next with the lamp. Some were by people {he} had learned from. One had a hinge put on upside down, by a man who must have been crying, or laughing. “But this is a collection,” said {H}. They opened it on Sundays. By the second there was a queue, and people to be asked how they were.',
      },
    ],
    picture: {
      figure: null,
      shows: 'meet somebody on a workshop stair with an armful of the same materials',
      props: ['a workshop stair', 'an armful of materials', 'two cups'],
    },
  },
  {
    id: 'margin',
    shapes: ['ask'],
    planted: [
      'The page that belonged to it had been taken out with nail scissors, and the edges hemmed.',
      'It had been steamed open, and stuck down again by somebody with a conscience.',
      'With it, by mistake, was a shopping list: eggs, candles, a new nib for upstairs.',
    ],
    clues: [
      'In the library every book on the subject had a window in it. Through the window one read the next page, which was about drains.',
      'A professor had once come near to it, they said, and had been asked to dinner, and after dinner had taken up roses.',
      'Someone had bought the whole print of that morning’s paper, and asked for the type to be melted.',
      'There was a lamp that burned in one attic until four; and below it, on the stairs, another, till the first went out.',
      'The dentist was missing one magazine. He remembered it, because the patient had laughed, and then had had to be helped to a chair.',
      'On a slip in the catalogue stood, in pencil: forgive me, he is so happy.',
    ],
    reveals: [
      'Past {spot} there was a kitchen, and all over the kitchen table lay small squares of print. “I never meant to learn it,” said {xa}. “It was at the dentist’s, in a magazine. {Q}? And then, there it was, in two lines.” Overhead a chair creaked. “My brother has been at it for forty years. He gets up for it. He comes down in the evening with ink on his ear and says, Nearly.” {Xe} swept the squares together. “So I cut it out. Wherever it was.”',
    ],
    brief: {
      reveal:
        'All over a kitchen table lay small squares of print. “I cut it out wherever it stood,” said {xa}. “{Q}? It’s only two lines. But my brother’s been at it for forty years, upstairs. Every evening he says, Nearly.”',
      closes: [
        '{H} read the two lines, and burned them at the candle. “Nearly,” {he} said. From the attic, as though it had heard, came the scratching of a pen.',
        '{H} carried up the tea. On the tray, under the saucer, were the two lines. “I’ve known for a year,” the old man whispered. “Only, somebody in this house so enjoys the scissors.”',
      ],
      curt: '{H} read the two lines, and burned them. “Nearly,” {he} said.',
    },
    decisions: [
      {
        choice: 'Take the answer up to the attic',
        text: 'He read it with his finger. Then he folded it in four and laid it in a drawer, in which, {H} saw, lay a good many squares like it. “I take the paper myself, you know,” he said, very low. “But somebody in this house goes out in all weathers with a pair of scissors. It’s an interest. I should not like it to be spoiled.” He dipped his pen. “Say that I said, Nearly.”',
      },
      {
        choice: 'Read it, burn it, and keep it to yourself',
        text: 'It was two lines, and it was quite right. {H} held it to the candle by one corner. For the rest of {his} life {he} would be the sort of person who knows; at dinners, when it was asked, {he} would pass the salt. {^x} kissed {him} on both cheeks. Above them the pen had stopped, and thought, and with a little dash like a terrier was off again.',
      },
      {
        choice: 'Give {x} a harder question to leave lying about',
        text: '{H} wrote one on the back of the shopping list. It took {him} until dark, and it was the best {he} had. They put it where he would find it, in the cruet. At breakfast there was a roar from the landing. “Never mind the old one,” he shouted. “Have you seen this?” He came down three stairs at a time, at seventy-eight, with ink on both ears.',
      },
    ],
    picture: {
      figure: null,
      shows: 'sit at a kitchen table covered with small squares of print',
      props: ['a kitchen table', 'nail scissors', 'small squares of cut paper'],
    },
  },
  {
    id: 'example',
    shapes: ['become'],
    planted: [
      'Somebody had drawn a line under the name, as one does with the name of a saint or a good plumber.',
      'It had been carried in a breast pocket for some years, by the shape of it.',
      'On the other side was a list of hymns, or of excuses; both were numbered.',
    ],
    clues: [
      'A portrait hung there in the back room, facing the wall on weekdays. It was of {H}, and too tall.',
      'There was a society for it in the town, they let fall. It met behind closed shutters and the lemonade was nothing special.',
      'A girl had written in her copybook: when I am grown up I mean to be like that about {doing}. She had {H}’s scarf on, or its sister.',
      'The minutes of a meeting blew by. Apologies for absence, they said: everyone.',
      'Somebody wanted to know, in confidence, whether {he} still did it every morning or only when observed.',
      'They had all seen {him} not make a fuss once, on a platform, in the rain. It had been a good deal talked of.',
    ],
    reveals: [
      'There were sixty of them in the hall by {spot}, and they rose. “We’d never have troubled you,” said {xa}, who had the minutes. “Only it’s the anniversary. Not one of us has ever got anywhere with {doing}. The mayor hasn’t. I haven’t. Then somebody saw you on a railway platform looking as though there were nothing in it; and we founded this.” Sixty faces turned up to {H} like plates. “We thought that you might care to say how it’s done.”',
    ],
    brief: {
      reveal:
        'Sixty people rose in a hall. “Not one of us has ever got anywhere with {doing},” said {xa}, who had the minutes. “Then we saw you on a platform, looking as though there was nothing in it. Would you say how it’s done?”',
      closes: [
        '“I can’t either,” said {H}. Nobody breathed; and then, from the back, came the first laugh. Chairs were put in a ring. They had a great many biscuits to get through.',
        '{H} told them how it was done. {He} made it up as {he} went, and at the end, since they were all looking, there was nothing for it but to go out and do it.',
      ],
      curt: '“I can’t either,” said {H}; and from the back came the first laugh.',
    },
    decisions: [
      {
        choice: 'Tell them that you have never managed it',
        text: '“On the platform,” said {H}, “I had a stone in my shoe.” It was so still that one heard the urn. Then the mayor put a hand before his eyes, and his shoulders went, and it ran along the rows like a dropped tray. They altered one word in the constitution. {H} was elected treasurer. On the first Monday of the month they try it, all sixty, holding on to the next one’s coat, and somebody always squeals.',
      },
      {
        choice: 'Explain how it is done, and then do it',
        text: '{H} spoke for an hour. There were three principles, it appeared, and a way of breathing. Pencils flew. Then a child in the front row asked if they might see; and so {he} had to walk, in front of everybody, the whole length of the hall, and out, and do it. {He} never knew whether it was courage. It had felt like being late. They carried {him} home, and the wrong way, and {he} let them.',
      },
      {
        choice: 'Ask which of them has come nearest',
        text: 'They had not thought of that. There was some pushing, and up got a small, stout man who had once gone as far as the gate. A woman had done it in a dream. The twins did it for each other. {^x} put down the minutes and confessed to a Thursday. By ten they had the whole of it between them, in pieces; and {H}, going round with a hat, found that {he} had put in one of {his} own.',
      },
    ],
    picture: {
      figure: null,
      shows: 'face rows of hopeful people in a hall',
      props: ['rows of chairs', 'a tea urn', 'a framed portrait'],
    },
  },
  {
    id: 'attendant',
    shapes: ['mend'],
    planted: [
      'It had been posted at six, as {he} saw by the stamp, and the hour had been underlined.',
      'There was a pension number on it, crossed through by a person who pressed hard.',
      'A folding stool had stood there lately. It had left four small, respectful dents.',
    ],
    clues: [
      'A post had been done away with in the spring, under Sundries. The saving came to four pounds and a cushion.',
      'Somebody in a uniform with the buttons cut off had been seen on the wall at six in the morning, looking as if nobody were there.',
      'In the old regulations was one duty without a purpose: to attend. A committee had put a question mark to it, then a line.',
      'The charwoman used to hear someone wish it a good day. It had been said in all weathers, and meant.',
      'They kept the key of a sentry box in which, for sixty years, there had been nothing to guard. The seat was worn to a shine.',
      'A daily report had been filed there since before the war. Each consisted of one word, and the word was Yes.',
    ],
    reveals: [
      'At {spot} sat {xa}, on a folding stool, hat on knees. “I was never told what it was for,” said {x}. “I was to come at six and look at {G}, and say Yes. My father did it. Then they sent a man with a watch, and he asked me what would happen if I didn’t; and I said I couldn’t tell him, sir.” {Xe} swallowed. “I come still. But I’m not on the strength. It’s only an old fool looking, and it knows the difference.”',
    ],
    brief: {
      reveal:
        '“I used to come at six, look at it, and say Yes,” said {xa}, on a folding stool. “Nobody knew what for, so they stopped my post. I come still. But I’m not on the strength now, and it knows the difference.”',
      closes: [
        '{H} wrote out an appointment on the back of the bill and signed it with a flourish. {^x} put the hat on, looked, and said it. {^mended}, like somebody who has been spoken to at last.',
        'They did it together at six, {H} in {his} good collar. “Yes,” they said, not quite at once; and {mended}. It seemed that two counted as a department.',
      ],
      curt: '“Yes,” they said, at six, not quite at once; and {mended}.',
    },
    decisions: [
      {
        choice: 'Appoint {x} again, in proper form',
        text: 'There was no seal, so {H} used a button. The paper said: To attend, for life; and, under Purpose, none. {^x} read it through with moving lips, rose, and put on the hat. It wanted two minutes to six. What happened then has been described as a coincidence, in the report. {^mended}. “Yes,” said {x}. {Xe} sat down again, and allowed {xself} to undo one button.',
      },
      {
        choice: 'Have the whole town take it in turns',
        text: '{H} drew up a list. They grumbled; it was early, and there was nothing to see. The baker came, and the judge, in a nightshirt, and a girl who had been out dancing. Each looked and said the word, and felt a fool, and was cheerful until noon. On the ninth morning {mended}. By then no one was in a position to say whose turn had done it, and so they have kept it up.',
      },
      {
        choice: 'Ask {x} what it used to look like, at six',
        text: '“Oh,” said {x}. Nobody ever had. {Xe} told it with both hands: the grey, and then the other grey; the way it seemed to collect itself; how once, in ’31, it had been late, and sorry. It took an hour. Somewhere in the middle, behind {xs} back, {mended}. {H} saw, and did not interrupt. “It was always,” said {x}, “very punctual,” and then turned round.',
      },
    ],
    picture: {
      figure: { name: 'the attendant', kind: 'old', pose: 'sit', face: 'sad', holds: null },
      shows: 'find somebody on a folding stool, keeping watch',
      props: ['a folding stool', 'a hat on two knees', 'a sentry box'],
    },
  },
  {
    id: 'exchange',
    shapes: ['become'],
    planted: [
      'On the flap was printed: in case of complaint, retain both halves.',
      'It was the carbon copy. Somebody else, it followed, had the top sheet.',
      'The handwriting leaned the other way, as if written by a person on the far side of the paper.',
    ],
    clues: [
      'They had had the very reverse of it in the next parish, and had thought it best to say nothing.',
      'Somebody had been trying the doors on that side of the street, whispering that there was some mistake, that they had been given too much.',
      'Two parcels had been made up on the same day with the same string. The girl who did the labels had been in love.',
      'A stranger had wept there, it was reported, out of sheer good luck.',
      'At the sorting office one pigeon-hole was marked with {H}’s name, the other with somebody’s quite unlike it. The card between the two had slipped.',
      'On the counter lay an apology, ready printed, with a space for the life.',
    ],
    reveals: [
      'Someone was running towards them by {spot}, and it was {xa}, with a parcel. “Thank heaven,” said {x}. “It’s what you want for {doing}. I’ve had your share since the girl mixed the labels, and you’ve had none. I don’t know what to do with so much. I go about in gloves.” {Xe} held it out at arm’s length, and it hummed. “I ought to have written. Only nothing had ever gone so well for me before; and I thought, till Easter.”',
    ],
    brief: {
      reveal:
        '“It’s what you want for {doing},” said {xa}, out of breath, and held out a parcel that hummed. “The labels were mixed. I’ve had your share and mine. I ought to have written, only nothing had ever gone so well for me before.”',
      closes: [
        'They changed parcels over a wall, without a word, like people at a christening. By evening {H} could feel it settle, as a house does when everyone has come in. {He} sent a card at Easter.',
        '{H} cut the string and counted it out on the wall, one for you and one for me. It came out even; and that, they were assured, was quite irregular.',
      ],
      curt: 'They changed parcels over a wall, like people at a christening.',
    },
    decisions: [
      {
        choice: 'Change the parcels back',
        text: 'It was done across a low wall, with the date and both their names. Nothing showed at first. Then {H} felt it settle, as a house does in the night when everyone has come in. {^x} had turned a little grey. “It’s how I was before,” said {x}. “I dare say it’ll feel like mine.” {H} looked back at the bend. {Xe} was standing there quite still, and had taken off the gloves.',
      },
      {
        choice: 'Share it out evenly on the wall',
        text: 'They used a penny for the odd one. Half was not much, and it was not nothing. {H} went home with it under {his} coat and found, by lamplight, that for most days half would do. For the other sort there is an arrangement. A postcard is sent, blank, second class; and by return comes a parcel with a good deal of string, from somebody who is always sorry that it is not more.',
      },
      {
        choice: 'Let {x} keep it until Easter',
        text: '“Till Easter, then,” said {H}. {^x} could not speak, and saluted. The winter was a long one. {H} went about with the wrong share, and learned what can be done with it, which is more than they tell you; it keeps one awake, and one hears owls. On Easter Monday the parcel lay on the mat. It was heavier than it had been. Somebody had put in the whole of the interest.',
      },
    ],
    picture: {
      figure: { name: 'somebody with a parcel', kind: 'adult', pose: 'walk', face: 'surprised', holds: 'box' },
      shows: 'are met by somebody running with a parcel',
      props: ['a parcel with a good deal of string', 'a low wall'],
    },
  },
]
