import { TextField } from '@/components/form/TextField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatInstant, localDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { Row } from '../Row'
import { RowList } from '../RowList'

const SPARE = 2

/** Periods without lessons; those that are over are not shown any more. */
export function TimeOffFields({ availability, now }: { availability: Availability; now: Date }) {
  const { timezone: timeZone, timeOff } = availability
  const known = timeOff.filter(({ end }) => new Date(end) > now)
  const local = (instant: string | undefined) =>
    instant && `${localDate(instant, timeZone)}T${formatInstant({ instant, timeZone, style: 'time' })}`
  const rowAt = (index: number, period?: (typeof known)[number]) => (
    <Row
      key={index}
      legend={t('teaching.timeOffNumber', { number: index + 1 })}
      removeName={period && `timeOff.${index}.remove`}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          name={`timeOff.${index}.start`}
          type="datetime-local"
          label={t('teaching.begins')}
          defaultValue={local(period?.start)}
        />
        <TextField
          name={`timeOff.${index}.end`}
          type="datetime-local"
          label={t('teaching.ends')}
          defaultValue={local(period?.end)}
        />
        <div className="sm:col-span-2">
          <TextField
            name={`timeOff.${index}.note`}
            label={t('teaching.note')}
            optionalLabel={t('form.optional')}
            defaultValue={period?.note ?? ''}
            maxLength={200}
          />
        </div>
      </div>
    </Row>
  )
  return (
    <Card as="section" aria-labelledby="timeoff-title" padding="lg">
      <CardTitle id="timeoff-title">{t('teaching.timeOff')}</CardTitle>
      <p className="mb-4 text-ink-soft">{t('teaching.timeOffText')}</p>
      <RowList
        rows={known.map((period, index) => rowAt(index, period))}
        spare={Array.from({ length: SPARE }, (_, index) => rowAt(known.length + index))}
      />
    </Card>
  )
}
