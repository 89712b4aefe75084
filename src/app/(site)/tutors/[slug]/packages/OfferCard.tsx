import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import type { Money as MoneyValue } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { PricingOption } from '@/operations/tutor/queries/listPricingOptions'
import { validityWords } from './validityWords'

type OfferCardProps = {
  option: PricingOption
  /** The price in the reader's currency, at today's rate; null when it is the tutor's. */
  about: MoneyValue | null
  href: string
  canBuy: boolean
}

/** One package: what a lesson of it costs first, for that is what people compare. */
export function OfferCard({ option, about, href, canBuy }: OfferCardProps) {
  const { lessons, durationMinutes, discountPercent, perLesson, price, saved, validityDays } = option
  return (
    <Card as="li" className="flex flex-col">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('packages.lessons', { count: lessons })}</h2>
        {discountPercent > 0 && (
          <Badge tone="success">{t('packages.off', { percent: discountPercent })}</Badge>
        )}
      </div>
      <p className="text-sm text-ink-soft">{formatDuration(durationMinutes)}</p>
      <p className="mt-3 mb-4">
        <Money value={perLesson} className="text-2xl font-bold" />{' '}
        <span className="text-ink-soft">{t('packages.perLesson')}</span>
      </p>
      <DescriptionList
        look="lines"
        items={[
          { term: t('packages.total'), value: <Money value={price} strong /> },
          { term: t('packages.saved'), value: <Money value={saved} /> },
        ]}
      />
      {about && (
        <p className="mt-2 text-sm text-ink-soft">{t('packages.about', { price: formatMoney(about) })}</p>
      )}
      <p className="mt-3 mb-5 text-sm text-ink-soft">{validityWords(validityDays)}</p>
      {canBuy && (
        <ButtonLink href={href} block className="mt-auto" prefetch={false}>
          {t('packages.choose', { count: lessons })}
        </ButtonLink>
      )}
    </Card>
  )
}
