import { Temporal } from 'temporal-polyfill'
import { DomainError } from '../errors/domainError'

/** From this age a person may register on their own (CT27). */
export const ADULT_AGE = 18

/**
 * Full years a person has lived at `now`, on the UTC calendar. Someone born on 29 February turns a year older
 * on 1 March in common years.
 * @param dateOfBirth `YYYY-MM-DD`
 * @throws DomainError VALIDATION_FAILED when that is not a date or lies in the future.
 */
export function ageOn(dateOfBirth: string, now: Date): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC').toPlainDate()
  const born = parseDate(dateOfBirth)
  if (!born || Temporal.PlainDate.compare(born, today) > 0) {
    throw new DomainError('VALIDATION_FAILED', `not a date of birth: ${dateOfBirth}`, {
      userMessage: 'That date of birth does not look right. Enter it as year, month and day.',
      field: 'dateOfBirth',
    })
  }
  const hadBirthday = today.month > born.month || (today.month === born.month && today.day >= born.day)
  return today.year - born.year - (hadBirthday ? 0 : 1)
}

function parseDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return null
  }
}
