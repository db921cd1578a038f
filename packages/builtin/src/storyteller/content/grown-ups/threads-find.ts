import type { Thread } from '../content-types.ts'

/** Secrets of the grown-ups' stories that look for a thing, a person or a place. */
export const findThreads: readonly Thread[] = [
  {
    id: 'own-orders',
    shapes: ['find', 'lost'],
    goals: ['flower', 'clothing', 'glass', 'key', 'egg', 'book', 'light', 'food', 'toy', 'thing'],
    planted: [
      'It had been tied up with {H}’s own knot, the one that nobody else could be got to learn.',
      'The porter, asked who had left it, looked at {H} for some time and said that he had been told not to say.',
      'With it was a cloakroom ticket, and across the ticket, in red: not to bearer.',
    ],
    clues: [
      'The attendant there had a description of somebody who must on no account be let in. It began with the height, which was {H}’s, and went on to the shoes.',
      'A deposit had been paid in advance for fifty years, by a person who wept and counted the change.',
      'Somebody had left word that a plausible party would call. Offer tea, it said. Do not discuss it.',
      'In the register of promises, between a marriage and a pig, stood one with no name to it: not even if I beg.',
      'The locksmith had fitted a second lock for a customer who asked him to throw away the first key and then asked, twice, where he had thrown it.',
      'They had been warned, it came out, of a sad voice on the stairs. They had expected it to be sadder.',
    ],
    reveals: [
      'The left-luggage office was behind {spot}, and {xa} had a hand flat on the hatch. “You said you would come,” said {x}. “You said that you’d be reasonable, and have a story, and that I wasn’t to believe it. You made me swear, and take it down on this paper.” Through the wire one could see {G}, {look}. “I asked you why. You said: because by then I shall have forgotten what it cost.”',
      '“Stop there, please,” said {xa}, past {spot}, and held up a paper. It was in {H}’s hand, from a winter that {H} did not speak about. Whoever brings this, it said, is to be refused. Behind {x}, on a shelf all to {itself}, {gwas} {G}, {look}. “You were in no state,” said {x}, more kindly. “You kissed the label. Then you ran.”',
    ],
    brief: {
      reveal:
        'Behind the wire of a left-luggage office {gwas} {G}, and before it stood {xa} with a paper. “You brought {itm} in yourself,” said {x}. “You made me swear not to give {itm} back, whatever you told me. You said that you’d be plausible.”',
      closes: [
        '{H} slid the ticket back under the wire. “Was I right?” {he} asked. “You were crying too hard to be wrong,” said the other; and they left {itm} on the shelf, with the light on.',
        '“That was somebody younger,” said {H}, and waited. The hatch went up an inch at a time. {^G} came out over the counter, no heavier than before, only fully paid for.',
      ],
      curt: '{H} slid the ticket back under the wire, and was thanked by name.',
    },
    decisions: [
      {
        choice: 'Trust the one you were, and leave {itm} there',
        text: '{H} read the paper twice over and found nothing in it to correct. “Then I’ll not ask,” {he} said. The hatch came down. It was only outside, among the trolleys, that the winter came back to {him}, all of it, with its weather, and {he} sat down upon somebody’s trunk until it had gone through. {^x} brought out a cup of tea. It was on the instructions.',
      },
      {
        choice: 'Say truthfully what you have forgotten',
        text: '“I don’t remember what it cost,” said {H}. “That is the truth. I only know the place where it’s gone from.” {^x} considered the paper and turned it over. There was one line on the back, which {xe} had never before had occasion to read. Unless they own to that, it said. So {G} came across the counter, and {H} signed, and the two signatures were not at all alike.',
      },
      {
        choice: 'Ask {x} to open it, and only look',
        text: 'They looked together, through the wire, as one looks at somebody else’s baby. {^x} had never liked to. It was smaller than {H} had been carrying it. “Is that all it is?” said {x}, and then, “Oh,” and got out a handkerchief. They left it open, to the air. On the way down {H} discovered the ticket in {his} glove, and gave it to a child, who needed something to be a ticket.',
      },
    ],
    picture: {
      figure: { name: 'the attendant', kind: 'adult', pose: 'stand', face: 'sad', holds: null },
      shows: 'stand at the hatch of a left-luggage office',
      props: ['a wire hatch', 'shelves of tagged parcels', 'a paper in a familiar hand'],
    },
  },
  {
    id: 'still-looking',
    shapes: ['someone'],
    planted: [
      'Nobody had delivered it. It had been dropped by a person leaning in to see whether {H} was at home.',
      'All that week there had been one more cup to wash than {H} could account for.',
      'On the pavement outside, the snow, or the dust, had been trodden flat, as by somebody who came every evening and stayed until the lamp was out.',
    ],
    clues: [
      'Someone had been asking there about the party who was asking. “Tired?” they had wanted to know. “Eating?”',
      'A report was found, folded small. Fourteenth, it said: still looking. Fifteenth: still looking. New gloves.',
      'The barber had been paid to notice whether {H} had begun to whistle yet.',
      'There was a telescope at the upper window, and it was trained on the road by which {H} had come.',
      'Two people had quarrelled in that room, quite gently, as to whether tomorrow counted.',
      'Against the wall they kept a column of chalk strokes, one for every day that {H} had gone out with the description. Nobody had been able to bring themselves to add it up.',
    ],
    reveals: [
      '{^G} had been two streets away the whole time, at a window by {spot}. “I brought word every night,” said {xa}, on the stairs. “Still looking, I would say. And the colour came back. I was told that if ever you left off I must say so at once, for then it would be time to come home and be forgiven; and while you looked there was no hurry.” {^x} turned the hat round and round. “I ought to have lied in about March.”',
    ],
    brief: {
      reveal:
        '{^G} had been two streets off, at a window. “I told them every night that you were still looking,” said {xa}. “As long as you looked, there was no hurry to come home. I ought to have lied in about March.”',
      closes: [
        '{H} went up, and did not knock. “I’ve stopped,” {he} said through the door. There was a scrape, as of a chair that has been waiting for its cue.',
        '{H} went home and lit the lamp. “Say: still looking,” {he} told the messenger, “and mean it kindly.” The reply came before breakfast. It was in person.',
      ],
      curt: '“Say that I’ve stopped,” said {H}; and overhead a chair scraped.',
    },
    decisions: [
      {
        choice: 'Send up word that you have stopped looking',
        text: '“Tell them that I’ve stopped,” said {H}. It was the hardest sentence {he} had ever given anybody to carry. {^x} went up with it, one stair at a time. For a while there was nothing. Then drawers were opened, and shut; a tap was turned off that had dripped for a year; and down came {G}, in a coat too thin for the season, asking what on earth had taken so long.',
      },
      {
        choice: 'Stand under the window until you are seen',
        text: 'It rained, and {H} stood in it. About eleven the curtain moved. They regarded each other through the wet glass with great politeness, like two people who have come for the same taxi. {^G} held up a hand, and on it was the old glove. {H} held up the other. No one had won. “I’ll put the soup on,” said {x}, to nobody, and did.',
      },
      {
        choice: 'Go home, and look a while longer',
        text: '{H} saw that it was a kind of warmth, and that {he} was the stove. One may be worse things. {He} walked home the long way, past every house where {he} had ever asked, and asked again, so that it should be heard. “Still looking,” {x} reported that night. It was true, and by the spring {he} even took some pleasure in it. There was a place laid. It did not hurt to lay it.',
      },
    ],
    picture: {
      figure: null,
      shows: 'look up at one lit window across a street',
      props: ['a lit window', 'chalk strokes on a wall', 'a wet street'],
    },
  },
  {
    id: 'scenery',
    shapes: ['reach'],
    planted: [
      'There was sawdust on it, and the sawdust was fresh.',
      'Far off, in the direction in which {he} meant to go, somebody was hammering, and left off when {he} listened.',
      'On the back were some measurements, and one note: the knees tire early, put in a bench.',
    ],
    clues: [
      'The last mile of the road smelled of paint. Whoever had done the hedges had taken trouble as far as the height of a person’s eye.',
      'A carter had brought eleven loads of timber that way since Monday, and one door, for which he was told to be careful.',
      'On a wall a view had been sketched in charcoal, and against it written: ask whether there were geese.',
      'Somebody had sat up the whole night there cutting out leaves. They had done it very well at first.',
      'A letter was found, to a supplier. The party walks faster than was represented, it said. Kindly send dusk.',
      'The milestones were hollow, when one knocked, all but the oldest. That one had a lunch in it.',
    ],
    reveals: [
      'There {gwas} {G}; and round the corner of it, with a mouth full of tacks, came {xa}. There was a front, and a step, and a light. Behind these there were poles. “I’d have been done by Thursday,” said {x}. “There never was such a thing, you see. There was only what they told you about it, when you were small and couldn’t sleep; and you would set out. So I got in front.” {Xe} held the hammer out of sight. “I hadn’t the heart that you should get there and it not be.”',
    ],
    brief: {
      reveal:
        'There {gwas} {G}, with a light on; and behind the light were poles, and {xa} with a hammer. “There was never any such place,” said {x}. “But you would set out. I hadn’t the heart that you should get there and it not be.”',
      closes: [
        '{H} took off {his} coat and asked for the second hammer. They had the roof on by dark. It has been on the maps, since then, for want of a reason to leave it off.',
        '{H} sat on the step, which was real, and ate the lunch. It was exactly as they had told it. “You put in the geese,” {he} said. It was some time before anybody could go on.',
      ],
      curt: '{H} took off {his} coat, and asked for the second hammer.',
    },
    decisions: [
      {
        choice: 'Ask for a hammer, and help to finish it',
        text: '“Where do the stairs go?” asked {H}, and was handed one end of them. They worked by lantern. What {x} did not know {he} remembered, and what {he} had made up they put in as well. Towards morning there was a back to it. People have since been born there. One or two have complained of the draught, in a room at the side, where there was a word that neither could recall.',
      },
      {
        choice: 'Stay in front of it, and never look behind',
        text: '{H} moved the bench a yard to the left; and from there it was entire. The lamp was lit, as {he} had been told that it would be. Someone went past within, carrying a tray. {He} knew quite well who it was and whose tray. In the night it rained, and the hedges ran a little, green into the road. {H} had an umbrella. {He} held it over what {he} could.',
      },
      {
        choice: 'Tell {x} what it was really like at home',
        text: 'So {H} told it, without the geese: the stove that smoked, the bed for three, and who sat at the foot of it, making up a place to go. “That was here,” said {H}. “They hadn’t been anywhere.” {^x} spat the tacks out, one by one, into a palm. They took down the front, carried it in, and found that it made a very good table.',
      },
    ],
    picture: {
      figure: { name: 'the builder', kind: 'adult', pose: 'stand', face: 'surprised', holds: null },
      shows: 'come upon a painted front held up by poles',
      props: ['a painted house front', 'wooden poles behind it', 'a bench'],
    },
  },
]
