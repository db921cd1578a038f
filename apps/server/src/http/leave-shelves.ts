import type { IncomingHttpHeaders } from 'node:http'
import { listTiers } from '@talelight/db'
import type { App } from '../context.ts'
import type { Sessions } from './session-cookie.ts'

/**
 * Locks, to one browser, the shelves that lock behind whoever leaves them. Whoever has the browser next may be a child,
 * and the way back must not be open.
 *
 * @param place.tierId where that browser is now; `undefined` at the front door, which belongs to no shelf.
 */
export function leaveShelves(
  app: App,
  place: { readonly headers: IncomingHttpHeaders; readonly sessions: Sessions; readonly tierId: string | undefined },
): void {
  const left = listTiers(app.database.rows).filter((tier) => tier.id !== place.tierId && app.gate.locksOnLeaving(tier))
  for (const tier of left) {
    const token = place.sessions.read(place.headers, tier.id)
    if (token === undefined || app.gate.stateFor(tier, token) !== 'open') continue
    app.gate.lock(token)
    app.bell.ringTier(tier.id)
  }
}
