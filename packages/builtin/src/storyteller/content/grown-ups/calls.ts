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
  promise: [
    'What {H} had promised {whom} was {promise}. It had been said once, in fair weather, and nobody took it down. Since then {he} had been meaning to, which is a way of keeping a thing warm. On the washstand that evening, folded small, lay {trace}.',
    '“You’ll have forgotten,” they said to {H}, without malice, at the station, at the desk and on the stairs. {He} had not. {He} had given {whom} {his} word, {promise}. It was only that a word, once out, has so far to go. Over the bed rail hung {trace}.',
    'One promises a thing, and goes on to the fish. {H} had promised {whom} {promise}, chiefly to be agreeable, and had looked up and found that it was believed. {He} had carried that look about ever since. Under the plate, on the first night, was {trace}.',
    'There is no office that will take a promise back; {H} had asked at several. {He} had made one to {whom}, {promise}, and at the time it weighed nothing. Lately {he} had begun to feel it on stairs. With the supper, by a maid who did not meet {his} eye, was brought {trace}.',
  ],
  race: [
    'It was quite simple. {H} was to {todo} {before}. {He} had been told so three times, by three people with their hats on. What would happen otherwise they had not said; they had looked at each other, and it was left blank. On the step, as {he} set out, stood {trace}.',
    '“{^before},” they had written, and ruled a line under it. Until then {H} had supposed that there was all the time in the world to {todo}; {he} had, in fact, put some by. At the bedside, where there had been nothing, stood {trace}.',
    'To {todo} is nothing, if one has the week. It was to be done {before}; the letter was clear as to that, and had been sent by the slow post. {H} read it standing. When {he} shook the envelope, to see whether that was all, out rolled {trace}.',
    'Three others had been asked to {todo} {before}, and had sent regrets. {H} was asked last, by a boy out of breath, and had said yes, and only then looked at the clock. It was later than the boy had made out. On the mat, where one must see it, was {trace}.',
  ],
  stranger: [
    'On the third day {Ga} moved in across the landing, paid a year ahead, and could be heard to sit down. {^it} had brought nothing, and unpacked it with care. Since {it} would not say where {it} had come from, somebody had to go and ask; and {H} was nearest the door. Behind it lay {trace}.',
    'Nobody had seen {G} arrive. There were merely more at breakfast than there had been, and the bread came out even. “From further up,” {it} told {H}, and nothing else, and went on thanking people. It seemed that one would have to go and see. Under the butter dish, that day, was {trace}.',
    'They had put {G} next to {H}, there being nowhere else. {^it} kept no hours, sang no hymns, and looked each evening at the road as others look at a clock. A meeting was called. {H} was to find out who had sent {itm}, and if they wanted {itm} back. On the chair {it} had left lay {trace}.',
    '“You’ll not mind,” {G} had said to {H}, setting down one bag in the hall. “It’s only till I am sent for.” Nobody sent. Nobody had an address. In the end {H} took down the particulars, which were few, and went out to look for whoever had forgotten. In the bag, when it was offered for searching, was {trace}.',
  ],
  mystery: [
    '“{Q}?” It was what {H} had been sent for to say, and {he} was given a good room, and a list of those who were above suspicion. It was a long list. They were all very much upset about {matter}, and no one asked how long {he} would need. Upon the list, as a weight, lay {trace}.',
    'It was no business of the police. They had said so in writing. All the same nobody could speak of {matter} for five minutes together and not come round to it: “{Q}?” {H} asked to be shown where it began. In the exact middle of the carpet lay {trace}.',
    'By the time {H} heard of {matter} there were four accounts of it, and a fifth for visitors. They agreed upon the weather. “{Q}?” {he} wrote at the head of a clean page, and went down to supper. When {he} came up the page had been blotted for {him}, and on it was {trace}.',
    '“{Q}?” said {H}. It was {his} first remark on coming in, and they took it well; someone shut the piano. It was merely, they explained, that they had all been so comfortable. As for {matter}, one preferred not to lean on it. In the tray for letters, addressed to nobody, was {trace}.',
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
  promise: [
    '“They don’t keep, of course,” said a woman near {way}, “not in the warm.” She may have meant the pears.',
    'Past {way} {H} caught {himself} saying it over: {promise}. Somebody behind was saying it too, half a beat late.',
    'A man by {way} asked {H}, in passing, whether it was to have been today.',
    'At {way} {H} was asked for {his} word, as a matter of form. {He} had to say that it was out.',
  ],
  race: [
    'The hour was struck near {way} and then, after some reflection, struck again.',
    'Near {way} they asked what the hurry was, and when {H} told them they took off their caps.',
    '“You’ll do it,” said a man at {way}, drawing in his feet. “They mostly do it, and then they stand about.”',
    'It was not far, by {way}. It had been not far for some time.',
  ],
  stranger: [
    'A woman near {way} asked how {G} {gwas} eating.',
    'Past {way} a third name had been painted on a door, and painted out.',
    '“Not here,” they said at {way}, before {H} had got out the question. They had left a light on, all the same.',
    'There was one peg more than there were coats, by {way}, and somebody kept it dusted.',
  ],
  mystery: [
    'At {way} three people told {H} where they had been. None of them had been asked.',
    'Somebody near {way} had swept up, and been sorry, and put a little back.',
    '“You’ll want to know who it was,” said a voice by {way}. “So did I, at first.”',
    'They had stopped speaking of {matter} near {way}. One could hear where it had been.',
  ],
}

/** What is wrong with the hero of a story that becomes something. */
export const fusses: Readonly<Record<'fear' | 'cannot' | 'wish', Text>> = {
  fear: 'It was only {of}. {H} had arranged a whole life so as not to meet with {of}, and it had very nearly worked.',
  cannot: '{H} was not able to {todo}, and had a certificate to say so.',
  wish: 'What {H} wanted, and had told nobody, was to {todo}. It had been found out all the same.',
}
