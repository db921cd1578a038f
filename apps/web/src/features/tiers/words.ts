import type { TierView } from '@talelight/server'

/** What the front door and the gates say. */
export const tierWords = {
  heading: 'Which shelf is it today?',
  unreachable: 'The shelves could not be reached. Nothing is lost.',
  lookAgain: 'Look again',
  about: {
    kids: 'Stories to read aloud',
    nsfw: 'Stories for later in the evening',
  },
  locked: 'Opened with a PIN',
  closed: 'Closed',
  pageTitle: (name: string) => `${name} · Talelight`,
  gateHeading: (name: string) => `The shelf for ${name}`,
  pin: 'PIN',
  pinHint: 'It locks itself again when it has been left alone for a while.',
  pinHintOnLeaving: 'It locks itself again when you go to another shelf, and when it has been left alone for a while.',
  open: 'Open',
  emptyPin: 'The PIN comes first.',
  gateUnreachable: 'The house could not be reached. Try the PIN again in a moment.',
  closedHeading: (name: string) => `The shelf for ${name} is closed`,
  closedText: 'It has no PIN yet. Its owner sets TALELIGHT_NSFW_PIN and starts Talelight again.',
  back: 'Another shelf',
} as const satisfies Record<string, unknown> & { about: Record<TierView['binding'], string> }
