import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { tierLocked } from '../errors.ts'
import type { WorkInHand } from '../views.ts'

/** Words arrive many times a second; the list of what is being made need not. */
const shortestPauseMs = 250

/**
 * What is being made in a tier: the whole list at once, and again whenever it has changed.
 *
 * @throws {RequestError} the tier was locked.
 */
export async function* followWork(
  ctx: Context,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<WorkInHand[], void, void> {
  let shown: string | undefined
  for await (const _ of ctx.app.bell.rings({ tierId: ctx.tier.id }, signal)) {
    await ctx.untilRead(signal)
    if (ctx.tierState() !== 'open') throw tierLocked()
    const work = ctx.views.workInHand(ctx.db)
    const text = JSON.stringify(work)
    if (text !== shown) yield work
    shown = text
    await sleep(shortestPauseMs)
  }
}
