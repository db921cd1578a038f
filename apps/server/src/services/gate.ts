import { createHash, randomBytes } from 'node:crypto'
import {
  blockGate,
  countFailedTry,
  deleteSession,
  deleteSessionsOlderThan,
  findGate,
  findSession,
  forgetFailedTries,
  insertSession,
  touchSession,
} from '@talelight/db'
import type { Database, TierRow } from '@talelight/db'
import { RequestError } from '../errors.ts'
import type { TierView } from '../views.ts'
import { createPinCheck } from './pin-check.ts'

const freeTries = 5
const firstBlockMs = 60_000
const longestBlockMs = 900_000
const hourMs = 3_600_000
/** A shelf for children may have a PIN too; it keeps strangers out, and is not asked for all the time. */
const sessionTimes = {
  kids: { idleMs: 24 * hourMs, longestMs: 30 * 24 * hourMs },
  'grown-ups': { idleMs: hourMs / 3, longestMs: 12 * hourMs },
} as const satisfies Record<TierRow['audience'], { idleMs: number; longestMs: number }>
/** A session that is used is written down anew at most this often. */
const touchMs = 60_000

export interface Gate {
  /** Only looks: a page that merely listens does not keep its session alive. */
  stateFor(tier: TierRow, token: string | undefined): TierView['state']
  /** Whether a PIN is asked for. */
  isGated(tier: TierRow): boolean
  /** Whether it locks behind a browser that goes from it to another place of this house. */
  locksOnLeaving(tier: TierRow): boolean
  /** Somebody did something with this session. */
  touch(tier: TierRow, token: string | undefined): void
  /**
   * Opens a tier to one browser.
   *
   * @returns the new session's token; only its hash is kept.
   * @throws {RequestError} a wrong PIN, too many of them, or a tier without one.
   */
  unlock(tier: TierRow, pin: string): Promise<string>
  lock(token: string): void
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** How long a session of this tier lasts at most. */
export const longestSessionMs = ({ audience }: TierRow): number => sessionTimes[audience].longestMs

/** Guards the tiers that have a PIN, and those for grown-ups in any case. */
export function createGate(options: {
  readonly database: Database
  /** By tier; a tier for grown-ups without one is closed to everybody, one for children open. */
  readonly pins: Readonly<Record<string, string | undefined>>
  /** Whether a tier for grown-ups locks behind whoever leaves it: a child who goes back the same way is asked for the PIN. */
  readonly locksOnLeaving: boolean
  readonly now: () => number
}): Gate {
  const { pins, now } = options
  const { rows } = options.database
  const isGated = (tier: TierRow): boolean => tier.audience === 'grown-ups' || pins[tier.id] !== undefined
  const checks = new Map(
    Object.entries(pins).flatMap(([tierId, pin]) =>
      pin === undefined ? [] : [[tierId, createPinCheck(pin)] as const],
    ),
  )
  let lastTry: Promise<unknown> = Promise.resolve()

  const tryPin = async (tier: TierRow, pin: string): Promise<string> => {
    const isRight = checks.get(tier.id)
    if (!isGated(tier)) throw new RequestError('bad-input', 'This shelf is open already.')
    if (isRight === undefined) {
      throw new RequestError('tier-closed', 'This shelf stays closed until the owner of this home sets a PIN for it.')
    }
    const gate = findGate(rows, tier.id)
    if (gate?.blockedUntil != null && gate.blockedUntil > now()) {
      const minutes = Math.ceil((gate.blockedUntil - now()) / 60_000)
      throw new RequestError('too-many-tries', `Too many tries. Come back in ${minutes} min.`)
    }
    if (!(await isRight(pin))) {
      const extraTries = countFailedTry(rows, tier.id) - freeTries
      if (extraTries >= 0) blockGate(rows, tier.id, now() + Math.min(longestBlockMs, firstBlockMs * 2 ** extraTries))
      throw new RequestError('wrong-pin', 'That is not the PIN.')
    }
    forgetFailedTries(rows, tier.id)
    deleteSessionsOlderThan(rows, now() - sessionTimes.kids.longestMs)
    const token = randomBytes(32).toString('base64url')
    const tokenHash = hashOf(token)
    insertSession(rows, { tokenHash, tierId: tier.id, createdAt: now(), lastSeenAt: now() })
    return token
  }

  return {
    isGated,

    locksOnLeaving: (tier) => options.locksOnLeaving && tier.audience === 'grown-ups' && checks.has(tier.id),

    stateFor(tier, token) {
      if (!isGated(tier)) return 'open'
      if (!checks.has(tier.id)) return 'closed'
      if (token === undefined) return 'locked'
      const session = findSession(rows, hashOf(token))
      if (session?.tierId !== tier.id) return 'locked'
      const { idleMs, longestMs } = sessionTimes[tier.audience]
      const isOver = now() - session.lastSeenAt > idleMs || now() - session.createdAt > longestMs
      return isOver ? 'locked' : 'open'
    },

    touch(tier, token) {
      if (token === undefined || !isGated(tier)) return
      const tokenHash = hashOf(token)
      const session = findSession(rows, tokenHash)
      if (session !== undefined && now() - session.lastSeenAt > touchMs) touchSession(rows, tokenHash, now())
    },

    unlock(tier, pin) {
      // One after the other: of many that come at once, only those count that are let through one by one.
      const trying = lastTry.then(() => tryPin(tier, pin))
      lastTry = trying.catch(() => undefined)
      return trying
    },

    lock: (token) => deleteSession(rows, hashOf(token)),
  }
}
