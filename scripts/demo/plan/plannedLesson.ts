import type { DemoStudent, DemoTutor, SessionTopic, SubjectLevel, TutorSubject } from '../content/types'

/** How a lesson went, or will go. The first group is over, `confirmed` and `requested` are still to come. */
export type Fate =
  | 'completed'
  | 'studentAbsent'
  | 'tutorAbsent'
  | 'disputed'
  | 'cancelledByStudent'
  | 'cancelledByTutor'
  | 'declined'
  | 'unanswered'
  | 'confirmed'
  | 'requested'

export type PlannedLesson = {
  tutor: DemoTutor
  student: DemoStudent
  /** What of the tutor's subjects it is about. */
  taught: TutorSubject
  level: SubjectLevel
  topic: SessionTopic | null
  start: Date
  minutes: number
  bookedAt: Date
  /** When a request is answered, if it is. */
  answeredAt: Date
  fate: Fate
  cancelledAt: Date | null
  /** Why it was declined or cancelled. */
  reason: string | null
}
