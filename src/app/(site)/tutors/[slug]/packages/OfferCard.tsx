import { ShownPrice } from '@/components/tutor/ShownPrice'
import { Badge } from '@/components/ui/Badge'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { DescriptionList } from '@/components/ui/DescriptionList'
import type { Money } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { PricingOption } from '@/operations/tutor/queries/listPricingOptions'
import { validityWords } from './validityWords'

type OfferCardProps = {
  option: PricingOption
  /** What a price is about in the currency of the visitor; null when it is the same. */
  shown: (price: Money) => Money | null
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
      <p className="mt-3 mb-4 text-2xl font-bold">
        <ShownPrice
          price={perLesson}
          about={shown(perLesson)}
          unit={` ${t('packages.perLesson')}`}
          smallClassName="text-base"
        />
      </p>
      <DescriptionList
        look="lines"
        items={[
          {
            term: t('packages.total'),
            value: (
              <span className="font-semibold">
                <ShownPrice price={price} about={shown(price)} />
              </span>
            ),
          },
          { term: t('packages.saved'), value: <ShownPrice price={saved} about={shown(saved)} /> },
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
