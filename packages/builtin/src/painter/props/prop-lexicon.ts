import type { PropKind } from './prop-drawings.ts'

/** The words that a prop answers to; alternatives of a regular expression. The first row that matches is drawn. */
const propWords: readonly (readonly [PropKind, RegExp])[] = (
  [
    ['snowman', 'snow ?man|snow ?woman|snow person'],
    ['lampPost', 'street lamps?|lamp ?posts?|gas lamps?|street lights?|lamp by|lamp'],
    ['lanterns', 'lanterns?|candles?|torch(?:es)?|night ?lights?|lights?'],
    ['campfire', 'fire|camp ?fire|bonfire|flames?|sparks?|embers?|lit match|match'],
    ['train', 'trains?|locomotive|railway|engine|tram'],
    ['bell', 'bells?|gong'],
    ['bench', 'bench(?:es)?|seat|sofa|swing'],
    ['boat', 'boats?|canoe|raft|dinghy|ship|ferry|cradle|bathtub'],
    ['log', 'logs?|trunk|stump|plank'],
    ['barrow', 'barrow|wheelbarrow|cart|wagon|stall|pram'],
    ['jars', 'jars?|bottles?|pots?|potions?|vases?|glue|paint'],
    ['pumpkin', 'pumpkins?|melon|marrow|vegetables?|cucumber|turnip'],
    ['clock', 'clocks?|watch|sundial'],
    ['door', 'doors?|gate|doorway|lift|window'],
    ['table', 'tables?|counter|workbench|desks?|plates?|tray|feast|picnic'],
    ['bed', 'beds?|pillow|mattress|bedroom'],
    ['blankets', 'blankets?|quilts?|rugs?|carpet|sheets?|curtains?|washing'],
    ['bundle', 'bundles?|sack|scarf|coat|sock|mittens?'],
    ['basket', 'baskets?|apples?|fruit|berries|pears?'],
    ['suitcase', 'suitcases?|luggage|trunks?|bags? of|briefcase'],
    ['chest', 'chests?|treasure|gold|coins?|jewels?|box(?:es)?|crates?|parcels?|presents?'],
    ['mailbag', 'mail ?bags?|satchels?|postbag|backpack|bags?'],
    ['letter', 'letters?|notes?|envelopes?|postcards?|photographs?|map|ticket|stamp'],
    ['book', 'books?|notebooks?|ledgers?|diary|pages?|pencil'],
    ['key', 'keys?|lock'],
    ['hats', 'hats?|caps?|bonnets?'],
    ['bridge', 'bridges?'],
    ['puddle', 'puddles?|ponds?|pools?|mirror|splash(?:es)?|water|mirage|ripples?'],
    ['cake', 'cakes?|pies?|pudding'],
    ['bread', 'buns?|bread|loa(?:f|ves)|oven|biscuits?|cookies?|dumplings?'],
    ['wool', 'wool|yarn|knitt\\w+|thread|string|rope'],
    ['ladder', 'ladders?|stairs?|steps?|chairs'],
    ['frame', 'frames?|paintings?|portraits?|pictures?|easel'],
    ['tent', 'tents?|camp'],
    ['telescope', 'telescopes?|comets?|spyglass'],
    ['well', 'wells?|fountain|bucket'],
    ['crown', 'crowns?|throne'],
    ['teapot', 'tea ?pots?|kettle|cups?|teaspoon|tea|mugs?'],
    ['drum', 'drums?|trumpet|music|violin|cello'],
    ['stars', 'stars?'],
    ['egg', 'eggs?|nest'],
    ['duck', 'ducks?|ducklings?|goose|geese|swan|chicken|hen'],
    ['crow', 'crows?|ravens?|birds?|sparrows?|gulls?|parrot|magpie|owl'],
    ['snail', 'snails?|worms?|slug'],
    ['frog', 'frogs?|toads?'],
    ['turtle', 'turtles?|tortoises?'],
    ['mouse', 'mouse|mice|rats?|moles?|hedgehogs?|hamsters?'],
    ['butterflies', 'butterfl(?:y|ies)|moths?|bees?|beetles?|ladybirds?|dragonfl(?:y|ies)|fireflies'],
    ['fish', 'fish(?:es)?|whales?|lobster|crab|octopus'],
    ['flowers', 'flowers?|dais(?:y|ies)|roses?|tulips?|sunflowers?|poppies'],
    ['sign', 'signs?|signposts?|arrows?|notice'],
  ] as const
).map(([kind, words]) => [kind, new RegExp(`\\b(?:${words})\\b`, 'i')])

/** The props that words name and the painter can draw, each once, in the order of the words. */
export function propsIn(words: readonly string[]): PropKind[] {
  const named = words.flatMap((phrase) => {
    // The first noun counts: "a snowman with a suitcase" is a snowman.
    const found = propWords
      .map(([kind, expression]) => ({ kind, at: expression.exec(phrase)?.index ?? -1 }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at)
    return found.slice(0, 1).map(({ kind }) => kind)
  })
  return [...new Set(named)]
}
