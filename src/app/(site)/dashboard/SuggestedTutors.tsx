import Link from 'next/link'
import type { Payload } from 'payload'
import { TutorCard } from '@/components/tutor/TutorCard'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { tutorCardOf } from '../tutors/tutorCardOf'

type SuggestedTutorsProps = { payload: Payload; viewer: Viewer; now: Date }

/** A few tutors that others rate highly. */
export async function SuggestedTutors({ payload, viewer, now }: SuggestedTutorsProps) {
  const { docs } = await searchTutors({
    payload,
    filters: { sort: 'rating', limit: 3, timezone: viewer.timezone },
    viewerCurrency: viewer.currency,
    now,
  })
  if (docs.length === 0) return null
  return (
    <section aria-labelledby="suggested-title">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="suggested-title" className="text-xl font-semibold">
          {t('dashboard.suggested')}
        </h2>
        <Link href="/tutors" className="font-medium text-primary-ink underline underline-offset-4">
          {t('dashboard.suggestedMore')}
        </Link>
      </div>
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {docs.map((tutor) => (
          <li key={tutor.id}>
            <TutorCard tutor={tutorCardOf(tutor)} timeZone={viewer.timezone} headingLevel={3} />
          </li>
        ))}
      </ul>
    </section>
  )
}
