import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { localDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { Row } from '../Row'
import { RowList } from '../RowList'
import { TimeRangeFields } from './TimeRangeFields'

type Exception = { date: string; range?: { start: string; end: string } }

const SPARE = 3

/** Dates with other hours than usual, or none; those that have passed are not shown any more. */
export function ExceptionFields({ availability, now }: { availability: Availability; now: Date }) {
  const today = localDate(now, availability.timezone)
  const known = availability.overrides
    .filter(({ date }) => date >= today)
    .flatMap(({ date, ranges }): Exception[] =>
      ranges.length === 0 ? [{ date }] : ranges.map((range) => ({ date, range })),
    )
  const rowAt = (index: number, exception?: Exception) => (
    <Row
      key={index}
      legend={t('teaching.exceptionNumber', { number: index + 1 })}
      removeName={exception && `exceptions.${index}.remove`}
    >
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-44">
          <TextField
            name={`exceptions.${index}.date`}
            type="date"
            label={t('teaching.date')}
            min={today}
            defaultValue={exception?.date}
          />
        </div>
        <TimeRangeFields name={`exceptions.${index}`} range={exception?.range} />
      </div>
    </Row>
  )
  return (
    <Card as="section" aria-labelledby="exceptions-title" padding="lg">
      <CardTitle id="exceptions-title">{t('teaching.exceptions')}</CardTitle>
      <p className="mb-4 text-ink-soft">{t('teaching.exceptionsText')}</p>
      <RowList
        rows={known.map((exception, index) => rowAt(index, exception))}
        spare={Array.from({ length: SPARE }, (_, index) => rowAt(known.length + index))}
      />
    </Card>
  )
}
