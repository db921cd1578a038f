const irregular: Readonly<Record<string, string>> = {
  mice: 'mouse',
  geese: 'goose',
  wolves: 'wolf',
  elves: 'elf',
  leaves: 'leaf',
  knives: 'knife',
  women: 'woman',
  men: 'man',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  loaves: 'loaf',
  scarves: 'scarf',
  thieves: 'thief',
  fairies: 'fairy',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  glasses: 'glasses',
  spectacles: 'spectacles',
  trousers: 'trousers',
  lens: 'lens',
  bus: 'bus',
  octopus: 'octopus',
  walrus: 'walrus',
  cactus: 'cactus',
  triceratops: 'triceratops',
  stegosaurus: 'stegosaurus',
  brontosaurus: 'brontosaurus',
}

/** A noun without its plural ending. */
export function singularOf(word: string): string {
  const known = irregular[word]
  if (known !== undefined) return known
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2)
  if (/[^s]s$/.test(word) && word.length > 3) return word.slice(0, -1)
  return word
}

/** Whether a noun asks for "were" and "them". */
export function isPlural(word: string): boolean {
  return ['glasses', 'spectacles', 'trousers', 'people'].includes(word) || singularOf(word) !== word
}
