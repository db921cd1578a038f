import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters under the open sky: coast, woods and snow. */
export const storyletsOutdoors: readonly Storylet[] = [
  {
    id: 'flat-boat',
    at: ['sea', 'woods'],
    sort: 'transport',
    echoes: ['boat', 'ferry', 'ferryman', 'river', 'water', 'lake', 'drowned', 'flood', 'sea', 'village', 'reservoir'],
    lead: {
      choice: 'Hire the man with the flat boat',
      act: 'The boat was already untied when {H} reached it.',
    },
    setups: [
      'The man by {spot} wanted no money. He poled with bandaged hands and kept his eyes on the bow. “There are rules,” he said. “You don’t trail your fingers. You don’t answer if you hear your name.” Beneath the boat, very clear, went a street: gateposts, a pump, a swing standing straight up on its chains. “And don’t count the chimneys.”',
      'From near {spot} a flat boat put out with one passenger, and the ferryman said what he had to say. It was short. No fingers in the water; no answering to one’s name; no counting of chimneys. He had cloth wound about both palms. Under the keel, in the green, somebody’s washing hung on a line, and moved, as on a good drying day.',
    ],
    approaches: {
      kind: {
        choice: 'Offer to take the pole for a while',
        outcome:
          'He gave it up like a man putting down a coffin. Beneath the cloth his palms were quite worn away to smoothness. “Eleven years,” he said. “You are the first who has ever offered.” He slept for the rest of the crossing, and in his sleep named everyone who had lived there, house by house.',
        gift: friend(
          'A man with bare, healed hands was teaching a girl to pole a boat, and laughing when she fell in.',
        ),
      },
      clever: {
        choice: 'Count the chimneys',
        outcome:
          'There were nineteen. {H} counted twice. On the old map were eighteen houses. “I told you not to,” said the ferryman, but he sounded relieved. He gave {him} a lead weight from under the seat. “For the one that’s extra. Let it down wherever they tell you there’s no bottom.”',
        gift: tool('the lead weight', {
          choice: 'Let down the lead weight on its line',
          use: '{H} let the lead weight down between two stones, where there should have been a hand’s breadth. At nine fathoms someone took hold of the other end, gently, and tied a knot.',
          kept: 'The lead weight is used to hold a door. The knot in its line has never been undone, and has been added to.',
        }),
      },
      brave: {
        choice: 'Put a hand in the water',
        outcome:
          'The water closed round {his} wrist like a cuff. Then fingers patted along {his} palm as the blind read a face, found the old scar at the base of the thumb, and stopped. Something was placed there, and the hand closed over it. It was a marble. {H} had lost it when {he} was six.',
        gift: mark('A bracelet of white skin showed where the water had held on, and in dry summers it itched.'),
      },
      curious: {
        choice: 'Ask what happens to those who answer',
        outcome:
          '“Nothing,” said the ferryman. “That’s what’s wrong with it. They answer, they go home, they have their dinner.” He spat. “And after that there’s two of them, and only one knows it. You’d be surprised how long a marriage can go on like that.”',
        gift: truth,
      },
    },
    free: 'The ferryman heard a name called, over the water, and it was his own. He shipped the pole, and smiled, and for once did not answer.',
    picture: {
      figure: { name: 'the ferryman', kind: 'old', pose: 'stand', face: 'sad', holds: 'lantern' },
      shows: 'cross over a drowned street in a flat boat',
      props: ['a flat-bottomed boat', 'rooftops under clear water'],
    },
  },
  {
    id: 'net-measurer',
    at: ['sea'],
    sort: 'puzzle',
    echoes: ['net', 'nets', 'fisherman', 'fish', 'husband', 'wife', 'widow', 'sailor', 'wreck', 'tide', 'coast'],
    lead: {
      choice: 'Speak to the woman with the torn net',
      act: 'She moved along the bench, as one does at a funeral.',
    },
    setups: [
      'The woman by {spot} was not mending the net. She was measuring the holes in it, with a dressmaker’s tape, and writing the figures in a book. “My husband,” she said, of one as broad as a door. “He always went at things with the shoulder.” They had hauled it up in March, empty and bone dry. “There are nine. I have eight of them in the churchyard.”',
      'A net had been hung the whole length of the wall near {spot}, and there were nine holes in it, each about the size of a person. Somebody had tied a label to every one but the last. “Don’t lean,” said the woman on the bench. “It’s not strong there.” The ninth hole was narrower than the rest, and its edges were still wet.',
    ],
    approaches: {
      kind: {
        choice: 'Hold the other end of the tape for her',
        outcome:
          'It went faster with two. She called the numbers and {H} wrote them, and somewhere about the sixth she began to tell what each had liked for breakfast. At the ninth she let go, and the tape ran back into its case by itself. “I shan’t measure that one,” she said. “Somebody may want it.”',
        gift: friend(
          'Along the harbour wall a net had been mended, all but one hole, and a woman was drying sheets on it.',
        ),
      },
      clever: {
        choice: 'Compare the ninth hole with a coat',
        outcome:
          '{H} took off {his} own coat and held it up. It did not fit: too long in the arm. The woman laughed, which seemed to frighten her. “All this time,” she said, “I had thought it was whoever asked.” She cut the cord at one corner and gave {H} the rest in a neat hank.',
        gift: tool('the hank of net cord', {
          choice: 'Tie off the hank of net cord',
          use: '{H} knotted one end of the net cord to something that would hold and walked forward with the other. It is easier to go in when a thing can be seen to lead out.',
          kept: 'The hank of net cord is kept dry. It is never quite the length it was.',
        }),
      },
      brave: {
        choice: 'Step through the ninth hole',
        outcome:
          'It took no more than a stoop. On the other side were the same wall and the same bench, and the same woman, younger by a winter, who had not yet taken up her tape. She looked at {H} with such hope that {he} went back through at once. {His} shoulder caught on the cord.',
        gift: mark(
          'The wet net left a pattern of diamonds on the shoulder, and {H} took to sleeping on the other side.',
        ),
      },
      curious: {
        choice: 'Ask who hauled the net up',
        outcome:
          '“Nobody,” said the woman. “It was on the quay at five, coiled properly, left over right. None of ours coils it so.” She considered her boots. “And paid for. There was money under the cork, to the penny, for nine. I have not liked to spend it.”',
        gift: truth,
      },
    },
    free: 'The woman let the tape wind itself up. She turned to a clean page, wrote the date at the top, and left it at that.',
    picture: {
      figure: { name: 'the woman with the tape', kind: 'adult', pose: 'sit', face: 'sad', holds: 'book' },
      shows: 'look at a long net with nine holes in it',
      props: ['a net hung along a wall', 'a dressmaker’s tape'],
    },
  },
  {
    id: 'signalman',
    at: ['snow', 'woods'],
    sort: 'transport',
    echoes: ['train', 'railway', 'station', 'signal', 'tracks', 'travel', 'conductor', 'passenger', 'winter', 'ticket'],
    lead: {
      choice: 'Climb up to the lit signal box',
      act: 'The stair to the signal box had been swept, and salted.',
    },
    setups: [
      'They had taken up the rails near {spot} the year of the strike. Nobody had told the signalman, or else he had been told and had written it down. “Down train’s late,” he said, and polished a lever. The bell at his elbow gave four beats. He answered with four. “She asks if the line’s clear,” he said. “I’ve not known what to say since you came up.”',
      'In the signal box near {spot} a man in uniform stood with a duster over one hand, holding a lever that was not joined to anything. “Eleven minutes,” he said. “She’s stopped at the outer home, full, with the lamps lit. I can hear them coughing.” Below the window there was only snow, and two long hollows in it, side by side, of the proper gauge.',
    ],
    approaches: {
      kind: {
        choice: 'Make his tea, and stay for the train',
        outcome:
          'He drank it standing. They did not talk. At some minutes past the hour he drew himself up and saluted, and for as long as a train takes there was light on his face, window after window. “Right time,” he said, and wrote it in the book.',
        gift: friend(
          'There were rails past the old signal box again, in the frost, and an old man walking home between them with his dinner tin.',
        ),
      },
      clever: {
        choice: 'Read back through the train register',
        outcome:
          'Every night had one line: offered, accepted, not arrived. {H} turned to the first of them and found the entry blotted. It was not “accepted”. It was “excepted”. The signalman put on his spectacles. He blushed like a boy. Then he handed over his green flag, since he would only be wanting the red.',
        gift: tool('the green flag', {
          choice: 'Unroll the green flag',
          use: '{H} unrolled the green flag and held it out at arm’s length, feeling foolish. What had been standing in the way, out of sight and with its lamps lit, moved off.',
          kept: 'The green flag leans in the umbrella stand, and on some nights a draught goes by it, carriage after carriage.',
        }),
      },
      brave: {
        choice: 'Pull the lever yourself',
        outcome:
          'It came over as if it weighed a ton and then as if it weighed nothing. Far down the cutting a red light dropped to green. The wind that followed took every paper in the box, and {H}’s hat. “Well,” said the signalman, “they’ve been let through. I wouldn’t care to say where.”',
        gift: mark('The hat was never seen again, and {H} went bareheaded after that, even to church.'),
      },
      curious: {
        choice: 'Ask who is on the train',
        outcome:
          '“Those who missed it,” said the signalman. “It’s the relief. It goes back for people.” He ran his duster down a lever. “There was one got off here, last month, before time. Walked away up the line with no luggage. Said somebody would be along, and to keep the stair swept.”',
        gift: truth,
      },
    },
    free: 'The bell gave one beat, which means attention, and then was still. “Cancelled,” said the signalman, hearing it, and sat down for the first time that winter.',
    picture: {
      figure: { name: 'the signalman', kind: 'old', pose: 'stand', face: 'brave', holds: 'lantern' },
      shows: 'wait with a signalman for a train',
      props: ['a row of levers', 'a window full of snow'],
    },
  },
  {
    id: 'hives',
    at: ['woods', 'sea', 'snow'],
    sort: 'helper',
    echoes: ['bee', 'bees', 'honey', 'garden', 'death', 'dead', 'funeral', 'news', 'widow', 'keeper', 'farm'],
    lead: {
      choice: 'Go over to the hives draped in black',
      act: 'From closer by it could be heard that the hives were not humming.',
    },
    setups: [
      'When somebody dies the bees must be told, or they leave. An old man went down the row of hives by {spot} with a door key, knocking on each. “I’ve told them about her ladyship,” he said. “I’ve told them about my own sister. They took it well.” He lowered his voice. “They won’t have this one. I said that {H} had come. And they asked me which.”',
      'There was crape on the seven hives near {spot}, and a slice of cake in front of each, as is correct. “They like to be invited,” said the old man with the key. He knocked at the last, bent to it, and listened with his mouth open. “No,” he told it. “No, this one’s living.” He straightened up with some trouble. “You had better speak to them yourself.”',
    ],
    approaches: {
      kind: {
        choice: 'Tell the bees who you are',
        outcome:
          '{H} knelt in the wet and told them: the name, the street, what {he} was good at, and what {he} was not. It did not take long. The humming began again at the far end and came up the row like a hand along a rail. The old man took off the crape.',
        gift: friend(
          'Seven hives had been carried down by night and stood in a row by {H}’s wall, with a slice of cake in front of each.',
        ),
      },
      clever: {
        choice: 'Knock as the other one would',
        outcome:
          'Three knocks and then, after a breath, a fourth. {H} could not have said how {he} knew. There was a stir in the hive, glad and immediate, and somebody pushed out a small plug of black wax. The old man crossed himself. “They’ve been keeping that,” he said, “for when you came back.”',
        gift: tool('the plug of black wax', {
          choice: 'Warm the plug of black wax',
          use: '{H} warmed the plug of black wax and pressed it over the gap. It took the print of {his} thumb, and then, from the other side, the print of another.',
          kept: 'The plug of black wax keeps its two prints. They are not the same, whatever the police say.',
        }),
      },
      brave: {
        choice: 'Lift the lid of the seventh hive',
        outcome:
          'There was no comb in it. There was a room, neatly furnished, as seen through a skylight; and in it somebody put down a newspaper and began, slowly, to look up. {H} lowered the lid with both hands. One bee had come out with it, and stung, and did not die of it.',
        gift: mark('The sting never quite went down, and on the days when something was about to happen it hummed.'),
      },
      curious: {
        choice: 'Ask when they were last told a lie',
        outcome:
          'He had to think. “The spring of the flood,” he said. “Somebody came up in the dark and told them everyone was safe. Said it at every hive. It wasn’t so, and they knew. But they stayed.” He wiped the key. “They said it was kindly meant, and a voice like yours.”',
        gift: truth,
      },
    },
    free: 'The bees talked this over. Then they came out, all seven hives of them, and settled on the old man’s sleeve like a repair.',
    picture: {
      figure: { name: 'the bee-keeper', kind: 'old', pose: 'stand', face: 'surprised', holds: null },
      shows: 'listen at a row of hives draped in black',
      props: ['seven beehives with black ribbons', 'slices of cake', 'a door key'],
    },
  },
]
