import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { Icon } from '@/components/ui/Icon'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant, formatInstantRange } from '@/messages/formatInstant'
import { shiftWords } from '@/messages/shiftWords'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { Viewer } from '@/operations/identity/queries/viewer'
import type { SeriesPreview } from '@/operations/series/queries/previewSeries'
import { firstName } from '../../../bookings/firstName'

/** Every date that is free, on the reader's clock, and what clock changes do to them (NV07). */
export function SeriesDates({ preview, viewer }: { preview: SeriesPreview; viewer: Viewer }) {
  const { lessons, shifts, tutor } = preview
  const timeZone = viewer.timezone
  const first = lessons[0]
  if (!first) return <p className="text-ink-soft">{t('series.none')}</p>
  const name = firstName(tutor.displayName)
  const [tutorShift] = shifts.tutor
  return (
    <Card as="section" aria-labelledby="dates-title" padding="lg">
      <CardTitle id="dates-title">{t('series.dates')}</CardTitle>
      <p className="mb-4 text-sm text-ink-soft">{zoneLabel({ timeZone, instant: first.start })}</p>
      <ol className="grid gap-x-8 sm:grid-cols-2">
        {lessons.map(({ start, end }) => (
          <li key={start.toISOString()} className="flex items-baseline gap-3 border-b border-line py-2">
            <Icon name="calendar-check" className="size-4 shrink-0 translate-y-0.5 text-success-ink" />
            <span>
              <span className="sr-only">{t('series.free')}: </span>
              {formatInstant({ instant: start, timeZone, style: 'date' })}{' '}
              <span className="text-ink-soft">
                {formatInstantRange({ start, end, timeZone }).split(', ').at(-1)}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {(shifts.viewer.length > 0 || tutorShift) && (
        <div className="mt-4 grid gap-2">
          {shifts.viewer.map((shift) => (
            <ShiftLine key={shift.first.toISOString()}>{shiftWords(shift, timeZone)}</ShiftLine>
          ))}
          {tutorShift && (
            <ShiftLine>
              {t(tutorShift.minutes > 0 ? 'series.shiftTutorLater' : 'series.shiftTutorEarlier', {
                tutor: name,
                by: formatDuration(Math.abs(tutorShift.minutes)),
              })}
            </ShiftLine>
          )}
        </div>
      )}
    </Card>
  )
}

function ShiftLine({ children }: { children: string }) {
  return (
    <p className="flex items-start gap-2 text-sm">
      <Icon name="clock" className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  )
}
