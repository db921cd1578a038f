import type { IncomingHttpHeaders } from 'node:http'
import { fastifyCookie } from '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { TierRow } from '@talelight/db'
import type { SetSession } from '../context.ts'
import { longestSessionMs } from '../services/gate.ts'

/** Reads and sets the cookie that says which browser opened a gated tier. */
export interface Sessions {
  read(headers: IncomingHttpHeaders, tierId: string): string | undefined
  setter(reply: FastifyReply, tier: TierRow): SetSession
}

export function createSessions(): Sessions {
  const nameOf = (tierId: string): string => `talelight-${tierId}`
  return {
    read: (headers, tierId) =>
      headers.cookie === undefined ? undefined : fastifyCookie.parse(headers.cookie)[nameOf(tierId)],

    setter: (reply, tier) => (token) => {
      const options = { httpOnly: true, sameSite: 'strict', path: '/' } as const
      if (token === null) reply.clearCookie(nameOf(tier.id), options)
      else reply.setCookie(nameOf(tier.id), token, { ...options, maxAge: longestSessionMs(tier) / 1000 })
    },
  }
}
