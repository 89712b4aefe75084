import { WEEKDAYS, type Weekday } from '../availability/weekdays'
import type { Meaning } from './understoodQuery'

type Hours = Extract<Meaning, { kind: 'hours' }>

/** The languages whose names of days are read. */
const DAY_LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'pl', 'ru', 'uk', 'zh', 'ja', 'ar', 'sr-Latn', 'fil']

const SHORT_DAYS: Record<Weekday, string> = {
  mon: 'mon',
  tue: 'tue tues',
  wed: 'wed weds',
  thu: 'thu thur thurs',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
}

const WEEKEND =
  'weekend, weekends, week end, week ends, fin de semana, fines de semana, wochenende, am wochenende, fine settimana, fim de semana, выходные, по выходным, weekendy, 周末, 週末'
const WORKDAYS =
  'weekday, weekdays, week days, working days, workdays, entre semana, wochentags, unter der woche, en semaine, будни, по будням, 工作日, 平日'

/** What people call parts of the day, and when those are. */
const HOURS: readonly (Hours & { called: string })[] = [
  {
    kind: 'hours',
    name: 'morning',
    from: '06:00',
    to: '12:00',
    called:
      'morning, mornings, in the morning, before noon, mañana, mañanas, por la mañana, morgens, vormittag, vormittags, matin, le matin, manha, mattina, rano, утром, утро, 早上, 上午',
  },
  {
    kind: 'hours',
    name: 'afternoon',
    from: '12:00',
    to: '17:00',
    called:
      'afternoon, afternoons, in the afternoon, after lunch, tarde, tardes, por la tarde, nachmittag, nachmittags, après midi, pomeriggio, днем, 下午',
  },
  {
    kind: 'hours',
    name: 'evening',
    from: '17:00',
    to: '22:00',
    called:
      'evening, evenings, in the evening, after work, abend, abends, soir, le soir, soirée, sera, wieczorem, вечер, вечером, по вечерам, 晚上, noche, noches, por la noche',
  },
  {
    kind: 'hours',
    name: 'night',
    from: '20:00',
    to: '24:00',
    called: 'night, nights, at night, late night, nachts, nuit, ночью, 夜里',
  },
  { kind: 'hours', from: '12:00', to: '14:00', called: 'lunchtime, lunch time, lunch break, mittags' },
  { kind: 'hours', from: '15:00', to: '18:00', called: 'after school, nach der schule' },
]

/** Words for times with what they mean, each phrase as people write it. */
export function timeWords(): [phrase: string, meaning: Meaning][] {
  const days: [string, Meaning][] = WEEKDAYS.flatMap((day) =>
    dayNames(day).map((name): [string, Meaning] => [name, { kind: 'days', days: [day] }]),
  )
  const parts = HOURS.flatMap(({ called, ...hours }) =>
    called.split(', ').map((phrase): [string, Meaning] => [phrase, hours]),
  )
  return [
    ...days,
    ...WEEKEND.split(', ').map((phrase): [string, Meaning] => [
      phrase,
      { kind: 'days', days: ['sat', 'sun'] },
    ]),
    ...WORKDAYS.split(', ').map((phrase): [string, Meaning] => [
      phrase,
      { kind: 'days', days: WEEKDAYS.slice(0, 5) },
    ]),
    ...parts,
  ]
}

/** Every name of a day, with the plural of the English ones: `monday`, `mondays`, `mon`, `lunes`. */
function dayNames(day: Weekday): string[] {
  // 4 January 2027 is a Monday.
  const date = new Date(Date.UTC(2027, 0, 4 + WEEKDAYS.indexOf(day)))
  const long = DAY_LOCALES.map((locale) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date),
  )
  return [...new Set([...long, `${long[0]}s`, ...SHORT_DAYS[day].split(' ')])]
}
