import { join } from 'node:path'
import { DataFolderError } from './data-folder.ts'
import { EnvError, readEnv } from './env.ts'
import { createLog } from './log.ts'
import { openStudio } from './studio.ts'
import type { Studio } from './studio.ts'

const log = createLog()

/** Ends the process over something that a person can mend, with one line and no stack. */
function giveUp(message: string): never {
  process.stderr.write(`\n  ${message}\n\n`)
  process.exit(1)
}

const errorCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

function explain(error: unknown, env: { readonly host: string; readonly port: number }): string | undefined {
  if (error instanceof EnvError || error instanceof DataFolderError) return error.message
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `Port ${env.port} is taken by another program. Set PORT in .env to a free one, or end that program.`
    case 'EACCES':
      return `This account may not listen on port ${env.port}. Set PORT in .env to one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${env.host}. Set HOST in .env to 127.0.0.1.`
    default:
      return undefined
  }
}

function stopOnSignals(studio: Studio): void {
  let isStopping = false
  const stop = (code: number): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    studio.close().then(
      () => process.exit(code),
      (error: unknown) => {
        log.error({ err: error }, 'the stop was not clean')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', () => stop(0))
  process.on('SIGINT', () => stop(0))
  process.on('unhandledRejection', (error) => {
    log.fatal({ err: error }, 'something was not handled')
    stop(1)
  })
}

async function main(): Promise<void> {
  // What is kept here is for this account alone, whoever else uses the machine.
  process.umask(0o077)
  let address = { host: '127.0.0.1', port: 0 }
  try {
    const env = readEnv()
    address = env
    const webFolder = join(import.meta.dirname, '../../web/dist')
    const studio = await openStudio({ ...env, webFolder, log })
    stopOnSignals(studio)
    const url = await studio.server.listen({ host: env.host, port: env.port })
    process.stdout.write(`\n  Talelight is open at ${url}\n\n`)
  } catch (error) {
    const sentence = explain(error, address)
    if (sentence !== undefined) giveUp(sentence)
    throw error
  }
}

await main()
