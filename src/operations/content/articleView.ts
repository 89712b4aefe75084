import type { ArticleCategory } from '@/domain/content/articleCategories'
import type { RichTextState, SeoView } from './blockViews'

/** An article as lists name it. */
export type ArticleEntry = { slug: string; title: string; summary: string; category: ArticleCategory }

export type ArticleView = ArticleEntry & {
  id: string
  body: RichTextState | null
  seo: SeoView
  updatedAt: Date
}
