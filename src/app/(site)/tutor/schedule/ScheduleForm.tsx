import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { t } from '@/messages/t'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import { saveSchedule } from './actions'
import { BookingRules } from './BookingRules'
import { ExceptionFields } from './ExceptionFields'
import { TimeOffFields } from './TimeOffFields'
import { WeeklyFields } from './WeeklyFields'

/** The whole schedule in one form; empty rows are left out, rows marked for removal go. */
export function ScheduleForm({ availability, now }: { availability: Availability; now: Date }) {
  return (
    <ActionForm
      action={saveSchedule}
      errorTitle={t('teaching.scheduleFailed')}
      fieldLabels={{ timezone: t('teaching.timezone'), durations: t('teaching.durations') }}
      className="grid gap-6"
    >
      <WeeklyFields availability={availability} now={now} />
      <BookingRules availability={availability} />
      <ExceptionFields availability={availability} now={now} />
      <TimeOffFields availability={availability} now={now} />
      <div className="sticky bottom-0 z-10 -mx-4 border-t border-line bg-canvas/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:px-0">
        <SubmitButton pendingLabel={t('teaching.saving')}>{t('teaching.scheduleSave')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
