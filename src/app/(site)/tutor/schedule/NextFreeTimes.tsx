import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import type { TimeRange } from '@/domain/availability/openSlots'
import { formatInstant, localDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'

type NextFreeTimesProps = { slots: readonly TimeRange[]; timeZone: string; isPublished: boolean }

/** The next times students can book, by day, on the tutor's own clock. */
export function NextFreeTimes({ slots, timeZone, isPublished }: NextFreeTimesProps) {
  const days = Map.groupBy(slots, ({ start }) => localDate(start, timeZone))
  return (
    <Card as="section" aria-labelledby="preview-title">
      <CardTitle id="preview-title">{t('teaching.preview')}</CardTitle>
      <p className="text-sm text-ink-soft">{t('teaching.previewText')}</p>
      {slots.length === 0 ? (
        <p className="mt-4 font-medium">{t('teaching.previewNone')}</p>
      ) : (
        <dl className="mt-4 space-y-3">
          {[...days].map(([date, ranges]) => (
            <div key={date}>
              <dt className="text-sm font-semibold">
                {formatInstant({ instant: ranges[0]?.start ?? date, timeZone, style: 'dateLong' })}
              </dt>
              <dd className="mt-1 flex flex-wrap gap-1.5">
                {ranges.map(({ start }) => (
                  <span
                    key={start.toISOString()}
                    className="rounded-md bg-sunken px-2 py-0.5 text-sm tabular-nums"
                  >
                    {formatInstant({ instant: start, timeZone, style: 'time' })}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isPublished && <p className="mt-4 text-sm text-ink-soft">{t('teaching.previewHidden')}</p>}
    </Card>
  )
}
