import { formatLocalDate } from '@/messages/formatInstant'

/** A calendar date in three short lines; `muted` where nothing is free. */
export function DayName({ date, muted }: { date: string; muted: boolean }) {
  const [weekday, day, month] = formatLocalDate(date, 'date').split(' ')
  return (
    <span className={muted ? 'text-ink-faint' : 'text-ink'}>
      <span className="block text-xs">{weekday}</span>
      <span className="block text-lg leading-6 font-semibold">{day}</span>
      <span className="block text-xs max-md:sr-only">{month}</span>
    </span>
  )
}
