import { messageText, t } from '@/messages/t'
import type { SearchFieldTexts } from './SearchField'

/** What a search field says. */
export const searchFieldTexts = (): SearchFieldTexts => ({
  label: t('search.what'),
  placeholder: t('search.placeholder'),
  list: t('search.suggestions'),
  subjects: t('search.suggestedSubjects'),
  tutors: t('search.suggestedTutors'),
  none: t('search.suggestedNone'),
  count: messageText('search.suggestedCount', undefined),
})
