type Item = { url: string; changedAt?: Date | null }

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** A file of addresses, as search engines read it. */
export const urlSet = (items: readonly Item[]): string =>
  `${HEAD}<urlset ${SPACE}>\n${items.map((item) => entry('url', item)).join('\n')}\n</urlset>\n`

/** The file that names the other files. */
export const sitemapIndex = (items: readonly Item[]): string =>
  `${HEAD}<sitemapindex ${SPACE}>\n${items.map((item) => entry('sitemap', item)).join('\n')}\n</sitemapindex>\n`

/** Answers with XML that may be kept for ten minutes. */
export const xmlAnswer = (xml: string): Response =>
  new Response(xml, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' },
  })

const entry = (name: string, { url, changedAt }: Item) =>
  `<${name}><loc>${escaped(url)}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''}</${name}>`

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
