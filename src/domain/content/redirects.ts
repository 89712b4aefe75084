export type Redirect = { from: string; to: string }

/** Longer ways round are a mistake in themselves. */
const LONGEST_WAY = 10

/**
 * Where an address leads in the end by these redirects; null when none applies, and when they lead round in a circle.
 * Addresses are paths without query.
 */
export function followRedirects(redirects: readonly Redirect[], path: string): string | null {
  const next = new Map(redirects.map(({ from, to }) => [from, to]))
  let at = path
  for (let step = 0; step <= LONGEST_WAY; step += 1) {
    const to = next.get(pathOf(at))
    if (to === undefined) return at === path ? null : at
    at = to
  }
  return null
}

/** Whether adding `redirect` to the others would send a browser round in a circle. */
export function makesLoop(redirects: readonly Redirect[], redirect: Redirect): boolean {
  const others = redirects.filter(({ from }) => from !== redirect.from)
  return followRedirects([...others, redirect], redirect.from) === null
}

/** A path as redirects compare it: without query and place, and without the slash at its end. */
export function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/, '')
  return path.length > 1 ? path.replace(/\/+$/, '') || '/' : path
}
