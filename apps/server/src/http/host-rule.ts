import { isIP } from 'node:net'
import { hostname } from 'node:os'

/**
 * Which names this server goes by. A page of a stranger can have its own name point at this machine, and its browser
 * then takes our answers for that page's own; a number, or a name of this machine, no stranger can have.
 */
export function createHostRule(hosts: readonly string[]): (host: string | undefined) => boolean {
  const own = hostname().toLowerCase()
  const names = new Set(['localhost', own, `${own}.local`, ...hosts.map((name) => name.toLowerCase())])
  return (host = '') => {
    const name = host.toLowerCase().replace(/:\d+$/, '')
    return names.has(name) || isIP(name.replace(/^\[(?<address>.*)\]$/, '$<address>')) > 0
  }
}
