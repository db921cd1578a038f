import type { GoalKind, Shape, ShapeWithTrace, Text } from '../content-types.ts'

/** What somebody left behind on the step, by what is looked for. */
export const traces: Readonly<Record<GoalKind | ShapeWithTrace, string>> = {
  flower: 'a single {colour} petal',
  clothing: 'one thread of just the right colour',
  glass: 'a glint of light with nothing to make it',
  key: 'a tiny scratch of gold',
  egg: 'a curl of eggshell',
  book: 'one torn-off corner with a page number on it',
  light: 'a pinch of something that shone',
  food: 'three crumbs in a row',
  toy: 'one small wheel mark, going round and round',
  sound: 'a silence in the shape of a tune',
  living: 'a bit of bread with one bite out of it',
  place: 'a chalk arrow',
  thing: 'a very small drawing, done with love',
  make: 'a smudge of something sweet',
  ask: 'a feather that was still warm',
  become: 'a folded paper star',
  mend: 'a very small paper boat',
  promise: 'a bit of red wool tied in a bow',
  race: 'a very small cogwheel, still turning',
  stranger: 'a luggage label with the writing washed off',
  mystery: 'a drop of candle wax with a thumb print in it',
}

/** How it looks when it is found. */
export const looks: Readonly<Record<GoalKind, string>> = {
  flower: 'with every petal open',
  clothing: 'rather dusty, and quite itself',
  glass: 'winking in the light',
  key: 'shining like a small moon',
  egg: 'warm to the touch',
  book: 'open at the very best page',
  light: 'breathing light in and out',
  food: 'without so much as a bite out of it',
  toy: 'nicely brushed, and with a biscuit to hold',
  sound: 'every note of it',
  living: 'and quite all right',
  place: 'with a light in every window',
  thing: 'the same as ever, only more so',
}

export const titles: Readonly<Record<Shape, readonly Text[]>> = {
  find: ['{H} and {theGoalTitle}', '{H}, {C} and {theGoalTitle}', 'Who Has {theGoalTitle}?'],
  lost: ['Who Has {theGoalTitle}?', '{H} and {theGoalTitle}', 'What Became of {theGoalTitle}?'],
  someone: ['Looking for {theGoalTitle}', '{H}, {C} and {theGoalTitle}', 'Where Did {theGoalTitle} Go?'],
  reach: ['All the Way to {theGoalTitle}', '{H} and {theGoalTitle}', 'Not Too Far for {H}'],
  make: ['{H} and {theGoalTitle}{forTitle}', 'One More Pinch', '{H}, {C} and {theGoalTitle}'],
  ask: ['{H} and the Question in the Night', 'The Question That Would Not Lie Down'],
  become: ['{H}, on the Count of Two', '{H} and the One Thing', 'The Twelfth Time {H} Tried'],
  mend: ['The Day It Went Wrong for {theGoalTitle}', '{H} Asks {theGoalTitle}', '{H}, {C} and {theGoalTitle}'],
  promise: ['{H} Gives {His} Word', '{H}, {C} and {theGoalTitle}', 'The Red Wool Bow'],
  race: ['{H} and {theGoalTitle}', 'Hurry Up, {H}', '{H}, {C} and {theGoalTitle}'],
  stranger: ['Where {theGoalTitle} Came From', '{H}, {C} and {theGoalTitle}', 'Room for {theGoalTitle}'],
  mystery: ['The Mystery of {matterTitle}', '{H}, {C} and {theGoalTitle}', '{H} Looks into {matterTitle}'],
}
