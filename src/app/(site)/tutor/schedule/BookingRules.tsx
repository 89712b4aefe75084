import { CheckboxField } from '@/components/form/CheckboxField'
import { RadioField } from '@/components/form/RadioField'
import { SelectField } from '@/components/form/SelectField'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import { LESSON_LENGTHS } from '@/operations/availability/availabilityDocument'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { LessonLimits } from './LessonLimits'
import { numberOptions } from './numberOptions'

const HOUR = 60
const DAY = 24 * HOUR
const CONFIRMATIONS = ['request', 'trusted', 'instant'] as const
const AUDIENCES = ['everyone', 'current_students', 'no_one'] as const

/** Who can book, how far ahead, how long, and with which breaks (E04, CT06). */
export function BookingRules({ availability }: { availability: Availability }) {
  const { durations, confirmation, audience } = availability
  return (
    <Card as="section" aria-labelledby="rules-title" padding="lg">
      <CardTitle id="rules-title">{t('teaching.settings')}</CardTitle>
      <div className="grid gap-6">
        <fieldset>
          <legend className="mb-1.5 font-medium">{t('teaching.durations')}</legend>
          <p className="mb-1 text-sm text-ink-soft">{t('teaching.durationsHint')}</p>
          <div className="flex flex-wrap gap-x-6">
            {LESSON_LENGTHS.map((minutes) => (
              <CheckboxField
                key={minutes}
                name={`durations.${minutes}`}
                label={formatDuration(minutes)}
                defaultChecked={durations.includes(minutes)}
              />
            ))}
          </div>
        </fieldset>
        <RadioField
          name="confirmation"
          legend={t('teaching.confirmation')}
          options={CONFIRMATIONS.map((value) => ({
            value,
            label: t(`teaching.confirmations.${value}`),
            hint: t(`teaching.confirmations.${value}Hint`),
          }))}
          defaultValue={confirmation}
        />
        <div className="grid gap-5 sm:grid-cols-2 sm:items-end">
          <SelectField
            name="audience"
            label={t('teaching.audience')}
            hint={t('teaching.audienceHint')}
            options={AUDIENCES.map((value) => ({ value, label: t(`teaching.audiences.${value}`) }))}
            defaultValue={audience}
          />
          <SelectField
            name="bufferMinutes"
            label={t('teaching.buffer')}
            hint={t('teaching.bufferHint')}
            options={numberOptions([0, 5, 10, 15, 20, 30, 45, 60], availability.bufferMinutes, (minutes) =>
              minutes === 0 ? t('teaching.noBreak') : formatDuration(minutes),
            )}
            defaultValue={availability.bufferMinutes}
          />
          <SelectField
            name="minNoticeMinutes"
            label={t('teaching.notice')}
            hint={t('teaching.noticeHint')}
            options={numberOptions(
              [0, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY],
              availability.minNoticeMinutes,
              (minutes) =>
                minutes === 0
                  ? t('teaching.noNotice')
                  : t('teaching.noticeAhead', { duration: formatDuration(minutes) }),
            )}
            defaultValue={availability.minNoticeMinutes}
          />
          <SelectField
            name="horizonDays"
            label={t('teaching.horizon')}
            hint={t('teaching.horizonHint')}
            options={numberOptions([7, 14, 30, 60, 90, 180, 365], availability.horizonDays, (count) =>
              t('teaching.horizonDays', { count }),
            )}
            defaultValue={availability.horizonDays}
          />
          <SelectField
            name="slotStepMinutes"
            label={t('teaching.step')}
            hint={t('teaching.stepHint')}
            options={numberOptions([15, 30, 60], availability.slotStepMinutes, formatDuration)}
            defaultValue={availability.slotStepMinutes}
          />
        </div>
        <LessonLimits availability={availability} />
      </div>
    </Card>
  )
}
