import { readEnv } from '../apps/server/src/env.ts'
import { createLog } from '../apps/server/src/log.ts'
import { openStudio } from '../apps/server/src/studio.ts'

/** A server that kills itself, as hard as SIGKILL does it, at the first time it comes to a checkpoint. */
const [deadly] = process.argv.slice(2)
const env = readEnv()
const studio = await openStudio({
  ...env,
  webFolder: null,
  log: createLog(),
  pass(checkpoint) {
    if (checkpoint === deadly) process.kill(process.pid, 'SIGKILL')
  },
})
const url = await studio.server.listen({ host: env.host, port: env.port })
process.stdout.write(`open at ${url}\n`)
process.on('SIGTERM', () => void studio.close().then(() => process.exit(0)))
