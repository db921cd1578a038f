import type { Chapter, GoalKind, Shape, Text } from '../content-types.ts'

/** What somebody left behind, by what is looked for. */
export const traces: Readonly<Record<GoalKind | 'make' | 'ask' | 'become' | 'mend', string>> = {
  flower: 'a single {colour} petal, pressed and dated',
  clothing: 'one button, with the thread still in it',
  glass: 'a jeweller’s ticket in {colour} ink',
  key: 'a pencil rubbing of a lock',
  egg: 'a curl of shell in a matchbox',
  book: 'one page, cut out with a razor, blank on both sides',
  light: 'a burnt match, set upright in wax',
  food: 'a bill for two dinners, marked as paid',
  toy: 'a child’s wheel, worn down on one side',
  sound: 'a strip of tape with nothing on it but breathing',
  living: 'a photograph with one figure neatly removed',
  place: 'a door number on a brass tack',
  thing: 'a receipt, made out in {his} name',
  make: 'a sliver of the right material',
  ask: 'half a postcard, the half without the stamp',
  become: 'an old tram ticket, punched eleven times',
  mend: 'a carbon copy of somebody’s complaint',
}

/** How it looks when it is found. */
export const looks: Readonly<Record<GoalKind, string>> = {
  flower: 'not yet opened, after all this time',
  clothing: 'brushed, and folded, and the right size',
  glass: 'without a mark on it',
  key: 'worn bright, as if by a thumb',
  egg: 'still warm',
  book: 'dry and in order',
  light: 'burning low',
  food: 'laid out and untouched',
  toy: 'mended at some expense',
  sound: 'every bar of it',
  living: 'unharmed',
  place: 'with one window lit',
  thing: 'quite whole',
}

export const titles: Readonly<Record<Shape, readonly Text[]>> = {
  find: ['{H} and {theGoalTitle}', 'A Short History of {theGoalTitle}', 'What the Water Kept'],
  lost: ['No One Asked for {theGoalTitle}', 'What Was Taken', 'A Short History of {theGoalTitle}'],
  someone: ['The Second Coat', 'Nobody of That Name', 'Somebody Polite'],
  reach: ['A Single to the End of the Line', 'All Tickets Are Single', 'The Road That Agreed'],
  make: ['The Ninth Page', 'Work of the Hands', 'To Be Collected'],
  ask: ['Yes, But', 'The Rest of the Question', 'Half a Postcard'],
  become: ['The First Time', 'What {H} Could Not', 'Eleven Times to the Door'],
  mend: ['Until I Can Stand It', 'We Regret the Inconvenience', 'Duration Unknown'],
}

export const chapter: Chapter = {
  arrivals: [
    'After the frontier came {where}. The officer had stamped the passport twice, once for going in. Near {spot} the same lamps were lit as in the last country, in the same order, and that was the first thing to be afraid of.',
    'So this was {where}. {H} had been told to expect less of it. By {spot} somebody had set out a chair, facing the road, and the seat of it was dry.',
    'The road went over a bridge, and on the other side it was {where}. No one asked for papers. Near {spot} hung a coat on a nail, with {his} size in the collar.',
  ],
  turns: [
    'Somewhere about here {H} stopped thinking of it as a pursuit. Whoever it was had never once closed a gate.',
    'It came to {H} on the road that none of it had been hidden. It had only been put where one would have to want it.',
  ],
}

export const fusses: Readonly<Record<'fear' | 'cannot' | 'wish', Text>> = {
  fear: '{H} was afraid of {of}. It was not a large fear. It had its own room, and paid, and one passed it on the stairs.',
  cannot:
    'There was one thing that {H} could not do, and that was to {todo}. Doctors had been interested, and then less so.',
  wish: 'What {H} wanted was to {todo}. It is a small thing to want. {He} had wanted it for so long that it had stopped answering.',
}
