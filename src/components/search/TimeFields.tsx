import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import { weekdayName } from '@/messages/weekdayName'
import { Select, type SelectGroup } from '../ui/Select'

type TimeFieldsProps = {
  day?: string
  from?: string
  to?: string
  /** How many tutors have time on each day. */
  counts?: ReadonlyMap<Weekday, number>
  /** Whose clock the times are on, and a way to choose another. */
  zone?: { value: string; groups: readonly SelectGroup[] }
}

const HOURS = Array.from({ length: 17 }, (_, index) => `${String(index + 6).padStart(2, '0')}:00`)

/** When the learner has time: a day of the week and hours of the day, on the clock of a zone they can change. */
export function TimeFields({ day = '', from = '', to = '', counts, zone }: TimeFieldsProps) {
  const hours = (given: string) => [...new Set([...HOURS, ...(given ? [given] : [])])].sort().map(asOption)
  // A select that stands would keep its old value when the address says another one: hence the keys.
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('search.when')}</legend>
      <Select
        key={`day-${day}`}
        name="day"
        aria-label={t('search.day')}
        defaultValue={day}
        emptyLabel={t('search.anyDay')}
        options={WEEKDAYS.map((value) => dayOption(value, counts))}
      />
      <div className="mt-2 grid grid-cols-[1fr_auto_1fr] items-center gap-2">
        <Select
          key={`from-${from}`}
          name="from"
          aria-label={t('search.timeFrom')}
          defaultValue={from}
          emptyLabel={t('search.anyTime')}
          options={hours(from)}
        />
        <span aria-hidden="true" className="text-ink-soft">
          –
        </span>
        <Select
          key={`to-${to}`}
          name="to"
          aria-label={t('search.timeTo')}
          defaultValue={to}
          emptyLabel={t('search.anyTime')}
          options={hours(to)}
        />
      </div>
      {zone && (
        <div className="mt-2">
          <label htmlFor="filter-zone" className="mb-1 block text-sm text-ink-soft">
            {t('search.zone')}
          </label>
          <Select
            key={zone.value}
            id="filter-zone"
            name="timezone"
            defaultValue={zone.value}
            groups={zone.groups}
          />
        </div>
      )}
    </fieldset>
  )
}

const asOption = (value: string) => ({ value, label: value })

function dayOption(value: Weekday, counts?: ReadonlyMap<Weekday, number>) {
  const name = weekdayName(value)
  const count = counts?.get(value)
  return { value, label: count === undefined ? name : t('search.choice', { name, count }) }
}
