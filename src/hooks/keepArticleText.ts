import type { CollectionBeforeChangeHook } from 'payload'
import { plainText } from '@/domain/content/plainText'

/** Keeps the words of an article beside it, for the search of the help centre. */
export const keepArticleText: CollectionBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  searchText: plainText(data.body ?? originalDoc?.body),
})
