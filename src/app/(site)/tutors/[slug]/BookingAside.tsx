import Link from 'next/link'
import { HourlyPrice } from '@/components/tutor/HourlyPrice'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { Icon } from '@/components/ui/Icon'
import { lessonPrice } from '@/domain/booking/lessonPrice'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { TutorProfile } from '@/operations/tutor/queries/getTutor'
import type { PricingOption } from '@/operations/tutor/queries/listPricingOptions'
import { profileHref } from './profileQuery'

type BookingAsideProps = {
  tutor: TutorProfile
  packages: readonly PricingOption[]
  /** Of the lesson looked for; null for a trial, whose price stands by itself. */
  duration: number | null
  /** The trial the visitor can take. */
  trial: TutorProfile['trial']
  /** What an amount of the tutor's is about in the currency of the visitor; null when it is the same. */
  shown: (price: Money) => Money | null
}

/** Price, packages and why booking is safe: beside the profile on wide screens. */
export function BookingAside({ tutor, packages, duration, trial, shown }: BookingAsideProps) {
  const { hourlyRate } = tutor
  if (!hourlyRate) return null
  const wordsFor = (price: Money) => {
    const about = shown(price)
    return about ? t('tutor.aboutPrice', { price: formatMoney(about) }) : formatMoney(price)
  }
  return (
    <Card padding="lg" className="lg:sticky lg:top-20">
      <HourlyPrice
        hourlyRate={hourlyRate}
        approximateRate={shown(hourlyRate)}
        className="text-3xl font-bold tabular-nums"
        smallClassName="text-base"
      />
      {tutor.listRate && !sameMoney(tutor.listRate, hourlyRate) && (
        <p className="mt-1 text-sm text-ink-soft">
          <Link href="/prices" className="rounded-sm underline underline-offset-4" prefetch={false}>
            {t('prices.yours')}
          </Link>
          {' · '}
          {t('prices.others', { list: wordsFor(tutor.listRate) })}
        </p>
      )}
      {duration !== null && duration !== 60 && (
        <p className="mt-1 text-ink-soft">
          {t('discovery.priceLine', {
            price: wordsFor(lessonPrice({ hourlyRate, durationMinutes: duration })),
            length: formatDuration(duration),
          })}
        </p>
      )}
      {tutor.isBookable && (
        <ButtonLink href="#times" icon="calendar-days" block size="lg" className="mt-4">
          {t('discovery.book')}
        </ButtonLink>
      )}
      {trial && (
        <div className="mt-5 border-t border-line pt-4">
          <h2 className="font-semibold">
            {t('trial.offer', {
              length: formatDuration(trial.durationMinutes),
              price: wordsFor(trial.price),
            })}
          </h2>
          <p className="mt-1 text-sm text-ink-soft">{t('trial.offerText')}</p>
          <ButtonLink
            href={profileHref(tutor.slug, { trial: true }, 'times')}
            variant="secondary"
            block
            className="mt-3"
          >
            {t('trial.book')}
          </ButtonLink>
        </div>
      )}
      {packages.length > 0 && (
        <div className="mt-5 border-t border-line pt-4">
          <h2 className="font-semibold">{t('discovery.packages')}</h2>
          <ul className="mt-2 grid gap-2">
            {packages.map((option) => (
              <li key={option.id} className="flex items-baseline justify-between gap-3 text-sm">
                <span>
                  {t('discovery.packageLine', { count: option.lessons })}
                  {option.discountPercent > 0 && (
                    <span className="ms-1.5 font-semibold text-success-ink">
                      {t('discovery.packageOff', { percent: option.discountPercent })}
                    </span>
                  )}
                </span>
                <span className="font-medium tabular-nums">{wordsFor(option.price)}</span>
              </li>
            ))}
          </ul>
          <ButtonLink
            href={`/tutors/${encodeURIComponent(tutor.slug)}/packages`}
            variant="secondary"
            block
            className="mt-3"
          >
            {t('packages.compare')}
          </ButtonLink>
        </div>
      )}
      <div className="mt-5 border-t border-line pt-4">
        <h2 className="font-semibold">{t('discovery.trustTitle')}</h2>
        <ul className="mt-2 grid gap-2 text-sm text-ink-soft">
          {[
            answerPromise(tutor),
            ['wallet', t('discovery.trustHeld')] as const,
            ['calendar-check', t('discovery.trustCancel')] as const,
            ['shield-check', t('discovery.trustNoShow')] as const,
          ].map(([icon, text]) => (
            <li key={icon} className="flex gap-2">
              <Icon name={icon} className="mt-0.5 size-4 text-success-ink" />
              {text}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

const sameMoney = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency

/** How soon the lesson is certain. */
function answerPromise({ confirmation, displayName }: TutorProfile) {
  return confirmation === 'instant'
    ? (['zap', t('discovery.instantYes')] as const)
    : (['clock', t('discovery.requestYes', { name: displayName })] as const)
}
