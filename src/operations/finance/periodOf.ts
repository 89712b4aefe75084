import { DomainError } from '@/domain/errors/domainError'
import { periodRange } from '@/domain/time/periodRange'

/** The bounds of a month, quarter or year as Postgres reads them. @throws DomainError VALIDATION_FAILED */
export function periodOf(period: string): { from: string; to: string } {
  const range = periodRange(period)
  if (!range) throw new DomainError('VALIDATION_FAILED', `not a period: ${period}`, { field: 'period' })
  return { from: range.from.toISOString(), to: range.to.toISOString() }
}
