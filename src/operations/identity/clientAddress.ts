/** The caller's address, for rate limits: the last hop, which a proxy on this node added, or loopback. */
export function clientAddress(headers: Pick<Headers, 'get'>): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || '127.0.0.1'
}
