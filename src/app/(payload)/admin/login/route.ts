import { safePath } from '../../../(site)/session/safePath'

/**
 * Staff log in where everybody does. A page that goes on by itself instead of a redirect: the admin panel accepts the
 * session cookie only from our own pages, and after a redirect the browser would still come from wherever it came
 * from first (a mail, another site), and be sent round for ever.
 */
export function GET(request: Request): Response {
  const path = safePath(new URL(request.url).searchParams.get('redirect')) ?? '/admin'
  const target = `/session/refresh?next=${encodeURIComponent(path)}`
  const html = `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${target}"><title>Log in</title><a href="${target}">Log in</a>`
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
