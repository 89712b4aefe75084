import { DomainError } from '../errors/domainError'
import { addDays } from '../time/instants'
import { isOpen, lessonsLeft, type PackageSnapshot } from './packageStatus'

/** Unused lessons can be given back within that many days of the purchase (CT02). */
export const WITHDRAWAL_DAYS = 14
/** The student is warned that long before the last day (F08). */
export const WARNING_DAYS = 7
/** By how much operations can put off the last day, once. */
export const MOST_EXTENSION_DAYS = 180

type LessonsWish = { tutorId: string; durationMinutes: number; lessons: number }

/**
 * Whether so many lessons can be taken from a package at this moment. The moment of booking counts, not the start of the
 * lesson: a student who books on the last day gets the lesson, and what is booked stays booked.
 * @throws DomainError PACKAGE_MISMATCH for another tutor or length; PACKAGE_NOT_USABLE when it is not paid, over, expired
 *   or used up; PACKAGE_TOO_SMALL with the lessons `left` when more are wanted than that
 */
export function assertLessonsFit(it: PackageSnapshot, wish: LessonsWish, now: Date): void {
  if (it.tutorId !== wish.tutorId)
    throw new DomainError('PACKAGE_MISMATCH', `package of tutor ${it.tutorId} for ${wish.tutorId}`, {
      field: 'packageId',
      userMessage: 'This package is for lessons with another tutor. Book with that tutor to use it.',
    })
  if (it.durationMinutes !== wish.durationMinutes)
    throw new DomainError('PACKAGE_MISMATCH', `package of ${it.durationMinutes} minutes`, {
      field: 'durationMinutes',
      userMessage: `This package is for lessons of ${it.durationMinutes} minutes. Choose that length to use it.`,
    })
  const left = lessonsLeft(it)
  if (left === 0 && (it.status === 'active' || it.status === 'used'))
    throw new DomainError('PACKAGE_NOT_USABLE', 'no lessons left', {
      field: 'packageId',
      userMessage: 'All lessons of this package are booked. Buy a new one, or pay for this lesson by itself.',
    })
  if (!isOpen(it, now))
    throw new DomainError(
      'PACKAGE_NOT_USABLE',
      `package is ${it.status}, ends ${it.expiresAt?.toISOString()}`,
      {
        field: 'packageId',
      },
    )
  if (wish.lessons > left)
    throw new DomainError('PACKAGE_TOO_SMALL', `${wish.lessons} of ${left} lessons wanted`, {
      field: 'packageId',
      userMessage: `This package has ${left} ${left === 1 ? 'lesson' : 'lessons'} left, and you chose ${wish.lessons}. Choose fewer dates, or pay for all of them by card.`,
      data: { left },
    })
}

/** Until when the student may give unused lessons back; null while it is not paid. */
export const withdrawalEnds = ({ activatedAt }: Pick<PackageSnapshot, 'activatedAt'>): Date | null =>
  activatedAt && addDays(activatedAt, WITHDRAWAL_DAYS)

/** Whether the student may give back what is left of it now (CT02). */
export function canWithdraw(it: PackageSnapshot, now: Date): boolean {
  const ends = withdrawalEnds(it)
  return it.status === 'active' && isOpen(it, now) && lessonsLeft(it) > 0 && ends !== null && now < ends
}
