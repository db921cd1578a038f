import type { Thread } from '../content-types.ts'

/** Secrets of the grown-ups' stories about somebody who comes, and about who was behind something. */
export const strangerThreads: readonly Thread[] = [
  {
    id: 'on-loan',
    shapes: ['stranger'],
    planted: [
      'It was soft with folding. A good many people had carried it, all in the same sort of pocket.',
      'Down the back of it ran dates from a rubber stamp. The last was that week’s.',
      'No fault was mentioned. It regretted only, in several hands, that the time was up.',
    ],
    clues: [
      'They had had {G} there themselves, the winter after the boy went. Nothing was done, they said. One had been able to look up, that was all.',
      'There was a rule on a card: not to be kept beyond need; not to be asked for; kindly report any improvement.',
      'The street had a list, and people crossed over sooner than be seen to be next on it.',
      'Somebody came round after dark, looked in at the windows, and wrote. It was thought to be the rates.',
      'A man had tried to keep {itm} on by pretending to be no better. He was found out whistling.',
      'One name had come to the top each spring, and each spring somebody had carried it down again to the foot. It was always the same ink.',
    ],
    reveals: [
      '“Nobody sent {itm} away,” said {xa}, by {spot}, and squared a list upon one knee. “It’s a lending arrangement. There is some house with a chair that they look at; and when it’s only a chair again they pass {itm} on. I go round of an evening and see to windows. I saw yours.” At the head a name had been crossed through, many times. “Oh, that,” said {x}. “I’m always next. There has always been somebody worse.”',
      'There was a small house past {spot}, and in it a room that had never been slept in, and {xa} was airing the bed. “The schoolmaster had {G} until he laughed,” said {x}. “They’re lent, that sort, to whoever is most alone. I keep the list, and I put you down.” {Xe} shook a pillow. “This? It’s for when it is my turn. One likes to have it ready.”',
    ],
    brief: {
      reveal:
        '“{^it} {gwas} lent,” said {xa}, over a list, “as a book is. Whoever’s most alone comes next. I put you down.” One name had been first for years, and moved. “Oh, that’s me,” said {x}. “There is always somebody worse.”',
      closes: [
        '{H} put {x} at the top, in ink. {^G} left with a cake and two shawls. Somebody had been waiting at the far gate since Friday.',
        '“It doesn’t say one at a time,” said {H}. There are three at breakfast now, and they have had to buy a chair.',
      ],
      curt: '{H} put {x} at the top of the list, in ink.',
    },
    decisions: [
      {
        choice: 'Keep {G} for as long as it takes',
        text: 'So {H} went home, and for once sat down in the same room. Nothing was said. It was like having a fire lit by somebody who asks no questions. By the spring the chair was a chair. {He} took care not to whistle, and then, on the stairs, {he} did; and from below, a third lower and out of practice, somebody joined in. The stamp for that day says: retained, by consent.',
      },
      {
        choice: 'Write {x} at the top, and send {G} there',
        text: '{H} wrote it in ink, and blotted it. There was a cake for the road, and a scarf too long for anybody, and at each door {G} {gwas} kissed by people who had been better for years. At the last one somebody had stood since Friday. “I’m really not so bad,” said {x}. “There must be others.” {^G} put down the bag, and waited, as usual, until that had been said.',
      },
      {
        choice: 'Bring {x} home with you as well',
        text: '{^x} said that it was against the rule. {H} had read the card, and it did not say one at a time. They took along the list. On the way they knocked at a door, and, the night being cold, at the next. By ten there were eight in the kitchen, each persuaded that the others must be far worse off, and passing things. Nobody needed {G} for anything. {^it} had two helpings.',
      },
    ],
    picture: {
      figure: null,
      shows: 'hear from somebody with a list how things are lent',
      props: ['a list much crossed out', 'a bed made up', 'a lit window'],
    },
  },
  {
    id: 'vacancy',
    shapes: ['stranger'],
    planted: [
      'It praised, in particular, the holder’s distance, and a way of shutting a gate.',
      'At the foot was a postscript: was never once asked in.',
      'Since that morning, {he} noticed, people had been a good deal nicer to each other.',
    ],
    clues: [
      'The post was in the parish accounts, between Sexton and Snow: one person, not known; lodging found; no familiarity.',
      'For a month there had been nobody at all in it. That was the month of the windows, and of the business with the two cousins.',
      'A house at the end still had its blinds drawn. No one could say who had lived there. Everyone could say for how long.',
      'Children were taught to walk a little faster past one gate, and came back to it, grown, to show their own.',
      'Somebody had asked after a knee. They knew who it was. It was put down to the heat.',
      'An advertisement had been cut out of a foreign paper. Good carriage, it said. Must be able to eat alone in a window.',
    ],
    reveals: [
      '“I had it for twenty-two years,” said {xa}, by {spot}, on a small trunk. “There must be one that they don’t know. At six I’d go by with my collar up, and they drew together; one could hear it. Then in March a child asked after my knee.” {Xe} looked down at it. “You can’t go on after that. So I advertised, and {G} had such references. I only hope that nobody’s been kind.”',
      'The last house past {spot} had its blinds down, and behind them {xa} was packing. “A place wants somebody that it doesn’t know,” said {x}, “or it begins to look about. I did twenty-two years; I flatter myself. Then at the fair a man asked about my knee. So {G} had to be got, and quickly.” There was a cup to be wrapped. There was only the one.',
    ],
    brief: {
      reveal:
        '“They need one whom they don’t know,” said {xa}, on a small trunk. “It draws them together. I did it twenty-two years. Then a child asked after my knee; so I advertised, and {G} came. I hope nobody’s been kind.”',
      closes: [
        '“How is the knee?” asked {H}. Then {he} went home and asked {G} in, by name; and after that there was nothing for it but to manage with neighbours.',
        '{H} took the post {himself}. At six {he} goes by with {his} collar up; and in the lit room {G} and the rest of them draw in their chairs.',
      ],
      curt: '“And how is the knee?” asked {H}. As a post, that was the end of it.',
    },
    decisions: [
      {
        choice: 'Ask {G} in, and {x} too',
        text: '{H} knocked, and asked {itm} in by name. It was like lifting one plank out of a dam. By the Sunday there was no one left whom anyone did not know. They looked about, as foretold; there was an ugly silence in the bakery. Then it came out that each had always been thought a little odd by all the rest. “How is that knee?” said a man to {x}, and moved up.',
      },
      {
        choice: 'Apply for the post yourself',
        text: '{H} had the carriage for it, {x} allowed, and handed over the collar. So {G} came in by the front, and was soon called by a short name. At six {H} goes past, and hears them draw together. It is a warm sound; the man who lights the lamps must have something like it. Only {he} has had to change the road. There is a child who looks at {his} knee.',
      },
      {
        choice: 'Let {G} keep the post, and light a lamp',
        text: '“{^it} {gwas} engaged in good faith,” said {H}, and nothing was altered. {^G} went by at six, superbly, and they drew together. But on that side there is a lamp in a window, at that hour, with nobody near it. It might be for anyone. {^x} saw it from the night train, and knew what it was, and was indignant as far as the tunnel. Nobody had thought of it in {xs} day.',
      },
    ],
    picture: {
      figure: null,
      shows: 'talk to somebody on a small trunk, dressed to travel',
      props: ['a small suitcase', 'drawn blinds', 'one cup'],
    },
  },
  {
    id: 'after-seven',
    shapes: ['mystery'],
    planted: [
      'The owner had already been up to claim it. So, by half past nine, had three others.',
      'The place had been marked with a cross, in case it should be overlooked.',
      '“That was me,” said a boy on the stairs, who had not been told what it was.',
    ],
    clues: [
      'The cook had owned to it in March and the gardener in April. Each had been surprised that the other should have had the time.',
      'On Thursdays there was a queue at the magistrate’s, they said. People brought their knitting.',
      'A very old lady had shown the constable just how she did it. It could not be done in that way. He had seen her home.',
      'When {matter} came up they did not look guilty. Each of them looked hard at someone else, and then away, and very quickly.',
      'Seven statements had been filed. In every one the same small word had been struck out, and I put in for it.',
      'Somebody had kept coming in to say that they had done it, and being told, quite kindly, that it was taken.',
    ],
    reveals: [
      'Near {spot} {xa} put up a hand, as one does in class. “About {matter},” said {x}. “It’s my doing. I went to say so, and there were seven before me: the baker, because he thought it was his wife; she, because she thought it was the boy; and so on round. I hadn’t the face to push in.” {Xe} lowered {xs} voice. “I had a reason. It’s asleep upstairs, with one foot out of the blanket.”',
      'A lamp was turned down as they came past {spot}. “Softly,” said {xa}. “What I did it for is asleep.” There were papers under {xs} hand. “It’s my doing; but I’m the eighth, you see. That is the baker’s, to shield his wife. This is hers, for the boy. The boy’s is for the doctor, who was nice about his ear. I had no idea that they were so fond.”',
    ],
    brief: {
      reveal:
        '“It’s my doing, about {matter},” said {xa}, raising a hand. “What I did it for is asleep. But seven owned to it before me, the baker for his wife, she for the boy, and so on round. I hadn’t the face to push in.”',
      closes: [
        '{H} burned the eighth. “I find that it was nobody,” {he} wrote. On hearing it people leaned on the nearest thing, which was generally one another.',
        '{H} read out all eight, in the square. No one heard the last. They had turned round by then, every one of them, to look at somebody.',
      ],
      curt: '{H} reported that it was nobody; and seven people had to sit down.',
    },
    decisions: [
      {
        choice: 'Read out all eight confessions in the square',
        text: 'It took the whole of market day. The baker’s wife heard it, in his own words; and the boy heard, and the doctor. Nobody looked at {H}. They were looking behind them, along the rows. By the eighth there was such a noise of people not being angry that {x} had to say it twice, and was told to sit down, dear, and have something hot. It is on record, in very small type.',
      },
      {
        choice: 'Burn the eighth, and say it was nobody',
        text: 'It burned like any paper. {H} reported that {he} had gone into {matter}, and that it was nobody. That night the seven slept; and each, before the lamp was out, looked for a long time at some face, and thought, then I needn’t have. {^x} went up with a candle. What {xe} had done it for had kicked off the blanket, and wished to know what all the quiet was about.',
      },
      {
        choice: 'Sign a ninth yourself, and leave by train',
        text: '“It had better be somebody passing through,” said {H}, and wrote it on the back of a menu. They saw {him} off in a body, and forgave {him}, and someone had knitted. It was rather hard to bear. But at the end of the platform stood {x}, with a child held up to see the engine; and by its coat, which was last year’s, and short in the sleeve, nobody had counted on its growing.',
      },
    ],
    picture: {
      figure: null,
      shows: 'look through seven papers by a lamp turned low',
      props: ['a lamp', 'seven papers in a row', 'a steep stair'],
    },
  },
  {
    id: 'from-two-to-four',
    shapes: ['mystery'],
    planted: [
      'It had been dusted for prints by somebody so thorough that they had left all of their own.',
      'Next to it lay one end of a measuring tape. The other end went out at the door, and somebody had fallen asleep on it.',
      'With it came a notebook, six pages of it filled already: times, distances, the sketch of a heel.',
    ],
    clues: [
      'Another party had been inquiring there, very pale, and had cried with vexation at having missed it again, and by so little.',
      'It was always between two and four; they were clear as to that. The dog had not barked. The dog, it was recalled, had wagged.',
      'There were two on one landing who had not spoken since a funeral. Either could have told you what the other had had for supper.',
      'Flour had been laid on the stair to take a print. In the morning it was back in the bin, and the stair had been scrubbed.',
      'Someone had sat up for the culprit, in a chair against the door. The chair had been lifted to one side, and the sleeper’s collar loosened.',
      'A chemist had been asked for something to keep a person awake. He inquired how long they had been losing sleep; and they said, that was just it.',
    ],
    reveals: [
      'By {spot} {xa} knelt at the side of a bed, looking at two wet shoes. “They’re mine,” said {x}. “I’ve been after this for months. {Q}? It’s me, asleep, from two to four. And all for my brother, over the landing, to whom I haven’t spoken since the funeral. Off I go in the dark, and I’m good to him.” {Xe} pushed the shoes straight. “I’m told I hum.”',
      '“You’ve missed it,” said {xa}, near {spot}, over a notebook. “So have I. I sat up.” On the last page was a footprint, life size, and {x} was standing in it. “There’s one of me gets up at two and sees to {matter}, and all for my brother over the landing. I’ve cut him dead for fourteen years. It’s got my hands. I can’t think where it got the manners.”',
    ],
    brief: {
      reveal:
        '“I’ve tracked it to my own bed,” said {xa}, over two wet shoes. “{Q}? It’s me, asleep, from two to four. It’s all for my brother across the landing. I’ve cut him dead for fourteen years. I’m told I hum.”',
      closes: [
        '“Then go to bed,” said {H}. At two {he} held the lamp, and opened the doors ahead of {xm}. It was reported that nothing had been seen.',
        '{H} crossed the landing, and told the brother. “I know,” he said. “I leave out the slippers. Don’t, for the world, tell the other one that I’m awake.”',
      ],
      curt: '{H} saw {xm} to bed, and put in the report that nothing had been seen.',
    },
    decisions: [
      {
        choice: 'Tell the brother across the landing',
        text: 'He had the door open before {H} could knock. “Naturally I know,” said the brother. “I lie in the dark, and I’m visited. I was never so well looked after. By day, you understand, one has one’s pride to keep up.” On the mat stood a pair of slippers, warmed, and not his size. “I did try to quarrel, once, from two to four,” he said. “I only got tucked in.”',
      },
      {
        choice: 'Wake {x} in the middle of it',
        text: 'At ten past three {H} said, quite low, “Look.” {^x} looked: at the lamp; at what {xs} own hands were doing; at the door opposite, open by the width of a face. It could not be passed off. “Well,” said the face, “don’t leave it half done.” So it was finished awake. It was a great deal clumsier, and without humming, and they were both so shy that they discussed the price of lamp oil.',
      },
      {
        choice: 'Write that nothing was seen, and oil the hinges',
        text: '“Am I to be stopped?” asked {x}. {H} took the pencil, and wrote: nothing seen. Then {he} moved the chair from the door, oiled both hinges, and stood a light wherever somebody might trip. As to {matter}, people wonder still, and it does them good. {^x} sleeps better, {xe} says, than {xe} deserves. {Xe} wakes in another person’s slippers, and asks no questions.',
      },
    ],
    picture: {
      figure: null,
      shows: 'find somebody with a lamp before two wet shoes',
      props: ['a narrow bed', 'two wet shoes', 'a notebook'],
    },
  },
]
