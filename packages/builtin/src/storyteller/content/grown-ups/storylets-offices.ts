import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** People whose calling is odd, and who are conscientious in it. */
export const storyletsOfOffices: readonly Storylet[] = [
  {
    id: 'heights',
    at: ['house', 'town'],
    sort: 'puzzle',
    echoes: [
      'child',
      'childhood',
      'children',
      'giant',
      'tall',
      'grow',
      'growing',
      'birthday',
      'nursery',
      'ceiling',
      'paint',
      'painter',
      'door',
      'pencil',
      'measure',
    ],
    lead: {
      choice: 'Ask the painter why she has stopped',
      act: 'The smell of paint came to meet one, and after it a ladder.',
    },
    setups: [
      'In a doorway by {spot} a house-painter had put down her brush. Under four coats she had come on a child’s heights, in pencil, each with its date. “There’s always one,” she said. “You leave it, and paint round.” She turned up her lamp. The strokes went on past the lintel, year by year, and out over the ceiling. The latest was from Sunday.',
      '“Mind the wet,” said a painter on a ladder, near {spot}. She had her cheek to the ceiling. Up the side of the door, and on over her head, went pencil strokes with dates to them, such as are made for a growing child. “I’m not to paint it,” she said, “if anyone’s using it.”',
    ],
    approaches: {
      kind: {
        choice: 'Wait with her for the next measuring',
        outcome:
          'They sat on upturned pails. About six the frame creaked, as wood does when leaned on, and {H} held the pencil where it seemed to be wanted. It came exactly to the last mark. “There, you’ve done,” the painter told the air, a long way up. “It’s only the first few hundred years that are awkward.”',
        gift: friend('On the stair, that evening, somebody said “After you,” from near the cornice.'),
      },
      clever: {
        choice: 'Stand against the frame yourself',
        outcome:
          'The painter laid her pencil level. It fell on a stroke that was there already, with that day’s date, and beside it in small capitals: visitor. She had {H} stand taller, and then less tall. It made no difference. “It’s an honest pencil,” she said. “I think I’d as soon you had it.”',
        gift: tool('the flat pencil', {
          choice: 'Mark its height with the flat pencil',
          use: '{H} took the flat pencil, drew a line just over the top of the thing, and wrote in the date. Nothing is so tall once that has been done to it.',
          kept: 'The flat pencil hangs on a string in the kitchen, and somebody has been measured there who does not live in the house.',
        }),
      },
      brave: {
        choice: 'Climb up and follow the marks',
        outcome:
          'From the ladder {H} went on by the picture rail. The strokes crossed the ceiling, left by the fanlight, and ended outside, on bare brick, where only swifts live. There was jam on the last one. Up there one saw what all that growing had been for. One saw right to the end of the road.',
        gift: mark('{H} took to ducking in doorways that were quite high enough, and was twice glad of it.'),
      },
      curious: {
        choice: 'Ask who has held the pencil',
        outcome:
          'It was never one hand for long. “That’s a mother,” said the painter. “That’s a nurse; she crosses her sevens. Then sixty years, poor thing, when it had to do its own.” By the last stroke the writing was new, and hurried. Tall for your age, it said. I’m sorry to have come so late.',
        gift: truth,
      },
    },
    free: 'Overhead there was a sound of somebody very large sitting down, and drawing up the knees to be out of the way. The painter dipped her brush, and went round.',
    picture: {
      figure: { name: 'the house-painter', kind: 'adult', pose: 'stand', face: 'surprised', holds: null },
      shows: 'find a child’s heights that go on over the ceiling',
      props: ['a door frame with pencil marks', 'a ladder', 'pots of paint'],
    },
  },
  {
    id: 'packed-silence',
    at: ['house'],
    sort: 'trade',
    echoes: [
      'silence',
      'quiet',
      'silent',
      'sound',
      'noise',
      'concert',
      'music',
      'opera',
      'composer',
      'deaf',
      'unsaid',
      'secret',
      'secrets',
      'family',
      'word',
    ],
    lead: {
      choice: 'Follow the men in list slippers',
      act: 'They made no noise at all, and as one followed it grew less.',
    },
    setups: [
      'By {spot} two men in list slippers were packing a silence. They took it up from the corners and laid it in a case lined with felt. “For the new concert hall,” said the lady with the inventory. “They’ve everything else, but there’s nothing under the music.” She licked a label. “It can’t be had now. This was three generations of not saying it.”',
      'A lady with an inventory laid a finger to her lips, near {spot}, and wrote that down. Her firm had bought the silence of the house for a concert hall. “The finest I’ve handled,” she breathed. “But there’s a thing in the middle that was never said. I daren’t crate it till I know.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit through the whole of it with her',
        outcome:
          'It lasted until the light had crossed the floor. {H} heard the dust arrive; then what a house says when it is let alone; then hardly that. “We had one at home,” said the lady, “much smaller. I supposed that I had made it.” She told the men to put it back.',
        gift: friend(
          'The lady with the inventory had written to her mother. It was a short letter, she reported, and they had both been noisy since.',
        ),
      },
      clever: {
        choice: 'Advise her to cut round the middle',
        outcome:
          '“One bones a fish,” said {H}. The men sent for a wire. They took the silence off in two clean sides, and what was left was no larger than an egg, and faintly warm. “No hall would have it,” said the lady. She had wrapped it in her own glove before she could part with it.',
        gift: tool('the offcut of silence', {
          choice: 'Unwrap the offcut of silence',
          use: '{H} unwrapped the offcut of silence and let it spread. In the middle of it everybody heard just what they had been about to say, and not one of them said it.',
          kept: 'The offcut of silence is on the sill, on the side towards the road. Visitors who sit by it go home and telephone somebody.',
        }),
      },
      brave: {
        choice: 'Say into it what was never said',
        outcome:
          'It was only a name. {H} said it in an ordinary voice, without knowing how {he} came by it. The silence cracked from top to bottom. Behind it was the noise of a house: a tap, a mouse, somebody running a comb along the banisters. “Well,” said the lady, “there goes the opera.”',
        gift: mark(
          'After {H} had spoken, in any company, there came a pause of very good quality, and people told {him} things in it.',
        ),
      },
      curious: {
        choice: 'Ask who last disturbed it',
        outcome:
          'There was a flaw, the lady admitted, lately made and beautifully mended. “Somebody came through in the night, on tiptoe, and just here they sneezed. One can make out the apology.” She put her ear to it. “After that there are two words, over and over, going away from us. ‘Nearly there.’”',
        gift: truth,
      },
    },
    free: 'A long way down a door banged, and somebody laughed at it. The lady listened to what remained. She wrote Damaged on the label, and was heard, as she unpacked, to hum.',
    picture: {
      figure: { name: 'the lady with the inventory', kind: 'adult', pose: 'stand', face: 'surprised', holds: 'book' },
      shows: 'watch a silence being packed into a case',
      props: ['an open crate lined with felt', 'a tall window'],
    },
  },
  {
    id: 'apologist',
    at: ['town'],
    sort: 'quarrel',
    echoes: [
      'sorry',
      'apology',
      'forgive',
      'forgiveness',
      'guilt',
      'council',
      'mayor',
      'city',
      'official',
      'government',
      'blame',
      'crime',
      'prophecy',
      'future',
      'thursday',
    ],
    lead: {
      choice: 'Hear the woman who apologises to everyone',
      act: 'She finished with the man in front, who had not known about it, and turned.',
    },
    setups: [
      '“On behalf of the Council,” said the woman by {spot}, “I am to say how very sorry we are.” She had {H}’s name on a card. “It is about Thursday. They do them ahead now, if there’s money over.” She did it well. Her voice gave at the right place, and she did not look away. “If you’d just sign that you have had it.”',
      'A woman in the Council’s grey was going from one person to the next, near {spot}, being sorry. She was sorry about the drains, and the war. At {H} she had to look for the place. “Ah, Thursday,” she said, and her face altered. “It hasn’t been yet. But we all feel dreadful.”',
    ],
    approaches: {
      kind: {
        choice: 'Tell her that she is forgiven',
        outcome:
          'There was no column for it. All those years people had signed, and now and then thrown things. The woman went back through the receipts, to be sure. “I didn’t do any of it, you know,” she said. “I only came to feel I must have.” She wrote the word in the margin, small.',
        gift: friend(
          'The woman from the Council came about the noise, which was of bells, and said that this time nobody was sorry at all.',
        ),
      },
      clever: {
        choice: 'Hand in an apology of your own',
        outcome:
          '{H} made one out to the Council, in respect of Wednesday. It would have to be acknowledged; it would have to go before the committee; and until it had, as the woman saw with growing joy, nothing could very well be done on Thursday. She let {H} have the duplicate, stamped, with the name left blank.',
        gift: tool('the blank apology', {
          choice: 'Fill in the blank apology',
          use: '{H} filled in the blank apology with the likeliest name and read it out. There are things that will stand in one’s way for years, it seems, only waiting for somebody to be sorry.',
          kept: 'The blank apology went to and fro all that year between two neighbours. The postman says that it is getting warmer.',
        }),
      },
      brave: {
        choice: 'Refuse to sign for it',
        outcome:
          '“No,” said {H}. “If they’re sorry now, they can leave it undone.” This had not been tried. The woman glanced along the road, took the card with {H}’s name, and ate it. It was stiff, and needed time. “They’ll have to come themselves,” she said, “and they’ve no idea how it’s done.”',
        gift: mark('{H} was owed an apology, and it showed. Strangers gave up their seats.'),
      },
      curious: {
        choice: 'Ask who else is down for Thursday',
        outcome:
          'The woman turned up the stub. “There were two of you for it, half each. The other party has been in. Sat all morning, wouldn’t have the good chair. They asked if they mightn’t take the whole. They said it seemed a pity to be sorry to somebody who hadn’t done anything.”',
        gift: truth,
      },
    },
    free: 'The woman heard it with bent head, as a thing to be passed on exactly. Then she wrote Return to Sender across the card, and looked less sorry than she had all day.',
    picture: {
      figure: { name: 'the woman from the Council', kind: 'adult', pose: 'stand', face: 'sad', holds: 'book' },
      shows: 'be told how sorry everybody is',
      props: ['a street lamp', 'a letter with a seal'],
    },
  },
  {
    id: 'empty-plinth',
    at: 'any',
    sort: 'puzzle',
    echoes: [
      'statue',
      'museum',
      'sculptor',
      'stone',
      'stolen',
      'missing',
      'absence',
      'guard',
      'thief',
      'marble',
      'famous',
      'monument',
      'empty',
      'angel',
      'exhibition',
    ],
    lead: {
      choice: 'Go in and see the famous gap',
      act: 'There was nothing to pay, and this was explained at some length.',
    },
    setups: [
      'A custodian sat by an empty plinth near {spot}, with both hands on his knees. “It went the week before I was appointed,” he said. “I have never seen it. They still come, you know, more than they did. It’s the third most visited gap in Europe.” A velvet rope ran round it. The label had faded to a shape. Someone had left flowers.',
      '“Not too close, please,” said a custodian behind {spot}. He had guarded an empty plinth, and the rope round it, for twenty-six years. “It’s best from here. People cry, as a rule on the left.” He looked where {H} was looking. “I’d give a good deal to know what it was of.”',
    ],
    approaches: {
      kind: {
        choice: 'Describe it to him',
        outcome:
          '{H} had never seen it either, and said so, and described it. There had been a figure; it had one arm out. “Which?” The left. “No,” said the custodian gently, “the right, palm up.” He had, after all, looked at the place for half his life. “I believe something was about to be put in it.”',
        gift: friend(
          'They had given the custodian a chisel on his retirement, and he was out in the yard with a block of stone, looking for the arm.',
        ),
      },
      clever: {
        choice: 'Move the rope so that he is inside',
        outcome:
          '{H} shifted the rope by a yard. A party came through, read the label, and looked at the custodian. One lady inquired how old it was. “Fifty-eight,” he said, sitting up. “It’s the expression,” she told her friend. “You don’t get that from the postcards.” He could manage, he said, with less rope.',
        gift: tool('the velvet rope', {
          choice: 'Hang up the velvet rope',
          use: '{H} hung up the velvet rope, from nothing to nothing. What was coming on came up to it, stopped, looked about for the label, and went round by the other room.',
          kept: 'The velvet rope is across the foot of the stairs. Whatever used to come down of an evening now only looks.',
        }),
      },
      brave: {
        choice: 'Climb up and stand on it',
        outcome:
          'The stone was warm, in two places. {H} stood still. People came and went round {him}; a child was told not to point; an old man sat down opposite and began to draw. “Smaller than I remember,” said somebody, in tears. The custodian had turned his back, and was looking at their faces.',
        gift: mark(
          'People went round {H} after that at a certain distance, as though there were a rope, and spoke lower.',
        ),
      },
      curious: {
        choice: 'Ask who has looked at it longest',
        outcome:
          'The custodian studied his cuffs. “They came when we were shut,” he said. “They’d brought a cloth, and were wiping the top of the stone, right into the corners, as you would for somebody coming back. ‘I never thought,’ they said, ‘that someone would have to sit here.’ There’s nothing about that in the regulations.”',
        gift: truth,
      },
    },
    free: 'The custodian heard this out. He took the rope off one hook, which is not allowed, dusted the plinth, and stepped back to see how it looked. “Yes,” he said.',
    picture: {
      figure: { name: 'the custodian', kind: 'old', pose: 'sit', face: 'sad', holds: null },
      shows: 'look at a plinth with nothing on it',
      props: ['an empty plinth', 'a velvet rope', 'flowers on the floor'],
    },
  },
  {
    id: 'same-language',
    at: 'any',
    sort: 'quarrel',
    echoes: [
      'language',
      'languages',
      'interpreter',
      'translate',
      'translator',
      'speak',
      'talk',
      'brothers',
      'brother',
      'feud',
      'argument',
      'lie',
      'lies',
      'understand',
      'diplomat',
    ],
    lead: {
      choice: 'Go in where three people are talking',
      act: 'Two of them were talking loudly, in there, and the third, a little afterwards, softly.',
    },
    setups: [
      'Two brothers sat at a table near {spot}, and between them sat an interpreter. “Tell him the soup is cold,” said the elder. She turned to the other, who was a yard away and not deaf. “He hopes that you slept,” she said. “Tell him to choke on it.” “He’s touched that you should ask.” She had been engaged, as a girl, for the one evening.',
      'They spoke the same language, the two old brothers near {spot}. “But they can’t be got to use it,” said the interpreter. “So I sit between.” One of them growled. “He asks,” she told the other, in a warm clear voice, “if your cough is easier.” It was not what he had said.',
    ],
    approaches: {
      kind: {
        choice: 'Take her chair for an hour',
        outcome:
          'The interpreter slept at once, upright. “Tell him he’s an old fool,” said the elder; and {H}, who had not the training, told him. The younger laid down his spoon. “So he’s noticed that I am old,” he said. By the time she woke they had got on to which was the thinner.',
        gift: friend(
          'The interpreter had been seen at a café, alone, ordering her dinner in a voice that meant just what it said.',
        ),
      },
      clever: {
        choice: 'Ask her to teach you the method',
        outcome:
          'The interpreter had made a phrase book of it: on the left what is said, on the right what may be passed on. There were whole pages for soup. “You look tired,” {H} told her, and she found the place. “I should be sorry if you went,” she read. She made {H} a present of the book.',
        gift: tool('the phrase book', {
          choice: 'Look it up in the phrase book',
          use: '{H} found the place in the phrase book and read from the right-hand side: “We have so looked forward to your letting us by.” It was not used to being spoken to, and drew in its feet.',
          kept: 'The phrase book is kept by the stove, open. In that house no one has been told that the soup is cold.',
        }),
      },
      brave: {
        choice: 'Tell them that they can hear each other',
        outcome:
          'A spoon was put down. “Naturally we can,” said the elder. “We hear every word.” “He’s noted for his hearing,” said the younger. The interpreter had gone quite white. They looked at her, and then, in some confusion, at the cloth. “It’s only that one wanted to know what she’d say next.”',
        gift: mark(
          'Under whatever was said to {H}, from that evening, there went a second voice, a little behind, hoping that {he} had slept.',
        ),
      },
      curious: {
        choice: 'Ask what the quarrel was about',
        outcome:
          '“A knock,” said the interpreter. “It was raining, and someone knocked, and each supposed that the other had got up.” She turned her spoon over. “They came again this week, whoever it was. They said it was no matter; they’d found another door that night, and a light. I didn’t have to change a word.”',
        gift: truth,
      },
    },
    free: '“What was that?” said both the brothers. The interpreter opened her mouth to put it more kindly, and could not see how. She moved her chair back from the table, about a foot.',
    picture: {
      figure: { name: 'the interpreter', kind: 'adult', pose: 'sit', face: 'brave', holds: null },
      shows: 'sit down with two brothers and their interpreter',
      props: ['a table with two bowls of soup', 'a row of chairs'],
    },
  },
  {
    id: 'returner',
    at: 'any',
    sort: 'helper',
    echoes: [
      'burglar',
      'thief',
      'steal',
      'stole',
      'stolen',
      'robbery',
      'return',
      'aunt',
      'nephew',
      'inherit',
      'inheritance',
      'silver',
      'spoon',
      'spoons',
      'will',
    ],
    lead: {
      choice: 'Speak to the burglar',
      act: 'The burglar had wiped his feet. One noticed it, coming in after him.',
    },
    setups: [
      'A man with a sack was in a pantry near {spot}, putting spoons back. “My aunt took things,” he said. “Nothing of value. I inherited, on condition.” He had broken into two hundred houses, by the list, to leave what was theirs. “This is the last, and I’m one over.” He held up a china doorknob, labelled: from the room I wasn’t shown.',
      '“Hold the torch,” said a man half in at a window near {spot}. He had a jemmy bound in felt, a sack, and a list. He wasn’t taking, he explained; he was bringing back. His late aunt had been asked out a great deal. “It’s mostly spoons. Then there’s a doorknob, and she doesn’t say whose.”',
    ],
    approaches: {
      kind: {
        choice: 'Keep watch for him',
        outcome:
          'Somebody did come: an old lady, with a candle. She watched him polish each of the spoons on his tie and lay it down. “I always knew who it was,” she whispered. “She’d such a pretty way of asking for sugar. Don’t disturb him. Only say, afterwards, that the sixth was meant as a present.”',
        gift: friend(
          'The nephew had come to the end of his aunt’s list. He was on somebody’s step, with his finger on the bell, and the first thing upon his own.',
        ),
      },
      clever: {
        choice: 'Steal the doorknob from him',
        outcome:
          'The nephew had sworn to return whatever was taken. He had not sworn that it should not be taken again. {H} chose a moment with the fish slice. Presently the sack was felt in; it was felt in twice; and slowly the nephew smiled. “Then I’m finished,” he said, and held out the jemmy.',
        gift: tool('the jemmy in its felt', {
          choice: 'Try the jemmy in its felt',
          use: '{H} put the jemmy in its felt to the edge of things and leaned. They gave, with no mark on the paint, as people do who have only wanted to be pressed.',
          kept: 'The jemmy in its felt lies in the drawer with the spoons. There is one more of these than there was, and nobody will own to it.',
        }),
      },
      brave: {
        choice: 'Hold the knob to a blank wall',
        outcome:
          '{H} turned the knob against a stretch of wall, and there was a small room. It held what had been taken from the aunt: a bicycle; a ring box; one whole month of June, rolled up and tied. The nephew read all the labels. When he had come out, and closed the door, there was not one.',
        gift: mark(
          'Some of that June had got on to {H}, and in the worst of the winter people moved their chairs to be near {him}.',
        ),
      },
      curious: {
        choice: 'Ask to see the end of the list',
        outcome:
          'It ran to sixty pages, in violet. The last line was in pencil. “That isn’t hers,” said the nephew. “I dropped off in the train. The person opposite had been very civil about the window.” He tilted the page. One night’s rest, it said, belonging to the next along this road. Shall bring it back myself.',
        gift: truth,
      },
    },
    free: 'The nephew put the doorknob in among the spoons, and ticked it off. Then he went out by the front, like anyone, and pulled the bell as he passed.',
    picture: {
      figure: { name: 'the nephew', kind: 'adult', pose: 'carry', face: 'surprised', holds: 'box' },
      shows: 'surprise a burglar who is putting spoons back',
      props: ['a sack', 'an open window', 'a torch'],
    },
  },
]
