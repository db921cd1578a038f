import type { TraitContent } from '../content-types.ts'

/** A hero's nature in three points: shown at the opening, tested on the way, paid at the ending. */
export const traits: Readonly<Record<string, TraitContent>> = {
  stubborn: {
    words: ['stubborn', 'grumpy', 'angry', 'cross', 'bitter', 'difficult', 'hard', 'obstinate'],
    shows: [
      '{H} had once waited nineteen hours at a counter marked CLOSED, and had been served.',
      'It was said that {H} did not change {his} mind; {he} had it turned, like a collar.',
    ],
    tests: ['Anyone else would have taken the hint. {H} took off {his} gloves, one finger at a time.'],
    pays: [
      '{H} had been wrong in one particular, and said so, to the kettle, in an undertone.',
      'In the evening {H} moved the chair that everyone had always asked {him} to move.',
    ],
  },
  tired: {
    words: ['tired', 'sleepy', 'weary', 'sleepless', 'exhausted', 'worn', 'lazy', 'overworked'],
    shows: [
      '{H} had not slept for some days, and had begun to be civil to the furniture.',
      'There were two beds made up in {H}’s life, and {he} was always in the corridor between.',
    ],
    tests: ['{H} leaned on the wall for a moment. It was, {he} noted, leaning back.'],
    pays: [
      '{H} lay down in {his} clothes, and for nine hours nobody was told anything.',
      'That week the night porter wound the hall clock himself, since {H} did not come down to hear it strike.',
    ],
  },
  careful: {
    words: ['careful', 'quiet', 'shy', 'nervous', 'timid', 'serious', 'neat', 'polite', 'silent', 'patient'],
    shows: [
      '{H} tried every handle twice: once to see that it was shut, and once to be fair to it.',
      '{H} carried a spare of everything, and a list of the spares.',
    ],
    tests: [
      '{H} wrote down what {he} had seen, with the time, and left a line free for what it would turn out to mean.',
    ],
    pays: [
      '{H} went up to bed and left the door on the latch. It was not forgetfulness. {He} came down once, to look at it.',
      'The list of spares was found in the waste-paper basket, with everything on it crossed out but one.',
    ],
  },
  proud: {
    words: ['proud', 'vain', 'famous', 'rich', 'brilliant', 'great', 'haughty', 'ambitious', 'clever'],
    shows: [
      '{H} had been right about most things, and had kept the cuttings.',
      'One stood up, without quite knowing why, when {H} came in; it had been remarked on by doctors.',
    ],
    tests: ['It was necessary to ask, and {H} asked. {He} did it as others have a tooth seen to.'],
    pays: [
      '{H} took the cuttings down from the wall. The paper behind was a better colour, and there was much more of it.',
      'When they praised {him} for it, {H} gave them, slowly, and spelling it, the name of somebody else.',
    ],
  },
  curious: {
    words: ['curious', 'inquisitive', 'bold', 'brave', 'clever', 'restless', 'daring', 'reckless'],
    shows: [
      '{H} read other people’s postcards, and had twice been moved to reply.',
      'A shut door had much the same effect on {H} as a raised voice.',
    ],
    tests: [
      'There were three things that it would have been wiser not to look at. {H} looked at them in order of size.',
    ],
    pays: [
      'One drawer {H} did not open. {He} rested {his} hand on it, and felt how the wood was warm, and let it be.',
      '{H} wrote a postcard, at last, to somebody who would read it, and kept back the end.',
    ],
  },
  lonely: {
    words: ['lonely', 'sad', 'alone', 'widowed', 'solitary', 'forgotten', 'lost', 'grieving', 'homesick'],
    shows: [
      '{H} bought two rolls each morning, so as not to have to explain to the baker.',
      'The telephone had been put in for emergencies, and {H} dusted it on Fridays.',
    ],
    tests: ['Somebody had said “we”. {H} went back over the sentence, to see who could have been meant.'],
    pays: [
      'The second roll was eaten, that morning, and not by the birds.',
      'On the Friday, when {H} came with the duster, the telephone was in use.',
    ],
  },
  old: {
    words: ['old', 'retired', 'elderly', 'ancient', 'grey', 'former', 'ageing', 'wise'],
    shows: [
      '{H} had outlived two dogs, a bank, and the man who had sold {him} a grave.',
      'At {H}’s time of life, {he} held, one should be surprised at set hours only.',
    ],
    tests: ['{H} had seen a thing like it, once, in a worse year, and had not waited to see it sit down.'],
    pays: [
      '{H} wrote to the cemetery, giving notice. They replied that they quite understood.',
      'The knee, which had foretold rain for thirty years, said nothing at all, and it was fine.',
    ],
  },
  young: {
    words: ['young', 'new', 'small', 'little', 'eager', 'innocent', 'clumsy', 'foolish', 'teenage'],
    shows: [
      '{H} was of an age to be told that it would pass, by people whom it had not passed.',
      'It was {H}’s first position, and the coat had been bought to be grown into.',
    ],
    tests: ['They talked over {H}’s head, in the manner of such people, and so it was {he} who saw the floor.'],
    pays: [
      'The coat fitted. It had not been altered; one noticed it when {he} raised an arm to wave.',
      'A stranger on the stairs asked {H} for advice, and was half way down again before either of them thought it odd.',
    ],
  },
  afraid: {
    words: ['afraid', 'scared', 'frightened', 'fearful', 'anxious', 'cowardly', 'haunted', 'worried'],
    shows: [
      '{H} knew where the doors were in every room {he} had ever sat in, and which way they opened.',
      'There was a lamp in {H}’s passage that burned by day as well, to be on the safe side of the evening.',
    ],
    tests: ['{H} went on. {His} feet did it, and {he} kept them company.'],
    pays: [
      '{H} sat that evening with {his} back to the door. It was a better view.',
      'The lamp in the passage burned out, and for a week no one, not even {H}, remembered to see to it.',
    ],
  },
  plain: {
    words: [],
    shows: [
      '{H} was one of those people of whom the passport office asks for a second photograph.',
      '{H} had a good plain watch, a good plain umbrella, and no idea why it should be {him}.',
      'In photographs {H} was the one by the door, and was generally taken for the door.',
      '{H} had been mistaken for other people all {his} life, and had tried not to disappoint them.',
      'Waiters brought {H} what the next table had ordered, and {he} ate it.',
      'There was nothing in {H}’s file but the file number, and that had been corrected.',
    ],
    tests: [
      '{H} counted {his} change, from habit. It was right, and this was what decided {him}.',
      'It would have been quite usual to scream. {H} made a note of the time.',
      '{H} wiped {his} feet. It was the only part of the business that {he} had been brought up to.',
      'There was a form of words for such a case, and {H}, who knew it, did not use it.',
    ],
    pays: [
      '{H} hung up {his} coat, and saw that it had kept the shape of somebody who did not stoop.',
      'They sent {him} back the photograph from the passport office. It was, they now agreed, a good likeness.',
      'The umbrella was left on a train, and {H} let it go on to the end of the line.',
      'A man on the tram nodded to {H}, and had the right person.',
      'The waiter brought {H} what {he} had ordered. {He} looked at it for a long time.',
    ],
  },
}
