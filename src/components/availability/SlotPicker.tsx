import Link from 'next/link'
import { formatInstant, formatLocalDate } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import { zoneLabel } from '@/messages/zoneLabel'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { DayName } from './DayName'
import { DayTabs } from './DayTabs'
import { groupSlotsByDay, type SlotDay, type SlotDto, slotValue } from './groupSlotsByDay'
import { type SlotChoice, SlotList } from './SlotList'
import { WeekBar } from './WeekBar'
import { ZoneSwitch, type ZoneSwitchProps } from './ZoneSwitch'

export type SlotPickerProps = {
  slots: readonly SlotDto[]
  /** The zone times are shown in (IANA): the reader's, or the tutor's where that is locked. */
  timeZone: string
  /** First day shown, `YYYY-MM-DD` in that zone; 7 days follow. */
  from: string
  /** Links to the weeks before and after; left out where there is nothing. */
  previousHref?: string
  nextHref?: string
  choice: SlotChoice
  /** Lets the reader see the times of another place. */
  zoneSwitch?: Omit<ZoneSwitchProps, 'timeZone'>
  /** The tutor wants times to be read on their own clock (EX21): no switch, and a sentence why. */
  isZoneLocked?: boolean
  /** Offered when the week is empty: when the next free time is, and its week. */
  nextFree?: { start: Date | string; href: string }
  tutorName: string
  /** Unique on the page. */
  id?: string
}

/**
 * A week of open times in the reader's zone. Phones show one day at a time under day tabs (radio buttons
 * and CSS, no script), wider screens all seven side by side.
 */
export function SlotPicker(props: SlotPickerProps) {
  const { slots, timeZone, from, choice, zoneSwitch, isZoneLocked, nextFree, tutorName, id = 'slots' } = props
  const days = groupSlotsByDay({ slots, timeZone, from, days: 7 })
  const open = days.some((day) => day.slots.length > 0)
  const shown = dayToShow(days, choice.kind === 'radios' ? choice.selected : undefined)
  const zoneAt = slots[0]?.start ?? `${from}T12:00:00Z`
  return (
    <div className="day-tabs">
      <WeekBar days={days} previousHref={props.previousHref} nextHref={props.nextHref} />
      {zoneSwitch && !isZoneLocked ? (
        <ZoneSwitch {...zoneSwitch} timeZone={timeZone} />
      ) : (
        <p className="mt-1 flex items-center gap-1.5 text-sm text-ink-soft">
          <Icon name="globe" className="size-4" />
          {t('slots.zone', { zone: zoneLabel({ timeZone, instant: zoneAt }) })}
        </p>
      )}
      {isZoneLocked && (
        <p className="mt-1 text-sm text-ink-soft">{t('slots.zoneLocked', { tutor: tutorName })}</p>
      )}
      {open ? (
        <>
          <DayTabs days={days} selected={shown} id={id} />
          <div className="mt-4 grid gap-2 md:grid-cols-7">
            {days.map((day, index) => (
              <section
                key={day.date}
                data-day-panel={index}
                aria-labelledby={`${id}-${day.date}`}
                className="min-w-0"
              >
                <h3
                  id={`${id}-${day.date}`}
                  className="mb-2 text-sm md:border-b md:border-line md:pb-2 md:text-center"
                >
                  <span className="font-semibold md:hidden">{formatLocalDate(day.date, 'dateLong')}</span>
                  <span className="max-md:hidden">
                    <DayName date={day.date} muted={day.slots.length === 0} />
                  </span>
                </h3>
                <SlotList day={day} timeZone={timeZone} choice={choice} />
              </section>
            ))}
          </div>
        </>
      ) : (
        <div className="mt-4">
          <EmptyState
            level={3}
            icon="calendar-x"
            title={t('slots.emptyTitle')}
            text={
              nextFree
                ? t('slots.nextFreeAt', {
                    when: formatInstant({ instant: nextFree.start, timeZone, style: 'dayTime' }),
                  })
                : t('slots.emptyText', { tutor: tutorName })
            }
            action={
              nextFree && (
                <Link
                  href={nextFree.href}
                  scroll={false}
                  className="font-semibold text-primary-ink underline underline-offset-4"
                >
                  {t('slots.nextFree')}
                </Link>
              )
            }
          />
        </div>
      )}
    </div>
  )
}

/** The day of the slot chosen before, else the first with a free time. */
function dayToShow(days: readonly SlotDay[], selected: string | undefined): number {
  const chosen = days.findIndex((day) => day.slots.some((slot) => slotValue(slot) === selected))
  return chosen >= 0
    ? chosen
    : Math.max(
        0,
        days.findIndex((day) => day.slots.length > 0),
      )
}
