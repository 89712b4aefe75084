/** What is kept in memory of pages, articles and redirects goes by this name. */
export const CONTENT_TAG = 'content'
