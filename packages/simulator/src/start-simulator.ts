import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Answer } from './http/answer.ts'
import { perform, send } from './http/behaviour.ts'
import type { Behaviour } from './http/behaviour.ts'
import { receive } from './http/received-request.ts'
import type { ProviderId, ReceivedRequest } from './http/received-request.ts'
import { anthropic } from './providers/anthropic.ts'
import { google } from './providers/google.ts'
import { local, localModel } from './providers/local.ts'
import { openAi } from './providers/openai.ts'
import type { House, Provider } from './providers/provider.ts'
import { createXAi } from './providers/xai.ts'

/** The keys that the providers of the simulator take for right. */
export const simulatorKeys = {
  openai: 'sk-simulated-openai',
  xai: 'xai-simulated',
  google: 'simulated-google',
  anthropic: 'sk-ant-simulated',
} as const

type ApiId = Exclude<ProviderId, 'media'>

export interface SimulatorOptions {
  /** The port of OpenAI; the others follow. Default: any free ones. */
  readonly firstPort?: number
  /** How long every good answer takes. Default 0. */
  readonly latencyMs?: Partial<Record<ApiId, number>>
  /** How often a clip is looked at before it is done. Default 3. */
  readonly looksUntilDone?: number
}

/** Which requests a script is for: all that are named must fit. */
export interface Match {
  readonly provider?: ProviderId
  readonly method?: string
  /** Found anywhere in the path. */
  readonly path?: string | RegExp
}

export interface Simulator extends AsyncDisposable {
  /** As `design.md` names them: with `/v1` at its end, but for Google and Anthropic. */
  readonly baseUrls: Readonly<Record<ApiId, string>>
  readonly mediaOrigin: string
  /** Everything that arrived, in order. */
  readonly requests: readonly ReceivedRequest[]
  /** The settings with which a Talelight talks to this simulator. */
  environment(): Record<string, string>
  /** The next requests that fit get this instead of a good answer. */
  script(match: Match, behaviour: Behaviour, options?: { readonly times?: number }): void
  /** Puts a file on the media host. @returns its temporary address. */
  offer(file: { readonly bytes: Uint8Array; readonly mediaType: string }): string
  /** Forgets scripts and requests. */
  reset(): void
}

interface Script {
  readonly match: Match
  readonly behaviour: Behaviour
  left: number
}

function fits({ provider, method, path }: Match, request: ReceivedRequest): boolean {
  if (provider !== undefined && provider !== request.provider) return false
  if (method !== undefined && method !== request.method) return false
  if (path === undefined) return true
  return typeof path === 'string' ? request.path.includes(path) : path.test(request.path)
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The simulator has no port.')
  return `http://127.0.0.1:${address.port}`
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => {
    server.close(resolve)
  })
}

/** Starts every provider on loopback. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const providers = {
    openai: openAi,
    xai: createXAi({ looksUntilDone: options.looksUntilDone ?? 3 }),
    google,
    anthropic,
    local,
  }
  const requests: ReceivedRequest[] = []
  let scripts: Script[] = []
  const files = new Map<string, { readonly bytes: Uint8Array; readonly mediaType: string }>()
  let mediaOrigin = ''

  const house: House = {
    now: Date.now,
    offer(file) {
      const path = `/media/${crypto.randomUUID()}`
      files.set(path, file)
      return `${mediaOrigin}${path}`
    },
  }

  const media: Provider = (request) => {
    const file = files.get(request.path)
    if (file === undefined) return { status: 403, headers: { 'content-type': 'text/plain' }, body: 'Expired' }
    return { status: 200, headers: { 'content-type': file.mediaType }, body: file.bytes }
  }

  const handle = async (
    served: {
      readonly id: ProviderId
      readonly provider: Provider
      readonly key: string | null
      readonly latencyMs: number
    },
    incoming: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const request = await receive(served.id, incoming, served.key)
    requests.push(request)
    const good = async (): Promise<Answer> => (await served.provider(request, house)) ?? { status: 404, body: '' }
    const script = scripts.find(({ match }) => fits(match, request))
    if (script !== undefined) {
      script.left -= 1
      if (script.left <= 0) scripts = scripts.filter((other) => other !== script)
      return perform(response, script.behaviour, good)
    }
    return served.latencyMs > 0
      ? perform(response, { kind: 'late', delayMs: served.latencyMs }, good)
      : send(response, await good())
  }

  const servers: Server[] = []
  const open = async (id: ProviderId, provider: Provider, index: number): Promise<string> => {
    const key = id === 'local' || id === 'media' ? null : simulatorKeys[id]
    const latencyMs = id === 'media' ? 0 : (options.latencyMs?.[id] ?? 0)
    const server = createServer((incoming, response) => {
      handle({ id, provider, key, latencyMs }, incoming, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined)
      })
    })
    servers.push(server)
    return listen(server, options.firstPort === undefined ? 0 : options.firstPort + index)
  }

  const baseUrls = {
    openai: `${await open('openai', providers.openai, 0)}/v1`,
    xai: `${await open('xai', providers.xai, 1)}/v1`,
    google: await open('google', providers.google, 2),
    anthropic: await open('anthropic', providers.anthropic, 3),
    local: `${await open('local', providers.local, 4)}/v1`,
  }
  mediaOrigin = await open('media', media, 5)

  return {
    baseUrls,
    mediaOrigin,
    requests,
    environment: () => ({
      OPENAI_API_KEY: simulatorKeys.openai,
      OPENAI_BASE_URL: baseUrls.openai,
      XAI_API_KEY: simulatorKeys.xai,
      XAI_BASE_URL: baseUrls.xai,
      GEMINI_API_KEY: simulatorKeys.google,
      GEMINI_BASE_URL: baseUrls.google,
      ANTHROPIC_API_KEY: simulatorKeys.anthropic,
      ANTHROPIC_BASE_URL: baseUrls.anthropic,
      TALELIGHT_MEDIA_HOSTS: new URL(mediaOrigin).host,
    }),
    script(match, behaviour, { times = 1 } = {}) {
      scripts.push({ match, behaviour, left: times })
    },
    offer: (file) => house.offer(file),
    reset() {
      scripts = []
      requests.length = 0
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map(stop))
    },
  }
}

/** The model that the simulator's local text server has. */
export { localModel as simulatorLocalModel }
