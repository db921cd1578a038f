import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
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

const freeTries = 5
const firstBlockMs = 60_000
const longestBlockMs = 900_000
const idleMs = 20 * 60_000
const longestSessionMs = 12 * 3_600_000
/** A session that is used is written down anew at most this often. */
const touchMs = 60_000

export interface Gate {
  /** Only looks: a page that merely listens does not keep its session alive. */
  stateFor(tier: TierRow, token: string | undefined): TierView['state']
  /** Somebody did something with this session. */
  touch(tier: TierRow, token: string | undefined): void
  /**
   * Opens a tier to one browser.
   *
   * @returns the new session's token; only its hash is kept.
   * @throws {RequestError} a wrong PIN, too many of them, or a tier without one.
   */
  unlock(tier: TierRow, pin: string): string
  lock(token: string): void
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Guards the tiers for grown-ups. One for children is always open. */
export function createGate(options: {
  readonly database: Database
  readonly pin: string | undefined
  readonly now: () => number
}): Gate {
  const { now } = options
  const { rows } = options.database
  const isGated = (tier: TierRow): boolean => tier.audience === 'grown-ups'

  return {
    stateFor(tier, token) {
      if (!isGated(tier)) return 'open'
      if (options.pin === undefined) return 'closed'
      if (token === undefined) return 'locked'
      const tokenHash = hashOf(token).toString('hex')
      const session = findSession(rows, tokenHash)
      if (session?.tierId !== tier.id) return 'locked'
      const isOver = now() - session.lastSeenAt > idleMs || now() - session.createdAt > longestSessionMs
      return isOver ? 'locked' : 'open'
    },

    touch(tier, token) {
      if (token === undefined || !isGated(tier)) return
      const tokenHash = hashOf(token).toString('hex')
      const session = findSession(rows, tokenHash)
      if (session !== undefined && now() - session.lastSeenAt > touchMs) touchSession(rows, tokenHash, now())
    },

    unlock(tier, pin) {
      if (!isGated(tier)) throw new RequestError('bad-input', 'This shelf is open already.')
      if (options.pin === undefined) {
        throw new RequestError('tier-closed', 'This shelf stays closed until the owner of this home sets a PIN for it.')
      }
      const gate = findGate(rows, tier.id)
      if (gate?.blockedUntil != null && gate.blockedUntil > now()) {
        const minutes = Math.ceil((gate.blockedUntil - now()) / 60_000)
        throw new RequestError('too-many-tries', `Too many tries. Come back in ${minutes} min.`)
      }
      if (!timingSafeEqual(hashOf(pin), hashOf(options.pin))) {
        const extraTries = countFailedTry(rows, tier.id) - freeTries
        if (extraTries >= 0) blockGate(rows, tier.id, now() + Math.min(longestBlockMs, firstBlockMs * 2 ** extraTries))
        throw new RequestError('wrong-pin', 'That is not the PIN.')
      }
      forgetFailedTries(rows, tier.id)
      deleteSessionsOlderThan(rows, now() - longestSessionMs)
      const token = randomBytes(32).toString('base64url')
      insertSession(rows, {
        tokenHash: hashOf(token).toString('hex'),
        tierId: tier.id,
        createdAt: now(),
        lastSeenAt: now(),
      })
      return token
    },

    lock: (token) => deleteSession(rows, hashOf(token).toString('hex')),
  }
}
