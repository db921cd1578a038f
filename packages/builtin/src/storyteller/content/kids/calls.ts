import type { Shape, Text } from '../content-types.ts'

/** What sets a story going, by its shape. Each ends with the sign that somebody left. */
export const calls: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    'There was one thing {H} wanted to find, more than cake: {G}. People said there was nothing of the kind any more. But this morning, on the doorstep, lay {trace}.',
    'For as long as {H} could remember, people had told of {G}, and always ended with “of course, that was long ago”. So why was there {trace} on the step today, as fresh as milk?',
    'Every night {H} dreamed of {G}, and every morning {it} {gwas} gone before breakfast. Then, on a day that began like any other, in through the window blew {trace}.',
    'A word had been going round about {G}. The milkman had it from the cows. “If I were you,” he said, “I’d look now.” {H} had only opened the door for the milk; but next to the bottle stood {trace}.',
    '“Nobody has ever found {G},” it said in the big book, on page nine. {H} looked at page ten, in case. It was a picture of a person looking. Then something slid out of the book and on to the rug, and it was {trace}.',
  ],
  lost: [
    'But {G} {gwas} gone. {^it} had been there at bedtime. Now there was only the place where {it} had been, and in that place lay {trace}.',
    'Then one morning {G} {gwas} not where {it} should be, nor where {it} shouldn’t. All that was left was {trace}.',
    'Somebody had taken {G}. They had taken nothing else, not even the plums. And where {it} had been there was {trace}.',
    '{H} felt for {G} before {he} had even opened {his} eyes. There was the pillow. There was the wall. “It can’t have walked off,” said {C}, and looked under everything, twice. Then they saw what had been left behind: {trace}.',
  ],
  someone: [
    'But {G} had not come home. The supper had gone cold, and been warmed up, and gone cold again. By the gate lay {trace}.',
    'There were four plates on the table, and one of them was clean. It was {G} who ought to have been making a mess of it. “Then we’ll take the plate along,” said {H}. Under it, when they picked it up, was {trace}.',
    'Someone was missing: {G}. {H} had looked in all the sensible places, and now only the other sort were left. The first sign was {trace}.',
    '{H} wanted to see {G}, and nobody could say where {it} {gwas}. “Have you tried out there?” asked {C}, and pointed at everything. By the gate lay {trace}.',
  ],
  reach: [
    'And they meant to get to {G}, which everybody told them was too far. “Too far for whom?” asked {H}. Nobody had thought to say. So they packed a lunch, and at the start of the road they found {trace}.',
    '{H} had wanted to get to {G} for as long as {he} could remember, and today {he} had shoes on. “Which way is it?” asked {C}. Nobody knew. But at their feet, where there had been nothing yesterday, was {trace}.',
    '“Is there really such a place?” asked {C}. {H} unfolded the postcard again. It showed {G}, with a light on. On the back was no name. And on the gatepost, that very morning, somebody had left {trace}.',
    '{H} packed for {G}: one hat, one spare hat, and something for the goat. “There isn’t a goat,” said {C}. “There is always a goat,” said {H}. They had got as far as the end of the fence when they came upon {trace}.',
  ],
  make: [
    'They were going to {verb} {Ga}{for}. They had nearly everything. Only one thing was missing, and the old book did not say what it was. It only said: and then the last part, you will know it. On the page lay {trace}.',
    '{H} had made up {his} mind to {verb} {Ga}{for}. It had to be ready soon, and it kept turning out nearly right, which is worse than wrong. Then one morning, next to it, there was {trace}.',
    '“How hard can it be,” said {H}, “to {verb} {Ga}{for}?” By Wednesday {he} knew. There was some of it on the ceiling. {C} had swept up twice and learned a new word. And on Thursday, when they came down to begin again, they found {trace}.',
  ],
  ask: [
    'One night a question got into {H}’s head and would not lie down. “{Q}?” {H} asked the clock and the kettle. {C} said that somebody must know. And there on the window-sill, though nobody had been, lay {trace}.',
    '“{Q}?” said {H} at breakfast. Nobody answered. They looked into their cups. {H} asked the postman, who had to be going. It was a question that made people remember things they had to do. But on the step lay {trace}.',
    '{H} woke up with a question, the way that you wake up with a hiccup. “{Q}?” It would not go away for water, or for holding {his} breath. {C} tried a paper bag. There was something in the bag already, and it was {trace}.',
  ],
  become: [
    '{fuss} “There’s someone else who feels the same,” said {C}, and held out {trace}. “This was on our step.”',
    '{fuss} “Somebody must know how it’s done,” said {C}. And when they opened the door, there on the mat lay {trace}.',
    '{fuss} {C} had been reading up about it. “It says here that it’s catching,” said {C}, “and somebody near us has got it too.” Between the pages, to keep the place, was {trace}.',
  ],
  mend: [
    'That was the morning when {G} {fault}. People stood about in their slippers and looked. By noon they had said all there was to say, and some went back to bed. But {H} found something on the step, and it was {trace}.',
    'Everything would have been fine, only {G} {fault}. Somebody said it would pass. Somebody else sold hats against it. Nobody went to see why. “Then we will,” said {H}, and just outside the door lay {trace}.',
    'It was in all the newspapers: {G} {fault}. “Well, I never,” people said, and turned to the page with the puzzles. {H} cut the piece out and stuck it to the wall. “Somebody ought to go and ask,” said {C}. They looked at each other. On the way out they nearly trod upon {trace}.',
  ],
  promise: [
    '{H} had promised {whom} {promise}. The saying of it took one breath. The doing turned out to be a good way off, through the gate and then a long bit on the left. And on the latch of the gate hung {trace}.',
    '“A promise is only small,” said {C}, “until you’ve made it.” {H} had made one to {whom}: {promise}. All night it sat on the end of the bed. So in the morning {he} went out to see to it, and on the step lay {trace}.',
    'When {H} promised a thing, it was with {his} whole face. This one was for {whom}: {promise}. But it can be a long walk from one end of a promise to the other. {He} had hardly set out when there, in the middle of the path, lay {trace}.',
    '{H} had given {whom} {his} word {promise}; and once you have given a word you haven’t got it any more. You must go after it, and see that it comes true. {He} pulled the door shut. From the handle hung {trace}.',
  ],
  race: [
    '{H} had to {todo} {before}. It could just be done, said the clock, by somebody who left now. It said so every minute, and each time it was a bit less true. In the doorway {H} nearly trod on {trace}.',
    '“There’s heaps of time,” said {C}. There had been, on Monday. Now {H} had to {todo} {before}, and of the heap there was about as much left as would go on a spoon. They ran. At the very first corner lay {trace}.',
    'Somebody had to {todo} {before}, and when everyone had finished looking at their feet, it was {H}. “How long have I got?” {he} asked. They held up their fingers, and then they put one down. Out by the gate was {trace}.',
    'A clock has two hands, and that day both of them were pushing. {H} had to {todo} {before}. {He} took one bite of breakfast for now, and one for later, and opened the door. On the mat lay {trace}.',
  ],
  stranger: [
    'Then one evening, on one small suitcase by the gate, there sat {Ga}. {^it} smiled, and stayed. “Where are you from?” asked {H}. {^G} only looked back up the road. So next day they went to see for themselves, and the first thing they saw was {trace}.',
    'At four o’clock there was nobody in {H}’s kitchen. At five there was {Ga}, eating soup with both eyes shut. “From far away?” asked {C}. {^G} nodded. So {H} left the pot on, and they went to see how far. Outside the door lay {trace}.',
    'On Monday, all at once, there was {Ga}. Some said {it} had run away from a circus, and some said from school. {H} took {itm} a bun, and asked. “You’d have to go and look,” said {G}, very low, “at the other end.” Of what? But on the road lay {trace}.',
    'Somebody had come to live beside {H}, and it was {Ga}. {^it} hung up one curtain, and was heard to sigh at night, as one does into a strange pillow. “There’s something {it} left behind,” said {C}. They said they would go and find it. At the bend in the road was {trace}.',
  ],
  mystery: [
    'People spoke of nothing but {matter}. “{Q}?” they said at the baker’s, and looked hard at each other’s hats. {H} looked at the floor, since that is where answers fall. There lay {trace}.',
    '“{Q}?” said {H} out loud, and nobody owned up. The kettle looked away. “Right,” said {C}, and got down on the ground to think better. “I’m a detective. Don’t wave.” Under the very first chair was {trace}.',
    'There were nine ideas going round about {matter}, and eight of them were somebody’s cousin. “{Q}?” wrote {H} at the top of a clean page. Then {he} went to sharpen the pencil. When {he} came back the page had something on it: {trace}.',
    'Something was odd about {matter}. {H} had thought so on Monday, and by Wednesday {he} was sure. “{Q}?” {he} asked the mirror. It could only tell {him} who wanted to know. But on the floor before it lay {trace}.',
  ],
}

