/** A module of the platform, or a package that is fetched for its name: `node:fs`, `npm:hono@4.6/streaming`, `npm:/@scope/name`. */
const PREFIXED = /^(?:node:|npm:\/?((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?)/

/** A specifier as package managers write it: without the prefix and the version that some runtimes take. */
export function packageNameOf(specifier: string): string {
  return specifier.replace(PREFIXED, (_prefix, name: string | undefined) => name ?? '')
}
