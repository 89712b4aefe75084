import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { PageHeader } from '@/components/ui/PageHeader'
import { t } from '@/messages/t'

/** A package that was paid and whose payment the payer's bank now looks at: nothing to book before it has decided (decision 019). */
export function FrozenPurchase() {
  return (
    <>
      <PageHeader title={t('purchase.frozenTitle')} />
      <Alert tone="warning" action={<ButtonLink href="/packages">{t('purchase.seePackages')}</ButtonLink>}>
        {t('packages.frozen')}
      </Alert>
    </>
  )
}
