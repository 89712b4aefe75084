import { DomainError } from '@/domain/errors/domainError'
import { mayBook } from '@/operations/availability/queries/mayBook'
import type { Tx } from '@/services/database/tx'
import type { CheckedSeries } from './checkLessons'

type Offered = { tx: Tx; checked: CheckedSeries; durationMinutes: number; studentId: string }

/**
 * Whether the tutor takes this person and gives lessons of that length, whatever the dates.
 * @throws DomainError TUTOR_NOT_BOOKABLE, SLOT_NOT_OFFERED
 */
export async function assertOffered({
  tx,
  checked: { schedule },
  durationMinutes,
  studentId,
}: Offered): Promise<void> {
  if (!schedule || !(await mayBook({ tx, schedule, studentId })))
    throw new DomainError('TUTOR_NOT_BOOKABLE', 'tutor cannot be booked by this person')
  if (!schedule.durations.includes(durationMinutes))
    throw new DomainError('SLOT_NOT_OFFERED', `no lessons of ${durationMinutes} minutes`, {
      field: 'durationMinutes',
      userMessage: 'The tutor gives no lessons of that length. Pick one of the lengths on offer.',
    })
}
