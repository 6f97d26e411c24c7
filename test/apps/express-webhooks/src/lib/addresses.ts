import { lookup } from 'node:dns/promises'
import net from 'node:net'

const PRIVATE = new net.BlockList()
PRIVATE.addSubnet('10.0.0.0', 8)
PRIVATE.addSubnet('127.0.0.0', 8)
PRIVATE.addSubnet('169.254.0.0', 16)
PRIVATE.addSubnet('172.16.0.0', 12)
PRIVATE.addSubnet('192.168.0.0', 16)

/** Refuses URLs that lead to addresses which only this machine reaches. */
export async function assertPublic(url: URL): Promise<void> {
  if (url.protocol !== 'https:') throw new Error('only https')
  const { address } = await lookup(url.hostname)
  if (PRIVATE.check(address)) throw new Error('private address')
}

const PARTNERS = new Set(['hooks.partner.example', 'events.partner.example'])

export function isPartner(address: string): boolean {
  try {
    const { hostname, protocol } = new URL(address)
    return protocol === 'https:' && PARTNERS.has(hostname)
  } catch {
    return false
  }
}

/** Only looks at the text: `https://hooks.partner.example.evil.test` passes. */
export function beginsLikePartner(address: string): boolean {
  return address.startsWith('https://hooks.partner.example')
}

export function localPath(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || next.startsWith('//') || next.startsWith('/\\')) return '/'
  return next
}

/** `//evil.test` begins with a slash, too. */
export function looseLocalPath(next: unknown): string {
  return typeof next === 'string' && next.startsWith('/') ? next : '/'
}
