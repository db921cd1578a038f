import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters that may happen in any of the grown-ups' countries. */
export const storyletsAnywhere: readonly Storylet[] = [
  {
    id: 'telephone',
    at: 'any',
    sort: 'puzzle',
    echoes: ['phone', 'telephone', 'call', 'voice', 'message', 'rain', 'operator', 'radio', 'signal'],
    lead: {
      choice: 'Answer the telephone that is ringing in the empty booth',
      act: 'The ringing was further off than it had sounded.',
    },
    setups: [
      'The call box by {spot} had been disconnected in the spring; the notice was still taped to the glass. It rang anyway. {H} let it go to nine. On the line was breathing, then rain, although it was not raining, and then a woman reading out dates. The last was today’s. “Are you there?” she asked. “You were so much quicker the other times.”',
      'The cord of the telephone near {spot} had been cut, and both ends had been tidied with tape. {H} lifted the receiver to stop the bell. “Don’t say your name,” said a woman, over rain. “I only have to read you the dates.” She read eleven. At the eleventh, which was today, her voice went up, as it does before a question.',
    ],
    approaches: {
      kind: {
        choice: 'Ask the woman whether she is all right',
        outcome:
          'There was a long pause, the kind that people leave when no one has asked for years. “I’m cold,” said the voice, “but I’m used to it. Look behind the directory.” Behind it was a coin worn smooth, still warm. Then the dial tone came back, ordinary as bread.',
        gift: friend(
          'The telephone rang once in the empty booth, and stopped, like someone who only wanted to know that you got home.',
        ),
      },
      clever: {
        choice: 'Read the dates back to her in a different order',
        outcome:
          '{H} read them backwards, oldest last. The voice faltered. “That isn’t how it went.” “How did it go?” And then, because people cannot bear a wrong story, she corrected every line. {H} wrote it all down on the back of the notice.',
        gift: tool('the list of dates', {
          choice: 'Read out the list of dates',
          use: '{H} unfolded the list of dates and read it aloud, without expression, as one reads a bill. At the fourth, something close by gave up pretending.',
          kept: 'The list of dates went into a drawer. It is one line longer each year, in the same hand.',
        }),
      },
      brave: {
        choice: 'Tell her you are coming, and hang up',
        outcome:
          '“I’m coming,” said {H}, and put the receiver down while she was drawing breath. Every light along the road went out, one by one, in the direction {he} had meant to walk. It was, at least, a direction.',
        gift: mark(
          'There remained a ringing in the left ear, which came and went with the weather, and which {he} did not answer.',
        ),
      },
      curious: {
        choice: 'Ask how many other times there have been',
        outcome:
          '“Four,” said the voice. “You always ask that. Once you brought flowers.” Something scraped. “You have never once asked who is standing next to you.” {H} did not look until the line had gone dead. In the mist on the glass was a second patch of breath.',
        gift: truth,
      },
    },
    free: 'On the line the rain stopped. “Well,” said the woman, in quite another voice, “that is new,” and she was heard to cross something out.',
    picture: {
      figure: null,
      shows: 'listen at a telephone in an empty call box',
      props: ['a call box with a taped notice', 'a receiver hanging by its cord'],
    },
  },
  {
    id: 'supper',
    at: 'any',
    sort: 'helper',
    echoes: ['supper', 'dinner', 'table', 'family', 'father', 'mother', 'son', 'guest', 'soup', 'feast'],
    lead: {
      choice: 'Go in where the table is laid',
      act: 'The door was on the latch, and the mat said what mats say.',
    },
    setups: [
      'Behind {spot} one window was lit. An old couple sat at a table laid for four, hands in their laps, soup untouched. “You’ll be for the third chair,” said the man. The fourth had a coat over its back, wet through, and a little water ran from the sleeve to the floor in a steady line. “Don’t mind him,” the woman said. “He’s only late.”',
      'In a kitchen near {spot} the soup was on the table and two old people were not eating it. They did not seem surprised. The woman moved a spoon a quarter of an inch. Four places were laid. Over the fourth chair hung a wet coat, dripping into a saucer that someone had put there for it. “Sit anywhere,” said the man, “but there.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit down and eat with them',
        outcome:
          '{H} sat. The soup was good. Nobody spoke of the coat, and after a while it stopped dripping. “He used to tell such stories,” the woman said, and then, as if a cork had come out, she told one. At the door she gave {him} bread, and was slow to let it go.',
        gift: friend(
          'In the lit window two old people had cleared the fourth place away at last, and were quarrelling, peacefully, about the salt.',
        ),
      },
      clever: {
        choice: 'Check the pockets of the wet coat',
        outcome:
          'The coat was heavier than water. In the left pocket was a ticket, one way, dated tomorrow. In the right was a key on a tag, and the tag was in {H}’s own handwriting. The couple watched {him} read it, with pity. “We did wonder,” said the man, “whether you knew.”',
        gift: tool('the key on the tag', {
          choice: 'Try the key on the tag',
          use: 'There was no lock to be seen, so {H} held out the key on the tag at about the height of one, and turned. It moved as though it had been oiled that morning.',
          kept: 'The key on the tag fits nothing at home. {H} has stopped trying it after dark.',
        }),
      },
      brave: {
        choice: 'Take the fourth chair',
        outcome:
          '{H} hung the coat on the door and sat in the wet seat. The cold came up like a tide. For one breath {he} knew the ceiling of a room {he} had never been in, and every crack by name. Then the lamp was only a lamp. “Nobody’s ever done that,” the woman whispered.',
        gift: mark('Between the shoulders there stayed a cold place, the size of a plate, that no fire quite reached.'),
      },
      curious: {
        choice: 'Ask who the fourth place is for',
        outcome:
          'They looked at each other. “We don’t know,” said the man. “It was laid when we came. That was the year of the flood; we only stopped for the night.” He counted on his fingers, and gave up. “One gets used to laying it. One would be ashamed to stop.”',
        gift: truth,
      },
    },
    free: 'The old man looked at his wife, and then he reached across and turned the fourth plate face down. It was all that had been wanted.',
    picture: {
      figure: { name: 'the old woman at the table', kind: 'old', pose: 'sit', face: 'sad', holds: null },
      shows: 'find an old couple waiting at a table laid for four',
      props: ['four plates of soup', 'a wet coat on a chair', 'a lamp turned low'],
    },
  },
  {
    id: 'same-coat',
    at: 'any',
    sort: 'quarrel',
    echoes: ['coat', 'twin', 'double', 'stranger', 'follow', 'mirror', 'sister', 'brother', 'detective', 'shadow'],
    lead: {
      choice: 'Follow the person in the familiar coat',
      act: 'It was easy to keep up. The steps were the right length.',
    },
    setups: [
      'Somebody was walking ahead, past {spot}, in {H}’s coat. Not one like it: the torn pocket was there, and the stain shaped like Portugal. The walk was wrong, though. It was the walk of a person who has slept. At the corner the figure struck a match and waited, without turning. “Go home,” it said. “I have nearly put it right.”',
      'By {spot} stood a figure with its back turned, in a coat that {H} had been told was the only one of its kind; it had cost a month’s pay. The figure was doing up the third button, the one that sticks. It had the knack of it. “You’re early,” it said. “You are not supposed to see this part. Go home and be told about it.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask what it cost',
        outcome:
          'The shoulders dropped. “The sound of Mother’s voice,” said the other. “The smell of snow. I paid in small things. I thought we’d miss them less.” The match burned down to the fingers and they did not flinch. “You might remember them for me.” {H} promised, aloud.',
        gift: friend('Sometimes, on the stairs, {H} met the smell of snow, and stood aside to let it pass.'),
      },
      clever: {
        choice: 'Say something that only one of you would know',
        outcome:
          '“What did we do with the dog’s collar?” The figure thought. It thought for too long. “There was no dog,” it said finally, and {H} felt the whole street lean in to hear if that would do. It would not. Where the figure had stood was the collar.',
        gift: tool('the dog’s collar', {
          choice: 'Put down the dog’s collar',
          use: '{H} set the dog’s collar on the ground and waited. In the dark, something that had no reason to be kind came to heel.',
          kept: 'The dog’s collar hangs on its own nail, and is found, some mornings, to be warm.',
        }),
      },
      brave: {
        choice: 'Take hold of the coat',
        outcome:
          'Cloth, wet and real; then lining; then nothing. {H} stood holding an empty coat that was warm. In the torn pocket was a box of matches and a note in block letters: YOU ALWAYS GRAB. There were two matches left.',
        gift: mark(
          'There were two coats in the cupboard after that, the same to the last thread, and no way of telling which was {hers}.',
        ),
      },
      curious: {
        choice: 'Ask what exactly is being put right',
        outcome:
          '“The order,” said the figure. “It happened in the wrong order. First you were sorry, and then you did it.” It shook the match out. “I have been carrying sorry round to the other side. You have no idea how heavy it gets.”',
        gift: truth,
      },
    },
    free: 'The figure considered this, with its back to everything. Then it undid the third button, and walked on, more slowly, like a person with less to do.',
    picture: {
      figure: { name: 'the figure in the same coat', kind: 'adult', pose: 'walk', face: 'sad', holds: null },
      shows: 'follow somebody in the very same coat',
      props: ['a lit match', 'wet stones'],
    },
  },
  {
    id: 'registry',
    at: 'any',
    sort: 'trade',
    echoes: [
      'archive',
      'records',
      'book',
      'books',
      'name',
      'names',
      'library',
      'librarian',
      'papers',
      'history',
      'letters',
    ],
    lead: {
      choice: 'See the woman who keeps the records',
      act: 'The registry had no sign. People simply wiped their feet there.',
    },
    setups: [
      'The registrar at {spot} licked her pencil. Her tongue was black. “Name?” she asked, writing it down before {H} had answered. The ledger went back three hundred years in the same neat hand. “It has been signed for, I’m afraid,” she said, and turned the book round. The signature was {H}’s own. The ink was still wet, and so was the thumb-mark.',
      'There was a counter near {spot}, and a woman behind it with ink on her mouth. “We close at five,” she said. It had been five, by her clock, for some years. “You will want to contest it. They all do, at first.” She opened a ledger at today. One line was filled in, in a hand that {H} had been taught to improve at school.',
    ],
    approaches: {
      kind: {
        choice: 'Tell her she must be tired',
        outcome:
          'The pencil stopped. “Do you know,” said the registrar, “I believe I am.” She closed the ledger with both hands, as one closes up a house. Beneath it, worn thin as a leaf, was the first page of all: an apology, begun and never finished. She tore it out and gave it to {him}.',
        gift: friend('There was a card in the registry window, in a neat hand: CLOSED. GONE FOR A WALK.'),
      },
      clever: {
        choice: 'Ask to make a correction',
        outcome:
          '“There is a form,” she admitted, and her face fell, since there was. {H} filled it in three times over. In the space marked REASON {he} wrote: That was not me yet. She stamped it. Somewhere under the floor a thing that had been running for a long while ran down.',
        gift: tool('the stamped correction', {
          choice: 'Show the stamped correction',
          use: '{H} held up the stamped correction. It was only paper. But a good deal of what stood in the way had been built of paper, and knew when it was beaten.',
          kept: 'The stamped correction is in a frame in the hall. Visitors straighten it, and then look at their hands.',
        }),
      },
      brave: {
        choice: 'Tear out the page',
        outcome:
          'The page came away with a sound like a sob. The registrar did not scream. She merely sat down and began, from the hem of her skirt upward, to fade, looking interested. “Oh,” she said, “so that is what it was holding.” The door locked itself behind {H}, a second too late.',
        gift: mark('The black thumb-print would not wash off, and was accepted, at the bank, as identification.'),
      },
      curious: {
        choice: 'Turn to the page before',
        outcome:
          'The page before had the same signature, and the page before that: every nineteenth of November, as far back as there was paper. Under one, in pencil, was a note. Next time don’t be polite. It had been underlined so hard that the pencil went through.',
        gift: truth,
      },
    },
    free: 'The registrar wrote that down as well, at some length. Then she read it over, and for the first time in the history of the ledger she blotted a line.',
    picture: {
      figure: { name: 'the registrar', kind: 'adult', pose: 'stand', face: 'brave', holds: 'book' },
      shows: 'read a wet signature in an old ledger',
      props: ['a ledger on a counter', 'a gas lamp', 'a clock at five'],
    },
  },
  {
    id: 'census',
    at: 'any',
    sort: 'puzzle',
    echoes: ['count', 'counting', 'house', 'village', 'people', 'ghost', 'ghosts', 'neighbour', 'alone', 'empty'],
    lead: {
      choice: 'Help the man who is counting people',
      act: 'The man with the forms was grateful, and did not look up.',
    },
    setups: [
      'A census-taker sat on his case at {spot} with a form on his knee. He had been sent in April and had not been able to finish. “Forty households,” he said. “I ask each one how many slept there last night, and I add it up, and it’s always one too many for the beds.” He turned his pencil round. “And now you. How many are you, please?”',
      'Near {spot} a man was asking questions of a shut door and writing down what it said. He wore the badge of the census. “Six,” he read back, “and the one who stands.” He made a small, tired tick. “Every house has put one down under Other. Nobody thinks it odd. They ask me in to tea, and there’s a cup for it.”',
    ],
    approaches: {
      kind: {
        choice: 'Give him your own name for the last line',
        outcome:
          '“Put me,” said {H}. The pencil stayed in the air. “That would make it come out,” he said. “It would be wrong, and it would come out.” He wrote it in ink. Then he shook {H}’s hand, and wept a little, in a professional manner, and asked the way to the station.',
        gift: friend(
          'A form came by the late post, and on it only a line to be signed, and a printed slip: WITH THANKS. YOU MAKE THE NUMBER.',
        ),
      },
      clever: {
        choice: 'Ask to see what they wrote under Other',
        outcome:
          'Forty forms, forty hands, one description: tall, quiet, no trouble, leaves early. {H} laid them edge to edge on the ground. The creases joined and made a line, and the line made a road. “You are not to take one,” said the man, and looked at the sky for as long as it took.',
        gift: tool('the fortieth form', {
          choice: 'Fill in the fortieth form',
          use: '{H} took out the fortieth form and asked, pencil ready, how many were present. It is remarkable what goes quiet when it is about to be counted.',
          kept: 'The fortieth form has never been sent in. Every April somebody rings about it, and is told that there is a delay.',
        }),
      },
      brave: {
        choice: 'Knock at the next door yourself',
        outcome:
          'It opened before the second knock. A family stood in the passage in order of height. At the end of the row was a gap, kept as one keeps a seat. “It’s gone ahead,” said the father. “It left when it heard you were about.” They let {H} stand in the gap a while.',
        gift: mark('In a doorway {H} now stood a little to one side, and left room, and could not have said for whom.'),
      },
      curious: {
        choice: 'Ask how many slept here in the last census',
        outcome:
          'He had it in his case, tied with tape. Ten years ago the total had been right. So had it been the time before. He ran a nail down the column. “It was right every time,” he said, “until one of them went away and didn’t tell anybody. They’ve been counting the place.”',
        gift: truth,
      },
    },
    free: 'The census-taker wrote it all under Remarks, where there was hardly room. He added the column again. It came out, and he did not ask why.',
    picture: {
      figure: { name: 'the census-taker', kind: 'adult', pose: 'sit', face: 'sleepy', holds: 'book' },
      shows: 'meet a tired census-taker with a sum that will not come out',
      props: ['a pile of forms', 'a shut door'],
    },
  },
]
