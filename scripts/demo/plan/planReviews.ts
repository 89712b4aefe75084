import { addHours, addMinutes, earlier } from '@/domain/time/instants'
import { createRandom, type Random } from '../content/random'
import { reviewFits } from '../content/reviewFits'
import { reviews } from '../content/reviews'
import type { DemoReview } from '../content/types'
import type { PlannedLesson } from './plannedLesson'

export type PlannedReview = {
  lesson: PlannedLesson
  stars: number
  text: string | null
  writtenAt: Date
  reply: { text: string; at: Date } | null
}

/** What students said of most completed lessons. A text is used once; the others gave stars only. */
export function planReviews(lessons: readonly PlannedLesson[], anchor: Date): PlannedReview[] {
  const random = createRandom('reviews')
  const left = new Set(random.shuffle(reviews))
  const spoke = new Set<string>()
  const completed = random.shuffle(lessons.filter((lesson) => lesson.fate === 'completed'))
  const open = lastOfMarcus(lessons)
  return completed.flatMap((lesson) => {
    const over = addMinutes(lesson.start, lesson.minutes)
    const writtenAt = addHours(over, 0.2 + random.next() ** 2 * 60)
    if (lesson === open || writtenAt > anchor || random.chance(0.14)) return []
    const pair = `${lesson.tutor.slug} ${lesson.student.email}`
    const review = spoke.has(pair) ? null : takeReview({ lesson, left })
    if (review) spoke.add(pair)
    const answered = earlier(addHours(writtenAt, 1 + random.next() * 20), anchor)
    const { stars = someStars(random), text = null, reply } = review ?? {}
    return [{ lesson, stars, text, writtenAt, reply: reply ? { text: reply, at: answered } : null }]
  })
}

/** The lesson Marcus can still write about. */
function lastOfMarcus(lessons: readonly PlannedLesson[]): PlannedLesson | undefined {
  return lessons
    .filter(({ fate, student }) => fate === 'completed' && student.email.startsWith('marcus@'))
    .sort((a, b) => b.start.getTime() - a.start.getTime())[0]
}

/** One that speaks of this very subject before one that would fit any. */
function takeReview({ lesson, left }: { lesson: PlannedLesson; left: Set<DemoReview> }): DemoReview | null {
  const { taught, level, student } = lesson
  const author = student.roles.includes('parent') ? 'parent' : 'student'
  const fitting = [...left].filter((review) => reviewFits({ review, taught, level, author }))
  const review = fitting.find(({ subject }) => subject) ?? fitting[0] ?? null
  if (review) left.delete(review)
  return review
}

function someStars(random: Random): number {
  const roll = random.next()
  if (roll < 0.68) return 5
  return roll < 0.93 ? 4 : 3
}
