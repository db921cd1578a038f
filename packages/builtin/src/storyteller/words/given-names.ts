const feminine =
  'anna ada adele agnes alice alicia amelia amy andrea anne annie astrid aylin beatrice bella carla carmen charlotte chloe clara daisy dilara ebba edith elena eliza elif elise ella ellen elsa emily emma erin eva eve fatima felicity fiona florence freya frieda gabriela georgia grace greta hannah harriet heidi helen hope ida ines ingrid iris irene isabel isla ivy jane jasmine jenny joan johanna josephine judith julia juliet karin kate katie kim lara laura layla leah lena lilly lily lina linda lotte louise lucy luisa lydia maja margaret maria marie martha mary matilda maya mei mia mila miriam mona nadia naomi nell nina nora olivia paula penny petra phoebe rachel rebecca ronja rosa rose ruth sally sara sarah selma signe sofia sonja sophia sophie stella susan sylvia tess thea tilda ursula valerie vera victoria violet willow yuki zara zoe zoë'
const masculine =
  'aaron adam adrian ahmed alan albert alex alexander ali andrew anton antonio arthur axel ben benjamin bernard boris bruno carl caspar charlie christian daniel david dominic edgar edward elias elliot emil eric ethan felix finn florian frank fred frederick gabriel george gustav hans harry hassan henry hugo ian ibrahim isaac ivan jack jacob jakob james jan jasper jens jim joe joel john jonah jonas jonathan joseph joshua josh julian karl kevin konrad lars leo leon leonard liam linus louis luca lucas ludwig luis luka lukas magnus marco mark martin matthew matteo max michael miguel milo mohammed moritz nathan nicholas nick niels noah oliver omar oscar oskar otis otto paul pedro peter philip rafael richard robert robin sam samir samuel sebastian simon stefan stephen steve theo thomas tim timo tobias tom tommy toni tony victor viktor vincent walter william willem yusuf'

const pronouns = new Map<string, 'he' | 'she'>([
  ...feminine.split(' ').map((name) => [name, 'she'] as const),
  ...masculine.split(' ').map((name) => [name, 'he'] as const),
])

/** What a first name usually tells; `undefined` where it tells nothing. */
export function pronounOfGivenName(name: string): 'he' | 'she' | undefined {
  const [first = ''] = name.trim().toLowerCase().split(/[\s-]/)
  const known = pronouns.get(first)
  if (known !== undefined) return known
  // Most names that end in an a are women’s, wherever they come from.
  return first.length > 3 && first.endsWith('a') ? 'she' : undefined
}
