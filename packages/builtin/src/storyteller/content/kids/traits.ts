import type { TraitContent } from '../content-types.ts'

/** A hero's nature in three points: shown at the opening, tested on the way, paid at the ending. */
export const traits: Readonly<Record<string, TraitContent>> = {
  shy: {
    words: ['shy', 'quiet', 'timid', 'bashful', 'silent'],
    shows: [
      '{H} always said hello after people had gone by, so as not to trouble them.',
      '{H} had written the word HELLO on a piece of paper, in case it was ever needed.',
    ],
    tests: ['It was {H}’s turn to speak. {He} looked at {his} feet. “Hello,” {he} said, to the feet. It was a start.'],
    pays: [
      'And when a stranger came up the path, {H} said hello. {He} said it first.',
      'Nobody noticed {H} throw away a small piece of paper. {He} did not need it written down any more.',
    ],
  },
  loud: {
    words: ['loud', 'noisy', 'bossy', 'cheeky', 'wild'],
    shows: ['{H} had two voices, LOUD and LOUDER.', 'Whatever {H} thought, {he} thought it out loud.'],
    tests: ['{H} had a great deal to say about that, and held it in with both hands.'],
    pays: [
      '{H} opened {his} mouth to tell the whole world, and found that, just this once, a whisper was the right size.',
    ],
  },
  grumpy: {
    words: ['grumpy', 'cross', 'angry', 'stubborn', 'mean', 'bad', 'evil', 'grouchy', 'naughty'],
    shows: [
      '{H} had a list of things {he} did not like, and had lately begun a second page.',
      '{H} had not smiled since the winter, and then it was wind.',
    ],
    tests: ['{H} caught {himself} humming, and turned it into a cough.'],
    pays: [
      '{H} said that it had all been a great deal of fuss. But {he} took the list of things {he} did not like, crossed out three of them, and whistled.',
      '{H} looked at everybody and said “Hmph,” but it came out with a curl at the end, like a laugh.',
    ],
  },
  afraid: {
    words: ['afraid', 'scared', 'frightened', 'fearful', 'cowardly'],
    shows: [
      '{H} was brave about everything except one thing, and the one thing came round rather often.',
      '{H} slept with one eye open and the other one checking.',
    ],
    tests: ['{H} counted to ten before {he} went on. It took two goes, because {he} stopped at seven to look round.'],
    pays: [
      '{H} was still a bit afraid. {He} took it along, like an umbrella, and it hardly got in the way.',
      'That night {H} slept with both eyes shut, and nothing needed checking.',
    ],
  },
  small: {
    words: ['small', 'little', 'tiny', 'young', 'baby', 'wee', 'mini', 'short'],
    shows: [
      '{H} was so little that people said “Mind the step” and meant {him}.',
      '{H} had to look up at nearly everything, and so {he} saw a lot of sky.',
    ],
    tests: [
      '“Is anyone in there?” asked a passer-by, looking straight over {H}. “Down here,” said {H}, who was used to it.',
    ],
    pays: [
      '{H} was not any bigger than before. {He} measured. But the rest of the world seemed to have bent down a bit.',
      'Somebody said “Mind the step,” and it was {H}, and {he} said it to someone smaller.',
    ],
  },
  sleepy: {
    words: ['sleepy', 'tired', 'lazy', 'dozy', 'slow'],
    shows: [
      '{H} yawned so often that clocks set themselves by it.',
      '{H} could fall asleep standing, sitting, and once between two bites of toast.',
    ],
    tests: ['{H} yawned, and it went round everybody like a plate of cakes.'],
    pays: [
      '{H} stayed awake for the whole of it. Only when everything was done did {he} lie down, and {he} slept without missing anything.',
    ],
  },
  lonely: {
    words: ['lonely', 'sad', 'lost', 'alone', 'unhappy', 'homeless', 'orphan', 'stray'],
    shows: ['{H} set two places at supper, in case.', '{H} knew the names of all the spiders in the house.'],
    tests: [
      '{H} noticed that somebody was walking right beside {him}, and had been for quite a while, and took care not to spoil it.',
    ],
    pays: [
      'At supper time {H} set the table, and had to go and borrow plates.',
      '{H} went to tell the spiders all about it, and took somebody along to meet them.',
    ],
  },
  clumsy: {
    words: ['clumsy', 'messy', 'silly', 'funny', 'goofy'],
    shows: [
      'Things fell when {H} came in, and other things fell when {he} said sorry.',
      '{H} had only ever had one teacup, and it was mostly glue.',
    ],
    tests: ['{H} turned round to say something, and three things fell over that nobody had seen standing.'],
    pays: [
      '{H} carried the tray in with everyone watching, all the way to the table. Only one spoon fell, and that was out of surprise.',
    ],
  },
  forgetful: {
    words: ['forgetful', 'absent-minded', 'confused', 'dreamy'],
    shows: [
      '{H} tied knots in things to remember them, and then forgot what the knots were for.',
      '{H} had been on {his} way to do something since the spring.',
    ],
    tests: ['“What did we come for?” asked {H}. {C} told {him}. “Oh, good,” said {H}. “I hoped it was that.”'],
    pays: ['{H} tied one more knot that evening, and this one {he} never forgot.'],
  },
  curious: {
    words: ['curious', 'clever', 'smart', 'nosy', 'bright', 'inventive'],
    shows: [
      '{H} could not pass a lid without lifting it.',
      '{H} asked so many questions that the days were used up with answers.',
    ],
    tests: ['{H} had already thought of nine questions, and put seven of them back for later.'],
    pays: ['{H} had nine new questions by then, and put them under the pillow to keep them warm.'],
  },
  brave: {
    words: ['brave', 'fearless', 'bold', 'daring', 'strong', 'mighty', 'heroic'],
    shows: [
      '{H} was brave the way other people are hungry, at once and before thinking.',
      'Nobody had told {H} yet that some things can’t be done.',
    ],
    tests: ['{H} had already gone ahead, and now came back, because it is no fun being brave round a corner.'],
    pays: ['{H} let everyone else go first through the gate, and it was the hardest thing {he} did all day.'],
  },
  nervous: {
    words: ['nervous', 'worried', 'anxious', 'careful', 'jumpy'],
    shows: [
      '{H} packed for every outing twice: once for what would happen, and once for what might.',
      '{H} worried in alphabetical order.',
    ],
    tests: ['{H} worried about it from A to M, and then there wasn’t time for the rest.'],
    pays: ['{H} looked for something to worry about and, in the whole alphabet, couldn’t find a letter for it.'],
  },
  old: {
    words: ['old', 'wise', 'retired', 'ancient', 'elderly'],
    shows: [
      '{H} was so old that {he} remembered when the hills were steeper.',
      '{H} had knees that could foretell rain.',
    ],
    tests: ['“In my day that was uphill,” said {H}, and went at it like a person of six.'],
    pays: ['{H} said {he} was too old for all that. {He} said it while looking up the times of boats.'],
  },
  proud: {
    words: ['proud', 'vain', 'rich', 'royal', 'beautiful', 'handsome', 'spoiled', 'famous', 'fancy'],
    shows: [
      '{H} had a special walk for when people were looking, and {he} always thought they were.',
      '{H} owned a mirror, and told it good morning by name.',
    ],
    tests: ['{H} walked straight through a puddle without doing the special walk at all, and only noticed afterwards.'],
    pays: ['{H} passed a mirror on the way in and forgot to look, since there was somebody to talk to.'],
  },
  greedy: {
    words: ['greedy', 'hungry', 'fat', 'selfish'],
    shows: [
      '{H} thought about lunch at breakfast, and about supper at lunch, and about supper again at supper.',
      '{H} had never yet met a cake that was for later.',
    ],
    tests: ['{H} had exactly one biscuit left. {He} looked at it for some time, and broke it in two.'],
    pays: [
      'When the last slice came round, {H} pushed it across the table to somebody else, and only looked back once.',
    ],
  },
  kind: {
    words: ['kind', 'gentle', 'friendly', 'nice', 'polite', 'helpful', 'good', 'loving', 'happy', 'cheerful', 'merry'],
    shows: [
      '{H} said good morning to everything, even to the stairs.',
      '{H} carried snails across the road, and waited until they had gone in.',
    ],
    tests: ['{H} moved over so that a beetle could get by, and the beetle never forgot it.'],
    pays: ['The stairs creaked when {H} came home, and it sounded a good deal like “Good evening”.'],
  },
  magic: {
    words: [
      'magic',
      'magical',
      'enchanted',
      'invisible',
      'flying',
      'rainbow',
      'glowing',
      'talking',
      'dancing',
      'singing',
    ],
    shows: [
      '{H} could do one thing that nobody else could, and it had never once been useful.',
      'Odd things happened round {H}, mostly to soup.',
    ],
    tests: ['Something odd happened just then, as it did round {H}: all the shoelaces there tied themselves in bows.'],
    pays: ['It turned out that the odd thing about {H} had been useful all along. You only had to want it to be.'],
  },
  plain: {
    words: [],
    shows: [
      '{H} had never done anything remarkable before breakfast.',
      'People said there was nothing special about {H}, but they had not been paying attention.',
      '{H} collected small things that other people stepped over.',
      '{H} could whistle, but only indoors.',
      '{H} had one good pocket, and it was always full.',
      'In the school photograph {H} was the one looking at a beetle.',
      '{H} had won a prize once. It was for turning up.',
      'Whenever {H} came round a corner, people said “Oh, it’s only you,” and {he} took it as a compliment.',
    ],
    tests: [
      '{H} picked up a small thing that everybody else had stepped over, and put it away for later.',
      '“I’ve never done this before,” said {H}. “Nor have I,” said whoever was nearest, and it helped.',
      '{H} felt in the good pocket. There was the smooth stone, and it was still smooth.',
      'A beetle was crossing the road just then, and {H}, of course, waited for it.',
      '{H} thought about going home, and then about being the one who had gone home.',
    ],
    pays: [
      'People still said there was nothing special about {H}. They said it at {his} party, with their mouths full.',
      '{H} went home the same way as always, and it looked completely different.',
      '{H} whistled the whole way home, and it worked out of doors as well.',
      'That night {H} emptied out the good pocket, to make room for tomorrow.',
      '“Oh,” people said, when {H} came round the corner, “it’s YOU!”',
      '{H} got another prize. There was nothing written on it, and everyone knew what it was for.',
      'The smooth stone had got a scratch on it, and {H} liked it better so.',
    ],
  },
}
