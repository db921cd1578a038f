import type { Starter } from './starter.ts'

/** First lines for grown-ups. */
export const grownUpStarters = [
  { text: 'A detective who can only think in the rain', picture: null },
  { text: 'The house kept one window lit for thirty years', picture: null },
  { text: 'Two letters, one platform, the last train of the war', picture: null },
  { text: 'The caravan that sold other people’s memories', picture: null },
  { text: 'A locksmith hired to lock a door from the inside', picture: null },
  { text: 'A forger is asked to authenticate her own best work', picture: null },
  { text: 'The translator who softened one word and stopped a duel', picture: null },
  { text: 'An island hotel where nobody checks out on a Thursday', picture: null },
  { text: 'Two thieves, one safe, and a marriage to repair', picture: null },
  { text: 'The piano tuner who hears what the rooms remember', picture: null },
  { text: 'A lighthouse log with one page in another hand', picture: null },
  { text: 'She came home for the funeral and found it was her own', picture: null },
  { text: 'The last honest croupier in a drowning city', picture: null },
  { text: 'A ghostwriter whose client died before chapter one', picture: null },
  { text: 'The widow who plays chess with the man who did it', picture: null },
  { text: 'Midnight at the embassy, and the wrong violin case', picture: null },
] as const satisfies readonly Starter[]
