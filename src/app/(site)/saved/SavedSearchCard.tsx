import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { SavedSearch } from '@/operations/saved/savedSearch'
import { removeSearch, setAlerts } from './actions'

/** A saved search: run it, turn its mails on or off, delete it. */
export function SavedSearchCard({ search, timeZone }: { search: SavedSearch; timeZone: string }) {
  const { id, name, query, alerts, createdAt } = search
  return (
    <Card as="article" className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        <h2 className="text-lg font-semibold">{name}</h2>
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
          <span className="inline-flex items-center gap-1.5">
            <Icon name={alerts ? 'bell' : 'mail'} className="size-4" />
            {alerts ? t('saved.alertsOn') : t('saved.alertsOff')}
          </span>
          <span>
            {t('saved.savedOn', { date: formatInstant({ instant: createdAt, timeZone, style: 'date' }) })}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href={query ? `/tutors?${query}` : '/tutors'} size="sm">
          {t('saved.run')}
        </ButtonLink>
        <form action={setAlerts}>
          <input type="hidden" name="searchId" value={id} />
          <input type="hidden" name="alerts" value={String(!alerts)} />
          <Button
            type="submit"
            variant="secondary"
            size="sm"
            aria-label={alerts ? t('saved.turnOffFor', { name }) : t('saved.turnOnFor', { name })}
          >
            {alerts ? t('saved.turnOff') : t('saved.turnOn')}
          </Button>
        </form>
        <form action={removeSearch}>
          <input type="hidden" name="searchId" value={id} />
          <Button type="submit" variant="ghost" size="sm" aria-label={t('saved.deleteFor', { name })}>
            {t('saved.delete')}
          </Button>
        </form>
      </div>
    </Card>
  )
}
