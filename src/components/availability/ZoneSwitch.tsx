import { t } from '@/messages/t'
import { timeZoneGroups } from '../form/timeZoneGroups'
import { buttonClasses } from '../ui/buttonClasses'
import { Icon } from '../ui/Icon'
import { Select } from '../ui/Select'

export type ZoneSwitchProps = {
  timeZone: string
  now: Date
  /** The address of the page; the form adds `timezone` to `keep`. */
  action: string
  /** The rest of the query, kept as it is. */
  keep?: Readonly<Record<string, string>>
}

/** Whose clock the times are in, and a way to read them on another one. A GET form. */
export function ZoneSwitch({ timeZone, now, action, keep = {} }: ZoneSwitchProps) {
  return (
    <form action={action} method="get" className="mt-2 flex items-end gap-2">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 flex-1 sm:max-w-72">
        <label htmlFor="slots-timezone" className="mb-1 flex items-center gap-1.5 text-sm text-ink-soft">
          <Icon name="globe" className="size-4" />
          {t('slots.zoneSwitch')}
        </label>
        <Select
          key={timeZone} // a select that stands would keep its old value when the page comes again in another zone
          id="slots-timezone"
          name="timezone"
          defaultValue={timeZone}
          groups={timeZoneGroups({ now, also: [timeZone] })}
        />
      </div>
      <button type="submit" className={buttonClasses({ variant: 'secondary' })}>
        {t('slots.zoneChange')}
      </button>
    </form>
  )
}
