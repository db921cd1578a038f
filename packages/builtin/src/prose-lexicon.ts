import type {
  ArtStyle,
  BriefCharacter,
  CharacterKind,
  Face,
  HeldThing,
  Mood,
  PictureBrief,
  Place,
  Pose,
  Shot,
  Time,
  Weather,
} from './picture-brief.ts'
import { propsIn } from './painter/props/prop-lexicon.ts'
import { tidyWords } from './tidy-words.ts'

/** Keywords, each standing for the closed word of its row; a row's words are alternatives of a regular expression. */
type Lexicon<TKey extends string> = Record<TKey, string>

const placeLexicon: Lexicon<Place> = {
  underwater: 'underwater|under water|under the sea|beneath the waves|seabed|sea floor|coral|reef|mermaids?|submarine',
  space: 'space|planets?|moon base|spaceship|rocket|asteroids?|comet|galaxy|outer space|cosmos|astronauts?|spacecraft',
  cave: 'cave|cavern|grotto|tunnel|mines?|underground|crystals?|burrow|den',
  castle:
    'castle|palace|throne|hall|tower|dungeon|ballroom|library|museum|cathedral|fortress|king|queen|prince|princess',
  ship: 'ship|boat|deck|sailboat|pirates?|vessel|raft|mast|galleon|ferry|at sea|captain|sails?',
  seaside:
    'sea|seaside|beach|shore|ocean|coast|lighthouse|harbou?r|island|bay|sand|dunes by the sea|pier|lake|(?:the|tall|big|high|small|gentle) waves',
  rooftops: 'rooftops?|roofs?|chimneys?|city|town|skyline|skyscrapers?|streets?|balcony|alley|market',
  village: 'village|houses?|cottages?|hamlet|farm|barn|bakery|shop|inn|mill|square|bridge|home',
  kitchen: 'kitchens?|stove|oven|cook(?:s|ing)?|bak(?:es|ing)|pantry|dining room|breakfast',
  bedroom: 'bedrooms?|nursery|attic|under the quilt|in (?:her|his|their) beds?|playroom|bedside|room',
  classroom: 'classrooms?|schoolroom|blackboard|chalkboard|schools?|lessons?',
  workshop: 'workshops?|workbench|garage|shed|laborator(?:y|ies)|studio|smithy|toolbox',
  desert: 'desert|dunes?|oasis|cactus|cacti|pyramids?|canyon|savannah?|camels?',
  mountain: 'mountains?|peaks?|hilltop|cliffs?|valley|alps|glacier|volcano|summit|waterfall|icebergs?|arctic|ski',
  garden: 'garden|orchard|greenhouse|rose bushes|hedges?|park|flower ?beds?|vegetables?|playground|backyard',
  forest: 'forests?|woods?|woodland|jungle|grove|trees?|pines?|thicket|rainforest|swamp',
  meadow: 'meadows?|fields?|hills?|grass(?:land)?|prairie|pasture|countryside|river|pond|picnic',
}

const timeLexicon: Lexicon<Time> = {
  dawn: 'dawn|sunrise|daybreak|early morning|first light|morning',
  golden: 'golden hour|golden|late afternoon|sunset|low sun|evening sun|autumn light',
  dusk: 'dusk|twilight|evening|nightfall|blue hour|gloaming',
  night: 'night|midnight|moonlight|moonlit|moon|stars?|starry|starlit|bedtime|dark',
  day: 'day|noon|midday|sunny|bright|afternoon|sunshine|daylight',
}

const weatherLexicon: Lexicon<Weather> = {
  snow: 'snow|snowy|snowing|snowflakes?|blizzard|winter|frost|ice|icy',
  storm: 'storm|stormy|thunder|lightning|tempest|thunderstorm',
  rain: 'rain|rainy|raining|drizzle|downpour|shower|puddles?|wet',
  fog: 'fog|foggy|mist|misty|haze|hazy',
  wind: 'wind|windy|breeze|breezy|gust|gale|falling leaves|autumn leaves',
  cloudy: 'clouds?|cloudy|overcast|grey sky|gray sky',
  clear: 'clear|cloudless|blue sky|sunny',
}

