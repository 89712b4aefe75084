import Link from 'next/link'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { PackageLesson } from '@/operations/package/queries/packageView'

type BookedLessonsProps = { lessons: readonly PackageLesson[]; timeZone: string }

/** The lessons that were booked from a package, newest first; each leads to its page. */
export function BookedLessons({ lessons, timeZone }: BookedLessonsProps) {
  if (lessons.length === 0) return null
  return (
    <details className="mt-4">
      <summary className="cursor-pointer rounded-sm py-1 font-medium text-primary-ink">
        {t('packages.booked')} ({lessons.length})
      </summary>
      <ul className="mt-2 grid gap-1">
        {lessons.map(({ id, start }) => (
          <li key={id}>
            <Link href={`/bookings/${id}`} className="rounded-sm underline underline-offset-4">
              {formatInstant({ instant: start, timeZone, style: 'dateTime' })}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
