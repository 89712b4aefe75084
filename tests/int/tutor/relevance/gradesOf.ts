import { money } from '@/domain/money/money'
import { inUsd } from '@/domain/money/rates'
import { SHIPPED_RATES } from '@/services/rates/shippedRates'
import type { Want } from './queries'
import type { RelevanceTutor } from './tutors'

/** Grades of all tutors for what is wanted, 0 to 3, by the rule of `Want`. */
export function gradesOf(want: Want, tutors: readonly RelevanceTutor[]): Map<RelevanceTutor, number> {
  const grades = new Map(tutors.map((tutor) => [tutor, fits(tutor, want) ? closeness(tutor, want) : 0]))
  if (!want.by) return grades
  const fitting = tutors
    .filter((tutor) => grades.get(tutor))
    .sort((a, b) => measure(a, want) - measure(b, want))
  for (const tutor of fitting) {
    const better = fitting.filter((other) => measure(other, want) < measure(tutor, want)).length
    const third = Math.floor((better * 3) / fitting.length)
    grades.set(tutor, Math.max(1, (grades.get(tutor) ?? 0) - third))
  }
  return grades
}

const measure = ({ usd, rating, years }: RelevanceTutor, { by }: Want) =>
  by === 'price' ? usd : by === 'rating' ? -(rating ?? 0) : -years

function fits(tutor: RelevanceTutor, want: Want): boolean {
  const { subjects, level, max, min, times, speaks, native, name, strength, place } = want
  return [
    !subjects ||
      tutor.teaches.some((it) => subjects.includes(it.subject) && (!level || it.levels.includes(level))),
    !max || tutor.usd * 100 <= cents(max),
    !min || tutor.usd * 100 >= cents(min),
    !times || times.some((time) => teachesWithin(tutor, time)),
    !speaks || speaks in tutor.speaks,
    !native || tutor.speaks[native] === 'native',
    !name || tutor.name === name,
    !strength || subjects || tutor.strengths.includes(strength),
    !place || tutor.country === place || tutor.city === place,
  ].every(Boolean)
}

const LANGUAGE_SUBJECTS: Readonly<Record<string, string>> = {
  fr: 'french',
  es: 'spanish',
  de: 'german',
  en: 'english',
}

function closeness({ teaches, strengths }: RelevanceTutor, want: Want): number {
  const { subjects = [], topic, native, strength } = want
  if (strength && !strengths.includes(strength)) return 1
  const taught = teaches.map(({ subject }) => subject)
  if (topic && !teaches.some((it) => subjects.includes(it.subject) && it.topics.includes(topic))) return 1
  if (!topic && !subjects.every((subject) => taught.includes(subject))) return 1
  const isAside = native && subjects.length === 0 && !taught.includes(LANGUAGE_SUBJECTS[native] ?? '')
  return isAside ? 1 : 3
}

const cents = ([amount, currency]: NonNullable<Want['max']>) =>
  inUsd(money(amount * 100, currency), SHIPPED_RATES).amount

function teachesWithin({ hours }: RelevanceTutor, time: NonNullable<Want['times']>[number]): boolean {
  const { days, from = '00:00', to = '24:00' } = time
  return hours.some(
    (span) => span.from < to && from < span.to && span.days.some((day) => !days || days.includes(day)),
  )
}