const moodLexicon: Lexicon<Mood> = {
  wonder: 'wonder|magic|magical|enchanted|awe|dreamy|whimsical|glowing|sparkling|fantastic',
  joyful: 'joy|joyful|happy|cheerful|playful|laughing|festive|celebrat\\w*|merry|fun',
  cosy: 'cosy|cozy|warm|snug|homely|gentle|tender',
  mysterious: 'myster\\w*|eerie|secret|strange|spooky|shadowy|haunt\\w*|hidden',
  sad: 'sad|lonely|melanchol\\w*|sorrow\\w*|gloomy|crying|tears|weeping|lost',
  tense: 'tense|danger\\w*|dramatic|threaten\\w*|frighten\\w*|scary|fear|chase|battle|ominous',
  calm: 'calm|peaceful|quiet|serene|still|tranquil|soft',
}

const shotLexicon: Lexicon<Shot> = {
  close: 'close[- ]?up|close|portrait|head and shoulders',
  wide: 'wide|panoram\\w*|vast|landscape|distant|far away|tiny figure|establishing',
  medium: 'medium|full body|mid[- ]shot',
}

const styleLexicon: Lexicon<ArtStyle> = {
  'cut-paper': 'cut[- ]?paper|paper[- ]?cut(?:-out)?|paper collage|collage|papercraft',
  'pen-and-ink': 'pen[- ]and[- ]ink|ink and wash|ink|line drawing|pencil|sketch|watercolou?r',
  woodcut: 'woodcut|wood[- ]block|linocut|lino|engraving|block print|etching',
  gouache: 'gouache|painted|painting|oil|acrylic',
}

const kindLexicon: Lexicon<CharacterKind> = {
  old: 'grandmothers?|grandfathers?|grandmas?|grandpas?|granny|grandad|old (?:wo)?m[ae]n|old lady|elderly \\w+|elder|wizard|sage|hermit|old \\w+(?:er|or|man)',
  child:
    'girls?|boys?|child|children|kids?|toddler|princess|prince|daughter|son|sister|brother|schoolgirl|schoolboy|twins?|little one|siblings?',
  adult:
    'woman|man|women|men|mother|father|mum|mom|dad|queen|king|knight|captain|sailor|pirate|teacher|witch|astronaut|farmer|doctor|baker|gardener|detective|fisherman|explorer|lady|gentleman|person|people|figure|keeper|artist|soldier|aunt|uncle|adult|somebody|stranger',
  dragon:
    'dragons?|dinosaurs?|dino|lizards?|crocodiles?|alligators?|monsters?|trolls?|snakes?|turtles?|tortoises?|frogs?|toads?|geckos?|snails?|fish|octopus|whale|unicorn',
  robot: 'robots?|androids?|automaton|machine|droid|cyborg|clockwork \\w+',
  bear: 'bears?|panda|teddy|badgers?|moles?|beavers?|hippos?|elephants?|gorillas?|monkeys?|cows?|walrus|otters?|pigs?|sheep|yeti|giant|rhino',
  fox: 'fox|foxes|vixen|wol(?:f|ves)|dogs?|puppy|puppies|hound|squirrels?|raccoons?|deer|fawn|horses?|pony|goats?|hyena',
  rabbit: 'rabbits?|hares?|bunny|bunnies|mouse|mice|hamsters?|guinea pigs?|kangaroos?|donkeys?|hedgehogs?|rats?',
  cat: 'cats?|kittens?|kitty|lions?|tigers?|leopards?|lynx|panthers?|lioness',
  bird: 'birds?|owls?|parrots?|penguins?|ducks?|ducklings?|goose|geese|chickens?|hens?|roosters?|crows?|ravens?|sparrows?|robins?|swans?|gulls?|seagulls?|eagles?|pigeons?|magpies?|chicks?|puffins?|bees?|butterfl(?:y|ies)',
}

const poseLexicon: Lexicon<Pose> = {
  sleep: 'asleep|sleep(?:s|ing)?|napping|dreaming|lies down|lying|curled up',
  sit: 'sit(?:s|ting)?|sat|seated|kneel(?:s|ing)?|crouch(?:es|ing)?|perch(?:es|ed)',
  wave: 'wav(?:es|ing) (?:at|to|goodbye|hello|her|his|their)|waving|greet(?:s|ing)?|cheer(?:s|ing)|danc(?:es|ing)|jump(?:s|ing)',
  point: 'point(?:s|ing)?|show(?:s|ing)|reach(?:es|ing)?',
  carry: 'carr(?:ies|ying)|hold(?:s|ing) up|hug(?:s|ging)?|lift(?:s|ing)|offer(?:s|ing)|giv(?:es|ing)|read(?:s|ing)',
  walk: 'walk(?:s|ing)?|run(?:s|ning)?|wander(?:s|ing)?|stroll(?:s|ing)?|hik(?:es|ing)|follow(?:s|ing)?|march(?:es|ing)?|climb(?:s|ing)?|explor(?:es|ing)|step(?:s|ping)?|hurr(?:ies|ying)',
  stand: 'stand(?:s|ing)?|stood|wait(?:s|ing)|look(?:s|ing)|watch(?:es|ing)',
}

