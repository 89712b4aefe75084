import { CheckboxField } from '@/components/form/CheckboxField'
import type { WeeklyWindow } from '@/domain/availability/teachingHours'
import type { Weekday } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import { TimeRangeFields } from './TimeRangeFields'

type DayHoursProps = { day: Weekday; windows: readonly WeeklyWindow[] }

const SPARE = 2

/** The windows of one weekday, with room for more in a fold. */
export function DayHours({ day, windows }: DayHoursProps) {
  const name = t(`teaching.days.${day}`)
  const rowAt = (index: number, window?: WeeklyWindow) => (
    <fieldset key={index} className="flex flex-wrap items-end gap-3">
      <legend className="sr-only">{t('teaching.windowOf', { day: name, number: index + 1 })}</legend>
      <TimeRangeFields name={`${day}.${index}`} range={window} />
      {window && (
        <div className="pb-1.5 text-sm">
          <CheckboxField name={`${day}.${index}.remove`} label={t('teaching.remove')} />
        </div>
      )}
    </fieldset>
  )
  return (
    <div className="grid gap-3 py-4 sm:grid-cols-[8rem_1fr]">
      <p className="font-semibold sm:pt-8">
        {name}
        {windows.length === 0 && (
          <span className="block text-sm font-normal text-ink-soft">{t('teaching.closed')}</span>
        )}
      </p>
      <div className="grid gap-3">
        {windows.map((window, index) => rowAt(index, window))}
        <details open={windows.length === 0}>
          <summary className="inline-flex min-h-9 cursor-pointer items-center text-sm font-medium text-primary-ink">
            {t('teaching.addHours')}
          </summary>
          <div className="mt-2 grid gap-3">
            {Array.from({ length: SPARE }, (_, index) => rowAt(windows.length + index))}
          </div>
        </details>
      </div>
    </div>
  )
}
