import { singularOf } from './singular.ts'

/** What one can come to, early or late. */
const gatherings = new Set(
  'wedding party picnic parade concert ball feast festival carnival funeral reunion barbecue banquet ceremony christening coronation'.split(
    ' ',
  ),
)

const events = new Set([
  ...gatherings,
  ...'race storm heist hunt night day mystery trip journey argument quarrel war battle fight ride birthday adventure murder robbery burglary affair divorce dinner breakfast lunch supper holiday vacation contest competition game match election trial meeting visit date dance rescue escape expedition voyage cruise quest curse plague strike revolution evening morning afternoon weekend week month year season time moment accident call dream nightmare kiss conversation interview lesson bedtime summer winter autumn spring christmas halloween easter midnight sleepover tour walk move crime disappearance conspiracy apocalypse'.split(
    ' ',
  ),
])

/** A word for what happens, and so for nobody: a wedding, a storm, a night. */
export function isEvent(word: string): boolean {
  return events.has(word) || events.has(singularOf(word))
}

/** An event that one can be on the way to. */
export function isGathering(word: string): boolean {
  return gatherings.has(word)
}
