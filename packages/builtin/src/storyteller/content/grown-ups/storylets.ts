import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters for grown-ups: one impossible detail each, treated as paperwork. */
export const storylets: readonly Storylet[] = [
  {
    id: 'phone',
    at: 'any',
    sort: 'puzzle',
    echoes: ['phone', 'call', 'voice', 'letter', 'wife', 'widow'],
    lead: {
      choice: 'Answer the telephone that is ringing in the empty booth',
      act: 'The telephone was still ringing when {H} got to it, patiently, like something that had been told to wait.',
    },
    setups: [
      'The call box by {spot} had been disconnected in the spring; the notice was still taped to the glass. It rang anyway. {H} let it go to nine. On the line there was breathing, then rain, although it was not raining, and then a woman reading out a list of dates. Some were past. The last was today’s. “Are you there?” she asked. “You were so much quicker the other times.”',
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
          '{H} read them backwards, oldest last. The voice faltered. “That isn’t how it went.” “How did it go?” A click; a breath. And then, because people cannot bear a wrong story, she corrected every line. {H} wrote it all down on the back of the notice.',
        gift: tool('the list of dates', {
          choice: 'Unfold the list of dates',
          use: '{H} unfolded the list of dates. Each matched a scratch in the door frame, except for the last, and {he} had brought a knife.',
          kept: 'The list of dates went into a drawer that {H} did not open again until it was one date longer.',
        }),
      },
      brave: {
        choice: 'Tell her you are coming, and hang up',
        outcome:
          '“I’m coming,” said {H}, and put the receiver down while she was drawing breath. Every light along the road went out, one by one, in the direction {he} had meant to walk. It was, at least, a direction.',
        gift: mark('{H} kept a ringing in the left ear that came and went with the weather.'),
      },
      curious: {
        choice: 'Ask how many other times there have been',
        outcome:
          '“Four,” said the voice. “You always ask that. Once you brought flowers.” Something scraped. “You have never once asked who is standing next to you.” {H} did not look until the line had gone dead. In the dust on the glass was a second set of breath.',
        gift: truth,
      },
    },
    free: 'The line gave a small dry click, as if somebody had made a note of that. Then there was the dial tone, ordinary as bread.',
    picture: { figure: null, shows: 'answer a disconnected telephone', props: ['a call box', 'a worn coin'] },
  },
  {
    id: 'supper',
    at: 'any',
    sort: 'helper',
    echoes: ['house', 'family', 'village', 'dead', 'hungry', 'flood'],
    lead: {
      choice: 'Go in where the table is laid',
      act: 'The door was on the latch. Somebody inside said “At last,” not unkindly.',
    },
    setups: [
      'Behind {spot} one window was lit. An old couple sat at a table laid for four, hands in their laps, soup untouched. “You’ll be for the third chair,” said the man. The fourth had a coat over its back, wet through, and a little water ran from the sleeve to the floor in a steady line. “Don’t mind him,” the woman said. “He’s only late.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit down and eat with them',
        outcome:
          '{H} sat. The soup was good. Nobody spoke of the coat, and after a while it stopped dripping. “He used to tell such stories,” the woman said, and then, as if a cork had come out, she told one. When {H} rose, she pressed a heel of bread into {his} hand and for a moment did not let it go.',
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
          use: 'The key turned as though it had been oiled that morning. {H} tried not to think by whom.',
          kept: 'The key still hangs on its tag, in {his} own hand, and so far nothing has asked to be opened.',
        }),
      },
      brave: {
        choice: 'Take the fourth chair',
        outcome:
          '{H} hung the coat upon the door and sat in the wet seat. The cold came up through {him} like a tide. For the length of one breath {he} knew the ceiling of a room {he} had never been in, and the weight of the thing on its bed. Then the lamp was only a lamp. “Nobody’s ever done that,” the woman whispered.',
        gift: mark('{H} kept a cold place between the shoulders that no fire quite reached.'),
      },
      curious: {
        choice: 'Ask who the fourth place is for',
        outcome:
          'They looked at each other. “We don’t know,” said the man. “It was laid when we came. That was the year of the flood; we only stopped for the night.” He counted upon his fingers, and gave up. “One gets used to laying it. One would be ashamed to stop.”',
        gift: truth,
      },
    },
    free: 'The old man nodded, as though that were as good an answer as any, and the water stopped running from the sleeve.',
    picture: {
      figure: { name: 'the old man', kind: 'old', pose: 'sit', face: 'sad', holds: null },
      shows: 'come to a table laid for four',
      props: ['four plates', 'a wet coat over a chair'],
    },
  },
  {
    id: 'boat',
    at: ['sea', 'woods'],
    sort: 'transport',
    echoes: ['sea', 'water', 'boat', 'island', 'drowned', 'ship', 'fisherman'],
    lead: { choice: 'Hire the man with the flat boat', act: 'The man with the flat boat had already made room.' },
    setups: [
      'The man at {spot} wanted no money. He poled with bandaged hands and kept his eyes on the bow. “There are rules,” he said. “You don’t trail your fingers. You don’t answer if you hear your name.” Beneath them, very clear, went a street: gateposts, a pump, a child’s swing standing straight up on its chains, as though someone below were leaning back in it. “And don’t count the chimneys.”',
    ],
    approaches: {
      kind: {
        choice: 'Offer to take the pole for a while',
        outcome:
          'He gave it up like a man putting down a coffin. His palms beneath the bandages were rubbed to the quick. “Eleven years,” he said. “You are the first who has ever offered.” He slept for the rest of the crossing with his mouth open. In his sleep he said the name of everyone who had lived there, house by house.',
        gift: friend(
          'A man with bare, healed hands was teaching a girl to pole a boat, and laughing when she fell in.',
        ),
      },
      clever: {
        choice: 'Count the chimneys',
        outcome:
          'There were nineteen. {H} counted twice. On the old map were eighteen houses. “I told you not to,” said the ferryman, but he sounded relieved. He took a lead weight from under the seat and gave it to {him}. “The one that’s extra. That’s where you want to let this down.”',
        gift: tool('the lead weight', {
          choice: 'Let down the lead weight',
          use: '{H} let the lead weight down on its line. At nine fathoms someone took hold of the other end, gently, and tied a knot.',
          kept: 'The lead weight keeps a door from closing now, in a house where that matters.',
        }),
      },
      brave: {
        choice: 'Put a hand in the water',
        outcome:
          'The water closed round {his} wrist like a cuff. Then fingers, small ones, patted along {his} palm the way the blind read a face, found the old scar at the base of the thumb, and stopped. Something was placed there, and the hand closed over it. It was a marble. {H} had lost it when {he} was six.',
        gift: mark('{H} kept a bracelet of white skin where the water had held on.'),
      },
      curious: {
        choice: 'Ask what happens to those who answer',
        outcome:
          '“Nothing,” said the ferryman. “That’s what’s wrong with it. They answer, they go home, they have their dinner.” He spat. “And after that there’s two of them, and only one knows it. You’d be surprised how long a marriage can go on like that.”',
        gift: truth,
      },
    },
    free: 'The ferryman gave this some thought, and took the boat round by the longer way, which was, he said, the safer.',
    picture: {
      figure: { name: 'the ferryman', kind: 'adult', pose: 'stand', face: 'sad', holds: null },
      shows: 'cross above a drowned street with a ferryman',
      props: ['a flat boat', 'a hooded lantern'],
    },
  },
  {
    id: 'archive',
    at: ['house', 'town', 'snow'],
    sort: 'trade',
    echoes: ['record', 'police', 'detective', 'lawyer', 'archive', 'library', 'name', 'spy'],
    lead: {
      choice: 'See the woman who keeps the records',
      act: 'The registry was open late, on the one evening in the year that it was.',
    },
    setups: [
      'The registrar at {spot} licked her pencil. Her tongue was black. “Name?” she asked, writing it down before {H} had answered. The ledger went back three hundred years in the same neat hand. “You will want to know about {G},” she said. “It has been signed for, I’m afraid.” She turned the book round. The signature was {his} own. The ink was still wet, and so was the thumb-mark.',
    ],
    approaches: {
      kind: {
        choice: 'Tell her she must be tired',
        outcome:
          'The pencil stopped. “Do you know,” said the registrar, “I believe I am.” She closed the ledger with both hands, as one closes the eyes of a pet. Beneath it, worn thin as a leaf, was the first page: an apology, begun and never finished. She tore it out and made {him} a present of it.',
        gift: friend('There was a card in the registry window, in a neat hand: Closed. Gone for a walk.'),
      },
      clever: {
        choice: 'Ask to make a correction',
        outcome:
          '“There is a form,” she admitted, and her face fell, since there was. {H} filled it in three times over. In the space marked Reason {he} wrote: That was not me yet. She stamped it. Somewhere under the floor a thing that had been running for a long while ran down.',
        gift: tool('the stamped correction', {
          choice: 'Hold up the stamped correction',
          use: '{H} held up the stamped correction. It was only paper. But the place had been built of paper, and knew when it was beaten.',
          kept: 'The stamped correction was filed. It is expected to be read.',
        }),
      },
      brave: {
        choice: 'Tear out the page',
        outcome:
          'The page came away with a sound like a sob. The registrar did not scream. She merely sat down and began, from the hem of her skirt upward, to fade, looking interested. “Oh,” she said, “so that is what it was holding.” The door locked itself behind {H}, a second too late.',
        gift: mark('{H} kept a black thumb-print that would not wash off.'),
      },
      curious: {
        choice: 'Turn to the page before',
        outcome:
          'The page before had the same signature, and the page before that: every nineteenth of November, as far back as there was paper. Under one, in pencil, was a note. Next time don’t be polite. It had been underlined so hard that the pencil went through.',
        gift: truth,
      },
    },
    free: 'The registrar looked it up, and there was no rule against it. She turned the ledger round again, and the ink had dried.',
    picture: {
      figure: { name: 'the registrar', kind: 'adult', pose: 'stand', face: 'happy', holds: null },
      shows: 'read a ledger at a registry counter',
      props: ['a ledger', 'a gas lamp'],
    },
  },
  {
    id: 'double',
    at: 'any',
    sort: 'quarrel',
    echoes: ['stranger', 'brother', 'sister', 'follow', 'coat', 'twin', 'memory'],
    lead: {
      choice: 'Follow the person in the familiar coat',
      act: 'Whoever wore the coat was not in a hurry, and did not look back.',
    },
    setups: [
      'Somebody was walking ahead, past {spot}, in {H}’s coat. Not one like it: the torn pocket was there, and the stain shaped like Portugal. The walk was wrong, though. It was the walk of a person who has slept. At the corner the figure halted, struck a match, and waited without turning round. “Go home,” it said, in a voice {H} knew from recordings. “I have nearly put it right.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask what it cost',
        outcome:
          'The shoulders dropped. “The sound of Mother’s voice,” said the other. “The smell of snow. I paid in small things. I thought we’d miss them less.” The match burned down to the fingers and they did not flinch. “You might remember them for me, if you go on.” {H} promised, aloud.',
        gift: friend('Sometimes, on the stairs, {H} met the smell of snow, and stood aside to let it pass.'),
      },
      clever: {
        choice: 'Say something only one of you would know',
        outcome:
          '“What did we do with the dog’s collar?” The figure thought. It thought for too long. “There was no dog,” it said finally, and {H} felt the whole street lean in to hear if that would do. It would not. There had been a dog. In the gutter, where the figure had stood, was the collar.',
        gift: tool('the dog’s collar', {
          choice: 'Set down the dog’s collar',
          use: '{H} set the dog’s collar on the ground. In the dark, something that had no reason to be kind came to heel.',
          kept: 'The dog’s collar lies on the step at night, and in the morning it has been moved.',
        }),
      },
      brave: {
        choice: 'Take hold of the coat',
        outcome:
          'Cloth, wet and real; then lining; then nothing. {H} stood holding an empty coat that was warm. In the torn pocket was a half-smoked box of matches and a note in block letters: YOU ALWAYS GRAB. There were two matches left.',
        gift: mark('{H} kept two coats, the same to the last thread, and no way of telling which one was {his}.'),
      },
      curious: {
        choice: 'Ask what exactly is being put right',
        outcome:
          '“The order,” said the figure. “It happened in the wrong order. First you were sorry, and then you did it.” It shook the match out. “I have been carrying sorry round to the other side. You have no idea how heavy it gets.”',
        gift: truth,
      },
    },
    free: 'The match went out. When there was light again there was nobody in the street, and the coat lay folded over a railing, the right way out.',
    picture: {
      figure: { name: 'the figure in the coat', kind: 'adult', pose: 'walk', face: 'sad', holds: null },
      shows: 'follow a figure in a familiar coat',
      props: ['a lit match', 'wet cobbles'],
    },
  },
  {
    id: 'choirboy',
    at: ['house', 'snow', 'town', 'woods'],
    sort: 'helper',
    echoes: ['music', 'song', 'choir', 'school', 'child', 'church', 'piano'],
    lead: {
      choice: 'Go down to where the singing is',
      act: 'The singing came from under the ground, so the way was down.',
    },
    setups: [
      'Below {spot} a stair went down, and singing came up it, in parts, beautifully, with no breath between the lines. A boy in a nightshirt sat on the last step with a lamp. There were shoes beside him, eleven pairs, in order of size. “You mustn’t go in while it’s on,” he whispered. “They think they are asleep. If they notice they are not, they will want their mothers, and there aren’t any left.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit by the boy until the song is over',
        outcome:
          'It lasted an hour. The boy leaned, little by little, until his weight lay against {H}’s arm, and it was no weight at all. At the amen he sighed. “You can put one pair away now,” he said. “That is the rule, if somebody stays.” {H} put away the smallest.',
        gift: friend('Down in the cellar somebody had blown out the lamp and put the last of the shoes away.'),
      },
      clever: {
        choice: 'Sing the next line before they do',
        outcome:
          '{H} knew it; everyone who grew up there did. {He} sang the next line half a beat early. The choir stumbled, gathered, and followed, and {H} led it where no one had ever taken that tune: to an ending. The silence afterwards had a grain, like wood. In the boy’s hand lay a tuning fork.',
        gift: tool('the tuning fork', {
          choice: 'Strike the tuning fork',
          use: '{H} struck the tuning fork against the stone. One clear note; and all that was false in that place went slightly flat.',
          kept: 'The tuning fork hums by itself some evenings, a little flat, when somebody next door is lying.',
        }),
      },
      brave: {
        choice: 'Open the door while they sing',
        outcome:
          'They stood with their backs to {him}, twelve of them, faces to the wall. The twelfth had shoes on. The twelfth was a grown man. He alone turned round, still singing, and his eyes begged. {H} got the door shut. It took all {his} strength, and the hand that was on the edge of it had a ring.',
        gift: mark('{H} kept three crescent marks on the wrist, like a hymn with no words.'),
      },
      curious: {
        choice: 'Count the shoes again',
        outcome:
          'Eleven pairs; and, behind the boy, where he was trying to hide it with his hem, one single shoe. It was a woman’s, and new. “She said she would only be a minute,” said the boy. He was a poor liar. He had been told to say it, and he had been told by someone he liked.',
        gift: truth,
      },
    },
    free: 'Below, the song came to the end of its verse and, for once, took a breath. The boy moved up to make room on the stair.',
    picture: {
      figure: { name: 'the boy on the stair', kind: 'child', pose: 'sit', face: 'sad', holds: null },
      shows: 'find a boy with a lamp on a cellar stair',
      props: ['a cellar stair', 'a row of small shoes'],
    },
  },
  {
    id: 'clock',
    at: ['town', 'house', 'snow'],
    sort: 'puzzle',
    echoes: ['time', 'clock', 'watch', 'train', 'station', 'minute'],
    lead: {
      choice: 'Ask the one who winds the clocks',
      act: 'All the clocks in the shop could be heard from the corner; one of them was late.',
    },
    setups: [
      'At {spot} lived a man who wound clocks for people who had gone. There were forty, and they agreed to the second, save one, which ran eleven minutes slow. “It isn’t slow,” he said. “It’s where they all used to be. Then one night there were eleven minutes nobody could account for, and next morning no one had been anywhere, and there was mud on every shoe in town.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask what he did in the eleven minutes',
        outcome:
          'He went on polishing for a while. “I woke up with my wife’s shawl in my arms,” he said. “I have no wife. It was still warm.” Nobody had asked before, because then they would have had to say what they had woken up holding. He gave {H} the good chair, and his hand shook as he poured.',
        gift: friend('The clock-winder had stopped the fortieth clock, and hung a shawl upon it, and slept till noon.'),
      },
      clever: {
        choice: 'Set one of the other clocks back to match',
        outcome:
          'Two clocks, eleven minutes slow, ticked face to face. Between them the air thickened like a lens. Through it {H} saw the same room at night, and a procession crossing it, each of them carrying something. “Take the key,” said the winder hoarsely. “Take it, and wind it the other way when you get there.”',
        gift: tool('the winding key', {
          choice: 'Wind the key the other way',
          use: '{H} wound the key the other way. Eleven minutes came back, all together, like birds to a roof.',
          kept: 'The key has been wound back since, and all the clocks in the street have kept quiet about it.',
        }),
      },
      brave: {
        choice: 'Stop the slow clock with your hand',
        outcome:
          '{H} laid a palm on the pendulum. The quiet fell on everything, upstairs and down. In it came footsteps, unhurried, hundreds of them, going by in the street outside, where the street was empty. One pair came up to the door. It tried the handle like a guest. Then the pendulum tore itself free.',
        gift: mark('{H} kept a small, exact bruise that came back every night at eleven minutes to three.'),
      },
      curious: {
        choice: 'Ask who else’s shoes had mud on them',
        outcome:
          '“Everyone’s,” said the clock-winder. “The priest’s. The baby’s.” He took down a ledger of repairs. “All but one pair, and theirs were clean as snow. They left before breakfast. They left owing me for a watch.” He read out the name, and watched {H} know it.',
        gift: truth,
      },
    },
    free: 'The clock-winder listened, one ear still to the dial. “That is not in the manual,” he said, and wrote it there.',
    picture: {
      figure: { name: 'the clock-winder', kind: 'old', pose: 'stand', face: 'happy', holds: null },
      shows: 'stand among forty clocks with a clock-winder',
      props: ['forty clocks', 'a brass key'],
    },
  },
]
