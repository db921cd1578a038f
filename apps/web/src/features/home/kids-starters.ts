import type { Starter } from './starter.ts'

/** First lines for children, each about one particular somebody who wants one particular thing. */
export const kidsStarters = [
  { text: 'A fox who lights the lanterns in the winter wood', picture: 'winter-wood' },
  { text: 'A dragon who is a little afraid of candles', picture: 'candle-dragon' },
  { text: 'A bear who only wanted to borrow the moon', picture: 'moon-bear' },
  { text: 'A balloon that only flies to kind places', picture: 'kind-balloon' },
  { text: 'A rabbit who opens a post office for lost letters', picture: 'post-rabbit' },
  { text: 'A cat who goes to the bottom of the sea to complain about the waves', picture: 'sea-cat' },
  { text: 'A grandmother whose umbrella always knows the way home', picture: 'umbrella' },
  { text: 'A robot who looks after the last flower on the moon', picture: 'moon-flower' },
  { text: 'A small bird with a map of everywhere', picture: 'map-bird' },
  { text: 'A girl who follows her kite to the house of the wind', picture: 'wind-kite' },
  { text: 'A bear captain who cannot swim and has told nobody', picture: 'bear-captain' },
  { text: 'A nightingale who cannot stay awake past bedtime', picture: 'sleepy-nightingale' },
  { text: 'A boy who plants a button and waters it every day', picture: 'button-garden' },
  { text: 'A dragon who knocks at the castle to ask for a bedtime story', picture: 'castle-dragon' },
  { text: 'A rabbit who digs for treasure and finds a piano', picture: 'piano-rabbit' },
  { text: 'A cat who works the night shift on the rooftops', picture: 'night-cat' },
] as const satisfies readonly Starter[]
