import { initTRPC } from '@trpc/server'
import type { Context } from './context.ts'
import { faceOf, tierLocked } from './errors.ts'

/** Who may call: `anyone` who reached the tier's address, or only a browser to which the `tier` is open. */
interface Meta {
  readonly access: 'anyone' | 'tier'
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const { reason, message, supportId } = faceOf(error)
      if (reason === 'internal') ctx?.app.log.error({ err: error.cause ?? error, supportId }, 'a request failed')
      return { ...shape, message, data: { ...shape.data, reason, supportId } }
    },
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  })

export const createRouter = t.router
export const gateProcedure = t.procedure.meta({ access: 'anyone' })

export const tierProcedure = t.procedure.meta({ access: 'tier' }).use(({ ctx, type, next }) => {
  if (ctx.tierState() !== 'open') throw tierLocked()
  if (type !== 'subscription') ctx.app.gate.touch(ctx.tier, ctx.sessionToken)
  return next()
})
