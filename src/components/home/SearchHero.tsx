import Link from 'next/link'
import { t } from '@/messages/t'
import { QueryForm } from '../search/QueryForm'
import { SearchField } from '../search/SearchField'
import { searchFieldTexts } from '../search/searchFieldTexts'
import { buttonClasses } from '../ui/buttonClasses'
import { Icon } from '../ui/Icon'
import { Select } from '../ui/Select'

type SearchHeroProps = {
  subjects: readonly { slug: string; name: string }[]
  /** The lowest rate on offer, written (`$12.00`). */
  fromPrice?: string
  action?: string
}

/** The first thing a visitor sees (the most wanted subjects first in `subjects`): the promise and a search that works without JavaScript. */
export function SearchHero({ subjects, fromPrice, action = '/tutors' }: SearchHeroProps) {
  return (
    <section className="border-b border-line bg-linear-to-b from-primary-soft to-canvas">
      <div className="mx-auto max-w-4xl px-4 py-12 text-center sm:px-6 sm:py-20">
        <h1 className="text-4xl font-bold tracking-tight sm:text-5xl">{t('home.title')}</h1>
        <p className="mx-auto mt-4 max-w-2xl text-lg text-ink-soft">
          {fromPrice ? t('home.textFrom', { price: fromPrice }) : t('home.text')}
        </p>
        <search>
          <QueryForm
            action={action}
            className="mx-auto mt-8 grid gap-3 rounded-lg border border-line bg-surface p-3 text-start shadow-lg sm:grid-cols-[1.4fr_1fr_auto] sm:items-end"
          >
            <div>
              <label htmlFor="hero-q" className="mb-1 block px-1 text-sm font-medium">
                {t('search.what')}
              </label>
              <SearchField id="hero-q" texts={searchFieldTexts()} />
            </div>
            <div>
              <label htmlFor="hero-subject" className="mb-1 block px-1 text-sm font-medium">
                {t('search.subject')}
              </label>
              <Select
                id="hero-subject"
                name="subject"
                emptyLabel={t('search.anySubject')}
                options={subjects.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
            </div>
            <button type="submit" className={buttonClasses({ className: 'sm:px-6' })}>
              <Icon name="search" />
              {t('search.find')}
            </button>
          </QueryForm>
        </search>
        <p className="mt-5 flex flex-wrap justify-center gap-x-2 gap-y-2 text-sm">
          <span className="py-1 text-ink-soft">{t('home.popular')}</span>
          {subjects.slice(0, 5).map(({ slug, name }) => (
            <Link
              key={slug}
              href={`${action}?subject=${encodeURIComponent(slug)}`}
              className="rounded-full border border-primary-line bg-surface px-3 py-1 font-medium text-primary-ink hover:border-primary"
            >
              {name}
            </Link>
          ))}
        </p>
        <ul className="mt-8 flex flex-wrap justify-center gap-x-6 gap-y-2 text-sm text-ink-soft">
          {(
            [
              ['shield-check', t('home.trustChecked')],
              ['wallet', t('home.trustPay')],
              ['calendar-check', t('home.trustCancel')],
            ] as const
          ).map(([icon, text]) => (
            <li key={icon} className="inline-flex items-center gap-2">
              <Icon name={icon} className="size-5 text-success-ink" />
              {text}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
