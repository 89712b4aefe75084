import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { WEEKDAYS } from '@/domain/availability/weekdays'
import { t } from '@/messages/t'
import type { Availability } from '@/operations/availability/queries/getAvailability'
import type { BookedTime } from '@/operations/availability/queries/listBookedTimes'
import { saveSchedule } from './actions'
import { BookingRules } from './BookingRules'
import { DatesCard } from './DatesCard'
import { UnsavedChanges } from './UnsavedChanges'
import { WeeklyFields } from './WeeklyFields'

type ScheduleFormProps = {
  id: string
  availability: Availability
  booked: readonly BookedTime[]
  now: Date
  /** The month the calendar opens at. */
  month?: string
}

/** The whole schedule in one form; empty rows are left out, rows marked for removal go. */
export function ScheduleForm({ id, availability, booked, now, month }: ScheduleFormProps) {
  return (
    <ActionForm
      id={id}
      autoComplete="off"
      action={saveSchedule}
      errorTitle={t('teaching.scheduleFailed')}
      fieldLabels={{
        timezone: t('teaching.timezone'),
        zoneConfirmed: t('teaching.timezone'),
        durations: t('teaching.durations'),
        timeOff: t('teaching.timeOff'),
        exceptions: t('teaching.exceptions'),
        ...Object.fromEntries(WEEKDAYS.map((day) => [day, t(`teaching.days.${day}`)])),
      }}
      className="grid grid-cols-1 gap-6"
    >
      <WeeklyFields availability={availability} lessons={booked.length} now={now} />
      <DatesCard availability={availability} booked={booked} now={now} month={month} />
      <BookingRules availability={availability} />
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-canvas/95 px-4 py-3 backdrop-blur-sm sm:mx-0 sm:px-0">
        <SubmitButton pendingLabel={t('teaching.saving')}>{t('teaching.scheduleSave')}</SubmitButton>
        <UnsavedChanges notice={t('teaching.unsaved')} question={t('teaching.unsavedQuestion')} />
        <a
          href="#preview"
          className="ms-auto inline-flex min-h-11 items-center font-medium text-primary-ink lg:hidden"
        >
          {t('teaching.preview')}
        </a>
      </div>
    </ActionForm>
  )
}
