import { spawn } from 'node:child_process'
import { startSimulator } from './start-simulator.ts'

/** What the simulated providers take, so that waiting can be seen. */
const latencyMs = { openai: 2500, xai: 2500, google: 2500, anthropic: 400, local: 400 } as const

/**
 * Starts the simulator and, after `--`, a program that is told of it by its environment: with its end, all ends.
 * Without a program it prints the settings and stays.
 */
async function main(): Promise<void> {
  await using simulator = await startSimulator({ latencyMs, looksUntilDone: 6 })
  const settings = simulator.environment()
  const [command, ...parameters] = process.argv.slice(process.argv.indexOf('--') + 1)
  if (!process.argv.includes('--') || command === undefined) {
    process.stdout.write(
      `${Object.entries(settings)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n')}\n`,
    )
    await new Promise((resolve) => {
      process.once('SIGINT', resolve)
      process.once('SIGTERM', resolve)
    })
    return
  }
  const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...settings } })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  process.exitCode = await new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

await main()
