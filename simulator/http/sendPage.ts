import type { ServerResponse } from 'node:http'
import type { Html } from '../pages/html'

/**
 * Sends a page. `leadsTo`: addresses a form on it may end at (the shop's own pages), since a browser
 * counts the redirect after a form among the places the form goes to.
 */
export function sendPage(
  response: ServerResponse,
  status: number,
  page: Html,
  leadsTo: (string | null)[] = [],
): void {
  const origins = leadsTo.flatMap((address) =>
    address && URL.canParse(address) ? [new URL(address).origin] : [],
  )
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self' ${[...new Set(origins)].join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  })
  response.end(page.text)
}

/** 303: the browser goes on with a GET. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store' })
  response.end()
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body, null, 2)}\n`)
}
