import Link from 'next/link'
import { Avatar } from '@/components/ui/Avatar'
import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { DateTime } from '@/components/ui/DateTime'
import { type Description, DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import type { Tone } from '@/components/ui/tone'
import type { PackageStatus } from '@/domain/package/packageStatus'
import { WARNING_DAYS } from '@/domain/package/packageTerms'
import { formatDuration } from '@/messages/formatDuration'
import { formatInstant } from '@/messages/formatInstant'
import { t } from '@/messages/t'
import type { PackageView } from '@/operations/package/queries/packageView'
import { BookedLessons } from './BookedLessons'

const TONE: Record<PackageStatus, Tone> = {
  pending: 'warning',
  active: 'success',
  used: 'neutral',
  expired: 'neutral',
  refunded: 'neutral',
  cancelled: 'neutral',
}

type PackageCardProps = { view: PackageView; timeZone: string; now: Date }

/** One package: with whom, what is left of it, until when, and what can be done with it. */
export function PackageCard({ view, timeZone, now }: PackageCardProps) {
  const { tutorName: name, tutorSlug, status, lessonsPurchased, lessonsLeft, durationMinutes } = view
  const isHeld = view.isFrozen && status === 'active'
  const title = `package-${view.id}`
  const length = formatDuration(durationMinutes)
  return (
    <Card as="li" className="flex flex-col">
      <div className="flex items-start justify-between gap-3">
        <div className="flex min-w-0 items-center gap-3">
          <Avatar name={name} photoUrl={view.tutorPhotoUrl} />
          <div className="min-w-0">
            <h3 id={title} className="font-semibold">
              <Link href={`/tutors/${tutorSlug}`} className="rounded-sm underline-offset-4 hover:underline">
                {name}
              </Link>
            </h3>
            <p className="text-sm text-ink-soft">
              {t('packages.lessonsOf', { count: lessonsPurchased, length })}
            </p>
          </div>
        </div>
        {isHeld ? (
          <Badge tone="warning">{t('packages.onHold')}</Badge>
        ) : (
          <Badge tone={TONE[status]}>{t(`packages.status.${status}`)}</Badge>
        )}
      </div>
      {status === 'active' && (
        <p className="mt-4 text-2xl font-bold">{t('packages.left', { count: lessonsLeft })}</p>
      )}
      <div className="mt-4">
        <DescriptionList items={factsOf({ view, timeZone, now })} />
      </div>
      <BookedLessons lessons={view.lessons} timeZone={timeZone} />
      {isHeld && <p className="mt-4 text-sm font-medium text-warning-ink">{t('packages.frozen')}</p>}
      {view.canWithdraw && view.withdrawUntil && (
        <p className="mt-4 text-sm text-ink-soft">
          {t('packages.withdrawUntil', {
            when: formatInstant({ instant: view.withdrawUntil, timeZone, style: 'dateTime' }),
          })}
        </p>
      )}
      <div className="mt-auto flex flex-wrap gap-3 pt-5">
        <Actions view={view} />
      </div>
    </Card>
  )
}

function factsOf({ view, timeZone, now }: PackageCardProps): Description[] {
  const { lessonsUsed: used, lessonsPurchased: purchased, lessonsReturned: returned, status } = view
  const facts: Description[] = [
    { term: t('packages.paid'), value: <Money value={view.price} /> },
    { term: t('packages.bought'), value: <DateTime instant={view.createdAt} timeZone={timeZone} /> },
  ]
  if (status === 'pending' || status === 'cancelled') return facts
  facts.push({
    term: t('packages.booked'),
    value:
      returned > 0
        ? t('packages.usedReturned', { used, purchased, returned })
        : t('packages.used', { used, purchased }),
  })
  facts.push({
    term: t('packages.until'),
    value: view.expiresAt ? (
      <>
        <DateTime instant={view.expiresAt} timeZone={timeZone} />
        {status === 'active' && <DaysLeft expiresAt={view.expiresAt} now={now} />}
      </>
    ) : (
      t('packages.forEver')
    ),
  })
  return facts
}

function DaysLeft({ expiresAt, now }: { expiresAt: string; now: Date }) {
  const days = Math.floor((new Date(expiresAt).getTime() - now.getTime()) / 86_400_000)
  if (days < 0) return null
  return (
    <span className={days <= WARNING_DAYS ? 'block font-semibold text-warning-ink' : 'block text-ink-soft'}>
      {days === 0 ? t('packages.lastDay') : t('packages.daysLeft', { count: days })}
    </span>
  )
}

function Actions({ view }: { view: PackageView }) {
  const { id, tutorSlug, durationMinutes, paymentId, status } = view
  if (status === 'pending')
    return <ButtonLink href={`/payments/${paymentId}`}>{t('packages.goOnPaying')}</ButtonLink>
  return (
    <>
      {view.canBook ? (
        <ButtonLink
          href={`/tutors/${tutorSlug}?duration=${durationMinutes}&package=${id}#times`}
          icon="calendar-plus"
        >
          {t('packages.book')}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/tutors/${tutorSlug}/packages`} variant="secondary">
          {t('packages.buyAgain')}
        </ButtonLink>
      )}
      {view.canWithdraw && (
        <ButtonLink href={`/packages/${id}/withdraw`} variant="ghost" prefetch={false}>
          {t('packages.withdraw')}
        </ButtonLink>
      )}
      {status !== 'cancelled' && (
        <ButtonLink href={`/payments/${paymentId}`} variant="ghost" prefetch={false}>
          {t('packages.seePayment')}
        </ButtonLink>
      )}
    </>
  )
}
