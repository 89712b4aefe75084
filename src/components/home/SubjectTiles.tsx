import Link from 'next/link'
import { t } from '@/messages/t'
import { Icon } from '../ui/Icon'
import { isIconName } from '../ui/isIconName'

export type SubjectTile = { slug: string; name: string; icon?: string | null; tutorCount: number }

/** The subjects as doors into the tutor list. */
export function SubjectTiles({ subjects }: { subjects: readonly SubjectTile[] }) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {subjects.map((subject) => (
        <li key={subject.slug}>
          <Link
            href={`/tutors?subject=${encodeURIComponent(subject.slug)}`}
            className="flex h-full items-center gap-2.5 rounded-lg border border-line bg-surface p-2.5 shadow-sm sm:gap-3 transition-shadow hover:border-line-strong hover:shadow-md sm:p-4"
          >
            <span className="grid size-9 shrink-0 sm:size-10 place-items-center rounded-md bg-primary-soft text-primary-ink">
              <Icon name={isIconName(subject.icon) ? subject.icon : 'book-open'} />
            </span>
            <span className="min-w-0">
              <span className="block text-sm leading-snug font-semibold sm:text-base">{subject.name}</span>
              <span className="block text-xs text-ink-soft sm:text-sm">
                {t('tutor.count', { count: subject.tutorCount })}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
