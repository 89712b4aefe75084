import { QueryForm } from '@/components/search/QueryForm'
import { SearchField } from '@/components/search/SearchField'
import { searchFieldTexts } from '@/components/search/searchFieldTexts'
import { buttonClasses } from '@/components/ui/buttonClasses'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import { t } from '@/messages/t'

/** The way to a new tutor: one field, a GET form. */
export function QuickSearch() {
  return (
    <Card as="section" aria-labelledby="search-title">
      <h2 id="search-title" className="sr-only">
        {t('dashboard.search')}
      </h2>
      <search>
        <QueryForm action="/tutors" className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
          <div>
            <label htmlFor="quick-q" className="mb-1.5 block font-medium">
              {t('search.what')}
            </label>
            <SearchField id="quick-q" texts={searchFieldTexts()} />
          </div>
          <button type="submit" className={buttonClasses({})}>
            <Icon name="search" />
            {t('search.find')}
          </button>
        </QueryForm>
      </search>
    </Card>
  )
}
