import type { LengthInfo, TierView } from '@talelight/server'

const lengthNames = {
  short: 'Short',
  medium: 'Medium',
  long: 'Long',
  epic: 'Epic',
} as const satisfies Record<LengthInfo['length'], string>

const shared = {
  pageTitle: 'New story · Talelight',
  ideaLabel: 'Your idea',
  begin: 'Begin',
  surprise: 'Surprise me',
  fewWords: 'A few words are enough.',
  tooLong: (length: number, most: number) =>
    `${length.toLocaleString('en')} of ${most.toLocaleString('en')} characters. Shorten it a little.`,
  bringBack: 'Bring it back',
  starters: 'Or start from one of these',
  others: 'Others',
  stillOpen: 'Still open',
  untitled: 'Not named yet',
  progress: (depth: number, planned: number) => `Scene ${depth} of about ${Math.max(depth, planned)}`,
  picturesBy: 'Pictures by',
  imageModel: 'Image model',
  priceOfOne: 'price of one picture',
  inTheStyleOf: 'In the style of',
  artStyle: 'Style',
  asLongAs: 'As long as',
  length: 'Length',
  lengthNames,
  sceneCount: (count: number) => (count === 1 ? '1 scene' : `${count} scenes`),
  videoMode: 'Video mode',
  memoryMode: 'Memory mode',
  profile: 'Profile',
  wordsAlone: (modelName: string) => `${modelName} draws from words alone; photos stay here.`,
  lookAgain: 'Look again',
} as const

/** What the home page says, in each binding's voice. */
export const homeWords = {
  kids: {
    ...shared,
    heading: 'Once upon a time…',
    placeholder: 'there was a lighthouse that collected echoes',
    madeRoom: 'Your own idea made room for this one.',
    unreachable: 'The house could not be reached. Your idea is safe. Shall we try again?',
    memoryHint: 'The faces of your profile, the same in every scene.',
    memoryEmpty: 'Nobody is here to remember yet. Say first who is in the story.',
    nobodyYet: 'Nobody is in it yet',
    noPainter: 'No painter lives in this house yet. A grown-up can invite one with a key.',
    moreModels: (count: number) => (count === 1 ? '1 more painter' : `${count} more painters`),
    paintersUnreachable: 'The painters could not be found just now. You can begin all the same.',
  },
  nsfw: {
    ...shared,
    heading: 'It began the night…',
    placeholder: 'the ferry came back without its captain',
    madeRoom: 'This took the place of what you had written.',
    unreachable: 'The server could not be reached. Your idea is kept; try again.',
    memoryHint: 'The faces of a profile, the same in every scene.',
    memoryEmpty: 'There is nobody to remember yet. Add a cast first.',
    nobodyYet: 'Nobody is in it yet',
    noPainter: 'There is no image model here yet. Its owner can add a key.',
    moreModels: (count: number) => (count === 1 ? '1 more model' : `${count} more models`),
    paintersUnreachable: 'The list of models could not be read. You can begin without it.',
  },
} as const satisfies Record<TierView['binding'], unknown>
