import type { CharacterKind } from '../../picture-brief.ts'
import type { CharacterClass } from '../content/content-types.ts'
import { singularOf } from './singular.ts'

const wordsByClass: Readonly<Record<Exclude<CharacterClass, 'creature'>, string>> = {
  robot: 'robot android machine drone automaton computer cyborg',
  bird: 'bird parrot owl crow raven duck duckling goose hen chicken heron sparrow robin swan eagle seagull gull puffin peacock pigeon flamingo rooster toucan turkey stork canary magpie',
  small:
    'penguin ostrich chick mouse hedgehog squirrel rabbit bunny hamster mole rat frog toad snail turtle tortoise lizard gecko bat kitten puppy fox cat dog otter badger raccoon hare weasel beaver skunk chipmunk meerkat lemur sloth ferret chameleon guinea-pig piglet lamb fawn',
  big: 'bear elephant giraffe hippo rhino cow horse pony moose lion tiger wolf panda gorilla donkey camel yak dinosaur triceratops stegosaurus brontosaurus t-rex mammoth unicorn crocodile alligator goat sheep pig llama alpaca monkey kangaroo koala zebra deer reindeer bull leopard cheetah ape chimpanzee snake pegasus',
  dragon: 'dragon griffin phoenix wyvern hydra',
  sea: 'fish octopus crab seal dolphin shark jellyfish mermaid seahorse squid lobster starfish whale walrus goldfish narwhal clownfish manatee stingray',
  bug: 'bee ant beetle moth butterfly ladybird ladybug spider firefly caterpillar dragonfly cricket worm bumblebee grasshopper mosquito',
  child:
    'girl boy child children kid princess prince twin twins sister brother daughter son baby toddler schoolgirl schoolboy friend friends orphan cousin granddaughter grandson pupil',
  adult:
    'woman women man men detective widow widower captain pirate knight wizard witch king queen grandmother grandfather grandma grandpa granny grandad teacher doctor keeper gardener baker cook chef sailor astronaut librarian soldier thief nurse journalist clockmaker painter musician singer violinist translator archivist photographer postman farmer magician mother father mum mom dad mummy daddy mommy explorer scientist inventor professor priest nun butcher lawyer novelist writer ferryman diver surgeon pianist firefighter fireman policeman policewoman officer ninja superhero cowboy cowgirl clown dancer ballerina artist poet judge spy assassin smuggler shepherd fisherman hunter uncle aunt husband wife lovers lover couple stranger neighbour neighbor bride groom heir heiress beekeeper barber tailor cartographer surveyor midwife coroner mechanic driver pilot waiter waitress actor actress hairdresser builder santa emperor empress duke duchess sheriff bounty-hunter undertaker gravedigger caretaker janitor student tourist hitchhiker accountant plumber carpenter banker engineer conductor cellist composer editor butler maid porter tenant landlord chemist optician dentist miner electrician clerk secretary bookseller publisher',
  spook:
    'ghost monster zombie vampire skeleton fairy elf goblin troll giant ogre alien angel genie gnome dwarf yeti mummy werewolf imp spirit sprite pixie leprechaun cyclops bigfoot banshee demon devil',
  thing:
    'train car bus boat tractor lamp teapot toy doll teddy snowman scarecrow balloon umbrella cup spoon sock potato carrot tomato pumpkin leaf puddle truck digger lorry rocket cloud pencil crayon book kite broom toaster kettle chair backpack cupcake banana apple strawberry cactus mushroom',
}

const classes = new Map<string, CharacterClass>()
for (const [characterClass, words] of Object.entries(wordsByClass)) {
  for (const word of words.split(' ')) classes.set(word, isClass(characterClass) ? characterClass : 'creature')
}

function isClass(text: string): text is CharacterClass {
  return text in wordsByClass
}

/** The class of somebody's kind, in the singular or the plural; `undefined` for a word that is nobody. */
export function characterClassOf(word: string): CharacterClass | undefined {
  return classes.get(word) ?? classes.get(singularOf(word))
}

/** Somebody who breathes, so that `it` would be rude. */
export function isLiving(word: string): boolean {
  const found = characterClassOf(word)
  return found !== undefined && found !== 'thing'
}

export function kindWords(): Iterable<string> {
  return classes.keys()
}

const drawnAs: Readonly<Partial<Record<CharacterKind, string>>> = {
  bird: 'penguin ostrich chick',
  child: 'elf fairy pixie sprite gnome imp',
  old: 'grandmother grandfather grandma grandpa granny grandad wizard professor santa widow widower priest nun shepherd',
  fox: 'fox wolf dog puppy raccoon squirrel weasel badger otter beaver werewolf reindeer deer fawn ferret',
  rabbit:
    'rabbit bunny hare mouse hamster rat hedgehog mole kangaroo donkey chipmunk skunk snail sheep lamb goat horse pony unicorn zebra llama alpaca guinea-pig',
  cat: 'cat kitten lion tiger leopard cheetah seal lemur meerkat monkey walrus',
  dragon:
    'dinosaur triceratops stegosaurus brontosaurus t-rex crocodile alligator lizard gecko chameleon snake turtle tortoise frog toad seahorse',
  bear: 'bear panda elephant hippo rhino cow yak mammoth moose pig piglet gorilla koala yeti monster whale bigfoot',
  robot: 'alien',
}
const drawn = new Map<string, CharacterKind>()
for (const kind of ['child', 'old', 'fox', 'rabbit', 'cat', 'dragon', 'bear', 'bird', 'robot'] as const) {
  for (const word of (drawnAs[kind] ?? '').split(' ')) drawn.set(word, kind)
}

const drawnByClass: Readonly<Record<CharacterClass, CharacterKind>> = {
  robot: 'robot',
  bird: 'bird',
  small: 'rabbit',
  big: 'bear',
  dragon: 'dragon',
  sea: 'cat',
  bug: 'bird',
  child: 'child',
  adult: 'adult',
  spook: 'adult',
  thing: 'robot',
  creature: 'bear',
}

/** The figure nearest to somebody that the painter can draw: a parrot is a bird, a snail a rabbit. */
export function drawnKindOf(word: string, characterClass: CharacterClass): CharacterKind {
  return drawn.get(word) ?? drawn.get(singularOf(word)) ?? drawnByClass[characterClass]
}
