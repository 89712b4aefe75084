import { CheckboxField } from '@/components/form/CheckboxField'
import { timeZoneGroups } from '@/components/form/timeZoneGroups'
import { Card } from '@/components/ui/Card'
import { CardTitle } from '@/components/ui/CardTitle'
import { messageText, t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { WeeklyEditor } from './WeeklyEditor'
import { weeklyWords } from './weeklyWords'
import { ZoneField } from './ZoneField'

type WeeklyFieldsProps = {
  availability: Availability
  /** Promised lessons from now on. */
  lessons: number
  now: Date
}

/** The hours of a usual week, on the tutor's own clock. */
export function WeeklyFields({ availability, lessons, now }: WeeklyFieldsProps) {
  const { weekly, timezone, timezoneLocked } = availability
  return (
    <Card as="section" aria-labelledby="weekly-title" padding="lg">
      <CardTitle id="weekly-title">{t('teaching.weekly')}</CardTitle>
      <p className="mb-5 text-ink-soft">
        {t('teaching.weeklyText', { zone: zoneLabel({ timeZone: timezone, instant: now }) })}
      </p>
      <div className="mb-4">
        <ZoneField
          zone={timezone}
          groups={timeZoneGroups({ now, also: [timezone] })}
          now={now.toISOString()}
          lessons={lessons}
          words={{
            label: t('teaching.timezone'),
            hint: t('teaching.zoneHint'),
            nowThere: messageText('teaching.zoneNow', undefined),
            changed: t('teaching.zoneChanged'),
            confirm: t('teaching.zoneConfirm', { count: lessons }),
          }}
        />
        <div className="mt-2">
          <CheckboxField
            name="timezoneLocked"
            label={t('teaching.zoneLock')}
            hint={t('teaching.zoneLockHint')}
            defaultChecked={timezoneLocked}
          />
        </div>
      </div>
      <WeeklyEditor windows={weekly} words={weeklyWords()} />
    </Card>
  )
}
