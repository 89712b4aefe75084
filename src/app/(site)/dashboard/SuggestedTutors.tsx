import type { Payload } from 'payload'
import { t } from '@/messages/t'
import type { Viewer } from '@/operations/identity/queries/viewer'
import { searchTutors } from '@/operations/search/queries/searchTutors'
import { tutorsToRebook } from '@/operations/tutor/queries/tutorsToRebook'
import { TutorRow } from './TutorRow'

type SuggestedTutorsProps = { payload: Payload; viewer: Viewer; now: Date }

const SHOWN = 3

/** Tutors to go on with, and a few others whom students rate highly (C18). */
export async function SuggestedTutors({ payload, viewer, now }: SuggestedTutorsProps) {
  const [again, rated] = await Promise.all([
    tutorsToRebook({ payload, viewer, limit: SHOWN, now }),
    searchTutors({
      payload,
      filters: { sort: 'rating', limit: 2 * SHOWN, timezone: viewer.timezone },
      viewerCurrency: viewer.currency,
      now,
    }),
  ])
  const others = rated.docs.filter(({ id }) => again.every((tutor) => tutor.id !== id)).slice(0, SHOWN)
  return (
    <>
      <TutorRow
        id="again-title"
        title={t('dashboard.again')}
        tutors={again}
        payload={payload}
        viewer={viewer}
      />
      <TutorRow
        id="suggested-title"
        title={t('dashboard.suggested')}
        more={{ href: '/tutors', label: t('dashboard.suggestedMore') }}
        tutors={others}
        payload={payload}
        viewer={viewer}
      />
    </>
  )
}
