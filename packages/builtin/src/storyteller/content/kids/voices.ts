import type { VoiceContent } from '../content-types.ts'

/** How a companion talks: one fixed comic voice for the whole story. */
export const voices: Readonly<Record<string, VoiceContent>> = {
  loud: {
    words: ['loud', 'noisy', 'cheeky', 'bossy', 'wild'],
    intros: [
      '{C} did not talk so much as announce.',
      '{C} said everything twice, and the second time to the people at the back.',
    ],
    remarks: [
      '“IS ANYBODY ELSE HUNGRY?” {C} inquired.',
      '“I SEE IT! No. I see a bush!” yelled {C}.',
      '“STAND BACK,” {C} advised nobody.',
      '“I’m WHISPERING,” said {C}, and a leaf fell off.',
      '“I HAVE AN IDEA!” shouted {C}. “No. It was a hiccup.”',
      '“SHALL I TELL THEM WHO WE ARE?” asked {C}, which more or less did it.',
    ],
    ends: [
      '“I ALWAYS KNEW IT!” {C} shouted, and nobody minded.',
      '“HOORAY,” said {C}, as quietly as {ch} had ever said anything.',
    ],
  },
  wise: {
    words: ['old', 'wise', 'clever', 'ancient', 'smart'],
    intros: ['{C} knew a proverb for everything, and some of them were real.', '{C} had seen most things twice.'],
    remarks: [
      '“As the saying goes,” murmured {C}, “one shoe at a time.”',
      '{C} nodded slowly. “I knew a spoon like that once.”',
      '“Slow is a kind of clever,” remarked {C}.',
      '“Never argue with a Tuesday,” {C} told them.',
      '{C} shut both eyes to see it better.',
      '“A door is a wall that changed its mind,” said {C}.',
    ],
    ends: [
      '“I haven’t got a proverb for this,” said {C}. “We’ll have to be the first.”',
      '{C} said that {ch} had now seen it twice, and the second time was better.',
    ],
  },
  nervous: {
    words: ['nervous', 'shy', 'scared', 'worried', 'timid', 'anxious', 'afraid', 'careful', 'quiet'],
    intros: ['{C} had come along to say “Careful”.', '{C} owned nine kinds of plaster and had brought eight.'],
    remarks: [
      '“Is it sticky?” asked {C}. “I’m not good with sticky.”',
      '{C} hid behind a leaf, then came out, since the leaf was worse.',
      '“I’m not frightened,” said {C}. “I’m just vibrating.”',
      '“You go first,” said {C}, “and I’ll be very pleased for you.”',
      '“I read about this,” {C} whispered. “I didn’t finish the page.”',
      '{C} put on a plaster, to be on the safe side.',
    ],
    ends: [
      '“I was only frightened nine times,” {C} counted, “and I stayed for all of them.”',
      '{C} gave away the last of the plasters, to somebody who only wanted one for the colour.',
    ],
  },
  grumpy: {
    words: ['grumpy', 'cross', 'angry', 'stubborn', 'lazy', 'sleepy', 'tired', 'hungry', 'greedy'],
    intros: ['{C} had not wanted to come, and said so at every gate.', '{C} complained the way other folk hum.'],
    remarks: [
      '“Marvellous,” grumbled {C}. “My feet were just saying they’d like it worse.”',
      '“Nobody asks me,” muttered {C}, who had been asked twice.',
      '{C} said it would rain. It didn’t, which annoyed {cm}.',
      '“I’ve seen better,” said {C}, who hadn’t.',
      '“If this is the nice part,” said {C}, “wake me for the other.”',
      '{C} sighed so hard that a daisy moved over.',
    ],
    ends: [
      '“It was all right,” said {C}, which from {C} was a parade.',
      '{C} grumbled all the way to bed, and it sounded exactly like humming.',
    ],
  },
  merry: {
    words: ['merry', 'happy', 'silly', 'funny', 'cheerful', 'brave', 'kind', 'friendly'],
    intros: [
      '{C} was cheerful on purpose, every morning, before tea.',
      '{C} laughed first and found out why afterwards.',
    ],
    remarks: [
      '“Ooh,” breathed {C}. “This is going straight in my diary.”',
      '{C} did a small dance, for no reason, and then another to be fair.',
      '“I vote we look,” said {C}, holding up everything that could be held up.',
      '“Today has got extra in it,” {C} declared.',
      '{C} giggled, and tried to look as if it had been a cough.',
      '“If we get lost,” said {C} happily, “we’ll see even more.”',
    ],
    ends: [
      '{C} danced, and this time there was a reason.',
      '{C} wrote it all down in {cs} diary and had to glue in more pages.',
    ],
  },
  exact: {
    words: ['robot', 'neat', 'tidy', 'polite', 'serious', 'proud', 'fancy', 'strict'],
    intros: [
      '{C} liked things to be correct, and kept a small ruler for it.',
      '{C} counted everything, and had once got to the end of the stairs.',
    ],
    remarks: [
      '“Four hundred and six steps,” noted {C}, “not counting the one we took twice.”',
      '{C} measured it. “As I thought,” {ch} said. “It is that big.”',
      '“For the record,” said {C}, “I am having a nice time.”',
      '{C} made a tick in {cs} notebook, and blew on it.',
      '“That,” observed {C}, “is not in the correct order at all.”',
      '“Five minutes past surprising,” said {C}, looking at the sun.',
    ],
    ends: [
      '{C} counted everybody twice. “All here,” {ch} said, and did not write it down, because {cs} eyes were wet.',
      '{C} put away the small ruler. Some things, {ch} said, were the size they were.',
    ],
  },
}
