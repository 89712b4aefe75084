import { t } from '@/messages/t'
import { buttonClasses } from '../ui/buttonClasses'
import { Icon } from '../ui/Icon'
import { Input } from '../ui/Input'

/** The search of the help centre: a plain form, so it works without JavaScript. */
export function HelpSearch({ words }: { words?: string }) {
  return (
    <search>
      <form action="/help" method="get" className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <div>
          <label htmlFor="help-q" className="mb-1 block text-sm font-medium">
            {t('help.searchLabel')}
          </label>
          <Input
            id="help-q"
            name="q"
            type="search"
            defaultValue={words}
            placeholder={t('help.searchPlaceholder')}
            maxLength={200}
          />
        </div>
        <button type="submit" className={buttonClasses({ className: 'sm:px-6' })}>
          <Icon name="search" />
          {t('help.search')}
        </button>
      </form>
    </search>
  )
}
