import { WEEKDAYS } from '@/domain/availability/weekdays'
import { messageText, t } from '@/messages/t'

/** The texts of the calendar and its lists, which run in the browser and carry no catalogue. */
export function datesWords() {
  const text = (key: Parameters<typeof messageText>[0]) => messageText(key, undefined)
  return {
    weekdays: WEEKDAYS.map((day) => t(`teaching.days.${day}`)),
    previousMonth: t('teaching.previousMonth'),
    nextMonth: t('teaching.nextMonth'),
    pickText: t('teaching.pickText'),
    off: t('teaching.marks.off'),
    own: t('teaching.marks.own'),
    closed: t('teaching.marks.closed'),
    booked: text('teaching.marks.booked'),
    bookedLegend: t('teaching.marks.bookedLegend'),
    takeOff: text('teaching.takeOff'),
    takeOffRange: text('teaching.takeOffRange'),
    ownHours: text('teaching.ownHours'),
    timeOff: t('teaching.timeOff'),
    timeOffText: t('teaching.timeOffText'),
    timeOffNone: t('teaching.timeOffNone'),
    timeOffNumber: text('teaching.timeOffNumber'),
    removeTimeOff: text('teaching.removeTimeOff'),
    firstDay: t('teaching.firstDay'),
    lastDay: t('teaching.lastDay'),
    partOfDay: t('teaching.partOfDay'),
    partOfDayText: t('teaching.partOfDayText'),
    fromTime: t('teaching.fromTime'),
    untilTime: t('teaching.untilTime'),
    note: t('teaching.note'),
    optional: t('form.optional'),
    stands: t('teaching.stands'),
    standsAdvice: t('teaching.standsAdvice'),
    exceptions: t('teaching.exceptions'),
    exceptionsText: t('teaching.exceptionsText'),
    exceptionsNone: t('teaching.exceptionsNone'),
    exceptionNumber: text('teaching.exceptionNumber'),
    removeException: text('teaching.removeException'),
    date: t('teaching.date'),
    from: t('teaching.from'),
    to: t('teaching.to'),
    remove: t('teaching.remove'),
    addTimeOff: t('teaching.addTimeOff'),
    addException: t('teaching.addException'),
    addToException: t('teaching.addToException'),
    addToExceptionOf: text('teaching.addToExceptionOf'),
    closedDay: t('teaching.closedDay'),
    keysText: t('teaching.keysText'),
    nextDay: t('teaching.nextDay'),
  }
}

export type DatesWords = ReturnType<typeof datesWords>
