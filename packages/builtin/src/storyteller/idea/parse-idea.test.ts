import { describe, expect, it } from 'vitest'
import { parseIdea } from './parse-idea.ts'
import type { Want } from './idea.ts'

function wantInWords(want: Want): string {
  switch (want.shape) {
    case 'any':
      return 'any'
    case 'ask':
      return `ask ${want.question}`
    case 'become':
      return want.feeling === 'fear' ? `fear ${want.of}` : `${want.feeling} to ${want.todo}, ${want.doing}`
    case 'mend':
      return `mend the ${want.goal.phrase} that ${want.fault} until ${want.goal.plural ? 'they' : 'it'} ${want.mended}`
    case 'make':
      return `${want.verb} ${want.goal.phrase}`
    case 'promise':
      return `promise ${want.to ?? 'somebody'} ${want.promise}`
    case 'race':
      return `${want.todo} ${want.before}`
    case 'mystery':
      return `${want.question}? about ${want.matter}`
    case 'find':
    case 'lost':
    case 'someone':
    case 'reach':
    case 'stranger':
      return `${want.shape} ${want.goal.phrase}`
  }
}

/** An idea as it was understood: who, what for, where. */
function read(idea: string): string {
  const { cast, want, place } = parseIdea(idea, 'kids')
  const who = cast.map(({ name, phrase }) => [name, phrase].filter((part) => part !== null && part !== '').join(' '))
  return [who.join(' + ') || 'somebody', wantInWords(want), place?.phrase ?? '']
    .filter((part) => part !== '')
    .join(' | ')
}

