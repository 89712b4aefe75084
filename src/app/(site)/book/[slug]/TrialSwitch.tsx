import Link from 'next/link'
import { formatMoney } from '@/domain/money/formatMoney'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import { type BookQuery, bookHref } from './bookQuery'

/** For students who have not met the tutor: a trial at the same time in place of a usual lesson, and back (EX28). */
export function TrialSwitch({ preview, query }: { preview: BookingPreview; query: BookQuery }) {
  const { tutor, isTrial, mayTryTutor } = preview
  const { trial, slug } = tutor
  if (!trial || !(mayTryTutor || isTrial)) return null
  const said = { ...query, duration: undefined, package: undefined }
  return (
    <Link
      href={bookHref(slug, { ...said, trial: isTrial ? undefined : '1' })}
      className="rounded-sm font-medium text-primary-ink underline underline-offset-4"
      prefetch={false}
    >
      {isTrial
        ? t('trial.takeUsual')
        : t('trial.takeTrial', {
            length: formatDuration(trial.durationMinutes),
            price: formatMoney(trial.price),
          })}
    </Link>
  )
}
