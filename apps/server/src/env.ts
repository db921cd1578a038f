import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Caps } from './services/budget.ts'

/** The folder that holds `.env` and against which a relative data folder is read. */
const rootFolder = resolve(import.meta.dirname, '../../..')

const key = z.string().trim().min(1).optional()

/** Adapters add their paths to it, so it ends without a slash. */
const baseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
  .transform((address) => address.replace(/\/+$/, ''))
  .optional()

/** US dollars. */
const cap = z.coerce
  .number('must be an amount in US dollars, such as 5 or 0.50')
  .min(0, 'must be an amount in US dollars, such as 5 or 0.50')
  .optional()
  .transform((usd) => usd ?? null)

const pin = z.string().min(4, 'must have at least 4 characters').optional()

/** Hosts, with commas between them. */
const list = z
  .string()
  .default('')
  .transform((hosts) =>
    hosts
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
  )

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number from 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be a number from 0 to 65535')
    .max(65_535, 'must be a number from 0 to 65535')
    .default(8080),
  TALELIGHT_DATA_DIR: z.string().min(1).default('./data'),
  TALELIGHT_KIDS_DAY_CAP_USD: cap,
  TALELIGHT_KIDS_MONTH_CAP_USD: cap,
  TALELIGHT_NSFW_DAY_CAP_USD: cap,
  TALELIGHT_NSFW_MONTH_CAP_USD: cap,
  TALELIGHT_KIDS_PIN: pin,
  TALELIGHT_NSFW_PIN: pin,
  TALELIGHT_LOCK_ON_LEAVING: z.enum(['yes', 'no'], 'must be yes or no').default('yes'),
  TALELIGHT_OPEN_TO_NETWORK: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  TALELIGHT_HOSTS: list,
  OPENAI_API_KEY: key,
  OPENAI_BASE_URL: baseUrl,
  XAI_API_KEY: key,
  XAI_BASE_URL: baseUrl,
  GEMINI_API_KEY: key,
  GEMINI_BASE_URL: baseUrl,
  ANTHROPIC_API_KEY: key,
  ANTHROPIC_BASE_URL: baseUrl,
  LOCAL_LLM_BASE_URL: baseUrl,
  LOCAL_LLM_MODEL: z.string().trim().min(1).optional(),
  TALELIGHT_BUILTIN: z.enum(['auto', 'always', 'never'], 'must be auto, always or never').default('auto'),
  TALELIGHT_MEDIA_HOSTS: list,
})

interface KeyedProvider {
  readonly apiKey: string
  /** `undefined` for the provider's own address. */
  readonly baseUrl: string | undefined
}

/** Whom this home may ask for words, pictures and clips. */
export interface ProviderSettings {
  readonly openai: KeyedProvider | null
  readonly xai: KeyedProvider | null
  readonly google: KeyedProvider | null
  readonly anthropic: KeyedProvider | null
  /** A text server of one's own. */
  readonly local: { readonly baseUrl: string; readonly model: string } | null
  /** When the models that need no key are offered: `auto` where there is nobody else. */
  readonly builtin: 'auto' | 'always' | 'never'
  /** Further hosts from which results may be fetched, wherever they are. */
  readonly mediaHosts: readonly string[]
}

/** A home without a key. */
export const noProviders: ProviderSettings = {
  openai: null,
  xai: null,
  google: null,
  anthropic: null,
  local: null,
  builtin: 'auto',
  mediaHosts: [],
}

export interface Env {
  readonly host: string
  readonly port: number
  /** Further names by which people reach this server. */
  readonly hosts: readonly string[]
  readonly dataDir: string
  /** Opens the children's tier; without it that tier is open. */
  readonly kidsPin: string | undefined
  /** Opens the grown-ups' tier; without it the tier stays closed. */
  readonly nsfwPin: string | undefined
  /** Whether the grown-ups' tier locks behind a browser that goes to another place. */
  readonly locksOnLeaving: boolean
  /** How much each tier may spend. */
  readonly capsByTier: Readonly<Record<string, Caps>>
  readonly providers: ProviderSettings
}

