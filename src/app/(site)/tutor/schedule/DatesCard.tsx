import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant, formatInstantRange, localDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import type { BookedTime } from '@/operations/availability/queries/listBookedTimes'
import { DatesEditor } from './DatesEditor'
import { exceptionRows, timeOffRows } from './dateRows'
import { datesWords } from './datesWords'

type DatesCardProps = { availability: Availability; booked: readonly BookedTime[]; now: Date; month?: string }

/** Time off and dates with other hours, on a calendar that also shows which days have lessons (E02, EX11, EX13). */
export function DatesCard({ availability, booked, now, month }: DatesCardProps) {
  const { timezone } = availability
  const onClock = (instant: Date) =>
    `${localDate(instant, timezone)}T${formatInstant({ instant, timeZone: timezone, style: 'time' })}`
  return (
    <Card as="section" aria-labelledby="dates-title" padding="lg">
      <CardTitle id="dates-title">{t('teaching.datesTitle')}</CardTitle>
      <p className="mb-4 text-ink-soft">{t('teaching.datesText')}</p>
      <DatesEditor
        today={localDate(now, timezone)}
        month={month}
        timeOff={timeOffRows(availability, now)}
        exceptions={exceptionRows(availability, now)}
        lessons={booked.map(({ start, end }) => ({
          start: onClock(start),
          end: onClock(end),
          words: formatInstantRange({ start, end, timeZone: timezone }),
        }))}
        words={datesWords()}
      />
    </Card>
  )
}
