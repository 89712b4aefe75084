import { formatLocalDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { DayName } from './DayName'
import type { SlotDay } from './groupSlotsByDay'

/** On phones: which day's times are shown. Radio buttons that CSS reads (`day-tabs` in globals.css); no form sends them. */
export function DayTabs({ days, selected, id }: { days: readonly SlotDay[]; selected: number; id: string }) {
  return (
    <fieldset className="mt-3 md:hidden">
      <legend className="sr-only">{t('slots.day')}</legend>
      <div className="grid grid-cols-7 gap-1">
        {days.map((day, index) => {
          const free = day.slots.length
          return (
            <label
              key={day.date}
              className="relative rounded-md border border-line bg-surface py-1.5 text-center text-xs has-checked:border-primary has-checked:bg-primary-soft has-checked:ring-1 has-checked:ring-primary"
            >
              <input
                type="radio"
                name={`${id}-day`}
                form=""
                data-day-tab={index}
                defaultChecked={index === selected}
                aria-label={`${formatLocalDate(day.date, 'dateLong')}, ${t('slots.free', { count: free })}`}
                className="absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-md"
              />
              <DayName date={day.date} muted={free === 0} />
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
