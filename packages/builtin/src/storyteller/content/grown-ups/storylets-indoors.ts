import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters under a roof. */
export const storyletsIndoors: readonly Storylet[] = [
  {
    id: 'sleeping-choir',
    at: 'any',
    sort: 'helper',
    echoes: ['music', 'song', 'sing', 'singer', 'choir', 'church', 'organ', 'hymn', 'sleep', 'dream', 'night'],
    lead: {
      choice: 'Go down to where the singing is',
      act: 'The singing did not grow louder on the way down, only nearer.',
    },
    setups: [
      'There was a stair by {spot}, and singing came up it, in parts, beautifully, with no breath between the lines. The verger sat on the last step in his nightshirt, with a lamp. Beside him stood shoes, eleven pairs, in order of size. “You mustn’t go in while it’s on,” he whispered. “They’re all at home in bed. It would be a pity if they heard about it.”',
      'Eleven pairs of shoes had been put out in a passage behind {spot}, as in a good hotel, and on the other side of the door the parish was singing. An old verger held up one finger. “They’re asleep,” he said. “They come every Thursday. In the morning they complain of their feet.” He tilted his lamp. “I am only to see that nobody counts them.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit with him until the hymn is over',
        outcome:
          'It lasted an hour. The verger leaned, little by little, until his weight lay against {H}’s arm, and it was no weight at all. At the amen he sighed. “You may put one pair away,” he said. “That is the rule, if somebody stays.” {H} put away the smallest.',
        gift: friend('Down the stair somebody had blown out the lamp and put the last of the shoes away.'),
      },
      clever: {
        choice: 'Sing the next line before they do',
        outcome:
          '{H} knew it; everyone who grew up there did. {He} sang the next line half a beat early. The choir stumbled, gathered, and followed, and {H} led it where no one had ever taken that tune: to an ending. The silence afterwards had a grain, like wood. In the verger’s hand lay a tuning fork.',
        gift: tool('the tuning fork', {
          choice: 'Strike the tuning fork',
          use: '{H} struck the tuning fork against a stone. It gave one clear note; and all that was false in that place went slightly flat.',
          kept: 'The tuning fork lies on the piano, where it may be heard to correct the radio.',
        }),
      },
      brave: {
        choice: 'Open the door while they sing',
        outcome:
          'They stood with their backs to {him}, twelve of them, in nightclothes, faces to the wall. The twelfth had shoes on. He alone turned round, still singing, and his eyes asked for something. {H} got the door shut. It took all {his} strength, and the hand on the edge of it wore a ring.',
        gift: mark('On the wrist were three crescent marks, like a hymn with no words.'),
      },
      curious: {
        choice: 'Count the shoes again',
        outcome:
          'Eleven pairs; and, behind the verger, where he was trying to hide it with his hem, one single shoe, good leather, and new. “I was told it was only for a minute,” he said. He was a poor liar. He had been asked to say it, and he had been asked by someone he liked.',
        gift: truth,
      },
    },
    free: 'The verse ended, and there was not another. Behind the door they could be heard going home in their sleep, one after the other, wiping their feet.',
    picture: {
      figure: { name: 'the verger', kind: 'old', pose: 'sit', face: 'sleepy', holds: 'lantern' },
      shows: 'sit on a cellar stair beside a row of shoes',
      props: ['a cellar stair', 'eleven pairs of shoes', 'a closed door with light under it'],
    },
  },
  {
    id: 'forty-clocks',
    at: 'any',
    sort: 'trade',
    echoes: [
      'clock',
      'clocks',
      'watch',
      'time',
      'minutes',
      'hour',
      'clock-mender',
      'watchmaker',
      'key',
      'late',
      'midnight',
    ],
    lead: {
      choice: 'Ask the one who winds the clocks',
      act: 'One could have found his door with both eyes shut, by the ticking.',
    },
    setups: [
      'Near {spot} lived a man who wound clocks for people who had gone. There were forty, and they agreed to the second, save one, which ran eleven minutes slow. “It isn’t slow,” he said. “It’s where they all used to be. Then one night there were eleven minutes nobody could account for, and next morning there was mud on every shoe in town.”',
      'The clock-winder had his ear to a dial when {H} was shown in, past {spot} and up two flights. He did not take it away. Forty clocks stood round the room like creditors. “Thirty-nine of them say you’re late,” he said. “This one says that you haven’t gone yet.” It was eleven minutes behind the rest, and ticked as if it were sure of its ground.',
    ],
    approaches: {
      kind: {
        choice: 'Ask what he did in the eleven minutes',
        outcome:
          'He went on polishing for a while. “I woke up with my wife’s shawl in my arms,” he said. “I have no wife. It was still warm.” Nobody had asked before, for fear of being asked in turn. He gave {H} the good chair, and his hand shook as he poured.',
        gift: friend('The clock-winder had stopped the fortieth clock, and hung a shawl upon it, and slept till noon.'),
      },
      clever: {
        choice: 'Set one of the other clocks back to match',
        outcome:
          'Two clocks, eleven minutes slow, ticked face to face. Between them the air thickened like a lens. Through it {H} saw the same room at night, and a procession crossing it, each of them carrying something. “Take the key,” said the winder hoarsely. “Take it, and wind it the other way when you get there.”',
        gift: tool('the winding key', {
          choice: 'Wind the key the other way',
          use: '{H} put the winding key to the nearest wall, for want of a clock, and wound it the other way. Eleven minutes came back, all together, like birds to a roof.',
          kept: 'The winding key hangs behind the door. The house keeps better time than it used to, and somewhat more of it.',
        }),
      },
      brave: {
        choice: 'Stop the slow clock with your hand',
        outcome:
          '{H} laid a palm on the pendulum. The quiet fell on everything. In it came footsteps, unhurried, hundreds of them, going by in the empty street. One pair came up to the door. It tried the handle like a guest. Then the pendulum tore itself free.',
        gift: mark('A small, exact bruise came back every night at eleven minutes to three.'),
      },
      curious: {
        choice: 'Ask who else’s shoes had mud on them',
        outcome:
          '“Everyone’s,” said the clock-winder. “The priest’s. The baby’s.” He took down a ledger of repairs. “All but one pair, and those were clean as snow. They left before breakfast, owing me for a watch.” He read out the name, and watched {H} know it.',
        gift: truth,
      },
    },
    free: 'Every clock in the room struck something, though it was not the hour for it. When they had done, all forty agreed, and the winder did not seem to know where to look.',
    picture: {
      figure: { name: 'the clock-winder', kind: 'old', pose: 'point', face: 'surprised', holds: null },
      shows: 'stand in a room with forty clocks',
      props: ['forty clocks', 'a ladder', 'a brass key'],
    },
  },
  {
    id: 'unclaimed',
    at: 'any',
    sort: 'trade',
    echoes: [
      'lost',
      'suitcase',
      'luggage',
      'bag',
      'office',
      'station',
      'hotel',
      'travel',
      'stolen',
      'missing',
      'train',
    ],
    lead: {
      choice: 'Try the lost property office, which is open',
      act: 'A bell had been put on the counter, and next to it a card: PLEASE DO.',
    },
    setups: [
      'The lost property office by {spot} was open, though it was past eleven. “One left,” said the clerk. On the shelf stood a suitcase with a tag: TO BE CALLED FOR, and a date thirty years gone, and {H}’s name, spelled the way that only one person had ever spelled it. “I can’t go home until it’s fetched,” he said. “I’ve stopped asking why.”',
      'Behind the hatch near {spot} a clerk slept sitting up, in his cap, in front of forty empty shelves and one full one. He woke with his hand out for a ticket. “It’s the brown one,” he said. “I would have posted it, but they sent the address with every letter in its place except the first.” He read it out. It was where {H} lived.',
    ],
    approaches: {
      kind: {
        choice: 'Send him home, and mind the hatch',
        outcome:
          'He had his coat on before the sentence was over, and then took it off again, ashamed. “She’ll have moved,” he said. She had not. Across the way a light came on, and after a time a blind went down. {H} filled in the register for him, under Time Out, and wrote: late.',
        gift: friend(
          'The lost property office was shut, and over the hours on the hatch somebody had pinned a snapshot of a man asleep in a garden.',
        ),
      },
      clever: {
        choice: 'Describe the contents without opening it',
        outcome:
          '“A sponge bag,” said {H}. “Two shirts. A book of stamps.” The clerk checked each against his list, and at the fourth thing he stopped. “It says the owner gets one wrong,” he said slowly, “and is to be given that.” It was a guard’s whistle, quite new, on a cord.',
        gift: tool('the guard’s whistle', {
          choice: 'Blow the guard’s whistle',
          use: '{H} blew the guard’s whistle. It made no sound whatever. But all that had been about to leave waited, as trains do.',
          kept: 'The guard’s whistle lies in a saucer. When the cat knocks it down, somewhere a door is held open.',
        }),
      },
      brave: {
        choice: 'Open the suitcase on the counter',
        outcome:
          'There was a second suitcase in it, and in that one a third. The last was the size of a matchbox, and locked. “They never get as far as that,” said the clerk, and shut his eyes. {H} pressed the catch. There was a breath of a certain kitchen, and then only lining.',
        gift: mark(
          'The catch had left a straight line across {his} palm, and fortune-tellers, when asked, gave {him} back {his} money.',
        ),
      },
      curious: {
        choice: 'Ask who handed it in',
        outcome:
          '“Ah,” said the clerk, “now that is in another column.” He ran a finger across. The finder’s name had been left blank, but under Remarks he had put: in a hurry, civil, would not sit. And lower down, in red: says it is not lost yet.',
        gift: truth,
      },
    },
    free: 'The clerk stamped a form that had waited thirty years for it. He looked at the empty shelf, and then, rather shyly, he began to whistle.',
    picture: {
      figure: { name: 'the clerk', kind: 'adult', pose: 'sit', face: 'sleepy', holds: 'box' },
      shows: 'find the only suitcase left in a lost property office',
      props: ['one brown suitcase', 'rows of empty shelves', 'a counter bell'],
    },
  },
  {
    id: 'portrait',
    at: 'any',
    sort: 'quarrel',
    echoes: [
      'painter',
      'portrait',
      'painting',
      'picture',
      'artist',
      'face',
      'museum',
      'art',
      'canvas',
      'gallery',
      'hands',
    ],
    lead: {
      choice: 'Sit for the painter who has asked for you',
      act: 'The light was good in there, and had been paid for.',
    },
    setups: [
      'The painter near {spot} did not turn from her easel. “Chin down,” she said. “You had it down before.” The portrait was all but done: {H}, to the life, in a chair with a red back, and older about the eyes than the glass had ever said. Only the hands were missing. “I have been waiting nine years to see what you would have in them,” said the painter.',
      'Past {spot} a door had been left open, so that one should see the picture from the stair. It was {H}. It was signed, and varnished, and the corner had been worn by somebody’s sleeve. “I did it from description,” said the woman with the brushes. “It was a very full description. But the person would not tell me what you’d be carrying.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit, and keep your hands still',
        outcome:
          '{H} sat until the window turned blue. It is not much to give somebody, one’s hands, and it turned out that she had hardly ever been given any. When she laid down the brush they were on the canvas, empty, and open. “So that’s it,” said the painter. “I had thought of everything else.”',
        gift: friend(
          'The portrait came in a crate, carriage paid, with the hands done, and in the hands, since the varnish, something small and lit.',
        ),
      },
      clever: {
        choice: 'Look at the painted window behind the chair',
        outcome:
          'The real window gave on to a yard. The painted one gave on to a road, a gate, and a figure no longer than an eyelash. {H} borrowed a reading glass. The figure was holding up a lamp. “Keep the glass,” said the painter. “I have looked, and I don’t see anyone.”',
        gift: tool('the reading glass', {
          choice: 'Look through the reading glass',
          use: '{H} looked through the reading glass at nothing in particular. It was all there, only smaller than one had been led to expect, and a good deal closer.',
          kept: 'The reading glass lies on the evening paper, over one word, and has to be moved to get at the news.',
        }),
      },
      brave: {
        choice: 'Paint the hands yourself',
        outcome:
          '{H} took the brush and did it in four strokes, badly. They were a child’s hands. They were making a knot. The painter drew in her breath. On the canvas the face, so composed until then, was looking down to see. There was paint on {his} cuff, the red of the chair.',
        gift: mark('The red did not come out of the cuff; it did better than that, it came through on the new one.'),
      },
      curious: {
        choice: 'Ask who described you to her',
        outcome:
          '“Somebody who had only seen you from the back,” said the painter. “It was all walks, and collars. How you stop before a door.” She squeezed out a little white. “Then, as an afterthought, the eyes. I asked how that was possible. I was told, ‘Oh, one always looks round in the end.’”',
        gift: truth,
      },
    },
    free: 'The painter watched, and then put four quick strokes where the hands should be. She stood back. It was not a likeness, she said, but it would do for a receipt.',
    picture: {
      figure: { name: 'the painter', kind: 'adult', pose: 'stand', face: 'brave', holds: null },
      shows: 'look at a portrait that lacks its hands',
      props: ['an easel with a portrait', 'a chair with a red back', 'a north window'],
    },
  },
  {
    id: 'chambermaid',
    at: ['house', 'snow', 'town', 'sea'],
    sort: 'helper',
    echoes: ['hotel', 'room', 'bed', 'maid', 'guest', 'guests', 'nurse', 'hospital', 'night', 'sleep', 'corridor'],
    lead: {
      choice: 'Follow the sound of a bed being made',
      act: 'The sheets could be heard along the whole corridor, cracked like sails.',
    },
    setups: [
      'By {spot} a maid was turning down a bed, and on it she laid out the night things: one shirt, then another, then a third, each a size larger. The smallest would have done for a boy of ten. All of them had {H}’s laundry mark. “Will you want waking at the same time?” she asked. “Only some of you were cross.”',
      'Down the passage past {spot} a maid carried hot bottles, five of them, and took them all into one room. It had a single bed. “It does for the five,” she said. “They never come in together.” She consulted the card on the door, where {H}’s name stood, with five dates after it. “You would be the fourth. The fifth has already gone down to breakfast.”',
    ],
    approaches: {
      kind: {
        choice: 'Help her with the far side of the bed',
        outcome:
          'It is a thing best done by two. They pulled the sheet tight, and she showed {H} how the corner goes. “Nobody’s held the other end since the war,” she said. When they had done, the bed looked slept in by no one, and she sat down on it and took off her cap.',
        gift: friend(
          'A card stood on the hall table: YOUR ROOM IS GIVEN UP, WITH THANKS. I HAVE TAKEN A FORTNIGHT BY THE SEA.',
        ),
      },
      clever: {
        choice: 'Change the date on the card',
        outcome:
          '{H} had a pencil, and the fourth date was only one stroke short of being never. {He} put the stroke in. Along the corridor four doors were heard to close, quite softly, on the inside. “Then you’ll not be wanting this,” said the maid, and gave {him} the fifth key.',
        gift: tool('the fifth key', {
          choice: 'Hold up the fifth key',
          use: '{H} held up the fifth key by its ring, like somebody who has every right to. It was taken, after a moment, for that of the management.',
          kept: 'The fifth key should have been sent back. There is a fine, and it is entered every month, and nobody presses for it.',
        }),
      },
      brave: {
        choice: 'Lie down on the bed',
        outcome:
          'The pillow had a dent in it, and {H}’s head went in like an egg into a box. {He} slept until {he} was called. In that time somebody of ten had a bad dream, somebody of seventy heard him out, and somebody between the two got up, cursing, to shut a window.',
        gift: mark('The crease of the pillow stayed along {his} cheek, through all washing, like a fold in a map.'),
      },
      curious: {
        choice: 'Ask what the fifth had for breakfast',
        outcome:
          '“An egg,” said the maid, “and toast, and asked for a second cup to be set.” She smoothed the counterpane. “Then came back up for the other thing, that was left in our safe. Signed for it. Said, if the fourth should be slow, to let the fourth sleep.”',
        gift: truth,
      },
    },
    free: 'The maid took all of the night things off the bed again, and folded them into one. Then she put out the lamp, which seemed to be an answer.',
    picture: {
      figure: { name: 'the maid', kind: 'adult', pose: 'carry', face: 'sleepy', holds: 'lantern' },
      shows: 'find a maid who lays out clothes for five',
      props: ['a single bed', 'nightshirts in five sizes', 'a long corridor'],
    },
  },
]
