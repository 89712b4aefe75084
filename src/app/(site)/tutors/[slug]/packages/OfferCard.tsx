import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { DescriptionList } from '@/components/ui/DescriptionList'
import { Money } from '@/components/ui/Money'
import type { Money as MoneyValue } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { PricingOption } from '@/operations/tutor/queries/listPricingOptions'
import { AboutPrice } from './AboutPrice'
import { validityWords } from './validityWords'

type OfferCardProps = {
  option: PricingOption
  /** What a price is about in the currency of the visitor; null when it is the same. */
  shown: (price: MoneyValue) => MoneyValue | null
  href: string
  canBuy: boolean
}

/** One package: what a lesson of it costs first, for that is what people compare. */
export function OfferCard({ option, shown, href, canBuy }: OfferCardProps) {
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
        <span className="text-ink-soft">{t('packages.perLesson')}</span>{' '}
        <AboutPrice value={shown(perLesson)} />
      </p>
      <DescriptionList
        look="lines"
        items={[
          { term: t('packages.total'), value: <TotalPrice price={price} about={shown(price)} /> },
          { term: t('packages.saved'), value: <Money value={saved} /> },
        ]}
      />
      <p className="mt-3 mb-5 text-sm text-ink-soft">{validityWords(validityDays)}</p>
      {canBuy && (
        <ButtonLink href={href} block className="mt-auto" prefetch={false}>
          {t('packages.choose', { count: lessons })}
        </ButtonLink>
      )}
    </Card>
  )
}

function TotalPrice({ price, about }: { price: MoneyValue; about: MoneyValue | null }) {
  return (
    <>
      <Money value={price} strong /> <AboutPrice value={about} />
    </>
  )
}