const faceLexicon: Lexicon<Face> = {
  laugh: 'laugh(?:s|ing)?|giggl\\w*|delighted|grin(?:s|ning)?|overjoyed|cheer(?:s|ing)',
  sad: 'sad|crying|cries|tears|unhappy|lonely|worried|frown(?:s|ing)?|downcast|scared|afraid',
  surprised: 'surprised?|astonish\\w*|amaz\\w*|wide[- ]eyed|startled|gasp\\w*|in awe|shocked|curious',
  brave: 'brave|bravely|determined|bold|serious|fierce|confident|proud|stern|angry',
  sleepy: 'sleepy|tired|drowsy|yawn\\w*|asleep|sleeping',
  happy: 'happy|happily|smil\\w*|cheerful|glad|joyful|content',
}

const heldLexicon: Lexicon<HeldThing> = {
  lantern: 'lanterns?|lamps?|candles?|torch|flashlight',
  balloon: 'balloons?',
  book: 'books?|diary|notebook|journal|letter',
  box: 'box|parcel|package|treasure chest|chest|gift|present|basket|crate|suitcase',
  map: 'maps?|chart|scroll',
  flower: 'a flower|flower in (?:her|his|their) hand|rose|daisy|bouquet|tulips?|sunflower|dandelion',
  kite: 'kites?',
  umbrella: 'umbrellas?|parasol',
}

function expressionsOf<TKey extends string>(keys: readonly TKey[], lexicon: Lexicon<TKey>): readonly [TKey, RegExp][] {
  return keys.map((key) => [key, new RegExp(`\\b(?:${lexicon[key]})\\b`, 'gi')])
}

/** A field's keywords, in the order in which a tie is settled. */
const expressions = {
  place: expressionsOf(
    [
      'underwater',
      'kitchen',
      'bedroom',
      'classroom',
      'workshop',
      'space',
      'cave',
      'castle',
      'ship',
      'seaside',
      'rooftops',
      'desert',
      'mountain',
      'garden',
      'village',
      'forest',
      'meadow',
    ],
    placeLexicon,
  ),
  time: expressionsOf(['dawn', 'golden', 'dusk', 'night', 'day'], timeLexicon),
  weather: expressionsOf(['snow', 'storm', 'rain', 'fog', 'wind', 'cloudy', 'clear'], weatherLexicon),
  mood: expressionsOf(['wonder', 'cosy', 'mysterious', 'tense', 'sad', 'joyful', 'calm'], moodLexicon),
  shot: expressionsOf(['close', 'wide', 'medium'], shotLexicon),
  style: expressionsOf(['cut-paper', 'woodcut', 'gouache', 'pen-and-ink'], styleLexicon),
  kind: expressionsOf(
    ['old', 'child', 'dragon', 'robot', 'bear', 'fox', 'rabbit', 'cat', 'bird', 'adult'],
    kindLexicon,
  ),
  pose: expressionsOf(['sleep', 'sit', 'wave', 'point', 'walk', 'carry', 'stand'], poseLexicon),
  face: expressionsOf(['laugh', 'surprised', 'brave', 'sad', 'sleepy', 'happy'], faceLexicon),
  held: expressionsOf(['lantern', 'balloon', 'umbrella', 'kite', 'map', 'book', 'box', 'flower'], heldLexicon),
}

/** The word with the most hits, the earlier row on a tie. */
function mostNamed<TKey extends string>(text: string, rows: readonly (readonly [TKey, RegExp])[]): TKey | undefined {
  let best: TKey | undefined
  let bestHits = 0
  for (const [key, expression] of rows) {
    const hits = text.match(expression)?.length ?? 0
    if (hits > bestHits) [best, bestHits] = [key, hits]
  }
  return best
}

interface Mention {
  readonly kind: CharacterKind
  readonly word: string
  readonly at: number
  readonly end: number
}

/** Living beings in the order in which the text names them. "An old fisherman" is one being, not two. */
function mentionsIn(text: string): Mention[] {
  const all = expressions.kind.flatMap(([kind, expression]) =>
    [...text.matchAll(expression)].map((match): Mention => ({
      kind,
      word: match[0],
      at: match.index,
      end: match.index + match[0].length,
    })),
  )
  const inOrder = all.toSorted((one, other) => one.at - other.at || other.end - one.end)
  return inOrder.filter((mention, index) => {
    const previous = inOrder[index - 1]
    return previous === undefined || mention.at >= previous.end
  })
}

