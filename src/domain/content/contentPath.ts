/** The collections whose documents are pages of the site. */
export const CONTENT_KINDS = ['pages', 'articles'] as const
export type ContentKind = (typeof CONTENT_KINDS)[number]

const PREFIX: Record<ContentKind, string> = { pages: '/p/', articles: '/help/' }

/** Where a document of the content team stands on the site. */
export const contentPath = (kind: ContentKind, slug: string): string => `${PREFIX[kind]}${slug}`
