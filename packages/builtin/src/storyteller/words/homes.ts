import type { Biome } from '../content/content-types.ts'

const wordsByHome: Readonly<Partial<Record<Biome, string>>> = {
  deep: 'whale fish octopus shark jellyfish mermaid seahorse squid lobster starfish goldfish narwhal clownfish stingray dolphin',
  space: 'astronaut alien rocket',
  snow: 'penguin yeti snowman reindeer santa walrus mammoth',
  sand: 'camel meerkat cactus mummy',
  sea: 'pirate sailor seagull puffin seal diver fisherman crab',
  house: 'king queen princess prince knight ghost',
  garden: 'gardener ladybird ladybug snail caterpillar worm pumpkin carrot',
}

const homes = new Map<string, Biome>()
for (const biome of ['deep', 'space', 'snow', 'sand', 'sea', 'house', 'garden'] as const) {
  for (const word of (wordsByHome[biome] ?? '').split(' ')) homes.set(word, biome)
}

/** Where somebody is at home, for ideas that do not say where they happen. */
export function homeOf(word: string): Biome | undefined {
  return homes.get(word)
}
