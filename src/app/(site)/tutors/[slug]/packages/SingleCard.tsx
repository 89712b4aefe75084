import { ShownPrice } from '@/components/tutor/ShownPrice'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import type { Money } from '@/domain/money/money'
import { formatDuration } from '@/messages/formatDuration'
import { t } from '@/messages/t'
import type { PricingOption } from '@/operations/tutor/queries/listPricingOptions'

type SingleCardProps = {
  option: PricingOption | undefined
  /** What a price is about in the currency of the visitor; null when it is the same. */
  shown: (price: Money) => Money | null
  href: string
}

/** A lesson by itself, beside the packages it is compared with. */
export function SingleCard({ option, shown, href }: SingleCardProps) {
  if (!option) return null
  return (
    <Card as="li" className="flex flex-col">
      <h2 className="text-lg font-semibold">{t('packages.single')}</h2>
      <p className="text-sm text-ink-soft">{formatDuration(option.durationMinutes)}</p>
      <p className="mt-3 mb-4 text-2xl font-bold">
        <ShownPrice
          price={option.single}
          about={shown(option.single)}
          unit={` ${t('packages.perLesson')}`}
          smallClassName="text-base"
        />
      </p>
      <p className="mb-5 text-sm text-ink-soft">{t('packages.singleText')}</p>
      <ButtonLink href={href} variant="secondary" block className="mt-auto">
        {t('packages.chooseSingle')}
      </ButtonLink>
    </Card>
  )
}
