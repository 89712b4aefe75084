import type { SubjectFocus, SubjectLevel, SubjectSlug, TutorSubject } from './types'

/** What narrows a text (a review, a topic) down to some lessons. */
export type LessonTags = { subject?: SubjectSlug; levels?: SubjectLevel[]; focus?: SubjectFocus }

/**
 * Says whether a tagged text makes sense for a lesson.
 * @param taught the entry of the tutor's subjects the lesson is about.
 * @param level the level of the lesson, as the student's profile says.
 */
export function fitsLesson({
  tags,
  taught,
  level,
}: {
  tags: LessonTags
  taught: TutorSubject
  level: SubjectLevel
}): boolean {
  if (tags.subject && tags.subject !== taught.subject) return false
  if (tags.focus && !taught.focus?.includes(tags.focus)) return false
  return !tags.levels || tags.levels.includes(level)
}
