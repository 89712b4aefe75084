import { buttonClasses } from '@/components/ui/buttonClasses'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import { Input } from '@/components/ui/Input'
import { t } from '@/messages/t'

/** The way to a new tutor: one field, a plain GET form. */
export function QuickSearch() {
  return (
    <Card as="section" aria-labelledby="search-title">
      <h2 id="search-title" className="sr-only">
        {t('dashboard.search')}
      </h2>
      <search>
        <form action="/tutors" method="get" className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
          <div>
            <label htmlFor="quick-q" className="mb-1.5 block font-medium">
              {t('search.what')}
            </label>
            <Input
              id="quick-q"
              name="q"
              type="search"
              placeholder={t('search.placeholder')}
              maxLength={100}
            />
          </div>
          <button type="submit" className={buttonClasses({})}>
            <Icon name="search" />
            {t('search.find')}
          </button>
        </form>
      </search>
    </Card>
  )
}
