import type { Simulator } from '@talelight/simulator'
import { parseEnv } from '../src/env.ts'
import type { ProviderSettings } from '../src/env.ts'

/** The settings of a home that has a key of each of these providers, all of them simulated. */
export function settingsFor(
  simulator: Simulator,
  only?: readonly string[],
  further: Record<string, string> = {},
): ProviderSettings {
  const all = Object.entries(simulator.environment())
  const wanted = all.filter(
    ([name]) => only === undefined || name.startsWith('TALELIGHT_') || only.some((prefix) => name.startsWith(prefix)),
  )
  return parseEnv({ ...Object.fromEntries(wanted), ...further }).providers
}
