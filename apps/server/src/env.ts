import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'

/** The folder that holds `.env` and against which a relative data folder is read. */
const rootFolder = resolve(import.meta.dirname, '../../..')

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number('must be a number from 0 to 65535')
    .int('must be a whole number')
    .min(0, 'must be a number from 0 to 65535')
    .max(65_535, 'must be a number from 0 to 65535')
    .default(8080),
  TALELIGHT_DATA_DIR: z.string().min(1).default('./data'),
  TALELIGHT_NSFW_PIN: z.string().min(4, 'must have at least 4 characters').optional(),
})

export interface Env {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** Opens the grown-ups' tier; without it the tier stays closed. */
  readonly nsfwPin: string | undefined
}

/** A setting that cannot be used. The message is one line that names it and says what it must be. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

/** @throws {EnvError} names every setting that cannot be used. */
export function parseEnv(variables: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
    throw new EnvError(`A setting cannot be used: ${lines.join('; ')}. Change it in .env or in the environment.`)
  }
  const { HOST, PORT, TALELIGHT_DATA_DIR, TALELIGHT_NSFW_PIN } = parsed.data
  return {
    host: HOST,
    port: PORT,
    dataDir: resolve(rootFolder, TALELIGHT_DATA_DIR),
    nsfwPin: TALELIGHT_NSFW_PIN,
  }
}

/** Reads `.env` in the root, where there is one, and the environment, which wins. */
export function readEnv(): Env {
  const file = resolve(rootFolder, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return parseEnv(process.env)
}
