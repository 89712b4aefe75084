/** Places a login must not lead back to. */
const NEVER = /^\/(login|register|session|api|verify-email|reset-password)(\/|$)/

/**
 * A `next` parameter as a path of this site with its query, or null when it is none: another site, a script, or
 * a page that makes no sense after logging in.
 */
export function safePath(next: unknown): string | null {
  if (typeof next !== 'string' || !next.startsWith('/') || next.length > 1000) return null
  const here = 'http://here.invalid'
  try {
    const url = new URL(next, here)
    if (url.origin !== here || NEVER.test(url.pathname)) return null
    return `${url.pathname}${url.search}${url.hash}`
  } catch {
    return null
  }
}
