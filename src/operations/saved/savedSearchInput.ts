import { z } from 'zod'
import { MAX_SEARCH_NAME } from '@/domain/search/savedLimits'
import { tutorFilters } from '../search/tutorFilters'

const name = z
  .string()
  .trim()
  .min(1, 'Give the search a name.')
  .max(MAX_SEARCH_NAME, 'Choose a shorter name.')

/** A search to be kept: its filters as they stand in an address, without the page. */
export const newSavedSearch = z.strictObject({
  name,
  filters: tutorFilters.omit({ page: true, limit: true }),
  alerts: z.boolean().default(false),
})

/** What can be changed about a saved search; what is left out stays. */
export const savedSearchChange = z
  .strictObject({ name, alerts: z.boolean() })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Say what to change.')
