import type { Thread } from '../content-types.ts'

/** Secrets of the grown-ups' stories about a promise or an hour. */
export const promiseThreads: readonly Thread[] = [
  {
    id: 'never-to-count',
    shapes: ['promise'],
    planted: [
      'A second knot had been tied behind the first, by somebody with less confidence in it.',
      'It had been washed and ironed a good many times, and always round the knot.',
      'There was a number inked along the hem, in the manner of laundries and of courts.',
    ],
    clues: [
      'One of the neighbours had been asked to look in there every evening, and say that it was most unlikely.',
      'The clerk remembered that two had been sworn that day. The first was {H}’s. The second party had come in a quarter of an hour later, and asked whether one could be made to a person’s back.',
      'They had heard a voice practising. It did not matter in the least, the voice said. Then it tried this again with the stress upon least.',
      'An armchair had been turned with its back to the road. The mirror across from it had been hung at some expense.',
      'A year’s leaves had been torn off the calendar at a go, so that no one should be seen counting. They had been pinned together again since.',
      'A doctor had prescribed that it be thought of on Sundays only. There had turned out to be a great many Sundays.',
    ],
    reveals: [
      'By {spot} {xa} stood up, like a witness. {H} had promised {promise}, and gone round the corner. “There was one made in return, after you,” said {x}. “Never to count on it. I heard it sworn.” {^x} took out a paper and did not look at it. “It has been broken every day. Some days before breakfast. They’re very much ashamed, and would understand if you thought yourself free.”',
      'Past {spot} there was a bench, and {xa} had kept half of it clear. “There were two that day, you know,” said {x}. “You gave yours; and when you were out of earshot they promised never to count on it.” {Xe} smoothed {xs} knees. “Well, it’s been a disgrace. They did hold out until the first evening. I’m to ask if you can forgive them.”',
    ],
    brief: {
      reveal:
        '“There were two,” said {xa}, rising like a witness. “You promised; and when you’d gone there was one made in return, never to count on it. I’m sent to say that it’s been broken, daily. They are ashamed.”',
      closes: [
        '“Mine is only late,” said {H}, and sent back the handkerchief with the knot left in. It came again by the morning post. It had been cried into, and ironed.',
        '“Then we might change,” said {H}. {He} undertook never to count on it, the other side undertook {promise}, and neither has been let off a day since.',
      ],
      curt: '“Mine is only late,” said {H}, and went to see to it, running.',
    },
    decisions: [
      {
        choice: 'Go at once, and keep it late',
        text: 'It had been thought about for so long that it had outgrown its clothes. {H} kept it all the same, late, before witnesses, with no word left off: {promise}. “You shouldn’t have,” said the other side, in a voice {he} would have known anywhere. “I had quite given you up.” That was not true. On the step was a cushion, and the hollow in it was years deep.',
      },
      {
        choice: 'Forgive them, and ask to be let off',
        text: '“I release them,” said {H}, “if they’ll release me.” {^x} took it down twice over and was gone two days. The paper came back signed. So nobody anywhere expected anything of {him}. It was like a drawn tooth; the mind kept going to the place. And on the tenth day, with no one to count on it, {H} did as {he} had said.',
      },
      {
        choice: 'Exchange your promise for theirs',
        text: '{^x} looked it up, and it was not forbidden. So it was {H} who undertook never to count on it, and the other side that undertook {promise}. They each found a good deal to admire. {H} held out until the first evening. Then {he} was discovered behind a curtain, not counting. It was a quarter to. There was somebody on the road.',
      },
    ],
    picture: {
      figure: null,
      shows: 'hear somebody speak like a witness from a bench',
      props: ['a bench with half of it kept clear', 'a folded paper', 'a knotted handkerchief'],
    },
  },
  {
    id: 'in-between',
    shapes: ['promise'],
    planted: [
      'Somebody had wept into it at some time, and with pleasure. It dries differently.',
      'The initials in the hem belonged to nobody whom {H} had ever promised anything.',
      'It smelled of buns, and of having been stood next to.',
    ],
    clues: [
      'A waitress remembered the day. There had been a person standing in the way, she said, with a bun half eaten, who had put down the bun.',
      'Somebody there kept an anniversary. It fell on the day that {H} gave {his} word; and at four o’clock they took a new candle out of its paper, and put it back.',
      'One of them had been cheerful for years, it was said, on no visible means.',
      'They had had a lodger once who would say it over at night in {H}’s voice, and then answer: thank you, that would be very nice.',
      'A party had tried to bank it. The manager had asked to see it in writing; and the party had gone pink, and said that it wasn’t that sort.',
      'In the customs book was one promise, passed through under Gifts. Giver: not aware.',
    ],
    reveals: [
      '“It wasn’t meant for me,” said {xa}, who had been some time by {spot} getting that ready. “You promised it past my shoulder, to somebody behind. But I was facing you. I had never been promised a thing; and I thought, I’ll have that.” {^x} looked at the ground. “I never wanted it kept, you understand. It’s once it’s kept that there won’t be any.”',
      'Behind {spot} lived {xa}, in one room, very tidily, and had been ashamed all week. “It’s about what you promised,” said {x}. “I was standing in between. It came straight at me, and I had taken it before I knew there was anybody else.” {Xe} opened a tin with nothing in it, and shut it quickly. “I get it out of an evening. I’m afraid I’ve worn it, rather, at the edges.”',
    ],
    brief: {
      reveal:
        '“When you made that promise,” said {xa}, “I was standing in between. It came straight at me, and I took it. I’d never been promised a thing. I have lived on it. Only don’t keep it, or there won’t be any.”',
      closes: [
        '{H} kept it that night, late. But first {he} looked {x} in the eye and promised {xm} something else, at a distant date. {Xe} had to sit down.',
        '“Then I’ll keep it by degrees,” said {H}. There is a little done every day, and always something left over. {^x} calls for that of an evening, and brings the handkerchief.',
      ],
      curt: '“I’ll make you one of your own,” said {H}; and for some while nobody spoke.',
    },
    decisions: [
      {
        choice: 'Keep it, and let {x} look on',
        text: 'It was kept that night, late, and without ornament: {promise}, no more and no less. {^x} stood well back, in clean gloves, as one does at other people’s weddings. Afterwards there was none left. “I had thought that I’d mind,” said {x}, and minded. But {xe} went home by the longer road, and was seen to stop and look in at the shops.',
      },
      {
        choice: 'Make {x} a promise of {xs} own',
        text: 'Nobody had told {xm} that one might choose. {^x} thought until the lamps were lit, and asked for a small one, with a date to it, some way off. {H} promised it, face to face. Then the old one could be let go to where it had been going. It had been so well looked after that it was twice the size, and it is being kept in instalments.',
      },
      {
        choice: 'Ask {x} to give it back',
        text: '{Xe} had it wrapped already. It weighed nothing, and they both allowed for that. But where it was owed they would not have it. “I never held you to it,” {he} was told, kindly; there was some doubt, even, whether it had been {promise}, or something about soup. So it was {H}’s, to do as {he} liked with; and {he} was back at {x}’s door before the tea was cold.',
      },
    ],
    picture: {
      figure: null,
      shows: 'call on somebody in one very tidy room',
      props: ['an empty tin', 'a cup of tea', 'a candle still in its paper'],
    },
  },
  {
    id: 'out-walking',
    shapes: ['race'],
    planted: [
      'It had been put out by somebody who then stood over it until it was cold.',
      'The hall clock struck as {he} went by, a little late, like a sentry who has been caught sitting down.',
      'No one had brought it. It had been found, the porter said, to have come.',
    ],
    clues: [
      'A caller had looked in that morning on a woman shelling peas, and had stayed to the very last pea, and thanked her.',
      'Somebody had begged a schoolboy to go on with his sum, and not to mind; and when he wrote down the answer they had looked so very sorry.',
      'The old sexton had had a visitor, who came in on tiptoe, said, “Not yet, I was only passing,” and shook up the pillow.',
      'On one step there were marks where a person had stood for most of an afternoon, with a finger out, and had not rung.',
      'Whoever was in front had broken into a run, a child said, when {H} did; and had looked back, laughing.',
      'In every house that day they had had the feeling that there was somebody out in the passage, too early, walking up and down.',
    ],
    reveals: [
      'There was a seat by {spot}, and on it {xa}, swinging one foot. “You needn’t run,” said {x}. “I’m it. I am the end of the time you were given. And it’s dull: I come, and it’s done, or too late, and they have all stood up. I’ve never once seen anybody in the middle of a thing. So I came out early, to walk in front.” The foot stopped. “I’m nearly here, of course.”',
      '“Don’t get up,” said {xa}, by {spot}, though {H} had been running. “People always do. I’m when you have to have done it by.” {Xe} was looking, with envy, at the dust on everybody. “They tell me there’s a part before I come, with crumbs, and things left open. I thought I’d walk ahead, slowly, and see it. I did so hope that you would be behind.”',
    ],
    brief: {
      reveal:
        '“You needn’t run,” said {xa}, from a bench. “I’m the end of the time they gave you. Whenever I come it’s over. I have never seen anyone in the middle of a thing. So I walked in front, to look.”',
      closes: [
        '{H} took {xm} along. There was just time to {todo}, with {x} looking on, breathing hard; and at the last moment, shyly, {xe} held the door.',
        '“You’re tired,” said {H}. “Sit down.” {Xe} did. All down the road people looked up from what they had been about to leave off, and found that they still might.',
      ],
      curt: 'There was just enough of {xm} left to {todo} in.',
    },
    decisions: [
      {
        choice: 'Let {x} watch you do it',
        text: 'It remained to {todo}. {H} did it badly at first, being looked at. {^x} sat on {xs} hands, and breathed like a child at a conjuror’s. {Xe} had supposed that one just did a thing; nobody had mentioned the going back. When it was all but over {xe} straightened {xs} collar and went outside to arrive. “In time,” they said at the door. “Only just,” said {x}, who was shining.',
      },
      {
        choice: 'Ask {x} to sit a while longer',
        text: '“There’s nothing till morning,” said {H}. It was untrue, and kind. {^x} leaned back. {Xe} had never sat through anything, and by degrees {xs} eyes closed; and behind every window somebody who had been about to stop did not. {H} went off on tiptoe to {todo}, and took trouble over it. When {he} came back, and touched {xs} sleeve, nothing was late, anywhere.',
      },
      {
        choice: 'Send {x} on, and be late',
        text: '“They’re waiting for you,” said {H}. “Go in. It’s I who’ll be late.” {^x} went up the road with {xs} shoulders down, and one heard it happen: doors, a bell, chairs. {H} sat on in what came afterwards. It was wide, and quite unfurnished. {He} might {todo} or not; and since it was no longer of use to anyone, {he} did, and it was beautiful.',
      },
    ],
    picture: {
      figure: null,
      shows: 'come on somebody swinging one foot on a bench',
      props: ['a bench', 'a candle end', 'a clock'],
    },
  },
  {
    id: 'taken-up',
    shapes: ['race'],
    planted: [
      'It had been burned at both ends, on somebody else’s account.',
      'A porter came up to beg {his} pardon for a delay that, so far as {H} knew, there had not been.',
      'Next to it lay a snapped bootlace, in tissue paper, like a medal.',
    ],
    clues: [
      'Somebody had been through earlier, they said, and had stood at the crossing while the whole of a circus went by, and had counted the elephants.',
      'At the booking window a person had dropped four pounds in farthings and would not be helped.',
      'Someone had asked the way, at that corner, of a deaf man; and then, with thanks, had asked him again.',
      'A passenger had held up the ferry by falling in. It was remarked how considerately this was done. It had sailed to the minute ever since.',
      'There had been a swarm, a burst main and a brigadier on that road since daybreak. One party had met with all three, and had asked the brigadier if that was all.',
      'A cobbler there had been paid to resole two sound shoes, and paid extra to be slow.',
    ],
    reveals: [
      'By {spot} sat {xa}, wet through, with one shoe off. “I am late,” said {x}. “It’s my trade. There’s only so much of it on any road, so I go in front, and take it up: the bridge, the funeral, the dog with the glove.” {Xe} nodded ahead. “There is just one left, lying across the way; and I’m tired. I’ve been late for everything since my wedding. I should think that they’ve gone home.”',
      '“You’re in nice time,” said {xa} from where {xe} lay, one shoe off, near {spot}. There was a goose with {xm}. “I’ve had all your delays: the flood, the form in three colours, the man who knew my mother. If it’s me it isn’t you. There’s one more, just there.” {^x} tried to rise, and did not. “I was saving my breath for it. I seem to have spent that.”',
    ],
    brief: {
      reveal:
        '“I am late, by trade,” said {xa}, tipping the rain from a shoe. “I go in front and take up the delays: bridges, funerals, dogs. You’ll have found it clear. There’s a last one, and I’m tired. One of us must have it.”',
      closes: [
        '{H} had it. It lasted until dawn, and there was a view. When {he} came, at length, to {todo}, it was found that they had only just begun to look out.',
        'They sat down on it, one at each end. With nobody there to be late the hour could not well begin; and there was time to {todo}, and to do it nicely.',
      ],
      curt: '“My turn,” said {H}, and was late, and it had a view.',
    },
    decisions: [
      {
        choice: 'Step across {x}, and be in time',
        text: '{^x} lay down in it, since it was a wide one, and {H} went over. {He} was there to {todo} with a minute in hand. They said that they would set their watches by {him}. It was the minute that {he} could not get rid of. {He} went back down with it in the dark, and a dry coat; and there in the road was one shoe, pointing the right way.',
      },
      {
        choice: 'Take the last delay yourself',
        text: 'It came as a very old man with a story. There was a horse in it, and a sister, and one had to go back for the sister. {^x} had been sent on to {todo} with a clear road, and did it in time, and was clapped. Beside the lamp {H} said, “And then?” It was past all reason when {he} got up. {He} would not have missed the sister for the world.',
      },
      {
        choice: 'Sit down on it together, and wait',
        text: 'There was room for two. They took an end each and spoke of weddings. When the hour came up it found no one ahead of it and no one behind, and could not tell if it was early. It asked, at last, whether it might sit. {H} explained that {he} had still to {todo}. “Oh, go along,” said the hour. “I’ve nobody to strike for until you’re done.”',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody wet through, with one shoe off',
      props: ['one shoe', 'a snapped bootlace', 'a signpost'],
    },
  },
]
