import { BlockList, isIP, isIPv6 } from 'node:net'

/** Everything that is not the open internet. https://www.iana.org/assignments/iana-ipv4-special-registry */
const closed = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  closed.addSubnet(net, prefix, 'ipv4')
}
/** Of IPv6 only what is given out for general use is open; the rest of it is named here where it lies inside. */
const openIpv6 = new BlockList()
openIpv6.addSubnet('2000::', 3, 'ipv6')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  closed.addSubnet(net, prefix, 'ipv6')
}

/** Whether an address lies on the open internet, and not in a house, a machine or a data centre's inside. */
export function isOpenAddress(address: string): boolean {
  if (isIP(address) === 0) return false
  if (isIPv6(address)) return openIpv6.check(address, 'ipv6') && !closed.check(address, 'ipv6')
  return !closed.check(address, 'ipv4')
}

export interface HostRules {
  /** Host names whose own and lower names a provider's results may come from. */
  readonly suffixes: readonly string[]
  /** Hosts, with their port where it is not the usual one, that the owner named: they may be anywhere. */
  readonly ownerHosts: ReadonlySet<string>
}

export type JudgedUrl =
  | { readonly kind: 'refused'; readonly why: string }
  /** `isOwned` when the owner named the host, so that it may be at home. */
  | { readonly kind: 'allowed'; readonly url: URL; readonly isOwned: boolean }

const longestUrl = 2048
const refused = (why: string): JudgedUrl => ({ kind: 'refused', why })

/** Holds an address from somebody else's answer against the rules, before anything is looked up. */
export function judgeUrl(address: string, rules: HostRules): JudgedUrl {
  if (address.length > longestUrl) return refused('it is too long')
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return refused('it is no address')
  }
  if (url.username !== '' || url.password !== '') return refused('it carries a name or a password')
  const isOwned = rules.ownerHosts.has(url.host)
  if (url.protocol !== 'https:' && !(isOwned && url.protocol === 'http:')) return refused('it is not https')
  if (isOwned) return { kind: 'allowed', url, isOwned }
  if (url.port !== '') return refused('it names a port')
  const host = url.hostname.replace(/\.$/, '')
  // However it was spelled, a URL's host is written out by now: an IPv4 address in four numbers, IPv6 in brackets.
  if (isIP(host) !== 0 || host.startsWith('[')) return refused('it names a number in place of a host')
  const isListed = rules.suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
  return isListed ? { kind: 'allowed', url, isOwned } : refused('its host is not one of the provider')
}
