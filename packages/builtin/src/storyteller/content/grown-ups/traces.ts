import type { GoalKind, Shape, ShapeWithTrace, Text } from '../content-types.ts'

/** What was left behind by whoever went ahead, by what is looked for. */
export const traces: Readonly<Record<GoalKind | ShapeWithTrace, string>> = {
  flower: 'a pressed leaf with tomorrow’s date under it',
  clothing: 'a paper of pins, and a tailor’s chalk mark that had not been rubbed out',
  glass: 'a splinter of glass, wrapped in a page of the telephone book',
  key: 'a luggage label with a door number on it',
  egg: 'a nest of cotton wool, still pressed into a hollow',
  book: 'the corner of an envelope, with half of a postmark',
  light: 'a burnt match, placed exactly across a second one',
  food: 'a plate with a fork on it, the tines turned down',
  toy: 'a small wheel, and the screw that belonged to it',
  sound: 'a page of ruled music with nothing on it but the rests',
  living: 'one glove, the left, with a bus ticket in the thumb',
  place: 'a picture postcard, stamped, addressed and not written on',
  thing: 'a receipt, made out in full and not signed',
  make: 'a list in an unknown hand, with every item ticked but one',
  ask: 'an envelope that held a blank sheet, folded by somebody careful',
  become: 'a visiting card with the name cut out of it',
  mend: 'a single screw in a twist of paper, marked NOT SPARE',
  promise: 'a handkerchief that was not {hers}, with a knot in one corner',
  race: 'a candle end, scored with a pin into minutes, and one minute long',
  stranger: 'a letter of recommendation, with the name left blank',
  mystery: 'a hairpin that had been bent and then, with some trouble, straightened',
}

/** How it looks when it is found. */
export const looks: Readonly<Record<GoalKind, string>> = {
  flower: 'in clean water, and cut that morning',
  clothing: 'brushed, and folded as for a long absence',
  glass: 'polished on the side that faced the door',
  key: 'oiled, and hung at the height of a hand',
  egg: 'wrapped in a shawl, and not cold',
  book: 'dry, and in order',
  light: 'turned down very low, and steady',
  food: 'under a cloth, and untouched',
  toy: 'worn pale where a thumb had been',
  sound: 'no louder than it need be',
  living: 'thinner, and unhurt',
  place: 'with one window lit',
  thing: 'dusted, and tagged with a number',
}

export const titles: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    'A Short History of {theGoalTitle}',
    'Ahead of {H}',
    'Two Kind Lies',
    'No One Asked for {theGoalTitle}',
    '{H} and {theGoalTitle}',
  ],
  lost: ['Signed for by {H}', 'Concerning {theGoalTitle}', 'Squared to the Edge', 'Value: Nothing, Crossed Out'],
  someone: [
    'The Last to See {theGoalTitle}',
    'A Place Laid for {theGoalTitle}',
    '{H}, Asking at Every Door',
    'They Had Kept the Cup',
  ],
  reach: [
    'A Room Kept for {H}',
    'The Last Mile to {theGoalTitle}',
    'Expected Since November',
    'A Map with One Road on It',
  ],
  make: ['One Item Unticked', '{H} and {theGoalTitle}', 'By a Careful Hand', 'Nearly Right, Eleven Times'],
  ask: ['Some Answers, None of Them Signed', 'What {H} Asked', 'In Reply to Yours', 'Not Held Here'],
  become: ['The Same Again, by Daylight', 'What {H} Did Next', 'A Certificate for {H}', '{H}, in the Second Week'],
  mend: ['Out of Order', 'The Week It Went Wrong for {theGoalTitle}', 'Not Spare', 'A Tuesday, Since Extended'],
  promise: ['A Word Given by {H}', 'Said Once, in Fair Weather', 'A Word, Once Out', 'They Don’t Keep in the Warm'],
  race: ['{H}, Asked Last', 'They Took Off Their Caps', 'A Candle One Minute Long', 'Not Far, for Some Time'],
  stranger: [
    'Somebody to Send for {theGoalTitle}',
    'More at Breakfast',
    'A Good Character for {theGoalTitle}',
    '{H} Was Nearest the Door',
  ],
  mystery: [
    'Above Suspicion',
    'A Fifth Account, for Visitors',
    'What Was Said of {matterTitle}',
    '{H} Goes Down to Supper',
  ],
}
