import type { VoiceContent } from '../content-types.ts'

/** How a companion talks: one fixed voice for the whole story. */
export const voices: Readonly<Record<string, VoiceContent>> = {
  dry: {
    words: ['dry', 'clever', 'proud', 'serious', 'careful', 'grumpy', 'cynical', 'tired', 'solicitor', 'lawyer'],
    intros: [
      '{C} had come to see that nothing was signed.',
      '{C} charged by the quarter of an hour, and had stopped the clock at the frontier.',
    ],
    remarks: [
      '“I have buried better lies than that,” {C} remarked.',
      '“In my experience,” said {C}, “that is how it looks when it’s legal.”',
      '{C} wrote something down and crossed it out.',
      '“I make that eleven,” said {C}, “but I’ll not swear to it.”',
      '“Do go on being brave,” said {C}. “I shall hold the hats.”',
      '{C} inspected the ceiling, as one who will be asked about it later.',
    ],
    ends: [
      '{C} sent in an account, itemised, and at the foot of it: nothing owing.',
      '“I’ve seen it settled worse,” said {C}, and was obliged to look for a handkerchief.',
    ],
  },
  talkative: {
    words: ['talkative', 'loud', 'merry', 'cheerful', 'young', 'curious', 'friendly', 'funny', 'nosy'],
    intros: [
      '{C} had talked since the junction, and it kept the windows clear.',
      'It was held that {C} had once been silent, at a christening, and that the child had cried.',
    ],
    remarks: [
      '“My aunt had one of those,” said {C}. “It got out.”',
      '“Say it,” said {C}. “Say what you’re thinking.” {H} did not.',
      '“I’m only talking,” {C} explained, “so that it knows where we are.”',
      '{C} began a story, saw where it was going, and asked after the trains.',
      '“Well, that’s never happened in Bath,” said {C}.',
      '“It’s the eyes I don’t care for,” {C} confided, “the number of them.”',
    ],
    ends: [
      '{C} told it afterwards to anybody who would sit down, and left out, each time, the same five minutes.',
      '{C} opened {cs} mouth, considered it, and for the first time on record closed it over nothing.',
    ],
  },
  silent: {
    words: ['silent', 'quiet', 'shy', 'dog', 'strange', 'timid', 'mysterious', 'cat', 'photographer'],
    intros: [
      '{C} had so far said eleven words, and had been sorry about two.',
      'Nobody had ever heard {C} come in; one merely found that there was less room.',
    ],
    remarks: [
      '{C} walked on the outside, as one does with the bereaved.',
      '{C} looked for some time at the one corner where there was nothing.',
      'It was {C} who shut the door, with great gentleness, on what was coming.',
      '{C} shook {cs} head. There was no saying at which part.',
      '{C} laid one finger on the wall, and took it away again, and wiped it.',
      'For an instant {C} seemed about to speak, and everyone there stepped back.',
    ],
    ends: [
      '“Quite,” said {C}, which made twelve.',
      '{C} went ahead up the path, and stopped, and waited to be followed, which was new.',
    ],
  },
  old: {
    words: ['old', 'elderly', 'wise', 'retired', 'ancient', 'grandmother', 'grandfather', 'aunt', 'uncle'],
    intros: [
      '{C} had been here before, under another government.',
      '{C} had packed for three days and for a funeral, from habit.',
    ],
    remarks: [
      '“We had that in the year of the comet,” said {C}. “One got used to it, and then one missed it.”',
      '“When I was a child it was kept upstairs,” {C} observed.',
      '{C} sat down on the nearest thing, and it turned out to be a chair.',
      '“You’ll find that it’s usually the sister,” said {C}.',
      '“There used to be more of it,” said {C}, with disapproval.',
      '{C} greeted something over {H}’s shoulder, by its Christian name.',
    ],
    ends: [
      '{C} kept on {cs} hat, and said {ch} would just see the end of this, and perhaps of the next.',
      '“That’s how we used to do it,” said {C}, well satisfied, and fell asleep where {ch} sat.',
    ],
  },
}
