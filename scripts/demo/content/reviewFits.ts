import { fitsLesson } from './fitsLesson'
import type { DemoReview, SubjectLevel, TutorSubject } from './types'

/**
 * Says whether a review reads true for a lesson.
 * @param taught the entry of the tutor's subjects the lesson was about.
 * @param level the level of the lesson, as the student's profile says.
 * @param author whether the reviewer books for a child or learns themselves.
 */
export function reviewFits({
  review,
  taught,
  level,
  author,
}: {
  review: DemoReview
  taught: TutorSubject
  level: SubjectLevel
  author: 'student' | 'parent'
}): boolean {
  const wanted = review.author ?? 'student'
  return (wanted === 'any' || wanted === author) && fitsLesson({ tags: review, taught, level })
}
