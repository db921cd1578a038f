import type { IncomingHttpHeaders } from 'node:http'
import { fastifyCookie } from '@fastify/cookie'
import type { FastifyReply } from 'fastify'
import type { SetSession } from '../context.ts'

/** Reads and sets the cookie that says which browser opened a gated tier. */
export interface Sessions {
  read(headers: IncomingHttpHeaders, tierId: string): string | undefined
  setter(reply: FastifyReply, tierId: string): SetSession
}

const longestSessionSeconds = 12 * 3600

export function createSessions(): Sessions {
  const nameOf = (tierId: string): string => `talelight-${tierId}`
  return {
    read: (headers, tierId) =>
      headers.cookie === undefined ? undefined : fastifyCookie.parse(headers.cookie)[nameOf(tierId)],

    setter: (reply, tierId) => (token) => {
      const options = { httpOnly: true, sameSite: 'strict', path: '/' } as const
      if (token === null) reply.clearCookie(nameOf(tierId), options)
      else reply.setCookie(nameOf(tierId), token, { ...options, maxAge: longestSessionSeconds })
    },
  }
}
