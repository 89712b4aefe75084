import Link from 'next/link'
import type { ArticleEntry } from '@/operations/content/articleView'

/** Help articles by their titles and what they answer. */
export function ArticleList({ articles }: { articles: readonly ArticleEntry[] }) {
  return (
    <ul className="grid gap-4">
      {articles.map(({ slug, title, summary }) => (
        <li key={slug}>
          <Link
            href={`/help/${slug}`}
            className="inline-block rounded-sm py-1 font-semibold text-primary-ink underline underline-offset-4"
          >
            {title}
          </Link>
          <p className="text-ink-soft">{summary}</p>
        </li>
      ))}
    </ul>
  )
}
