/** What help articles are about, in the order of the help centre. */
export const ARTICLE_CATEGORIES = [
  'start',
  'booking',
  'paying',
  'changes',
  'problems',
  'teaching',
  'earnings',
  'privacy',
] as const
export type ArticleCategory = (typeof ARTICLE_CATEGORIES)[number]
