import { headers } from 'next/headers'
import { type Searcher, searcherFrom } from '@/operations/search/log/searcher'

/** From where this page is asked for: for the limit of searches and for their log. */
export const currentSearcher = async (): Promise<Searcher> => searcherFrom(await headers())
