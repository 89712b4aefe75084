'use client'

import type { BookedLesson } from './bookedLessons'

type StandingLessonsProps = { lessons: readonly BookedLesson[]; title: string; advice: string }

/** Lessons that are booked where the tutor means to be away: they stand, and somebody has to do something about it. */
export function StandingLessons({ lessons, title, advice }: StandingLessonsProps) {
  return (
    <div role="status">
      {lessons.length > 0 && (
        <div className="mt-3 rounded-md bg-warning-soft px-3 py-2 text-sm text-warning-ink">
          <p className="font-semibold">{title}</p>
          <ul className="my-1 list-disc ps-5">
            {lessons.map(({ start, words }) => (
              <li key={start}>{words}</li>
            ))}
          </ul>
          <p>
            <a href="/bookings" className="underline underline-offset-4">
              {advice}
            </a>
          </p>
        </div>
      )}
    </div>
  )
}
