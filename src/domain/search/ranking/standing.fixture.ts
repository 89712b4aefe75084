import type { TutorStanding } from './tutorStanding'

/** A tutor with a good record at 1 March 2027, 12:00 UTC, but for what a test says. */
export function standingOf(changes: Partial<TutorStanding> = {}): TutorStanding {
  return {
    tutorId: '0197a1de-0000-7000-8000-000000000001',
    ratingAverage: 4.8,
    ratingCount: 20,
    requestsDue: 12,
    requestsAnswered: 12,
    responseMinutes: 45,
    lessonsDue: 40,
    lessonsAttended: 40,
    lateCancellations: 0,
    cancellations: 0,
    lessonsGiven: 60,
    lastActiveAt: new Date('2027-02-28T12:00:00Z'),
    ...changes,
  }
}
