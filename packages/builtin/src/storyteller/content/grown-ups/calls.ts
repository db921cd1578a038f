import type { Shape, Text } from '../content-types.ts'

/** What sets a story going, by its shape. Each ends with the sign that somebody left. */
export const calls: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    'People said of {H} that {he} could let a thing lie. It was not true, and {G} {gwas} the proof. That evening, under the door, somebody had pushed {trace}.',
    '{H} had come about {G}. Nobody would talk of {itm}, though they talked of everything else: the weather, the price of coal, whose turn it was. In the room that had been let to {him} lay {trace}.',
  ],
  lost: [
    '{^G} {gwas} gone. The police had been civil. They had written it down, and then one of them had gone back and crossed something out. Where {it} had been, and only there, lay {trace}.',
    'It was some days before {H} would say it aloud: {G} {gwas} not mislaid. {^it} had been taken, by somebody who had closed the drawer afterwards and left {trace}.',
  ],
  someone: [
    '{H} had come to look for {G}. Three people had seen {itm} that week, and each of them described the same coat and a different face. On the pillow of the rented bed lay {trace}.',
    'The last that anybody had heard of {G} was a message, and the message was that there was no need to come. {H} came. On the platform, quite by itself, was {trace}.',
  ],
  reach: [
    '{H} meant to get to {G}. There was one road, and the map gave it a different length each time it was unfolded. At the first milestone lay {trace}.',
    'The clerk stamped the ticket to {G} and would not look up. “Single?” he asked. “They are all single.” Inside the ticket, folded small, was {trace}.',
  ],
  make: [
    '{H} had been asked to {verb} {Ga}{for}, and had said yes before hearing the rest. The instructions ran to nine pages, and the last had been torn away. In its place was {trace}.',
    'It was to be {Ga}{for}. {H} had done such work for thirty years and never been afraid of it until now. On the bench that morning, as if to help, somebody had left {trace}.',
  ],
  ask: [
    '“{Q}?” It was the sort of question one puts down somewhere and cannot find again. {H} had been carrying this one for a year. On the night that {he} gave it up, there was {trace} on the mat.',
    '{H} had asked it at dinner, once: “{Q}?” The table went on eating, a little faster. Next morning, in {his} coat pocket, was {trace}.',
  ],
  become: [
    '{fuss} {H} had meant to say nothing of it to anyone. But that week the post brought an envelope, and in the envelope was {trace}.',
    '{fuss} It would not have mattered, except that somebody seemed to know. On the stair, three mornings running, lay {trace}.',
  ],
  mend: [
    'It was a Thursday when {G} {fault}. People remarked on it, as one does on a hearse. By Monday they had stopped. {H} alone went on noticing, and on {his} step, that night, lay {trace}.',
    '{^G} {fault}. There was a number to ring, and it was engaged, and had been engaged for a week. {H} went out to see for {himself}, and had not gone ten yards when {he} found {trace}.',
  ],
}

/** Ties an encounter to what the story is after. */
export const links: Readonly<Record<Shape, readonly Text[]>> = {
  find: [
    'Past {way} there it was again: {trace}, and no one who could have left it.',
    'A man near {way} touched his hat. “They said that you would ask about {g},” he told {H}. “They said to be kind.”',
    'By {way} a second person was looking for {g}. {H} saw only the back of a coat.',
    'Near {way} somebody had chalked an arrow, and somebody else had not quite rubbed it out.',
  ],
  lost: [
    'Past {way} the trail went on: {trace}, and no one who could have left it.',
    'A man near {way} touched his hat. “They said that you had lost something,” he told {H}. “They said to be kind.”',
    'In a window by {way} stood a card: Found. There was no address.',
    'Near {way} somebody had chalked an arrow, and somebody else had not quite rubbed it out.',
  ],
  someone: [
    'At the kiosk by {way} they remembered the voice. “Polite,” said the woman. “As if it were somebody else’s.”',
    'Near {way} a name had been scratched from a bench, and the wood was still pale.',
    'Past {way} a light went out in an upper window just as {H} looked up.',
    'By {way} a second person was asking the same questions. {H} saw only the back of a coat.',
  ],
  reach: [
    'By {way} the milestones had begun to agree with one another, which was worse.',
    'Past {way} a man was walking the other way, fast, with his eyes shut.',
    '“Far?” asked {H}, near {way}. “It was,” said the roadman, “when I was looking for it.”',
    'Near {way} somebody had swept the road, and only the road.',
  ],
  make: [
    'All the way past {way} {H}’s hands went on with the work, though there was nothing in them.',
    'Near {way} a stranger looked at {his} fingers and said, “Not yet, then.”',
    'By {way} {he} had seen it finished, just once, in a shop window, with the blind coming down.',
    'Past {way} somebody was humming the sound that the tools made.',
  ],
  ask: [
    'Near {way} a boy was selling answers, all to other questions.',
    'Somebody by {way} had begun to reply, and then their bus came.',
    'Past {way} the question had grown a second half, and {H} did not care for it.',
    'By {way} it was written on a wall, word for word, and under it somebody had put: Yes, but.',
  ],
  become: [
    'By {way} {H} had not thought of it for an hour, and then thought of having not thought of it.',
    'Near {way} a woman in the next seat said, to her book, “It is only the first time that never ends.”',
    'Past {way} there was another sign, pinned at the height of a hand.',
    'By {way} it had become possible to imagine, which is not the same as to want.',
  ],
  mend: [
    'Near {way} everybody had a theory, and in none of the theories was it anyone’s business.',
    'Past {way} there was a queue. It had no head that {H} could find.',
    'By {way} somebody had written to the papers, and the papers had thanked them.',
    'Near {way} it was no better. But there on the kerb lay {trace}.',
  ],
}
