import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** People met on the way: at frontiers and inns, on benches and at partings of the road. */
export const storyletsOfJourneys: readonly Storylet[] = [
  {
    id: 'kitchen-frontier',
    at: 'any',
    sort: 'transport',
    echoes: [
      'border',
      'frontier',
      'country',
      'passport',
      'customs',
      'kitchen',
      'wife',
      'marriage',
      'exile',
      'foreign',
      'salt',
      'treaty',
      'visa',
      'divided',
      'refugee',
    ],
    lead: {
      choice: 'Report at the frontier, which is a kitchen',
      act: 'There was a mat at the frontier, and a saucer put down for the cat.',
    },
    setups: [
      'They had moved the frontier in the spring. It ran past {spot} now, in white paint, and along the edge of a kitchen table. On one side sat a customs officer. On the other sat his wife, who was abroad. “She passes me the salt,” he said, “and I enter it. I can’t go round. One needs a visa, and I’m the man who issues them.”',
      'A white line had been painted past {spot}, up a step and across somebody’s kitchen. “Anything to declare?” asked the officer at the table, who was peeling a potato. A woman beyond the line took it from him and put it in her pan. “My wife,” he said. “She’s been foreign since the spring.”',
    ],
    approaches: {
      kind: {
        choice: 'Issue him his visa yourself',
        outcome:
          'He gave up the rubber stamp and stood to attention. Purpose of visit? “Family,” he said, when he had thought about it. Length of stay? He looked across at the stove until the pan boiled over. “Could one put, until told otherwise?” He wiped his boots, and stepped over two inches of paint.',
        gift: friend(
          'A postcard came with a foreign stamp. The officer and his wife were having a lovely time, and the view was of a chair.',
        ),
      },
      clever: {
        choice: 'Read what the treaty says of the table',
        outcome:
          '“The frontier,” read {H}, “shall follow the edge of the table.” Nothing was laid down as to where the table should be. They walked it out at the back door between them; and the dresser, the stove and the wife came home without moving. The officer was so happy that he gave away the paint.',
        gift: tool('the frontier paint', {
          choice: 'Draw a line with the frontier paint',
          use: '{H} drew a line with the frontier paint, and stood on the far side. What had been coming came up to the wet edge, felt itself all over for its papers, and had to be turned back.',
          kept: 'Of the frontier paint there was enough for one line across the hall. The cat waits there to be waved over.',
        }),
      },
      brave: {
        choice: 'Step over the line without papers',
        outcome:
          '{H} stepped over it. A bell rang, a long way off, in a capital. “Now I’ll have to take you up,” said the officer, appalled, and came round the table with the warrant. He had read out half of it before he saw where he was standing. The wife took down a third plate.',
        gift: mark(
          'At every frontier after that {H} was taken into the back, and the door was shut, and somebody brought soup.',
        ),
      },
      curious: {
        choice: 'Ask who has crossed at this table',
        outcome:
          '“Only the one, and after dark,” said the officer. “Papers in order; it made me uneasy. Under Goods they’d put: not mine, but I know whose. Then they remarked on the draught, and turned out the light, and left it out for as long as a man might care to hold someone’s hand.”',
        gift: truth,
      },
    },
    free: 'The officer looked at the line, and at his wife. He hung his cap on the dresser, which was abroad, and seemed in no hurry to fetch it back.',
    picture: {
      figure: { name: 'the customs officer', kind: 'adult', pose: 'sit', face: 'surprised', holds: null },
      shows: 'find a frontier that runs along a kitchen table',
      props: ['a table with a white line along it', 'a pot of potatoes', 'a rubber stamp'],
    },
  },
  {
    id: 'dream-on-the-bill',
    at: ['town', 'woods', 'snow', 'sea'],
    sort: 'trade',
    echoes: [
      'inn',
      'dream',
      'dreams',
      'nightmare',
      'sleep',
      'insomnia',
      'landlady',
      'lodging',
      'bill',
      'stairs',
      'guilt',
      'sorry',
      'traveller',
      'boarding',
      'haunted',
    ],
    lead: {
      choice: 'Ask for a room at the inn',
      act: 'There was a light in every window of the inn except the best one.',
    },
    setups: [
      'At the inn near {spot} the bill had been made out before {H} sat down. Bed; fire; one dream, heavy. “I have not slept yet,” said {H}. “You’ll have come on after it,” said the landlady. “It got here last night by itself, and took the good room. Four of my guests have had it. There’s a stair, and somebody who can’t reach the top.”',
      '“So it’s yours,” said the landlady of the inn behind {spot}, before a bed had been asked for. She might have been up all night with it. “These walls are thin, and it came on ahead. Somebody on a stair, saying they’re sorry. My commercial gentleman had to be given brandy.”',
    ],
    approaches: {
      kind: {
        choice: 'Apologise to the other guests',
        outcome:
          '{H} went from table to table. They were decent about it; one does not choose. Only the commercial traveller kept hold of his napkin. “I’d a brother on those stairs,” he said. “I never can see his face, awake.” Would it be there tonight? If so, might he be put nearer the wall?',
        gift: friend(
          'The commercial traveller wrote, on his firm’s paper, that he had got to the top of the stair. He had been expected.',
        ),
      },
      clever: {
        choice: 'Ask for the room next to the dullest guest',
        outcome:
          'It was the commercial traveller. About two in the morning his dream came through the plaster: a counter, and bolts of grey cloth being unrolled by the yard. In the good room the other thing listened, and slowed, and lay down. {H} had six hours of it, and woke knowing the price of ticking.',
        gift: tool('the dull dream', {
          choice: 'Think hard about the dull dream',
          use: '{H} shut {his} eyes and let the dull dream come: the counter, the cloth, the next bolt of cloth. It spread. Whatever had been so wide awake there began, by the yard, to nod.',
          kept: 'The dull dream is saved for toothache, and the night before a train. It has been lent, and comes back folded.',
        }),
      },
      brave: {
        choice: 'Sleep in the good room, and finish it',
        outcome:
          'It began at once. There was the stair; on the last step but one stood somebody with bowed head. {H} sat down a step higher and said, “Well, come on.” Afterwards the whole house was found on the landing, in dressing gowns. They had heard it through the wall. One was clapping, softly, in gloves.',
        gift: mark('From that night one stair in {H}’s sleep was always warm, and {he} learned to sit on it.'),
      },
      curious: {
        choice: 'Ask how it came to the house',
        outcome:
          '“Carried in,” said the landlady, “level, like a full basin. A person with wet hair. They laid it in the good bed, drew up the quilt, and slept on the floor themselves. And paid double. Its owner would be along, they told me, and had had it alone for long enough.”',
        gift: truth,
      },
    },
    free: 'Upstairs something heavy got out of bed. It came down, went by with its head low, and let itself out. The landlady struck it off the bill.',
    picture: {
      figure: { name: 'the landlady', kind: 'adult', pose: 'stand', face: 'sleepy', holds: 'book' },
      shows: 'be handed the bill for a dream',
      props: ['a counter with a ledger', 'a narrow stair', 'a candle'],
    },
  },
  {
    id: 'moved-by-night',
    at: ['town', 'woods'],
    sort: 'transport',
    echoes: [
      'moving',
      'furniture',
      'house',
      'home',
      'room',
      'grandmother',
      'old',
      'lady',
      'son',
      'carpet',
      'chair',
      'road',
      'removal',
      'secret',
      'slowly',
    ],
    lead: {
      choice: 'Go up to the room standing in the road',
      act: 'One could see straight into the room, there being nothing to see round.',
    },
    setups: [
      'Past {spot}, in the middle of the road, stood a room. It had no walls. It had a carpet, a fire screen, and an old lady asleep in a chair. Two removal men sat along the fringe, eating without noise. “She’s ninety, and won’t hear of moving,” said one. “So it’s forty yards a night, and all put back just so. We’re in our second year.”',
      'An old lady slept in her own room, and her room was out of doors, near {spot}. Two men in baize aprons were shifting a vase by half an inch. “Her son pays,” one whispered. “She’s to be got to him, and not notice. We do a bit every night. We’ve the hill next.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit with her until she wakes',
        outcome:
          'She woke, found {H} by the fire screen, and was not put out. “You’ll have met my men,” she said. “Don’t let them know that I know. They take such pains.” One could be heard breathing, over a teacup. “I’d have spoken at the bridge, but the young one had painted me a view.”',
        gift: friend(
          'At her son’s an old lady was admiring the view, which she said had come on wonderfully since the spring.',
        ),
      },
      clever: {
        choice: 'Suggest they turn her chair about',
        outcome:
          'It had not struck them. Facing forward, {H} explained, anybody notices. Facing back, she would merely see the things she knew going very slowly smaller, and to that she was used. They turned the chair as one turns a sleeper; and the elder, much moved, pressed on {H} a spare castor.',
        gift: tool('the brass castor', {
          choice: 'Get the brass castor under it',
          use: '{H} got the brass castor under one corner of the difficulty and pushed. It went forty yards without a sound, and was set down just as it had been, but facing some other way.',
          kept: 'The brass castor is under the sideboard. It has been noticed that the sideboard is nearer to the window than it was.',
        }),
      },
      brave: {
        choice: 'Wake her and tell her',
        outcome:
          '“I know I’m being moved,” said the old lady. “A house does not go uphill.” She asked what the men were paid, and it was not enough. Then she stood up, as she had not done since the funeral, and walked the next forty yards at {H}’s side, the carpet coming on behind at a run.',
        gift: mark(
          'Furniture was never quite still for {H} again. It had the manner, in every house, of having just been set down.',
        ),
      },
      curious: {
        choice: 'Ask who goes over the road first',
        outcome:
          '“Somebody does,” the elder said. “We’ve not seen them. But it’s gone over before we get there, every yard, and the stones picked out.” They lay at the side in a heap, sorted. “That’s so the cups shan’t rattle. We took it for the son. The son’s an invalid; he thought it was us.”',
        gift: truth,
      },
    },
    free: 'The old lady observed, with her eyes shut, that it was a nice quiet neighbourhood. The men stood holding a table, on one leg each, until she snored.',
    picture: {
      figure: { name: 'the old lady', kind: 'old', pose: 'sit', face: 'sleepy', holds: null },
      shows: 'find a room without walls in the middle of the road',
      props: ['a carpet', 'a table with teacups', 'a picture in a frame'],
    },
  },
  {
    id: 'one-urn',
    at: 'any',
    sort: 'quarrel',
    echoes: [
      'ashes',
      'urn',
      'widow',
      'widows',
      'husband',
      'marriage',
      'ticket',
      'tickets',
      'rail',
      'bench',
      'happiest',
      'scatter',
      'grief',
      'rival',
      'lake',
    ],
    lead: {
      choice: 'Sit by the two ladies with the urn',
      act: 'There was room on the bench for one more, if somebody held the rug.',
    },
    setups: [
      'On a bench near {spot} sat two ladies in black, with an urn between them and a rug over all three. “My husband,” said the taller. “Mine,” said the other, “later.” He was to be scattered where he had been happiest, and they had been six years on the way. “She says the lake. I was never at any lake.” “No, dear,” said the second.',
      '“He likes to face the way he’s going,” said one lady in black, by {spot}. “He never did,” said another. They put down their urn. Each had been married to it, in turn. “We’re to find where he was happiest,” the elder told {H}. “We’re bound to pass it, if we keep on.”',
    ],
    approaches: {
      kind: {
        choice: 'Ask each what he was like',
        outcome:
          'The first had had the jokes. The second had had a quiet man who mended things. “Jokes?” she said, and put down her gloves. She was told one. It was not good, and she asked for it again, slowly, so as to have it. They missed two connections. {H} was found to be holding him.',
        gift: friend(
          'Two ladies in black had taken rooms together, with a view of the trains, and were reading him the departures.',
        ),
      },
      clever: {
        choice: 'Lift the lid when neither is looking',
        outcome:
          'It was two thirds sugar and one third sand. {H} looked up. Over her friend’s shoulder the taller lady shook her head; over hers, a moment later, so did the other. Each had scattered what she could, years ago, by night, and filled it up. For {his} silence {H} was given a return half.',
        gift: tool('the return half', {
          choice: 'Present the return half',
          use: '{H} presented the return half. It was for another line, and had long expired. But there are few who will stand in the way of a person once promised the journey back.',
          kept: 'The return half lives in a cup on the dresser. By the small print it is good from anywhere, and that is generally enough.',
        }),
      },
      brave: {
        choice: 'Scatter him here and now',
        outcome:
          '{H} took off the lid and did it. What came out went up, and hung, and for as long as a breath can be held it was a stout man patting his pockets for his spectacles. “There,” said both ladies at once, and each reached out to straighten his tie. Then it was dust, on everybody.',
        gift: mark(
          'A grain of it had got into {H}’s eye, and on bright days there was a stout gentleman somewhere in the view.',
        ),
      },
      curious: {
        choice: 'Ask who bought their tickets',
        outcome:
          '“A person at the first junction,” said the taller. “We were having words. They bought the two, all stations.” “They were crying, dear.” “They had a cold. They’d no time to go the long way themselves, they said, and it would be company, where they were bound, to think of two people not arriving.”',
        gift: truth,
      },
    },
    free: 'The taller lady moved the urn out of the draught. “He’d have caught the earlier one,” she said. “He always did,” said her friend, and they let the next go by.',
    picture: {
      figure: { name: 'the lady in black', kind: 'old', pose: 'sit', face: 'brave', holds: 'box' },
      shows: 'share a bench with two ladies and an urn',
      props: ['a bench', 'a suitcase', 'a travelling rug'],
    },
  },
  {
    id: 'waver',
    at: 'any',
    sort: 'helper',
    echoes: [
      'goodbye',
      'farewell',
      'leave',
      'leaving',
      'depart',
      'departure',
      'emigrant',
      'journey',
      'horizon',
      'distance',
      'handkerchief',
      'alone',
      'wave',
      'station',
      'harbour',
    ],
    lead: {
      choice: 'Go up to the man who is waving',
      act: 'It was not at {H} that he was waving, though one felt one ought to wave back.',
    },
    setups: [
      'A man in a good collar stood by {spot}, waving a handkerchief at the distance. “People go off alone,” he said. “They like to have somebody. It’s by the hour, and one keeps on until they’re out of sight.” His sleeve had worn through at the elbow. “This one left on Monday. There, no bigger than a crumb. And they don’t get any smaller.”',
      '“I can’t shake hands,” said a man near {spot}. “I’m working.” He was hired to wave off travellers who had nobody to do it. One waves, he explained, for as long as they can be seen; and the last of them, a speck, had been in sight since Monday. He had changed arms twice.',
    ],
    approaches: {
      kind: {
        choice: 'Wave for him while he eats',
        outcome:
          'It is harder than it looks; after a minute one begins to mean it. {H} waved; and out at the edge of things the speck stopped, and put up something white. The man had his mouth full of bread and did not swallow it. “They never answer,” he said. “It isn’t in the price.”',
        gift: friend(
          'At the turning stood the man with the handkerchief, waving somebody in. It is the same movement, he has found, begun from the other end.',
        ),
      },
      clever: {
        choice: 'Stand in his line of sight',
        outcome:
          '{H} stepped in front of him. Out of sight is out of sight; the contract did not say by whose doing. The man peered left and right, for form’s sake, and brought his arm down with the help of the other. There was dew on it. The handkerchief he made over to {H}, to be rested.',
        gift: tool('the large handkerchief', {
          choice: 'Wave the large handkerchief',
          use: '{H} shook out the large handkerchief and waved it, steadily and with feeling, until what stood there, not knowing what else one does, began to leave.',
          kept: 'The large handkerchief is ironed once a week. It comes up damp at one corner, and never the same one.',
        }),
      },
      brave: {
        choice: 'Run after the speck',
        outcome:
          '{H} ran until there was nothing left to do it with. The speck had come no nearer. But when {he} looked back it was the man who had grown small. The white thing wavered, and sank, and was put away. He had lost sight of one of them, and was not particular.',
        gift: mark(
          'Having once been properly waved off, {H} had a way of leaving that brought people out on to the step.',
        ),
      },
      curious: {
        choice: 'Ask what the traveller said to him',
        outcome:
          '“They didn’t want it for themselves,” said the man. “They said, ‘There’s another behind, who’ll suppose there is nobody about. Keep it up high. It’ll be seen from a good way off.’” He gave {H} a sidelong look. “And you did make straight for me. I’d put it down to the collar.”',
        gift: truth,
      },
    },
    free: 'The man’s arm came down by itself. He regarded the hand as one does a bird that has settled, and kept quite still, so as not to send it up again.',
    picture: {
      figure: { name: 'the man with the handkerchief', kind: 'adult', pose: 'wave', face: 'sad', holds: null },
      shows: 'come upon a man who waves at the distance',
      props: ['a signpost', 'a small suitcase', 'a loaf of bread'],
    },
  },
  {
    id: 'hearse',
    at: ['town', 'snow', 'sea'],
    sort: 'puzzle',
    echoes: [
      'horse',
      'carriage',
      'coach',
      'driver',
      'funeral',
      'grave',
      'burial',
      'church',
      'master',
      'servant',
      'crossroads',
      'love',
      'lover',
      'knock',
      'coffin',
    ],
    lead: {
      choice: 'Speak to the driver of the hearse',
      act: 'The horse moved over, as for somebody whom it had been told to expect.',
    },
    setups: [
      'A hearse stood past {spot} with its blinds down. “I’ve driven him since I was a lad,” said the coachman, “and never had to learn the way. He raps. Once for left, twice for right.” He sat with his head on one side. Behind him, from within, came a single rap. “You see how it is,” he said. “The church is to the right.”',
      'Near {spot} the road divided, and a hearse had stopped there. The mourners had gone home to dinner. “It isn’t the horse,” said the coachman. “The horse would as soon be buried as not.” From the inside somebody rapped, once, drily, with a stick. “That’s left. They’re waiting for us on the right.”',
    ],
    approaches: {
      kind: {
        choice: 'Tell the coachman to go left',
        outcome:
          'It was a mile, to a cottage with its door open. A woman came out drying her arms, and looked at the blinds. “He said he’d come when he was free,” she remarked, and rapped twice on the glass. The coachman, who had not known that it could be done from outside, turned the horse.',
        gift: friend(
          'In the churchyard a woman with wet sleeves had drawn up a chair, and now and then she rapped on the stone, to ask his opinion.',
        ),
      },
      clever: {
        choice: 'Rap twice on the panel yourself',
        outcome:
          '{H} went round to the back and rapped twice. There followed a pause, in which one could feel a man of property considering. He rapped once. {H} held out. They came to terms on right, by way of left; and a blind went up an inch, and a cane was put out, handle foremost.',
        gift: tool('the late gentleman’s cane', {
          choice: 'Rap with the late gentleman’s cane',
          use: '{H} rapped once with the late gentleman’s cane. There was no one to give orders to, so far as could be seen; but the whole obstruction moved to the left, with a creak of harness.',
          kept: 'The late gentleman’s cane stands in the hall. One rap brings the paper, two the tea, and nobody likes to try three.',
        }),
      },
      brave: {
        choice: 'Get in and ride with him',
        outcome:
          'It was roomy, and smelled of camphor. {H} sat by him in the dark and told him what there was to tell: that the singing had been good; that people had stayed to the end. They were moving before {he} noticed. They had turned three times before {H} saw who was doing the rapping.',
        gift: mark(
          'Cabs took to drawing up for {H}, unasked, with their blinds down, and the driver waiting to be told.',
        ),
      },
      curious: {
        choice: 'Ask what lies to the left',
        outcome:
          'The coachman ran the rein through his fingers. “Elms,” he said. “A house to let. We took somebody up there a week ago, with a burden, on foot. He opened the door to them himself, who’d never given up a seat in his life. ‘Put it in,’ he says. ‘I ought to have carried mine.’”',
        gift: truth,
      },
    },
    free: 'From inside came two raps, with a sigh between. “Right, sir,” said the coachman, in an altered voice, and felt for the reins; but the horse, which had views, was already walking.',
    picture: {
      figure: { name: 'the coachman', kind: 'old', pose: 'sit', face: 'sad', holds: null },
      shows: 'stop beside a hearse where the road divides',
      props: ['a black wagon with its blinds down', 'a signpost'],
    },
  },
]
