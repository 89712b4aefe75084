import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/ui/PageHeader'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { PurchaseView } from '@/operations/payment/queries/getPurchase'
import { RefreshEvery } from '../../lesson/RefreshEvery'

/** The card is held and nothing charged: it is bought as soon as somebody has looked at it (decision 020). */
export function CheckedPurchase({ purchase: { card, package: bought } }: { purchase: PurchaseView }) {
  return (
    <>
      <PageHeader title={t('purchase.checkedTitle')} />
      <RefreshEvery seconds={30} />
      <Alert tone="info" action={<ButtonLink href="/dashboard">{t('purchase.toDashboard')}</ButtonLink>}>
        {t(bought ? 'purchase.checkedPackage' : 'purchase.checkedTopUp', { amount: formatMoney(card) })}
      </Alert>
    </>
  )
}