/** A setting that cannot be used. The message is one line that names it and says what it must be. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

function keyed(apiKey: string | undefined, address: string | undefined): KeyedProvider | null {
  return apiKey === undefined ? null : { apiKey, baseUrl: address }
}

const shortestNetworkPin = 6

/** Whoever is in the same network reaches a wider address than this machine's own: guests, neighbours, televisions. */
function assertSafeToListen(settings: z.infer<typeof environment>): void {
  const { HOST, TALELIGHT_KIDS_PIN, TALELIGHT_NSFW_PIN, TALELIGHT_OPEN_TO_NETWORK } = settings
  const isOwnMachine = HOST === 'localhost' || HOST === '::1' || HOST.startsWith('127.')
  if (isOwnMachine || TALELIGHT_OPEN_TO_NETWORK === 'yes') return
  if (TALELIGHT_KIDS_PIN === undefined) {
    throw new EnvError(
      `HOST=${HOST} lets everybody in your network see the stories and photos here. Set TALELIGHT_KIDS_PIN first, or TALELIGHT_OPEN_TO_NETWORK=yes if you trust all of them.`,
    )
  }
  if ([TALELIGHT_KIDS_PIN, TALELIGHT_NSFW_PIN].some((one) => one !== undefined && one.length < shortestNetworkPin)) {
    throw new EnvError(`A PIN that is asked for in your network must have at least ${shortestNetworkPin} characters.`)
  }
}

/** @throws {EnvError} names every setting that cannot be used. */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new EnvError(`A setting cannot be used: ${lines.join('; ')}. Change it in .env or in the environment.`)
  }
  const { HOST, PORT, TALELIGHT_DATA_DIR, TALELIGHT_NSFW_PIN, LOCAL_LLM_BASE_URL, LOCAL_LLM_MODEL } = parsed.data
  if (LOCAL_LLM_BASE_URL !== undefined && LOCAL_LLM_MODEL === undefined) {
    throw new EnvError('A setting is missing: LOCAL_LLM_MODEL must name the model that LOCAL_LLM_BASE_URL serves.')
  }
  assertSafeToListen(parsed.data)
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(rootFolder, TALELIGHT_DATA_DIR),
    hosts: parsed.data.TALELIGHT_HOSTS,
    kidsPin: parsed.data.TALELIGHT_KIDS_PIN,
    nsfwPin: TALELIGHT_NSFW_PIN,
    locksOnLeaving: parsed.data.TALELIGHT_LOCK_ON_LEAVING === 'yes',
    capsByTier: {
      kids: { dayUsd: parsed.data.TALELIGHT_KIDS_DAY_CAP_USD, monthUsd: parsed.data.TALELIGHT_KIDS_MONTH_CAP_USD },
      nsfw: { dayUsd: parsed.data.TALELIGHT_NSFW_DAY_CAP_USD, monthUsd: parsed.data.TALELIGHT_NSFW_MONTH_CAP_USD },
    },
    providers: {
      openai: keyed(parsed.data.OPENAI_API_KEY, parsed.data.OPENAI_BASE_URL),
      xai: keyed(parsed.data.XAI_API_KEY, parsed.data.XAI_BASE_URL),
      google: keyed(parsed.data.GEMINI_API_KEY, parsed.data.GEMINI_BASE_URL),
      anthropic: keyed(parsed.data.ANTHROPIC_API_KEY, parsed.data.ANTHROPIC_BASE_URL?.replace(/\/v1$/, '')),
      local:
        LOCAL_LLM_BASE_URL === undefined || LOCAL_LLM_MODEL === undefined
          ? null
          : { baseUrl: LOCAL_LLM_BASE_URL, model: LOCAL_LLM_MODEL },
      builtin: parsed.data.TALELIGHT_BUILTIN,
      mediaHosts: parsed.data.TALELIGHT_MEDIA_HOSTS,
    },
  }
}

/** Reads `.env` in the root, where there is one, and the environment, which wins. */
export function readEnv(): Env {
  const file = resolve(rootFolder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return parseEnv(process.env)
}
