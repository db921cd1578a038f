import type { Shape, Text } from '../content-types.ts'

/** What sets a story going, by its shape. Each ends with the sign that somebody left. */
export const calls: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    'People said of {H} that {he} could let a thing lie. It was not true, and {G} {gwas} the proof. Three separate strangers wished {him} a safe road home that evening. On the bed in the rented room lay {trace}.',
    '{H} had come about {G}. Nobody would talk of it, though they talked of everything else: the weather, the price of coal, whose turn it was. By dark {he} had been told two kind lies. And on {his} pillow lay {trace}.',
    'There were those who held that {G} had never existed, and they were the ones who lowered their voices. {H} had nothing to go by but a paragraph in an old paper. Under the door that night somebody pushed {trace}.',
    '“We had hoped you would be older,” they told {H}, who had only asked about {G}. A chair was fetched, and a plate, and the subject of the drains. When {he} unfolded the napkin there fell out {trace}.',
    'It was known that {G} brought no luck, and that nobody had ever parted with {itm} willingly. {H} wrote down both. Next day the notebook had been returned to {his} coat, dry, with one page fewer and, between the others, {trace}.',
  ],
  lost: [
    '{^G} {gwas} gone. Nothing had been forced; the dust had been put back. The constable licked his pencil and asked whether it might not have been for the best. Where {it} had always been there was {trace}.',
    'It was some days before {H} would say aloud that {G} {gwas} missing. The insurance sent a form, and the form had been filled in. In the empty place, squared to the edge, somebody had left {trace}.',
    '{H} had only looked away for the length of a telephone call, and it had been a wrong number. Now {G} {gwas} gone. The neighbours had heard a person apologise. In the warm place on the shelf lay {trace}.',
  ],
  someone: [
    'A place had been kept for {G}, then tidied, then let. {H} had the description by rote, and had given it so often that it no longer described anybody. That evening, on the hall table, lay {trace}.',
    'Everyone had seen {G}, it turned out, and each at a different hour, and always just going. {H} wrote it down in columns. The last column stayed empty until something was put through the letter box. It was {trace}.',
    'They had stopped saying the name in front of {H}, and then it was the room they did not mention. {^G} had gone out for stamps. It was the eleventh month. That evening the stamps arrived, and with them {trace}.',
  ],
  reach: [
    '{H} meant to get to {G}. At the ticket window they were sorry; there was no such fare. An old man further back in the queue remarked that it depended on who was asking. On the bench where he had sat lay {trace}.',
    'There had been letters, all answered by return, and all of them said that {G} {gwas} closed to the public until further notice. “We look forward to you,” each one ended. With the last of them came {trace}.',
    'Nobody who had been to {G} would say what it was like. They said that the sandwiches had been sufficient. {H} bought stout shoes, and told three people three different dates. In the left shoe, on the morning, lay {trace}.',
  ],
  make: [
    '{H} had undertaken to {verb} {Ga}{for}, and had a date for it, and had told people. It had been nearly right eleven times. What was wrong could not be seen, only agreed upon. On the work table in the morning lay {trace}.',
    'It had been ordered in the usual way, with a deposit: {H} was to {verb} {Ga}{for}, and not to ask. Everything needed had been sent ahead, in numbered boxes. The last box was light. In it {he} found {trace}.',
    'To {verb} {Ga}{for} had been a thing to say at a party, and somebody had written it down. {H} cleared a table. By the second week {he} was not sleeping, and was rather happy. Then one night the table had been dusted, and upon it lay {trace}.',
  ],
  ask: [
    '“{Q}?” It had been asked at table, years ago, and someone had got up and left the room. {H} had not asked it since. Then, with the second post, without a covering letter, came {trace}.',
    'It was a plain enough thing to want to know. “{Q}?” said {H}, in one office after another, and in each they opened a drawer, and shut it, and said that it was not held here. On the counter of the last lay {trace}.',
    'It came to {H} on a stair, with the shopping. “{Q}?” It was as though somebody else had been carrying it, and had asked {him} to hold it for a moment. {He} was still holding it in the spring. Among the onions, that day, lay {trace}.',
  ],
  become: [
    '{fuss} It had been looked into, at some expense. “You might try where it began,” the specialist said, without turning from the window. In the waiting room, on the chair by the wall, lay {trace}.',
    '{fuss} One does not speak of such things, and so {H} was surprised to have a reply. It came addressed in a plain hand, and held nothing but {trace}.',
    '{fuss} At the club they had long since stopped offering advice; it was the silence, lately, that had grown sympathetic. And somebody had been to the cloakroom. In {H}’s hat, exactly in the crown, lay {trace}.',
  ],
  mend: [
    'It was on a Tuesday that {G} {fault}. There was a notice by noon, to say that this had been foreseen. People adapted; they were proud of it. {H} alone wrote in to ask, and had in reply only {trace}.',
    'Nobody could say just when it was that {G} {fault}. The experts had come and had been given lunch. {H} was sent for last, by somebody who did not sign. Where a tip might have lain there was {trace}.',
    'Since {G} {fault}, the town had grown polite. Doors were held. Old debts were asked after, and not mentioned again. {H} thought it the politeness of a sickroom, and said so, and was given a cake. Under the cake was {trace}.',
  ],
}

