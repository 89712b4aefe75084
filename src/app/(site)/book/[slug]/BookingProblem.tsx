import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { BookingPreview } from '@/operations/booking/queries/previewBooking'
import { alternativeLinks } from './alternativeLinks'
import type { BookQuery } from './bookQuery'

type BookingProblemProps = { preview: BookingPreview; query: BookQuery; timeZone: string }

/** Why a slot cannot be booked, and the way on: the nearest free times, or the payment of one's own hold. */
export function BookingProblem({ preview, query, timeZone }: BookingProblemProps) {
  const { tutor, problem, ownHold, durationMinutes } = preview
  const profile = `/tutors/${tutor.slug}`
  if (ownHold) {
    const when = formatInstant({ instant: ownHold.holdExpiresAt, timeZone, style: 'time' })
    return (
      <Alert
        title={t('checkout.ownHoldTitle')}
        action={
          <>
            <ButtonLink href={`/bookings/${ownHold.bookingId}`}>{t('checkout.ownHoldPay')}</ButtonLink>
            <ButtonLink href={profile} variant="secondary">
              {t('checkout.changeTime')}
            </ButtonLink>
          </>
        }
      >
        {t('checkout.ownHoldText', { when })}
      </Alert>
    )
  }
  if (!problem) return null
  const typed = { slug: tutor.slug, duration: String(durationMinutes), ...textOf(query) }
  const links = alternativeLinks({ found: problem.alternatives, typed, timeZone })
  const isAboutTime = problem.code === 'SLOT_TAKEN' || problem.code === 'SLOT_NOT_OFFERED'
  return (
    <Alert
      tone="warning"
      title={isAboutTime ? t('checkout.takenTitle') : t('checkout.notBookableTitle')}
      action={
        <ButtonLink href={isAboutTime ? profile : '/tutors'} variant="secondary">
          {isAboutTime ? t('checkout.noAlternatives') : t('checkout.seeTutors')}
        </ButtonLink>
      }
    >
      <p>{problem.message}</p>
      {links.length > 0 && (
        <>
          <p className="mt-3 mb-2 font-semibold">{t('checkout.alternatives')}</p>
          <ul className="flex flex-wrap gap-2">
            {links.map(({ href, label }) => (
              <li key={href}>
                <ButtonLink href={href} variant="secondary" prefetch={false}>
                  {label}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}

function textOf({ subject, topic, goals, trial, package: packageId }: BookQuery): Record<string, string> {
  return {
    ...(subject && { subject }),
    ...(topic && { topic }),
    ...(goals && { goals }),
    ...(trial && { trial }),
    ...(packageId && { package: packageId }),
  }
}
