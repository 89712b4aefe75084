import { SelectField } from '@/components/form/SelectField'
import { timeZoneGroups } from '@/components/form/timeZoneGroups'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { DayHours } from './DayHours'

/** The hours of a usual week, on the tutor's own clock. */
export function WeeklyFields({ availability, now }: { availability: Availability; now: Date }) {
  const { weekly, timezone } = availability
  return (
    <Card as="section" aria-labelledby="weekly-title" padding="lg">
      <CardTitle id="weekly-title">{t('teaching.weekly')}</CardTitle>
      <p className="mb-5 text-ink-soft">
        {t('teaching.weeklyText', { zone: zoneLabel({ timeZone: timezone, instant: now }) })}
      </p>
      <div className="mb-4 max-w-md">
        <SelectField
          name="timezone"
          label={t('teaching.timezone')}
          hint={t('teaching.zoneHint')}
          groups={timeZoneGroups({ now, also: [timezone] })}
          defaultValue={timezone}
        />
      </div>
      <div className="divide-y divide-line">
        {WEEKDAYS.map((day) => (
          <DayHours key={day} day={day} windows={weekly.filter((window) => window.day === day)} />
        ))}
      </div>
    </Card>
  )
}