describe('an idea', () => {
  it.each([
    ['a sock that wants to be mayor', 'sock | wish to be mayor, being mayor'],
    [
      'a snail who wants to become the fastest mail carrier',
      'snail | wish to become the fastest mail carrier, becoming the fastest mail carrier',
    ],
    ['a dog who dreams of being an astronaut', 'dog | wish to be an astronaut, being an astronaut'],
    ['a robot learning to cry', 'robot | wish to cry, crying'],
    ['a fish who hates water', 'fish | cannot to face water, facing water'],
    ['a detective who is allergic to clues', 'detective | cannot to face clues, facing clues'],
    ['a pumpkin that doesn’t want to be soup', 'pumpkin | fear being soup'],
    ['a cloud that refuses to rain', 'cloud | fear raining'],
    ['a cat runs for president', 'cat | wish to be president, being president'],
    ['how the giraffe lost her hat', 'giraffe | lost hat'],
    ['why do cats purr', 'somebody | ask why do cats purr'],
    ['a bus that got lost', 'bus | reach home'],
    ['moving to a new house', 'somebody | reach new house'],
    [
      'the day the colours went on strike',
      'somebody | mend the colours that were on strike until they were at work again',
    ],
    [
      'the day the clouds fell down',
      'somebody | mend the clouds that fell down until they were as they had always been',
    ],
    [
      'My neighbour’s piano plays by itself at night',
      'somebody | mend the neighbour’s piano that took to playing by itself at night until it was as it had always been',
    ],
    ['a girl bakes bread for a giant', 'girl | bake bread'],
    ['Eine Katze will das Meer sehen', 'cat | wish to see the sea, seeing the sea'],
    ['what if rain fell upwards?', 'somebody | mend the rain that fell upwards until it was as it had always been'],
  ])('tells what is wanted: %s', (idea, understood) => {
    expect(read(idea)).toBe(understood)
  })

  it.each([
    ['A girl promises her brother to be home before dark', 'girl | promise her brother to be home before dark'],
    ['a knight who promised the queen never to lie', 'knight | promise the queen never to lie'],
    ['Mia promised that she would water the tree', 'Mia | promise somebody to water the tree'],
    ['A robot promised the moon never to sleep', 'robot | promise the moon never to sleep'],
    ['a robot keeps a promise to the moon', 'robot | promise the moon to come back'],
    ['A fox must deliver a letter before midnight', 'fox | deliver a letter before midnight'],
    ['a baker has to bake a cake before the king wakes up', 'baker | bake a cake before the king woke up'],
    ['an ant has only one hour to save the forest', 'ant | save the forest in one hour'],
    ['a mole must dig a tunnel by morning', 'mole | dig a tunnel by morning'],
    ['A dragon moves in next door', 'somebody | stranger dragon'],
    ['a new boy comes to our school', 'somebody | stranger new boy'],
    ['an alien lands in our garden', 'somebody | stranger alien | in the garden'],
    ['a stranger arrives at the inn', 'somebody | stranger stranger'],
    ['a penguin knocks at the door', 'somebody | stranger penguin'],
    ['Who stole the cake?', 'somebody | Who stole the cake? about the cake'],
    [
      'a detective solves the mystery of the missing socks',
      'detective | what has become of the missing socks? about the missing socks',
    ],
    [
      'What has become of the missing socks?',
      'somebody | What has become of the missing socks? about the missing socks',
    ],
    ['a robot and a cat find out who stole the cake', 'robot + cat | who stole the cake? about the cake'],
    ['a giant moves to our street', 'somebody | stranger giant'],
    ['a teapot has to bake a cake within the hour', 'teapot | bake a cake within the hour'],
    ['something keeps eating the roses', 'somebody | what keeps eating the roses? about the roses'],
    ['an owl investigates a sleepy castle', 'owl | what is the matter with the sleepy castle? about the sleepy castle'],
    ['a mystery in the attic', 'somebody | what is going on in the attic? about the attic'],
    ['A widow arrives at the lighthouse', 'widow | any | at the lighthouse'],
  ])('tells what kind of story it is: %s', (idea, understood) => {
    expect(read(idea)).toBe(understood)
  })

  it.each([
    ['a vending machine that gives advice', 'vending machine | any'],
    ['Felix the cat', 'Felix cat | any'],
    ['Once there was a small hedgehog called Pim who swept the step', 'Pim small hedgehog | any'],
    ['a translator who dreams in a language she has never learned', 'translator | any'],
    ['a bus driver who is tired', 'bus driver | any'],
    ['a mayor who is a sock', 'sock mayor | any'],
    ['a spider teaching knitting', 'spider | any'],
    ['a pirate ship crewed by hamsters', 'hamster + hamster | any | in a pirate ship'],
    ['an argument between two teapots', 'teapot + teapot | any'],
    ['my sister Lena and our dog Bruno go camping', 'Lena sister + Bruno dog | any'],
    ['a family of bears goes on holiday', 'bear + bear | any'],
    ['the tooth fairy’s day off', 'tooth fairy | any'],
    ['a mermaid’s first day on land', 'mermaid | any'],
    ['a fox and a hen become friends', 'fox + hen | any'],
    ['two brothers and a kite', 'brother + brother | find kite'],
  ])('tells who is in it: %s', (idea, understood) => {
    expect(read(idea)).toBe(understood)
  })

  it.each([
    ['a wedding on a sinking ship', 'somebody | reach wedding | on a sinking ship'],
    ['a picnic with dinosaurs', 'dinosaur + dinosaur | reach picnic'],
    [
      'Princess Ada and Sir Oliver travel to the end of the rainbow',
      'Ada princess + Oliver | reach end of the rainbow',
    ],
    ['two brothers travel to their sister’s wedding', 'brother + brother | reach sister’s wedding'],
    ['a birthday party on the moon', 'somebody | reach birthday party | on the moon'],
    ['a race across the desert', 'somebody | any | in the desert'],
    ['a night at the museum', 'somebody | any | at the museum'],
    ['a treasure hunt under the sea', 'somebody | find treasure'],
    ['a letter from the moon', 'somebody | find letter from the moon'],
    ['my grandmother’s garage', 'somebody | any | in my grandmother’s garage'],
    ['a heist in a retirement home', 'somebody | find locked box | in a retirement home'],
    ['a neighbour’s piano', 'somebody | find neighbour’s piano'],
    ['the first day of school', 'somebody | any'],
    ['He never came back from the island', 'somebody | any'],
    ['space', 'somebody | any | in space'],
    ['bedtime', 'somebody | any'],
    ['grandpa’s hearing aid picks up the radio of the sea', 'somebody | any'],
  ])('takes what happens for nobody: %s', (idea, understood) => {
    expect(read(idea)).toBe(understood)
  })
})
