import { WEEKDAYS, type Weekday } from '@/domain/availability/weekdays'
import { messageText, t } from '@/messages/t'

/** What the weekly editor says; `{names}` are filled in by it. */
export type WeeklyWords = Record<
  | 'closed'
  | 'from'
  | 'to'
  | 'window'
  | 'add'
  | 'addFor'
  | 'remove'
  | 'removeFor'
  | 'copy'
  | 'copyText'
  | 'copyNow'
  | 'copied'
  | 'nextDay',
  string
> & { days: Record<Weekday, string> }

/** The texts of the weekly editor, which runs in the browser and carries no catalogue. */
export function weeklyWords(): WeeklyWords {
  const text = (key: Parameters<typeof messageText>[0]) => messageText(key, undefined)
  return {
    days: Object.fromEntries(WEEKDAYS.map((day) => [day, t(`teaching.days.${day}`)])) as Record<
      Weekday,
      string
    >,
    closed: t('teaching.closed'),
    from: t('teaching.from'),
    to: t('teaching.to'),
    window: text('teaching.windowOf'),
    add: t('teaching.addHours'),
    addFor: text('teaching.addHoursOf'),
    remove: t('teaching.remove'),
    removeFor: text('teaching.removeHours'),
    copy: text('teaching.copyDay'),
    copyText: text('teaching.copyText'),
    copyNow: t('teaching.copyNow'),
    copied: text('teaching.copied'),
    nextDay: t('teaching.nextDay'),
  }
}
