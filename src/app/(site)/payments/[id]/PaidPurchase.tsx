import { ButtonLink } from '@/components/ui/ButtonLink'
import { Card } from '@/components/ui/Card'
import { type Description, DescriptionList } from '@/components/ui/DescriptionList'
import { Icon } from '@/components/ui/Icon'
import { Money } from '@/components/ui/Money'
import { formatMoney } from '@/domain/money/formatMoney'
import { subtractMoney } from '@/domain/money/money'
import { t } from '@/messages/t'
import type { PurchaseView } from '@/operations/payment/queries/getPurchase'

/** The good end of a purchase: what there is now, how it was paid, and the way on. */
export function PaidPurchase({ purchase }: { purchase: PurchaseView }) {
  const { package: bought, amount, fromWallet, card, refunded } = purchase
  const lines: Description[] = []
  if (fromWallet.amount > 0) {
    lines.push({ term: t('purchase.fromWallet'), value: <Money value={fromWallet} /> })
    lines.push({ term: t('purchase.fromCard'), value: <Money value={card} /> })
  }
  // A sum needs something above it; alone it is a line as any other.
  lines.push({ term: t('purchase.amount'), value: <Money value={amount} />, strong: lines.length > 0 })
  if (refunded.amount > 0) lines.push({ term: t('purchase.givenBack'), value: <Money value={refunded} /> })
  return (
    <>
      <div className="mb-6 flex items-start gap-4">
        <span className="grid size-14 shrink-0 place-items-center rounded-full bg-success-soft text-success-ink">
          <Icon name="circle-check" className="size-8" />
        </span>
        <div>
          <h1 className="text-3xl font-bold tracking-tight">
            {bought ? t('purchase.paidPackage') : t('purchase.paidTopUp')}
          </h1>
          <p className="mt-1.5 text-ink-soft">
            {bought
              ? t('purchase.paidPackageText', { count: bought.lessons, tutor: bought.tutorName })
              : t('purchase.paidTopUpText', { amount: formatMoney(subtractMoney(amount, refunded)) })}
          </p>
        </div>
      </div>
      <Card padding="lg">
        <DescriptionList look="lines" items={lines} />
      </Card>
      <div className="mt-6 flex flex-wrap gap-3">
        {bought ? (
          <>
            <ButtonLink href={`/tutors/${bought.tutorSlug}#times`}>{t('packages.book')}</ButtonLink>
            <ButtonLink href="/packages" variant="secondary">
              {t('purchase.seePackages')}
            </ButtonLink>
          </>
        ) : (
          <>
            <ButtonLink href="/wallet">{t('purchase.toWallet')}</ButtonLink>
            <ButtonLink href="/dashboard" variant="secondary">
              {t('purchase.toDashboard')}
            </ButtonLink>
          </>
        )}
      </div>
    </>
  )
}
