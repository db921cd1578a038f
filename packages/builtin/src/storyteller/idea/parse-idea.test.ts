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
    case 'find':
    case 'lost':
    case 'someone':
    case 'reach':
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
    ['a vending machine that gives advice', 'vending machine | any'],
    ['Felix the cat', 'Felix cat | any'],
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
    ['a mystery in the attic', 'somebody | any | in the attic'],
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