/** Ties an encounter to what the story is after. */
export const links: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    'There was talk near {way}. It stopped when {H} came by, and began again, lower. One heard the word for {g} in it.',
    'Past {way} there it was a second time, placed where one must tread on it: {trace}.',
    '“You’re the second about {g},” said a man near {way}. “The first was more sure.”',
    'By {way} somebody had swept the path, in one direction only.',
    'Nobody near {way} had heard of {g}. They had not heard of {itm} in the same words.',
  ],
  lost: [
    'A woman near {way} had seen somebody go by with a parcel held the way one holds a sleeping child.',
    'Behind {way} the dust had been disturbed and set right, and signed with a thumb.',
    'They had a form for it near {way}. Under Value, {H} wrote nothing, and then crossed that out.',
    '“It will turn up,” they said at {way}, with their eyes on {H}’s shoes.',
    'It was in the evening paper, pinned to a post by {way}: {g}, not as lost but as found.',
  ],
  someone: [
    'Near {way} there was a coat on a nail, of the right size. It had been brushed.',
    'They remembered {g} at {way}. They had kept the cup.',
    'A man by {way} said it was a common mistake, and turned down the lamp.',
    '{H} said the name aloud once, behind {way}, to hear whether it still worked.',
    'Past {way} a chalk line had been drawn across the road, and rubbed through by one foot.',
  ],
  reach: [
    'From {way} one could see the next mile, and the mile after that, and that somebody had been keeping them up.',
    'The milestone by {way} gave the distance to {g}. It had been recut, and recently, in {H}’s favour.',
    '“You’ll want to be there by dark,” said a voice near {way}. “It was dark the last time.”',
    'They sold a map at {way} with one road on it, and the road was in pencil.',
  ],
  make: [
    'It was in the air near {way} now, whatever it was that was missing.',
    'Somebody near {way} had once tried to {verb} {Ga}. The hands still made the movement, in the lap.',
    '{H} went over the list again by {way}. The item that was not ticked had been moved up one.',
    'A parcel was waiting at {way}, with string round it and no sender. It held the right amount of nothing.',
  ],
  ask: [
    '“And who would be asking?” said a man by {way}, and seemed to hope that it might be he.',
    'On the wall near {way} the question had been chalked up, and answered, and the answer washed off.',
    'There was a reading room near {way}. All the books on the subject were out, to one borrower.',
    'At {way} they gave {H} an answer at once. It was to the question before.',
  ],
  become: [
    'For the length of the road by {way}, {H} had not once thought about {doing}. Somebody, it was clear, had been thinking of it for {him}.',
    'There was a printed card in a window near {way}: LESSONS GIVEN. Under it, smaller: AND TAKEN BACK.',
    '“It’s in the second week that one notices,” said someone at {way}, who had not been asked.',
    'Past {way} {he} caught sight of {himself} in a pane, a little ahead of where {he} was.',
  ],
  mend: [
    'Near {way} people had begun to say that it had always been so.',
    'A fitter by {way} had laid out his tools in a row and was not using them. “I’m told to wait,” he said, “for the other party.”',
    'Past {way} a notice had been pasted over a notice. They said the same, in different tenses.',
    'By {way} a queue had formed, for want of anything else to be done about {g}. It let {H} through.',
  ],
}

/** What is wrong with the hero of a story that becomes something. */
export const fusses: Readonly<Record<'fear' | 'cannot' | 'wish', Text>> = {
  fear: 'It was only {of}. {H} had arranged a whole life so as not to meet with {of}, and it had very nearly worked.',
  cannot: '{H} was not able to {todo}, and had a certificate to say so.',
  wish: 'What {H} wanted, and had told nobody, was to {todo}. It had been found out all the same.',
}
