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

const common = { httpOnly: true, sameSite: 'strict', path: '/' } as const
const plainName = (tierId: string): string => `talelight-${tierId}`
/** A browser takes a cookie of this name over https alone, and from this very host. */
const secureName = (tierId: string): string => `__Host-${plainName(tierId)}`

/** The page that asks says how it came: before us there may be a proxy that speaks https, and we hear plain http. */
const isOverHttps = ({ origin }: IncomingHttpHeaders): boolean => origin?.startsWith('https://') === true

export function createSessions(): Sessions {
  return {
    read({ cookie }, tierId) {
      if (cookie === undefined) return undefined
      const cookies = fastifyCookie.parse(cookie)
      return cookies[secureName(tierId)] ?? cookies[plainName(tierId)]
    },

    setter: (reply, tier) => (token) => {
      const isSecure = isOverHttps(reply.request.headers)
      const name = isSecure ? secureName(tier.id) : plainName(tier.id)
      const options = { ...common, secure: isSecure }
      if (token === null) reply.clearCookie(name, options)
      else reply.setCookie(name, token, { ...options, maxAge: longestSessionMs(tier) / 1000 })
    },
  }
}
