import { WEEKDAYS } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import { weekdayName } from '@/messages/weekdayName'
import { Select } from '../ui/Select'

type TimeFieldsProps = { day?: string; from?: string; to?: string }

const HOURS = Array.from({ length: 17 }, (_, index) => `${String(index + 6).padStart(2, '0')}:00`)

/** When the learner has time: a day of the week and hours of the day, on the learner's own clock. */
export function TimeFields({ day, from, to }: TimeFieldsProps) {
  const hours = (given?: string) => [...new Set([...HOURS, ...(given ? [given] : [])])].sort().map(asOption)
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t('search.when')}</legend>
      <Select
        name="day"
        aria-label={t('search.day')}
        defaultValue={day ?? ''}
        emptyLabel={t('search.anyDay')}
        options={WEEKDAYS.map((value) => ({ value, label: weekdayName(value) }))}
      />
      <div className="mt-2 grid grid-cols-[1fr_auto_1fr] items-center gap-2">
        <Select
          name="from"
          aria-label={t('search.timeFrom')}
          defaultValue={from ?? ''}
          emptyLabel={t('search.anyTime')}
          options={hours(from)}
        />
        <span aria-hidden="true" className="text-ink-soft">
          –
        </span>
        <Select
          name="to"
          aria-label={t('search.timeTo')}
          defaultValue={to ?? ''}
          emptyLabel={t('search.anyTime')}
          options={hours(to)}
        />
      </div>
    </fieldset>
  )
}

const asOption = (value: string) => ({ value, label: value })
