import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTRPCClient, createWSClient, httpLink, httpSubscriptionLink, splitLink, wsLink } from '@trpc/client'
import type { TRPCClient } from '@trpc/client'
import { EventSource } from 'eventsource'
import { WebSocket } from 'ws'
import { noProviders } from '../src/env.ts'
import type { ProviderSettings } from '../src/env.ts'
import { createLog } from '../src/log.ts'
import type { Caps } from '../src/services/budget.ts'
import type { AppRouter } from '../src/router.ts'
import { openStudio } from '../src/studio.ts'
import type { DiskLimits } from '../src/storage/disk-room.ts'
import type { Studio } from '../src/studio.ts'

export interface TestServer extends AsyncDisposable {
  readonly studio: Studio
  readonly url: string
  readonly dataDir: string
  readonly logLines: readonly string[]
  /** A client of one tier; subscriptions go by the given transport. */
  client(
    tierId: string,
    options?: { readonly transport?: 'ws' | 'sse'; readonly cookie?: string },
  ): TRPCClient<AppRouter>
  /** Opens the grown-ups' tier. @returns the cookie of the session. */
  unlock(pin: string): Promise<string>
  /** Stops the server as SIGTERM does and keeps the data folder for another one. */
  stop(): Promise<void>
}

/** The whole product on a port of its own and a data folder of its own, gone at the end of its scope. */
export async function startTestServer(
  options: {
    readonly dataDir?: string
    readonly nsfwPin?: string
    readonly kidsPin?: string
    readonly locksOnLeaving?: boolean
    /** Default: none, the API alone. */
    readonly webFolder?: string
    readonly providers?: Partial<ProviderSettings>
    readonly capsByTier?: Readonly<Record<string, Caps>>
    readonly diskLimits?: DiskLimits
    readonly now?: () => number
  } = {},
): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'talelight-server-')))
  const logLines: string[] = []
  const studio = await openStudio({
    dataDir,
    nsfwPin: options.nsfwPin,
    kidsPin: options.kidsPin,
    ...(options.locksOnLeaving === undefined ? {} : { locksOnLeaving: options.locksOnLeaving }),
    providers: { ...noProviders, ...options.providers },
    webFolder: options.webFolder ?? null,
    // Words still come piece by piece, and sooner than anybody reads.
    storytellerPauseMs: 10,
    ...(options.capsByTier === undefined ? {} : { capsByTier: options.capsByTier }),
    diskLimits: options.diskLimits ?? { ballastBytes: 1_000_000, minFreeBytes: 1_000_000 },
    ...(options.now === undefined ? {} : { now: options.now }),
    log: createLog({ write: (line: string) => logLines.push(line) }),
  })
  const url = await studio.server.listen({ host: '127.0.0.1', port: 0 })
  const closers: (() => void)[] = []
  let isStopped = false

  const server: TestServer = {
    studio,
    url,
    dataDir,
    logLines,

    client(tierId, { transport = 'ws', cookie } = {}) {
      const trpcUrl = `${url}/api/${tierId}/trpc`
      const headers = cookie === undefined ? {} : { cookie }
      const subscriptions =
        transport === 'sse'
          ? httpSubscriptionLink<AppRouter, typeof EventSource>({
              url: trpcUrl,
              EventSource,
              eventSourceOptions: {
                fetch: (input: string | URL, init: RequestInit) =>
                  fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers } }),
              },
            })
          : (() => {
              const Socket = class extends WebSocket {
                constructor(address: string | URL) {
                  super(address, { headers })
                }
              }
              const client = createWSClient({ url: trpcUrl.replace('http', 'ws'), WebSocket: Socket as never })
              closers.push(() => void client.close())
              return wsLink<AppRouter>({ client })
            })()
      return createTRPCClient<AppRouter>({
        links: [
          splitLink({
            condition: (operation) => operation.type === 'subscription',
            true: subscriptions,
            false: httpLink({ url: trpcUrl, headers }),
          }),
        ],
      })
    },

    async unlock(pin) {
      const answer = await fetch(`${url}/api/nsfw/trpc/tier.unlock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pin }),
      })
      const cookie = answer.headers.get('set-cookie')?.split(';')[0]
      if (cookie === undefined) throw new Error(`The tier stayed locked: ${await answer.text()}`)
      return cookie
    },

    async stop() {
      if (isStopped) return
      isStopped = true
      for (const close of closers) close()
      await studio.close()
    },

    async [Symbol.asyncDispose]() {
      await server.stop()
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true })
    },
  }
  return server
}
