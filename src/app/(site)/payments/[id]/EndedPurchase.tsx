import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/ui/PageHeader'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { PurchaseView } from '@/operations/payment/queries/getPurchase'

/** A purchase that came to nothing, or was given back. */
export function EndedPurchase({ purchase }: { purchase: PurchaseView }) {
  const isBack = purchase.state === 'REFUNDED'
  const { package: bought, amount, refunded } = purchase
  return (
    <>
      <PageHeader title={isBack ? t('purchase.refundedTitle') : t('purchase.endedTitle')} />
      <Alert
        tone={isBack ? 'info' : 'warning'}
        action={
          bought ? (
            <ButtonLink href={`/tutors/${bought.tutorSlug}/packages`}>{t('packages.compare')}</ButtonLink>
          ) : (
            <ButtonLink href="/dashboard">{t('purchase.toDashboard')}</ButtonLink>
          )
        }
      >
        {isBack
          ? t('purchase.refundedText', { back: formatMoney(refunded), amount: formatMoney(amount) })
          : t('purchase.endedText')}
      </Alert>
    </>
  )
}
