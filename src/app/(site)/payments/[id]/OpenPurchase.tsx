import { ActionForm } from '@/components/form/ActionForm'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/ui/PageHeader'
import { Spinner } from '@/components/ui/Spinner'
import { formatMoney } from '@/domain/money/formatMoney'
import { t } from '@/messages/t'
import type { PurchaseView } from '@/operations/payment/queries/getPurchase'
import { RefreshEvery } from '../../lesson/RefreshEvery'
import { giveUpPurchase, goOnPaying } from './actions'

/** Not paid as far as the processor says: on its way, or refused and to be tried again. */
export function OpenPurchase({ purchase }: { purchase: PurchaseView }) {
  const { id, amount, isRefused } = purchase
  const retry = (
    <ActionForm action={goOnPaying} errorTitle={t('purchase.goOnFailed')}>
      <input type="hidden" name="paymentId" value={id} />
      <SubmitButton variant={isRefused ? 'primary' : 'secondary'} pendingLabel={t('payment.paying')}>
        {isRefused ? t('purchase.tryAgain') : t('purchase.goOn')}
      </SubmitButton>
    </ActionForm>
  )
  const giveUp = (
    <ActionForm action={giveUpPurchase} errorTitle={t('purchase.giveUpFailed')}>
      <input type="hidden" name="paymentId" value={id} />
      <SubmitButton variant="ghost">{t('purchase.giveUp')}</SubmitButton>
    </ActionForm>
  )
  if (isRefused)
    return (
      <>
        <PageHeader title={t('purchase.failedTitle')} />
        <Alert
          tone="error"
          action={
            <>
              {retry}
              {giveUp}
            </>
          }
        >
          {t('purchase.failedText')}
        </Alert>
      </>
    )
  return (
    <>
      <PageHeader title={t('purchase.pendingTitle')} text={t('purchase.pendingText')} />
      <RefreshEvery seconds={3} />
      <p role="status" className="mb-6 flex items-center gap-3">
        <Spinner />
        {t('purchase.pendingState', { amount: formatMoney(amount) })}
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/payments/${id}`} prefetch={false}>
          {t('purchase.check')}
        </ButtonLink>
        {retry}
        {giveUp}
      </div>
    </>
  )
}
