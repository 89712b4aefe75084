/** Facts of a page for search engines (schema.org). */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const html = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data for search engines; `<` is escaped
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