const nameSource = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)`

/** What the text calls a being: "a fox named Ferro", "Mia, a girl", "the bear Bruno". */
function nameNear(text: string, mention: Mention): string | undefined {
  const before = text.slice(Math.max(0, mention.at - 60), mention.at)
  const after = text.slice(mention.end, mention.end + 60)
  const expressionsAfter = [
    new RegExp(String.raw`^(?: [\p{Ll}-]+){0,3},? (?:named|called|whose name is) ${nameSource}`, 'u'),
    new RegExp(`^,? ${nameSource}`, 'u'),
  ]
  for (const expression of expressionsAfter) {
    const name = expression.exec(after)?.[1]
    if (name !== undefined) return name
  }
  return new RegExp(String.raw`${nameSource}(?:,| is| the)(?: an?| the)?(?: [\p{L}-]+){0,3} $`, 'u').exec(before)?.[1]
}

const startWords =
  /^(?:A|An|The|In|On|At|It|Is|No|And|But|With|Under|Over|This|That|There|They|She|He|We|You|Her|His|Their|One|Two|Three|Inside|Outside|Wide|Close|Medium|Draw|Paint|Picture|Illustration|Scene|Show|Create)$/

/** Somebody who has a name and no kind: the first capitalised word that opens no sentence, or opens one and acts. */
function firstName(text: string): string | undefined {
  for (const match of text.matchAll(
    /(?<![\p{L}'’-])(\p{Lu}\p{Ll}+)(?= (?:\p{Ll}+s|\p{Ll}+ing|and|with|in|on|at)\b)/gu,
  )) {
    const name = match[1]
    if (name !== undefined && !startWords.test(name)) return name
  }
  return undefined
}

function charactersIn(text: string): BriefCharacter[] {
  const seen = new Set<string>()
  const mentions = mentionsIn(text).filter(({ kind, word }) => {
    const key = kind === 'adult' || kind === 'child' ? `${kind}:${word.toLowerCase()}` : kind
    return !seen.has(key) && seen.add(key) !== undefined
  })
  const clauses = mentions.slice(0, 3).map((mention, index) => {
    const next = mentions[index + 1]
    return { mention, clause: text.slice(mention.at, next?.at ?? text.length) }
  })
  if (clauses.length === 0) return [characterFrom(text, 'child', firstName(text) ?? 'child')]
  return clauses.map(({ mention, clause }, index) =>
    characterFrom(
      index === 0 && clauses.length === 1 ? text : clause,
      mention.kind,
      nameNear(text, mention) ?? mention.word.toLowerCase(),
    ),
  )
}

function characterFrom(clause: string, kind: CharacterKind, name: string): BriefCharacter {
  const holds = mostNamed(clause, expressions.held) ?? null
  return {
    name,
    kind,
    pose: mostNamed(clause, expressions.pose) ?? 'stand',
    face: mostNamed(clause, expressions.face) ?? 'happy',
    holds,
  }
}

/** The phrases that name a thing which can stand beside the figures. */
function propsOf(text: string): string[] {
  return text
    .split(/[.,;:]| and | with | beside | near | next to /)
    .filter((phrase) => propsIn([phrase]).length > 0)
    .filter((phrase) => mentionsIn(phrase).length === 0 && mostNamed(phrase, expressions.held) === undefined)
    .map((phrase) => tidyWords(phrase, 48))
    .slice(0, 4)
}

/** Reads anybody's prose by keywords. What the text does not say has a default; there is always somebody in the picture. */
export function readFreeProse(prose: string): PictureBrief {
  // Long enough for any prompt that a person or a model writes, short enough for regular expressions.
  const text = prose.slice(0, 4000).replaceAll(/[\s\p{Cc}]+/gu, ' ')
  return {
    place: mostNamed(text, expressions.place) ?? 'meadow',
    setting: tidyWords(text, 160),
    time: mostNamed(text, expressions.time) ?? 'day',
    weather: mostNamed(text, expressions.weather) ?? 'clear',
    mood: mostNamed(text, expressions.mood) ?? 'calm',
    shot: mostNamed(text, expressions.shot) ?? 'medium',
    characters: charactersIn(text),
    props: propsOf(text),
    style: mostNamed(text, expressions.style) ?? 'gouache',
  }
}
