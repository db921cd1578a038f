import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters with people at their work, in any of the grown-ups' countries. */
export const storyletsOfTrades: readonly Storylet[] = [
  {
    id: 'tailor',
    at: 'any',
    sort: 'trade',
    echoes: ['suit', 'clothes', 'tailor', 'dress', 'glove', 'sewing', 'black', 'wedding', 'needle', 'fitting'],
    lead: {
      choice: 'Go in for the fitting that has been booked',
      act: 'There was an appointment in the book, and it was for now.',
    },
    setups: [
      'The tailor near {spot} already had the sleeve pinned. “Black, as ordered,” he said through the pins. “For the nineteenth.” {H} had ordered nothing. He turned up the docket, and there it was: one mourning suit, to {H}’s measure, paid for. “They don’t put whose it is,” said the tailor. “The deceased’s, I mean. I only do the one who stands by.”',
      'A dummy stood in a window near {spot}, and it had {H}’s bad shoulder. “I’ve worked from that for eleven years,” said the tailor, and pulled a thread. “Every spring I’m told to let it out, or take it in. I have known when you were ill.” On the dummy was a black coat, tacked, and only the last button wanting.',
    ],
    approaches: {
      kind: {
        choice: 'Let him finish the coat',
        outcome:
          '{H} stood with both arms out while it grew dark. The tailor sewed as others pray, and bit off the thread. It fitted. “That is the first time,” he said, “that I have seen one walk.” He would not hear of its being worn, and hung it in the back, behind the wedding things.',
        gift: friend(
          'The tailor had sent a coat. It was grey, for every day, and in the docket under Occasion he had put: none.',
        ),
      },
      clever: {
        choice: 'Read the docket from the other side',
        outcome:
          'It was thin paper. Held to the lamp, the carbon showed a second order, for the same day and the same house: one suit, white, a size smaller. “I took that for a blot,” the tailor said. He gave {him} the tape with a certain respect. “It reads to sixty. Past that it’s guessing.”',
        gift: tool('the tailor’s tape', {
          choice: 'Measure it with the tailor’s tape',
          use: '{H} drew out the tailor’s tape and measured what was there, across, and down. It came to a good deal less than it had looked, and it knew that it had been measured.',
          kept: 'The tailor’s tape is kept rolled. At its end, past sixty, somebody has since inked in a little more.',
        }),
      },
      brave: {
        choice: 'Put the black coat on and look in the glass',
        outcome:
          'In the glass were the coat, and the shop, and a row of people behind in hats, who were being very considerate. No one turned round to say whose day it was. {H} took it off. The pins had left a line down the back, and each had drawn its bead.',
        gift: mark('Nine small dots ran down between the shoulder blades, as if for a seam that was put off.'),
      },
      curious: {
        choice: 'Ask who sends in the measurements',
        outcome:
          '“By hand, always,” said the tailor. “Never by post. A person who stands outside until I’ve seen to the last customer.” He considered. “I offered to measure them too, once. I had the tape half round. They said there was no need, they’d be in the same size by and by.”',
        gift: truth,
      },
    },
    free: 'The tailor took the pins out of his mouth, one by one, and stuck them in a row. When the last was in he unpicked the sleeve.',
    picture: {
      figure: { name: 'the tailor', kind: 'old', pose: 'stand', face: 'sad', holds: null },
      shows: 'find a black coat ready to be fitted',
      props: ['a dressmaker’s dummy in a black coat', 'a long mirror'],
    },
  },
  {
    id: 'auction',
    at: 'any',
    sort: 'quarrel',
    echoes: ['auction', 'sale', 'money', 'buy', 'sell', 'treasure', 'thief', 'rich', 'antique', 'inheritance'],
    lead: { choice: 'Take a seat at the auction', act: 'There was one chair free, and a number was already on it.' },
    setups: [
      'The sale by {spot} had got as far as lot nineteen. It was a child’s drawing of a house, in crayon, with {H}’s name in the corner and a ladder up to nowhere. Forty people were bidding for it, quietly, with pencils. “It’s the chimney they want,” whispered the porter. “It is the only picture of what came out.”',
      'Nobody in the saleroom near {spot} looked up from the catalogue. “Lot nineteen,” said the auctioneer, “an afternoon.” The porter held up a jar. It had a bit of sun in it, a wasp, and the sound of a rope being skipped; and {H}, who had supposed it lost, was half out of the chair. “I have two hundred,” said the auctioneer, “at the back.”',
    ],
    approaches: {
      kind: {
        choice: 'Let it go to the one who wants it most',
        outcome:
          'It went to a thin man by the stove, who had bid with everything he had and looked as if he might be ill. He held it against his coat. “I never had one,” he said to {H}, “of my own.” It was easier than {he} had thought, like a shoe coming off.',
        gift: friend(
          'A thin man passed with a child on his shoulders, pointing out to it, one by one, the things that are in an afternoon.',
        ),
      },
      clever: {
        choice: 'Bid one penny, and cough',
        outcome:
          'Every head turned. It seemed that the cough was known. “In that case,” said the auctioneer, shutting his book, “there’s a reserve.” He went pale, and knocked it down, and by some oversight the hammer was put in the parcel too.',
        gift: tool('the auctioneer’s hammer', {
          choice: 'Bring down the auctioneer’s hammer',
          use: '{H} brought down the auctioneer’s hammer on the nearest hard thing. “Gone,” {he} said. There was some grumbling in the dark, and a sound of chairs, and it was.',
          kept: 'The auctioneer’s hammer lies on the mantelpiece. Arguments, in that room, are found to be over.',
        }),
      },
      brave: {
        choice: 'Stand up and say that it is yours',
        outcome:
          '“That’s mine,” said {H}. No one disputed it. They looked at {him} with open interest, and an old lady made a note. “The owner is present,” said the auctioneer. “Lot twenty, then, will the owner kindly remain standing?” The door was three strides off. {H} did it in two, and left a sleeve.',
        gift: mark('There was a lot number gummed to {H}’s back, and it took a fortnight to be told of it.'),
      },
      curious: {
        choice: 'Ask who put it up for sale',
        outcome:
          'The clerk turned the ledger. The seller had wished to be known as a friend. “Very reluctant,” he said. “Came back twice to say not to. But there was rent to be paid, it appears, on someone else’s behalf.” He blotted a line. “It was all done to keep a light on.”',
        gift: truth,
      },
    },
    free: 'The auctioneer held the hammer in the air for a long breath. “Withdrawn,” he said, and forty pencils were put away, with every sign of relief.',
    picture: {
      figure: { name: 'the auctioneer', kind: 'adult', pose: 'point', face: 'brave', holds: 'box' },
      shows: 'sit in a hushed saleroom',
      props: ['rows of chairs', 'a raised hammer'],
    },
  },
  {
    id: 'telegram',
    at: 'any',
    sort: 'helper',
    echoes: ['letter', 'telegram', 'message', 'news', 'post', 'postman', 'war', 'soldier', 'write', 'secret'],
    lead: {
      choice: 'Stop the messenger who keeps riding past',
      act: 'At the third time round the bicycle wavered, and one foot came down.',
    },
    setups: [
      'The messenger by {spot} had worn out two bicycles. “It’s for a number seven,” he said, “and they go from five to nine.” He had had it since he was a young man. The envelope was soft as cloth. “I’ve knocked at five and I’ve knocked at nine. They look at the cap, and they start to cry before I can say that I don’t know.”',
      'Past {spot}, for the fourth time, came a grey-haired messenger on a boy’s bicycle. He held out an envelope at arm’s length. “Would you be Seven?” he asked. “No. You have got the look of it, but you aren’t.” He turned the envelope over, where a thumb had worn a hollow. “I’ve a notion it was good news. One can’t be the judge of that.”',
    ],
    approaches: {
      kind: {
        choice: 'Take delivery of it, as Seven',
        outcome:
          '“I’m Seven,” said {H}, and signed. The man stood up on the pedals like a boy. It was not until he had gone round the corner, ringing, that {H} looked. Arrived safe, it said. Don’t wait up. It was sixty years old; and {he} found that {he} had been, a little, and could stop.',
        gift: friend('A bicycle bell went by under the window, very late, and somebody was riding without his hands.'),
      },
      clever: {
        choice: 'Count the houses from the other end',
        outcome:
          'From that end there was a seven. It had a door the colour of the wall, and a brass flap. The telegram went in; there was a pause; a coin came out, and then the whole bell-push, as a tip, with its wire. “They always were generous,” said the messenger, who had lost his voice.',
        gift: tool('the bell-push', {
          choice: 'Press the bell-push',
          use: '{H} held the bell-push to the air and pressed it. Not here, but not so far off as might be wished, a bell rang, and someone said, “At last,” and came to see.',
          kept: 'The bell-push has been screwed up by the door, next to the proper one. It gets the better class of caller.',
        }),
      },
      brave: {
        choice: 'Open it in the road',
        outcome:
          'It was blank. It was blank in the way of a page that has been read too often. The messenger put a hand over his eyes. “Thirty-one years,” he said, and laughed until he had to hold the saddle. There was a blot of old purple on {H}’s fingers where the words had come off.',
        gift: mark('The purple stayed on three fingers, and whatever {H} wrote after that was a shade more urgent.'),
      },
      curious: {
        choice: 'Ask where it was handed in',
        outcome:
          'He knew that stamp better than his own face. “It’s from here,” he said. “That’s what has always struck me. Handed in at this office by a person going away, to be delivered to the same person on arriving.” He rubbed his knee. “But they seem to have been kept.”',
        gift: truth,
      },
    },
    free: 'The messenger looked at the envelope, and then, with great care, wrote across it: called, no answer needed. He pushed the bicycle home.',
    picture: {
      figure: { name: 'the messenger', kind: 'old', pose: 'stand', face: 'sad', holds: null },
      shows: 'stop an old messenger on a boy’s bicycle',
      props: ['a small bicycle', 'a worn envelope'],
    },
  },
  {
    id: 'toll',
    at: 'any',
    sort: 'transport',
    echoes: ['bridge', 'toll', 'road', 'gate', 'border', 'guard', 'pay', 'debt', 'memory', 'memories', 'price'],
    lead: {
      choice: 'Ask what the toll-keeper takes',
      act: 'The barrier was down, and had a geranium on it.',
    },
    setups: [
      'The board by {spot} gave the tolls. Cart, ninepence. Beast, a penny. Person on foot, one thing said and regretted. “It needn’t be a large one,” the toll-keeper remarked. She had a cash box, and in it, sorted, were a great many slips. “They’re perfectly safe with me. You’ll not have it back, mind. That is what’s good about it.”',
      'A pole lay across the way near {spot}, and a woman in a man’s cap was leaning on it. “It was a penny in my mother’s time,” she said. “But nobody carries them.” On the counter behind her was a spike, of the kind that bills are kept on, full almost to the tip. “Last one through paid for two,” she said. “I’ve yet to see what for.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask what she has paid herself',
        outcome:
          'No one is on both sides of a barrier, she said; it had not arisen. Then she took off the cap. It was four words, said to a sister, about a dress. She wrote it out large and spiked it with her own hand. The pole went up by itself, geranium and all.',
        gift: friend(
          'Two old sisters were walking on a road, in the one dress and in the other, and neither of them was right.',
        ),
      },
      clever: {
        choice: 'Ask for change',
        outcome:
          'It was a fair point; what {H} had said in the year of the flood was worth three of the usual. The woman counted it out in other people’s. “Two small unkindnesses,” she said, “and a thing about a hat.” They weighed nothing. She put in the spike’s cork, since it might tear the pocket.',
        gift: tool('the small change', {
          choice: 'Pay with the small change',
          use: '{H} turned out the small change, and let it be heard: two little unkindnesses and a thing about a hat. It was so much less than everyone had feared that they stood aside.',
          kept: 'Of the small change there remains the thing about the hat. It was never said to be true.',
        }),
      },
      brave: {
        choice: 'Say the worst one, aloud',
        outcome:
          'It took one breath, and it had waited nineteen years. A bird went up. The keeper did not write; she looked away at the water, or where water might have been, for as long as was decent. “There’s no charge for that,” she said. “That’s only what’s owing.”',
        gift: mark('There was a hoarseness after it that never cleared, and people leaned in to hear.'),
      },
      curious: {
        choice: 'Ask to see who paid for two',
        outcome:
          'She unspiked it. The top slip was common enough. The lower was in another hand, and it had been said to {H}, across a table, and {he} had not forgotten. Under it the payer had put: let it not follow anybody about. “In a hurry,” the keeper said, “and crying, tidily.”',
        gift: truth,
      },
    },
    free: 'The toll-keeper wrote out a slip, and read it, and tore it across. “I’ll let you have that one,” she said, and leaned on the short end of the pole.',
    picture: {
      figure: { name: 'the toll-keeper', kind: 'adult', pose: 'stand', face: 'brave', holds: null },
      shows: 'stand at a barrier with a geranium on it',
      props: ['a striped barrier', 'a spike full of paper slips'],
    },
  },
  {
    id: 'understudy',
    at: 'any',
    sort: 'puzzle',
    echoes: ['theatre', 'actor', 'stage', 'play', 'opera', 'dance', 'circus', 'dream', 'dreams', 'pretend', 'audience'],
    lead: {
      choice: 'Slip into the rehearsal',
      act: 'The doors had been wedged open with a folded programme.',
    },
    setups: [
      'They were rehearsing, near {spot}, in their outdoor things. An actor came on in {H}’s hat, stopped, and looked about for {H}’s next words. “Line,” he called. No prompt came. “He has been up there since Tuesday,” said the producer. “It goes like silk until this evening, and then there’s nothing in the book.” She held out the script. It was quite thick.',
      'On a stage near {spot}, in work light, somebody was being {H}: the cough, the way with a glove. It was not unkind. In the stalls a dozen people in overcoats were eating sandwiches and did not take their eyes off it. “We open on the nineteenth,” the prompter whispered. “We’ve had the end for years. It’s just tonight that he can’t get.”',
    ],
    approaches: {
      kind: {
        choice: 'Give the actor his line',
        outcome:
          '“I suppose one had better go and see,” said {H}, from the dark. The actor shut his eyes. He said it after {him}, flatly, and then as it ought to be said; and two of the sandwiches were put down. “Oh, that’s good,” said the prompter. “We’d never have thought of that.”',
        gift: friend(
          'There was a bill on the wall: the run extended, and at the head of the cast, in small type, by kind permission.',
        ),
      },
      clever: {
        choice: 'Cross out the last page of the script',
        outcome:
          '{H} asked for the book, as if to check a comma, and struck out the end with the producer’s own pencil. There was a cheer from the flies. “Now it will have to be done,” said the prompter, “as one does it.” The page had come away. Nothing was legible but the directions.',
        gift: tool('the stage directions', {
          choice: 'Follow the stage directions',
          use: '{H} held up the stage directions. Exit, they said, pursued by nobody. It is hard to oppose what has plainly been rehearsed.',
          kept: 'The stage directions mark the place in a cookery book. They have never been known to be wrong.',
        }),
      },
      brave: {
        choice: 'Go up and play it yourself',
        outcome:
          'The boards were softer than they looked. {H} stood in the light and could think of nothing; and that, it seemed, was it, that was what had been missing. They rose, in their overcoats. The actor gave {him} back the hat, and bowed, and went off by a door that had been painted on.',
        gift: mark(
          'Something of the greasepaint would not shift, just under the jaw, and in photographs it was another face’s edge.',
        ),
      },
      curious: {
        choice: 'Ask who wrote the play',
        outcome:
          '“It comes in by the scene,” said the producer. “Under the stage door. It’s copied fair, and there’s always been crying on it, or tea.” She turned up the first sheet. Where the author’s name goes was a line ruled through, and beside it: one who goes on before.',
        gift: truth,
      },
    },
    free: '“Write that down,” said the producer, after a time. The prompter already had. Somebody called for the house lights, and the actor put the hat on the right way round.',
    picture: {
      figure: { name: 'the actor', kind: 'adult', pose: 'point', face: 'surprised', holds: null },
      shows: 'watch a rehearsal from the dark',
      props: ['a bare stage', 'one work light', 'rows of empty seats'],
    },
  },
]
