import type { LowPoint } from '../content-types.ts'
import { nothing } from '../gifts.ts'

/** Where a long story sits down, and one approach gets it up again. */
export const lowPoints: readonly LowPoint[] = [
  {
    id: 'photograph',
    time: 'night',
    together: false,
    setups: [
      'The photograph lay face up by {spot}, where {H} could not fail to tread on it. It showed this place, this evening. In it stood {H}, with the torch, looking down. Behind {him}, a little out of focus, stood someone with a hand raised, either to strike or to touch {him} on the shoulder. It was curling with age at the edges. {H} stayed exactly as {he} was.',
    ],
    approaches: {
      kind: {
        choice: 'Reach back and take the hand',
        outcome:
          '{H} reached behind without turning, palm up, as one does on ice. A hand came into it, dry and slight and trembling worse than {his} own. So it was for some time. When it let go, {his} shoulder was warm on that side, and stayed warm.',
        gift: nothing,
      },
      clever: {
        choice: 'Photograph the photograph',
        outcome:
          '{He} set the torch upon a stone and took the picture of the picture. On the little screen the figure at the back was nearer, and smiling, and had something in its arms. The raised hand had come down. It was pointing past {him}, along the road.',
        gift: nothing,
      },
      brave: {
        choice: 'Turn round',
        outcome:
          'Nothing. The dark, the wet, the place where someone had been standing: two dry prints on soaked ground, filling. {H} put {his} own feet in them. They fitted. From there, and only from there, one could see the light.',
        gift: nothing,
      },
      curious: {
        choice: 'Look for a date on the back',
        outcome:
          'On the back was a date, and it was {H}’s birthday, a year {he} had not yet reached. Below it, in a hand that had clearly been crying, was one word. Almost. {H} put it in {his} breast pocket, like a ticket, and went on.',
        gift: nothing,
      },
    },
    free: 'Behind {him} somebody let out a held breath, and the hand, whatever it had meant to do, straightened {his} collar. When {he} looked again the picture showed only the road.',
    picture: {
      figure: null,
      shows: 'look down at an old photograph of this very evening',
      props: ['a photograph on wet ground', 'a torch'],
    },
  },
  {
    id: 'waiting-room',
    time: 'night',
    together: false,
    setups: [
      'The last connection had gone. There was a waiting room near {spot}, with a stove, unlit, and one bench; and on the wall a list of those who had waited. {H} read down it for company. It gave the name, the hour, and in a third column, left or did not leave. Between the second and the third somebody had pencilled a question mark, and it was against {H}.',
    ],
    approaches: {
      kind: {
        choice: 'Light the stove for whoever comes next',
        outcome:
          'There were nine matches, and it took eight. {H} found coal, and a broom, and put the bench where the warmth would be. Then {he} saw what the list had left out: by each name, quite low, a smear of soot. All of them had lit it. {He} slept, and in the morning it was still in.',
        gift: nothing,
      },
      clever: {
        choice: 'Write the third column yourself',
        outcome:
          '{H} sharpened the pencil on the door frame. Left, {he} wrote, and the hour, which was twenty minutes off; and then sat down and was bound by it. It is a great help to have a thing in writing. When the hand came round {he} stood up, and the door, which had stuck, did not.',
        gift: nothing,
      },
      brave: {
        choice: 'Go on along the line on foot',
        outcome:
          'It was eleven miles, and the sleepers were the wrong length for a stride. About the sixth {H} stopped being sorry. About the ninth a lamp came up behind and kept its distance, lighting the ground ahead of {him}, and whoever carried it was humming.',
        gift: nothing,
      },
      curious: {
        choice: 'Find out who left most lately',
        outcome:
          'The ink was hardly dry. Left, it said, this evening, 10.40; and by the name, since there was room, a few words. Would have waited. Thought you’d rather I had not. {H} read it as one drinks something hot. So there was one of them ahead who thought about what {he} would rather.',
        gift: nothing,
      },
    },
    free: 'The stove gave a tick, as stoves do when they are thinking of it. {H} looked again, and somebody had rubbed out the question mark, and blown away the crumbs.',
    picture: {
      figure: null,
      shows: 'sit out the night in a waiting room with a list on the wall',
      props: ['a cold stove', 'a bench', 'a list of names'],
    },
  },
  {
    id: 'two-accounts',
    time: 'dusk',
    together: true,
    setups: [
      'Over supper, in a room near {spot}, {H} and {C} put together what had happened so far, and it did not agree. There had been two doors; there had been one. The woman had wept; there had not been a woman. They were both quite certain. Neither of them had taken a note. {C} pushed away the plate. “One of us,” {ch} said, “came in by another road.”',
    ],
    approaches: {
      kind: {
        choice: 'Say that you would sooner believe {C}',
        outcome:
          '“Then I was mistaken,” said {H}, “and I’d as soon be mistaken with you as right by myself.” {C} looked at the cloth. “There was a woman,” {ch} said presently. “I didn’t like to think of it.” The lamp was passed over the table. There was one shadow of it, on either wall.',
        gift: nothing,
      },
      clever: {
        choice: 'Set down both accounts, side by side',
        outcome:
          'It made two columns. They differed in every line but three, and those three {H} underscored: the lamp, the chair, somebody waiting. Read downward, by itself, it was the first plain thing that anyone had told them. {C} fetched the ink, and signed.',
        gift: nothing,
      },
      brave: {
        choice: 'Go back together and count the doors',
        outcome:
          'They went, in the rain, arm in arm so as not to be parted on the matter of a step. There were three. The third stood open, and the light in it fell just where {C} had said the woman was, and where {H} had said she was not. Both of them took off their hats.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask {C} what else {ch} remembers',
        outcome:
          '{C} remembered a good deal. A dog; a winter. A house they had taken, with a blue stair. None of it had occurred, as yet. {H} heard it out to the end, and asked for the part with the stair again. “It’s only,” said {H}, “that I should like to know it when I see it.”',
        gift: nothing,
      },
    },
    free: '{C} laughed, rather against {cs} will, and moved the salt into the middle. Whatever had happened, they agreed, it had happened to both.',
    picture: {
      figure: null,
      shows: 'sit over a cold supper and disagree',
      props: ['two plates', 'a lamp', 'rain on a window'],
    },
  },
  {
    id: 'party-wall',
    time: 'night',
    together: false,
    setups: [
      'In the room that {H} had taken, near {spot}, one could hear through the wall into the next. Somebody in it was crying, evenly, without hope of being heard, and had been since the light was put out. When {H} held {his} breath to listen, it stopped. When {he} let it go, it began again.',
      'They had let {H} a room by {spot} with an apology, and by midnight {he} knew for what. Someone was crying beyond the wall. There was no anger in it; it kept time. {H} put the pillow over {his} head, and took it off. It had waited.',
    ],
    approaches: {
      kind: {
        choice: 'Knock on the wall, and say good night',
        outcome:
          'Two knocks; and then, since more seemed called for, “Good night.” The crying caught. Long after, at the height of a bed, came two knocks back. {H} slept against the plaster and was warm all along that side. By daylight it was the outer wall, with a window in it, and a drop, and the morning.',
        gift: nothing,
      },
      clever: {
        choice: 'Pull out the bed and look behind it',
        outcome:
          'Along the skirting ran a line of pencil, in many hands. It is the pipes. It is not the pipes. Tell it where you have come from, it likes that. And someone had added: it leaves off at four. {H} lay down again, and told it. At four it left off, and {he} rather missed it.',
        gift: nothing,
      },
      brave: {
        choice: 'Go round and open the next door',
        outcome:
          'The next door was {H}’s own. {He} counted along the passage again from the far end, and it was so from there too. One knocks; {he} knocked, and went in. Somebody lay facing the wall, quite worn out. {H} drew up the blanket, sat by them until it was light, and in the morning was rested.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask through the wall what the matter is',
        outcome:
          'There was a silence. “I can hear somebody crying,” said a voice, close to, “through the wall. I haven’t known what to do about it.” {H} thought this over. “No more have I,” {he} said. It struck them one after the other; and for some minutes the landlady, overhead, could make nothing of the noise.',
        gift: nothing,
      },
    },
    free: 'Through the wall somebody blew their nose, in the way of people who have decided to get up. After that there was just the usual quiet, with room in it for two.',
    picture: {
      figure: null,
      shows: 'lie awake and listen at a wall',
      props: ['a narrow bed', 'a candle that is out', 'a washstand'],
    },
  },
  {
    id: 'mended-apple',
    time: 'dusk',
    together: false,
    setups: [
      '{H} had now come past {spot} three times, and had not once turned round. The first time {he} had left an apple core on a ledge. The second time there was rather more of it. Now it was an apple, with a single bite gone. {H} sat down next to it. There did not seem to be much use in a fourth.',
      'There was an apple on a ledge by {spot}, with one bite out of it. {H} had left it there at noon, as a core; and had come by again at four, when it was half an apple, and had not liked to say anything. It was the same way, and the same ledge. {H} sat down.',
    ],
    approaches: {
      kind: {
        choice: 'Leave the apple for whoever comes after',
        outcome:
          '{H} turned the bitten side to the back, so that it should look its best, and put what bread there was beside it. Then {he} went on the same way, and it led somewhere else. From the bend one could see the ledge. Someone had come up to it, tired out, and was eating just as {H} eats.',
        gift: nothing,
      },
      clever: {
        choice: 'Eat it again, from the other side',
        outcome:
          'It was a better apple than before. {H} began opposite the bite and worked round to meet it; and about the middle the evening gave a small jolt, as does a drawer that was put in crooked. There were the pips. {He} left two of them, pointing, for anybody else in the same case.',
        gift: nothing,
      },
      brave: {
        choice: 'Go on with your eyes shut',
        outcome:
          '{H} went forward blind until {he} met something. It was a person, coming the other way, eyes shut too. Each begged pardon. Neither looked; it seemed fairest. “Is there an apple?” the other asked. “There was,” said {H}. When {he} did look, it was another road, and {he} had stopped being hungry.',
        gift: nothing,
      },
      curious: {
        choice: 'Hide, and see who mends it',
        outcome:
          '{H} got behind a corner. By and by somebody came with a cough, unfolded a paper, took out one bite of apple, and fitted it, turning it this way and that against what light there was. “There now,” they told it. “Nobody need have been hungry.” When {H} came out the way ran straight.',
        gift: nothing,
      },
    },
    free: 'There was a small thump. The apple had rolled off its ledge, and lay with the stalk to a turning that {H} would have sworn was a wall.',
    picture: {
      figure: null,
      shows: 'come on the same apple for the third time',
      props: ['an apple on a ledge', 'a signpost'],
    },
  },
  {
    id: 'two-shadows',
    time: 'night',
    together: true,
    setups: [
      '{H} and {C} had a candle between them, in a bare room near {spot}, and nothing to say. It had been a long day, and nobody’s fault. {C} saw it first. On the wall the two shadows were talking. {H}’s had leaned over and was telling the other something; and little by little {C}’s had bowed its head.',
      'By {spot} they had been given one candle for the two of them, and it was enough for people who were not speaking. {H} looked at the flame. {C} looked at the wall, and went on looking. There sat the shadows; and one was talking, and the other had begun to nod.',
    ],
    approaches: {
      kind: {
        choice: 'Move over until the shadows touch',
        outcome:
          'It took some shifting of the candle. {H} settled down next to {C}, without looking, as people do in a pew. On the wall one shadow broke off in the middle of a word. Then there was only a broad dark shape, such as is thrown by good furniture. “Draughty, over there,” said {H}.',
        gift: nothing,
      },
      clever: {
        choice: 'Put the candle out and talk instead',
        outcome:
          'In the dark there was no telling whose turn it was. “It was about the tickets, I think,” said {H}. “I thought it was about the stairs,” said {C}. They had most of it out by midnight. A match showed both shadows asleep, and one of them had hold of the other’s sleeve.',
        gift: nothing,
      },
      brave: {
        choice: 'Say aloud what your shadow is saying',
        outcome:
          '{H} watched its mouth, as the deaf do, and said it after. “I asked you because I was afraid to go alone. I let you think it was for your sake.” The shadow stopped, having been overtaken. “I knew that,” said {C}. “I came because I was asked.” The candle burned up, a good inch taller.',
        gift: nothing,
      },
      curious: {
        choice: 'Ask {C} what your shadow is saying',
        outcome:
          '“It’s telling mine how this comes out,” said {C}, who had the better view. {H} asked whether it was bad. {C} went on watching. “There’s a part that is bad,” {ch} said. “Then there’s a door, and you hold it for me.” They sat up very late. There were, it seemed, a good many doors.',
        gift: nothing,
      },
    },
    free: 'The candle leaned over in a draught; and both of the shadows got up, rather stiffly, and changed places. After that it was easier to speak.',
    picture: {
      figure: null,
      shows: 'sit by a candle and watch two shadows talk',
      props: ['a candle', 'a bare table'],
    },
  },
]
