import type { Storylet } from '../content-types.ts'
import { friend, mark, tool, truth } from '../gifts.ts'

/** Encounters on, over and under the sea, and between the stars. */
export const storyletsWaterAndSky: readonly Storylet[] = [
  {
    id: 'ferry',
    at: ['sea', 'sky', 'woods', 'garden'],
    sort: 'transport',
    echoes: ['boat', 'ship', 'sail', 'water', 'river', 'turtle', 'sea', 'song', 'forgetful', 'old'],
    lead: {
      choice: 'Ring the bell at the water',
      act: '{H} and {C} rang the bell, once, and it took the water a long time to answer.',
    },
    setups: [
      'Behind {spot} water lay across the way, wide and still. After a very long time a turtle came up with a painted bench on her back. “All aboard,” she said, and then, lower: “Only, I’ve forgotten the way across. I go out, I look at the stars in the water, and then I’m back here again.”',
      'The bell near {spot} said PLEASE BE PATIENT. So they were. A turtle rose, green as a bottle, with a bench for six. “I used to know the way,” she told them, when they were sitting down. “But there was a song that went with it, and I have lost the end.” {C} looked back. The bank had already gone.',
    ],
    approaches: {
      kind: {
        choice: 'Sing with her until the end comes back',
        outcome:
          '{H} and {C} sang what there was of it, over and over, and each time the turtle got one word further. At the eleventh go the last line simply arrived, like a cat coming in. It was only “and there you are”. And there they were, with the boards of the far side bumping under her chin.',
        gift: friend(
          'Far out, someone was singing “and there you are”. It was the turtle, bringing a whole bench of late guests.',
        ),
      },
      clever: {
        choice: 'Steer by what the fish are doing',
        outcome:
          '{H} lay on {his} tummy and looked down. All the little fish pointed the same way. “They have supper over there,” {he} said. So they followed supper. On the other side the turtle gave them her brass bell. “I’ll know the way now. You might need to be heard.”',
        gift: tool('the brass bell', {
          choice: 'Ring the turtle’s brass bell',
          use: '{H} rang the brass bell, once, and was patient. The sound went out in a ring, and when it came back it had brought help with it.',
          kept: 'The brass bell hangs by {H}’s gate, and nobody minds waiting after they have rung it.',
        }),
      },
      brave: {
        choice: 'Swim ahead and find the far side',
        outcome:
          'In went {H}. The water was cold, then it was only wet, and then it was hardly even that, because it came up to {his} knees. “Stand up!” {he} shouted. “It’s all shallow!” The turtle stood. In ninety years she had never thought of it.',
        gift: mark('{H}’s hair had dried in the shape of a wave, and it stayed like that.'),
      },
      curious: {
        choice: 'Ask about the last passenger',
        outcome:
          '“Wouldn’t sit,” said the turtle. “Stood at the front the whole way and hummed. Hummed the end of my song! And I was too polite to ask for it.” She blinked. “It went like this.” And as soon as she had hummed it she knew the way, and took {H} and {C} straight across.',
        gift: truth,
      },
    },
    free: '“Well,” said the turtle, “that is not how the song goes. But it ends in the same place.” And there was the other bank.',
    picture: {
      figure: null,
      shows: 'ride on a turtle with a painted bench on her shell',
      props: ['an old green turtle with a bench on her shell', 'a brass bell', 'wide still water'],
    },
  },
  {
    id: 'bell',
    at: ['snow', 'house', 'sea', 'town'],
    sort: 'puzzle',
    echoes: ['bell', 'tower', 'clock', 'lighthouse', 'church', 'supper', 'home', 'time'],
    lead: {
      choice: 'Look for the bell that does not ring',
      act: 'It is not easy to find a bell that does not ring, but {H} and {C} listened for where it was quietest.',
    },
    setups: [
      'High up by {spot} hung a bell as big as a bed, and from its rope hung a hedgehog in mittens. She bounced. Nothing. “It’s meant to ring for supper,” she panted, “and nobody has gone home to supper since spring. They’re all still out. They don’t know it’s time.” Far below there were lots of small, lost lights.',
      'Bounce, went the hedgehog on the bell rope. Bounce, bounce. The great bell near {spot} only shivered. “Seventeen years I’ve rung it,” she said, upside down. “Now it has gone quiet, and I’m not heavy enough to argue.” Her mittens had worn through at the thumbs.',
    ],
    approaches: {
      kind: {
        choice: 'Hang on the rope together with her',
        outcome:
          '{H} took the rope, {C} took {H}, and the hedgehog counted. At “three” the bell spoke. BONG, it said, and the whole of everywhere looked up. The little lights began to turn for home, one after another. “You need company for it,” said the hedgehog. “I should have thought of that.”',
        gift: friend('At six sharp the great bell rang by itself, and in came the hedgehog in new mittens.'),
      },
      clever: {
        choice: 'Look inside the bell',
        outcome:
          'A family of bats had wrapped the clapper up in a quilt. They were very sorry. They had only wanted a lie-in. {H} found them a tower with no bell in it, and they left behind the quilt: patchwork, bat-sized, and so soft that it swallowed any noise.',
        gift: tool('the bats’ patchwork quilt', {
          choice: 'Shake out the bats’ patchwork quilt',
          use: '{H} shook out the bats’ quilt and laid it over the whole fuss. It went quiet under there. It went warm. After a minute somebody said “Sorry,” and somebody else said it too.',
          kept: 'The bats’ quilt is on {H}’s bed, and on Sundays nobody rings before ten.',
        }),
      },
      brave: {
        choice: 'Climb up and ring it by hand',
        outcome:
          'Up went {H}, higher and higher, until the hedgehog was the size of a conker. There was no hammer, so {he} knocked with {his} head. It rang beautifully. So, for some time, did {H}. And down below they all went in to supper.',
        gift: mark('{H}’s ears still rang a little, in G.'),
      },
      curious: {
        choice: 'Ask who would rather it stayed quiet',
        outcome:
          'The hedgehog looked at her feet. “Somebody asked me,” she said. “Only until it was feeling better, they said. So I’ve been bouncing not quite as hard as I could.” She went red between the prickles. “But a supper can be rung softly,” said {H}, and it could: bing. The lights came home.',
        gift: truth,
      },
    },
    free: 'High above, the great bell laughed. It was one deep BONG, and all the small lost lights turned for home.',
    picture: {
      figure: null,
      shows: 'meet a hedgehog in mittens on a bell rope',
      props: ['a great bronze bell', 'a hedgehog hanging from a rope', 'small lights far below'],
    },
  },
  {
    id: 'comet',
    at: ['space', 'sky'],
    sort: 'trade',
    echoes: ['star', 'stars', 'comet', 'rocket', 'moon', 'space', 'wish', 'fix', 'repair', 'astronaut'],
    lead: {
      choice: 'Pull in at the comet menders',
      act: '{H} and {C} pulled in at the comet menders, between a broken star and a bent moonbeam.',
    },
    setups: [
      'COMETS MENDED WHILE YOU WAIT, said the sign at {spot}. A mole in a welding mask was hammering a tail back on. “Can’t stop,” she shouted. “Due past the Earth at nine, and somebody’s sure to have made a wish on it.” The comet itself, no larger than a loaf, lay on its side and fizzed bravely.',
      'The mender’s shop by {spot} was a biscuit tin with a door cut in it. On the bench lay a comet. “Lost its tail going round a corner,” said the mole with the hammer. “And here’s me without enough shine to make another.” She tipped out the shine drawer: two bottle tops and a spoon.',
    ],
    approaches: {
      kind: {
        choice: 'Hold the comet’s hand, so to speak',
        outcome:
          'It had no hand, so {H} held the warm end. It stopped fizzing and began to hum. “Well, I never,” said the mole. “It wasn’t the tail. It was nerves.” When it shot away it went round their heads first, twice, and wrote something that was nearly THANKS.',
        gift: friend('A comet the size of a loaf went over, late for something, and did a loop on purpose.'),
      },
      clever: {
        choice: 'Make a tail out of bottle tops and the spoon',
        outcome:
          '{H} bent, {C} threaded, and the mole said it would never hold. It held. It shone better than the first one, and jingled besides. “Take a spark of it,” said the mole, and she screwed it into an empty ink bottle.',
        gift: tool('the bottled spark', {
          choice: 'Pull the cork out of the bottled spark',
          use: '{H} pulled the cork, and the bottled spark lit up the dark from one side to the other, jingling.',
          kept: 'The bottled spark stands on the stairs, and jingles when somebody gets up for a glass of water.',
        }),
      },
      brave: {
        choice: 'Ride it for a test flight',
        outcome:
          'The mole said no, but by then they were over the roof. Stars went by like street lights. {C} screamed, then sang. When the comet put them down, they were an enormous way further on, and the tail, which had never been anything but cold, was back.',
        gift: mark('{H}’s eyebrows were still smoking slightly, and {he} was very proud of them.'),
      },
      curious: {
        choice: 'Ask what people wish for',
        outcome:
          '“Ponies, mostly,” said the mole. “Nobody ever wishes anything for the comet.” {H} thought that was a pity, so they did, all together, with their eyes shut. The tail came back on with a hiss. “Well, I’m blowed,” said the mole.',
        gift: truth,
      },
    },
    free: 'The comet fizzed with joy, and that, it seems, is all a tail is.',
    picture: {
      figure: null,
      shows: 'visit a mole who mends comets in a biscuit tin',
      props: ['a small fizzing comet on a bench', 'a mole in a welding mask', 'sparks'],
    },
  },
  {
    id: 'satellite',
    at: ['space', 'sky'],
    sort: 'helper',
    echoes: ['robot', 'radio', 'space', 'lonely', 'astronaut', 'alien', 'planet', 'message', 'friend'],
    lead: {
      choice: 'Answer the beep',
      act: '{H} and {C} answered the beep with a beep of their own, and there was a very long silence.',
    },
    setups: [
      'Beep. “Nothing to report,” said the satellite near {spot}. Six minutes later it said so again. It had said so for thirty-one years, in a small clear voice, and waited, and gone round. “Is there somebody at the other end?” asked {C}. “I don’t know,” said the satellite. “I’ve only ever had nothing to report.”',
      'A satellite with one bent wing was going past {spot}, very upright. “Nothing to report,” it told the sky. Then it saw them. All its lights went on. “Somebody!” it cried. “Two somebodies! With faces! Oh, and I’ve only got the one sentence.” It turned quite pink about the panels.',
    ],
    approaches: {
      kind: {
        choice: 'Ask it how it is',
        outcome:
          'The satellite thought about it for half a turn round the world. “I’m cold on one side,” it said slowly, “and I like Tuesdays, when the deserts go by.” And then it could not stop. It told them everything it had ever seen, and every bit of it was something to report.',
        gift: friend('High up a small light came over and blinked: Everything to report. Everything to report.'),
      },
      clever: {
        choice: 'Teach it the word meanwhile',
        outcome:
          '“Nothing to report,” said {H}. “Meanwhile,” and waited. “Meanwhile,” said the satellite, “a whale is blowing. Meanwhile somebody has put on a yellow hat.” It was as if a tap had been turned. In thanks it gave them its aerial, which can hear a thought coming.',
        gift: tool('the bent aerial', {
          choice: 'Listen with the bent aerial',
          use: '{H} held up the bent aerial. First it crackled. Then it picked up, quite clearly, what everybody there was thinking, and they were all thinking the same thing: I wish somebody would be nice first.',
          kept: 'The bent aerial is on {H}’s roof. It gets eleven stations, and one of them is only meanwhiles.',
        }),
      },
      brave: {
        choice: 'Do something worth reporting',
        outcome:
          '{H} took a run along the bent wing and turned three somersaults in the middle of nothing, with a shout that nobody could hear. “REPORT!” yelled the satellite. “REPORT! REPORT!” Far down on the dark side of the Earth, in a hut, a light went on, and a voice said: “Go ahead. I’m listening.”',
        gift: mark('{H} still turned a somersault now and then without meaning to.'),
      },
      curious: {
        choice: 'Ask who used to answer',
        outcome:
          '“There was a man with a pipe,” said the satellite. “He always said, Good night, old thing.” Its lights went low. {H} leaned in to the speaker. “Good night, old thing,” {he} said. The satellite did not say anything for a whole sunrise. Then it blinked, twice, and sang.',
        gift: truth,
      },
    },
    free: '“That,” said the satellite, trembling with joy, “is something to report!” It reported it eleven times, and somewhere far below, somebody answered.',
    picture: {
      figure: { name: 'the satellite', kind: 'robot', pose: 'stand', face: 'surprised', holds: null },
      shows: 'answer a lonely satellite with one bent wing',
      props: ['a bent solar wing', 'the round Earth far below'],
    },
  },
  {
    id: 'school-of-fish',
    at: ['deep'],
    sort: 'helper',
    echoes: ['school', 'teacher', 'fish', 'learn', 'class', 'question', 'why', 'shy'],
    lead: {
      choice: 'Go where the little bubbles are ringing',
      act: '{H} and {C} went where the bubbles were ringing, and it was the bell for lessons.',
    },
    setups: [
      'By {spot} forty small fish sat at forty small desks. At the front was a lobster with a pointer. “Straight on,” she said. “Straight on,” said the forty. “Now left.” “Now left,” said the forty. The lobster put down the pointer. “In twenty years,” she told {H}, “not one of them has ever asked me a question. I had such good answers ready.”',
      'It was a school of fish, and a very good one. All forty turned at once, all forty wrote at once, and near {spot} their teacher, a lobster, stood and looked at the clock. “They agree,” she whispered. “Whatever I say, they agree. I told them the sea was made of jam. They wrote it down.”',
    ],
    approaches: {
      kind: {
        choice: 'Sit in the back row and put your hand up',
        outcome:
          '“Please,” said {H}, “why is it left, and not right?” Forty fish turned round. The lobster went red, which is quick with lobsters. It was the best lesson they had ever had. By the end of it every desk had a fin in the air, and the smallest wanted to know about jam.',
        gift: friend(
          'Forty small fish swam in by forty different ways, all asking whether they were late, and why, and who had decided that.',
        ),
      },
      clever: {
        choice: 'Ring the bell in the middle of the lesson',
        outcome:
          'Ting! The forty got up to go, and stopped. It was not time. You could see the thought go through them like a wave. “But, Miss,” said one, quite frightened at itself. “Why?” The lobster had to sit down. She gave {H} her own red pencil, sharpened at both ends.',
        gift: tool('the red pencil', {
          choice: 'Draw a big question mark with the red pencil',
          use: '{H} drew a question mark in the middle of it all, as tall as a door. Everybody who had been so sure walked round it, once, and then they all began to ask each other things.',
          kept: 'The red pencil is nearly used up. {H} keeps it for the very best questions.',
        }),
      },
      brave: {
        choice: 'Swim the other way from all of them',
        outcome:
          'The forty went left. {H} went right, with {his} heart going like a drum. One fish looked after {him}. Then it turned, all on its own, and the sea did not fall down. After that there was the most enormous muddle. The lobster stood in it and laughed till her shell creaked.',
        gift: mark('One small fish still followed {H}, a little to the right, wherever {he} went.'),
      },
      curious: {
        choice: 'Ask the smallest what it is drawing',
        outcome:
          'Under its desk the smallest fish had a picture. It showed a fish, going up, where there was only light. “It’s a question,” it whispered. “I didn’t know how you say it, so I drew it.” The lobster pinned it over the blackboard, and took off her glasses to wipe them.',
        gift: truth,
      },
    },
    free: '“Why did they do that?” said one of the forty, aloud. It was a question. The lobster burst into tears, and gave the whole school the day off.',
    picture: {
      figure: null,
      shows: 'join a school of forty fish and their lobster teacher',
      props: ['forty small fish at desks', 'a lobster with a pointer', 'a shell bell'],
    },
  },
  {
    id: 'octopus',
    at: ['deep', 'sea'],
    sort: 'trade',
    echoes: ['octopus', 'glove', 'hand', 'hug', 'help', 'swim', 'mermaid', 'whale', 'lonely', 'clumsy'],
    lead: {
      choice: 'See who has tied the knot',
      act: '{H} and {C} followed the rope to its knot, and in the middle of the knot there was somebody.',
    },
    setups: [
      'By {spot} sat an octopus in seven mittens. “I shake hands,” he said. “It’s my job. When the ships come, I shake hands with all of them at once.” He held up the eighth arm, bare and rather thin. “But this one hasn’t got a mitten, and it’s shy, and it has begun to hide. And the others won’t shake without it.”',
      'The octopus near {spot} had tied himself to a rock. “It’s number eight,” he said. “It wants to go to sea.” The eighth arm was pulling as hard as it could towards the open water. The other seven held on. “They have always done everything together,” he said. “I don’t know who to be cross with. They’re all me.”',
    ],
    approaches: {
      kind: {
        choice: 'Hold hands with the eighth arm',
        outcome:
          '{H} held out a hand and looked the other way, as one does with the shy. After a while something cold and small crept into it. It held on with every sucker it had. “It has never done that,” breathed the octopus. They sat and held hands until there was nothing else wrong.',
        gift: friend(
          'The octopus came up the steps on seven arms, and with the eighth, in front of everybody, he waved.',
        ),
      },
      clever: {
        choice: 'Give the eighth arm a job of its own',
        outcome:
          '“You be the one who waves,” said {H}. Number eight lifted its tip. It tried it: left, right. It was a beautiful wave, like a flag on a good day. The seven let go at once and clapped. For thanks {H} was given a knot that no one but an octopus can tie.',
        gift: tool('the eight-armed knot', {
          choice: 'Pull the end of the eight-armed knot',
          use: '{H} pulled the loose end. The knot came undone with a whisper, and so, one after another, did everything else that had been in a tangle.',
          kept: 'The eight-armed knot ties up {H}’s bundle of letters. It takes both {C} and a fork to open it.',
        }),
      },
      brave: {
        choice: 'Let all eight of them hug you at once',
        outcome:
          'It was like being a parcel. {H} could see nothing but suckers and hear nothing but three hearts, which is how many they have. And in the middle of it the eighth arm forgot to be different, and squeezed harder than all the rest. It took some time to be unpacked.',
        gift: mark('{H} was covered in small round kisses, in rows, from the suckers.'),
      },
      curious: {
        choice: 'Ask the eighth arm what it wants to touch',
        outcome:
          'Nobody but {H} had ever asked the arm. It uncurled and pointed, not to the open sea at all, but down, into a crack in the rock. Between two stones lay a mitten, soaked and small. “Oh,” said the octopus. “It was only looking for that.” It went on like a kiss.',
        gift: truth,
      },
    },
    free: 'All eight arms flew up in surprise at the very same moment. “You see?” the octopus told them. “We can still do things together.”',
    picture: {
      figure: null,
      shows: 'shake hands with an octopus in seven mittens',
      props: ['an octopus in seven mittens', 'a knotted rope', 'one bare shy arm'],
    },
  },
  {
    id: 'whale-umbrella',
    at: ['deep', 'sea', 'space'],
    sort: 'puzzle',
    echoes: ['whale', 'umbrella', 'rain', 'sea', 'swallow', 'big', 'ship', 'sad'],
    lead: {
      choice: 'Find out what keeps going hic',
      act: '{H} and {C} went towards the hic. It rocked them up and down as they came nearer.',
    },
    setups: [
      'Hic. Everything near {spot} went up, and came down again. It was a whale, and she was very embarrassed. “I swallowed an umbrella,” she said. “Hic. It was open.” Each time, her whole great self went up like a hat on a puddle. “I can’t sing,” she said. “And they’re all waiting for the low note.”',
      'A whale lay beside {spot} and tried to hold her breath. Her cheeks were like balloons. HIC! The boats jumped, the gulls fell off the air, and a long way away somebody dropped a plate. “Pardon,” whispered the whale. “I had it for nine days. I’ve counted up to a thousand. I’ve sipped the bay from the other side.”',
    ],
    approaches: {
      kind: {
        choice: 'Pat her on the back, all along',
        outcome:
          '{H} patted her for an hour, all the way from one end to the other. No one had ever patted the whole of her. Somewhere near the middle she let out a long slow breath, and there was no hic at the end of it. “It was only the worrying,” she said.',
        gift: friend(
          'And from far out came the low note, the lowest there is, that you hear with your feet. The whale was singing it for them.',
        ),
      },
      clever: {
        choice: 'Tell her the forecast is sunny',
        outcome:
          '“No rain today,” {H} called down her throat, “none at all.” There was a pause. Then there was a click, deep inside: the umbrella had folded itself up. Out it came with the next breath, dry as toast. “You have it,” said the whale. “I was always going to get wet.”',
        gift: tool('the whale’s umbrella', {
          choice: 'Put up the whale’s umbrella',
          use: '{H} put up the whale’s umbrella. It was much bigger inside than out. Everybody who was there came in under it, even the ones who had not been speaking.',
          kept: 'The whale’s umbrella stands in {H}’s hall, and it goes hic when the door is opened.',
        }),
      },
      brave: {
        choice: 'Climb in and shut the umbrella',
        outcome:
          'Inside it was as dark as a coat, and it smelled of fish and old songs. {H} felt {his} way along the ribs. There! Snap, went the umbrella, and there came one last hic, so big that it blew {him} out at the top in a fountain with a rainbow on it.',
        gift: mark('When {H} laughed, now, a very thin fountain came out at the top.'),
      },
      curious: {
        choice: 'Ask why the umbrella was open',
        outcome:
          '“It was raining,” said the whale, “and there was somebody under it, quite small, on a plank. I opened my mouth to offer them a lift. They said no, thank you, and left me the umbrella, to be polite.” She thought. “A present!” said {H}. And the hiccups stopped, because one does not hiccup at a present.',
        gift: truth,
      },
    },
    free: 'The whale got such a surprise that her hiccups stopped. And then it came, long and round: the low note.',
    picture: {
      figure: null,
      shows: 'bob up and down beside a whale with hiccups',
      props: ['an enormous embarrassed whale', 'an open umbrella', 'splashes'],
    },
  },
]
