import Link from 'next/link'
import type { Payload } from 'payload'
import { SaveTutor } from '@/components/saved/SaveTutor'
import { TutorCard } from '@/components/tutor/TutorCard'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { savedTutorIds } from '@/operations/saved/queries/savedTutorIds'
import type { TutorCard as Tutor } from '@/operations/tutor/queries/loadTutorCards'
import { saveAbility } from '../saved/saveAbility'
import { tutorCardOf } from '../tutors/tutorCardOf'

type TutorRowProps = {
  id: string
  title: string
  more?: { href: string; label: string }
  tutors: readonly Tutor[]
  payload: Payload
  viewer: Viewer
}

/** A few tutors under a heading. */
export async function TutorRow({ id, title, more, tutors, payload, viewer }: TutorRowProps) {
  if (tutors.length === 0) return null
  const ability = saveAbility(viewer, '/dashboard')
  const saved = await savedTutorIds({ payload, viewer, tutorIds: tutors.map((tutor) => tutor.id) })
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-3">
        <h2 id={id} className="text-xl font-semibold">
          {title}
        </h2>
        {more && (
          <Link href={more.href} className="font-medium text-primary-ink underline underline-offset-4">
            {more.label}
          </Link>
        )}
      </div>
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {tutors.map((tutor) => (
          <li key={tutor.id}>
            <TutorCard
              tutor={tutorCardOf(tutor)}
              timeZone={viewer.timezone}
              headingLevel={3}
              save={
                <SaveTutor
                  ability={ability}
                  tutor={{ id: tutor.id, name: tutor.displayName }}
                  isSaved={saved.has(tutor.id)}
                />
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