/** Ties an encounter to what the story is after. */
export const links: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    '“You’re the ones looking for {g}?” somebody called after them. “Try further on. Something very small went by there, very carefully.”',
    'Past {way} they found it again: {trace}, and no wind to have brought it.',
    '{C} saw it first. On the ground by {way}, as fresh as paint, lay {trace}.',
    'Word gets about. By the time they had passed {way}, three people had told them not to give up on {g}, and one had given them a plum.',
    '“What will you do with {g} when you find {itm}?” asked {C}. {H} found that {he} didn’t know yet.',
    'A boy near {way} was selling maps of where {g} might be. They were all of one place, and it was wrong.',
  ],
  lost: [
    '“You’re the ones who lost {g}?” somebody called after them. “Try further on. Something very small went by there, very carefully.”',
    'Near {way} they found it again: {trace}, and no wind to have brought it.',
    '{C} saw it first. On the ground past {way}, as fresh as paint, lay {trace}.',
    'Word gets about. By the time they had passed {way}, three people had told them not to give up on {g}, and one had given them a plum.',
    'Everyone they met had lost something too. But none of them had ever had {g}, and by {way} the two of them walked faster.',
  ],
  someone: [
    'Was that a voice, over by {way}? It was only the wind, trying on a name. But the footprints were real.',
    'They called all the way past {way}, and took turns listening.',
    '{C} kept count of the places where {g} {gwas} not. It was a long list by {way}, and that left fewer.',
    'A woman near {way} had seen somebody. “Big smile,” she said, “and very quiet feet.”',
  ],
  reach: [
    'From {way} you could see a bit more of the road, and a bit more of nothing at the end of it.',
    '“Is it far to {g}?” they asked at {way}. “Not if you talk,” was the answer.',
    'They were nearer. You could tell, near {way}, because nobody there said “too far” any more.',
    'Past {way} the milestones had been counting backwards. “Good,” said {C}. “Then we’re early.”',
  ],
  make: [
    '“Is that for {Ga}?” asked a voice near {way}. “Then you’ll want one more thing. Don’t ask me. It’s different each time.”',
    'By {way} they had gone over it again in their heads. It still ended the same way: you will know it.',
    'All the way past {way} {H}’s hands went on making it, though there was nothing in them.',
    'A crow near {way} had once made one of those. “Too much string,” it said darkly.',
  ],
  ask: [
    'They tried the question on a passing beetle, near {way}. The beetle said it had wondered that, too.',
    '“Because it always has,” said someone near {way}. That made two answers, and neither fitted.',
    'By {way} the question had grown. {C} had to carry one end.',
    'A goose near {way} knew the answer, but she only said it in Goose.',
  ],
  become: [
    'By {way} {H} had nearly forgotten to worry about {doing}. Then {he} remembered, and it was a bit smaller than before.',
    '“Did you feel that?” said {C} near {way}. “For a minute there you weren’t thinking about it.”',
    'There was another sign by {way}, pinned to a twig. They were on the right road.',
    '“There’s a lot of it about,” said a woman near {way}, “and look at me: I’m fifty.”',
  ],
  mend: [
    'Near {way} everybody had a reason why {g} {fault}. All the reasons were about somebody else.',
    'A man by {way} had written to complain. “To whom?” asked {H}. He had not thought of that.',
    'Past {way}, it was no better. But there in the dust, as fresh as paint, was {trace}.',
    '“Has anyone asked {itm}?” said {C}, near {way}. It was such a simple thing to say that they both stood still.',
  ],
  promise: [
    'At first it had weighed nothing. By {way} {g} was as heavy as a cat, and they took it in turns.',
    '“You two have promised something,” said a woman near {way}. “One sees it by the walk. It leans forward.”',
    'By {way} a magpie offered them two old promises in exchange, hardly used. They thanked her and held on to theirs.',
    '“Does it count,” asked {C}, “when nobody’s looking?” Past {way} they agreed that then it counts double.',
    'Round a post by {way} hung {trace}. Somebody did not want them to forget.',
  ],
  race: [
    'Near {way} a clock struck something. They did not stay to hear how much.',
    '“What’s the rush?” called a snail by {way}. When he had got to the end of it he had to ask somebody else.',
    '{C} had been counting since {way}, and had come to the numbers that have no names.',
    'A man near {way} had time to sell, cheap, in a sack. They looked in. It was all seconds.',
    'In the dust near {way} lay {trace}. It gave them a wink as they ran by.',
  ],
  stranger: [
    '“{^Ga}?” said a voice near {way}. “So that’s who it was. We had it down as weather.”',
    '“I do hope someone has taken {g} a blanket,” said {C} by {way}. {H} had put out three.',
    'They asked a goat near {way} whether anyone had moved away lately. “Everyone,” said the goat. “Except me.”',
    'There it was again by {way}: {trace}. Whoever came down this road had looked round at every bend.',
  ],
  mystery: [
    'A hen near {way} owned up to it at once. She owned up to the weather as well, and to Tuesday, so it did not count.',
    '“About {matter}?” said somebody by {way}. “I saw nothing. I saw it twice.”',
    'At {way} {H} counted up the clues. There were seven, unless the crumb was lunch.',
    '{C} suspected everyone near {way}, and went back afterwards to beg their pardon, one by one.',
    'By {way} there was one more of them: {trace}. It was still soft.',
  ],
}

/** What is wrong with the hero of a story that becomes something. */
export const fusses: Readonly<Record<'fear' | 'cannot' | 'wish', Text>> = {
  fear: 'The one thing was {of}. You would not think it to look at {him}. But wherever {of} came into it, {H} went stiff as a spoon.',
  cannot:
    'There was one thing {H} could not do, and that was to {todo}. {He} had tried on Mondays. {He} had tried with {his} eyes shut.',
  wish: 'What {H} wanted most of all was to {todo}. Everybody laughed, and some of them fell over.',
}
