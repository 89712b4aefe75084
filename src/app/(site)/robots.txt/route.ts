import { env } from '@/env'

export const dynamic = 'force-dynamic'

/** What has nothing to find: people's own pages, the staff panel, the API except for pictures. */
const CLOSED = [
  '/admin',
  '/api/',
  '/preview/',
  '/session/',
  '/book/',
  '/bookings',
  '/dashboard',
  '/demo/',
  '/design',
  '/lesson/',
  '/packages',
  '/payments/',
  '/prices',
  '/series/',
  '/settings',
  '/tutor/',
  '/wallet',
]

/** What robots are asked to leave alone, and where the sitemap is. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /api/cms/media/file/',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env.SERVER_URL}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=600' },
  })
}
